// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints how long a frame of the map takes while it is panned and zoomed, drawn by software as
// on a machine without a graphics card. 60 frames per second leave 16.7 ms for one. Judged is the
// processor's time of the drawing thread, which a busy machine does not change.

#include "core/base/random.h"
#include "core/model/change_set.h"
#include "ui/map/map_view.h"
#include "ui/shell/services.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QWheelEvent>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace continua;
using namespace continua::ui;

namespace {

constexpr int kFewestFrames = 20;
constexpr qint64 kLongestMs = 20'000;      ///< Of one measurement.
constexpr qint64 kLongestPlanMs = 60'000;  ///< Until a template's plan is there.

/// `sites` sites strewn over central Europe, each linked to some that came before it.
Design strewnDesign(std::shared_ptr<const Catalog> catalog, int sites, int links)
{
    Random random(1);
    IdSource ids(1);
    Design design({.title = "Benchmark"}, std::move(catalog));
    ChangeSet edit;
    std::vector<Site> rows;
    for (int i = 0; i < sites; ++i) {
        const std::string name = "Site " + std::to_string(i + 1);
        rows.push_back(
            {.id = ids.next<Site>(),
             .code = "S" + std::to_string(i + 1),
             .name = name,
             .kind = static_cast<SiteKind>(i % 8),
             .position = {45.0 + 9.0 * random.fraction(), 1.0 + 17.0 * random.fraction()},
             .country = "DEU"});
        edit.insert(rows.back());
    }
    for (int i = 0; i < links; ++i) {
        const auto to = 1 + static_cast<std::size_t>(i) % (rows.size() - 1);
        const auto from = static_cast<std::size_t>(random.below(to));
        edit.insert(Link{.id = ids.next<Link>(),
                         .code = "L" + std::to_string(i + 1),
                         .from = rows[from].id,
                         .to = rows[to].id});
    }
    if (!edit.applyTo(design))
        std::fputs("the benchmark's design does not hold together\n", stderr);
    return design;
}

/// Processor time of this thread so far.
double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

void print(const char* what, std::vector<double> milliseconds)
{
    std::sort(milliseconds.begin(), milliseconds.end());
    const auto at = [&](double share) {
        return milliseconds[static_cast<std::size_t>(
            share * static_cast<double>(milliseconds.size() - 1))];
    };
    std::printf("  %-6s p50 %6.2f ms   p95 %6.2f ms   max %6.2f ms   %s\n", what, at(0.5), at(0.95),
                at(1.0), at(0.95) <= 1000.0 / 60.0 ? "60 frames/s" : "below 60 frames/s");
}

void measure(MapView& view, const char* what, int frames, void (*act)(MapView&, int))
{
    std::vector<double> milliseconds;
    QElapsedTimer clock;
    clock.start();
    // Bounded: a machine that is far too slow still gets an answer, from the frames it managed.
    for (int i = 0; i < frames && (i < kFewestFrames || clock.elapsed() < kLongestMs); ++i) {
        const double before = threadMilliseconds();
        act(view, i);
        view.repaint();
        milliseconds.push_back(threadMilliseconds() - before);
        QApplication::processEvents();
    }
    const double elapsed = static_cast<double>(clock.elapsed());
    const auto count = static_cast<double>(milliseconds.size());
    print(what, milliseconds);
    std::printf("         %.1f ms per frame by the clock, %.0f frames\n", elapsed / count, count);
    std::fflush(stdout);
}

/// Pans and zooms `design` with the answer of `planner` on it.
void run(const char* name, const Design& design, const PlanState::Planner& planner,
         const std::shared_ptr<const basemap::Basemap>& map, QSize size)
{
    ProjectDocument document(design);
    Selection selection;
    PlanState plan(document, planner);
    QElapsedTimer wait;
    wait.start();
    while (!plan.plan() && !plan.failure() && wait.elapsed() < kLongestPlanMs)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
    MapView view(document, selection, plan);
    view.setBasemap(map);
    view.resize(size);
    view.show();
    view.settle();
    std::printf("%s: %zu sites, %zu links, %d x %d\n", name, design.all<Site>().size(),
                design.all<Link>().size(), size.width(), size.height());
    measure(view, "pan", 240, [](MapView& v, int i) {
        v.setViewport(v.viewport().panned({i % 120 < 60 ? 9.0 : -9.0, 3.0 - 6.0 * (i / 120)}));
    });
    measure(view, "zoom", 120, [](MapView& v, int i) {
        const double step = i % 60 < 30 ? 0.08 : -0.08;
        v.setViewport(v.viewport().zoomedTo(v.viewport().zoom + step,
                                            QPointF(v.width() * 0.3, v.height() * 0.6)));
    });
}

}  // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QString folder = QStringLiteral(CONTINUA_SOURCE_DIR "/resources");
    QElapsedTimer timer;
    timer.start();
    const auto map = openBasemap(folder);
    std::printf("base map read in %lld ms\n", static_cast<long long>(timer.elapsed()));
    const Result<Services> services = openServices(folder, QStringLiteral("benchmark"));
    if (!map || !services) {
        std::fputs("the base map or the catalog cannot be read\n", stderr);
        return 1;
    }
    const Result<Design> finance = services->openTemplate(QStringLiteral("finance"));
    if (!finance) {
        std::fputs("the template cannot be read\n", stderr);
        return 1;
    }
    const Design large = strewnDesign(services->catalog, 500, 2000);
    const auto noPlan = [](const Design&, const PlanState::Aim&, JobControl&,
                           const PlanState::Draft&) -> Result<PlanOutcome> {
        return PlanOutcome{};
    };
    for (const QSize size : {QSize(1280, 720), QSize(1920, 1080)}) {
        run("finance, planned", *finance, services->planner, *map, size);
        run("strewn, no plan", large, noPlan, *map, size);
    }
    return 0;
}
