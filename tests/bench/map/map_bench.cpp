// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints how long a frame of the map takes while it is panned and zoomed, drawn by software as
// on a machine without a graphics card. 60 frames per second leave 16.7 ms for one. Judged is the
// processor's time of the drawing thread, which a busy machine does not change.

#include "core/base/random.h"
#include "core/catalog/catalog_json.h"
#include "core/model/change_set.h"
#include "ui/map/map_view.h"

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
        rows.push_back({
            .id = ids.next<Site>(),
            .code = "S" + std::to_string(i + 1),
            .name = name,
            .kind = static_cast<SiteKind>(i % 8),
            .position = {45.0 + 9.0 * random.fraction(), 1.0 + 17.0 * random.fraction()},
            .country = "DEU"
        });
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
    for (int i = 0; i < frames; ++i) {
        const double before = threadMilliseconds();
        act(view, i);
        view.repaint();
        milliseconds.push_back(threadMilliseconds() - before);
        QApplication::processEvents();
    }
    print(what, milliseconds);
    std::printf("         %.1f ms per frame by the clock\n",
                static_cast<double>(clock.elapsed()) / frames);
}

void run(const Design& design, const std::shared_ptr<const basemap::Basemap>& map, QSize size)
{
    ProjectDocument document(design);
    Selection selection;
    PlanState plan(document, [](const Design&, const Plan*, JobControl&) -> Result<PlanOutcome> {
        return PlanOutcome{};
    });
    MapView view(document, selection, plan);
    view.setBasemap(map);
    view.resize(size);
    view.show();
    view.settle();
    std::printf("%zu sites, %zu links, %d x %d\n", design.all<Site>().size(),
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
    const std::filesystem::path data = CONTINUA_SOURCE_DIR "/resources";
    QElapsedTimer timer;
    timer.start();
    const auto map = basemap::Basemap::open(data / "basemap");
    std::printf("base map read in %lld ms\n", static_cast<long long>(timer.elapsed()));
    const auto catalog = readCatalog((data / "catalog").string());
    if (!map || !catalog) {
        std::fputs("the base map or the catalog cannot be read\n", stderr);
        return 1;
    }
    const auto shared = std::make_shared<const Catalog>(*catalog);
    run(strewnDesign(shared, 20, 30), *map, {1280, 720});
    run(strewnDesign(shared, 20, 30), *map, {1920, 1080});
    run(strewnDesign(shared, 500, 2000), *map, {1920, 1080});
    return 0;
}
