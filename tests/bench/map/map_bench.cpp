// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints how long the map takes for a frame while it is panned, zoomed and edited, drawn by
// software as on a machine without a graphics card. 60 frames per second leave 16.7 ms for one.
//
// Judged is the processor's time of the drawing thread, which a busy machine does not change: from
// the event to the finished frame, and all that the event loop does before the next one. What pool
// threads do meanwhile is not in it; "settled" is how long by the clock until nothing is left to be
// drawn sharper once the user has let go.

#include "core/base/random.h"
#include "core/interchange/geojson_export.h"
#include "core/model/change_set.h"
#include "core/report/object_facts.h"
#include "ui/map/map_view.h"
#include "ui/shell/services.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QMouseEvent>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

using namespace continua;
using namespace continua::ui;

namespace {

constexpr int kFewestFrames = 20;
constexpr qint64 kLongestMs = 20'000;      ///< Of one measurement.
constexpr qint64 kLongestPlanMs = 60'000;  ///< Until a template's plan is there.
constexpr qint64 kFrameMs = 16;            ///< Between two frames, for the event loop.
constexpr std::size_t kLinksAtHub = 50;

struct Strewn {
    Design design;
    SiteId hub;  ///< Has kLinksAtHub links.
};

/// `sites` sites strewn over central Europe, each linked to some that came before it, one of them
/// to many.
Strewn strewnDesign(std::shared_ptr<const Catalog> catalog, int sites, int links)
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
    const std::size_t hub = rows.size() - 1;
    for (int i = 0; i < links; ++i) {
        const bool isOfHub = static_cast<std::size_t>(i) < kLinksAtHub;
        const auto to = isOfHub ? hub : 1 + static_cast<std::size_t>(i) % (hub - 1);
        const auto from = static_cast<std::size_t>(random.below(to));
        edit.insert(Link{.id = ids.next<Link>(),
                         .code = "L" + std::to_string(i + 1),
                         .from = rows[from].id,
                         .to = rows[to].id});
    }
    if (!edit.applyTo(design))
        std::fputs("the benchmark's design does not hold together\n", stderr);
    return {std::move(design), rows[hub].id};
}

/// Processor time of this thread so far.
double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// What /proc/self/status says of memory under `key`, in MB; 0 where there is no such file.
double statusMegabytes(const QByteArray& key)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0.0;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (line.startsWith(key))
            return line.simplified().split(' ').value(1).toDouble() / 1024.0;
    return 0.0;
}

/// Lets the peak of memory begin anew (Linux).
void forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

/// Lets the event loop run until the next frame is due.
void processUntil(const QElapsedTimer& frame, qint64 due)
{
    do {
        QApplication::processEvents(QEventLoop::AllEvents);
        if (const qint64 left = due - frame.elapsed(); left > 0) {
            const timespec nap{0, std::min<qint64>(left, 2) * 1'000'000};
            nanosleep(&nap, nullptr);
        }
    } while (frame.elapsed() < due);
}

/// One line of the table.
class Row {
public:
    Row(MapView& view, const char* what, double allowedMs)
        : m_view(view), m_what(what), m_allowedMs(allowedMs)
    {
    }

    /// @param prepare  What comes before each frame and is no part of it.
    void run(
        int frames, const std::function<void(int)>& act,
        const std::function<void()>& prepare = [] {})
    {
        QElapsedTimer clock;
        clock.start();
        // Bounded: a machine far too slow still gets an answer, from the frames it managed.
        for (int i = 0; i < frames && (i < kFewestFrames || clock.elapsed() < kLongestMs); ++i) {
            prepare();
            QElapsedTimer frame;
            frame.start();
            const double before = threadMilliseconds();
            act(i);
            m_view.repaint();
            processUntil(frame, kFrameMs);
            m_milliseconds.push_back(threadMilliseconds() - before);
        }
        QElapsedTimer settling;
        settling.start();
        m_view.settle();
        print(settling.elapsed());
    }

private:
    void print(qint64 settledMs)
    {
        std::vector<double> sorted = m_milliseconds;
        std::sort(sorted.begin(), sorted.end());
        const auto at = [&](double share) {
            return sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1))];
        };
        std::printf("  %-22s %8.2f %8.2f %8.2f %6zu %8lld   %4.0f %s\n", m_what, at(0.5), at(0.95),
                    at(1.0), sorted.size(), static_cast<long long>(settledMs), m_allowedMs,
                    at(0.5) <= m_allowedMs ? "kept" : "MISSED");
        std::fflush(stdout);
    }

    MapView& m_view;
    const char* m_what;
    double m_allowedMs;
    std::vector<double> m_milliseconds;
};

void send(MapView& view, QEvent::Type type, QPointF at)
{
    const bool isMove = type == QEvent::MouseMove;
    const bool isUp = type == QEvent::MouseButtonRelease;
    QMouseEvent event(type, at, view.mapToGlobal(at), isMove ? Qt::NoButton : Qt::LeftButton,
                      isUp ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&view, &event);
}

void panAndZoom(MapView& view, double allowedMs)
{
    Row(view, "pan", allowedMs).run(240, [&](int i) {
        view.setViewport(
            view.viewport().panned({i % 120 < 60 ? 9.0 : -9.0, 3.0 - 6.0 * (i / 120)}));
    });
    Row(view, "zoom", allowedMs).run(120, [&](int i) {
        const double step = i % 60 < 30 ? 0.08 : -0.08;
        view.setViewport(view.viewport().zoomedTo(
            view.viewport().zoom + step, QPointF(view.width() * 0.3, view.height() * 0.6)));
    });
}

void dragAndBand(MapView& view, Selection& selection, const Design& design, SiteId hub)
{
    view.showPlace(design.at(hub).position, view.viewport().zoom + 1.5);
    view.settle();
    const QPointF from = view.pixelsOf(design.at(hub).position);
    send(view, QEvent::MouseButtonPress, from);
    Row(view, "drag a site, 50 links", 1000.0 / 60.0).run(120, [&](int i) {
        send(view, QEvent::MouseMove, from + QPointF(20.0 + i, 10.0 + i % 40));
    });
    send(view, QEvent::MouseButtonRelease, from + QPointF(140.0, 10.0));
    view.fitAll();
    view.settle();
    // From the right to the left: all that is touched.
    const QPointF first(view.width() - 4.0, 4.0);
    const QPointF last(4.0, view.height() - 4.0);
    Row(view, "rubber band over all", 50.0)
        .run(
            20,
            [&](int) {
                send(view, QEvent::MouseButtonPress, first);
                send(view, QEvent::MouseMove, last);
                send(view, QEvent::MouseButtonRelease, last);
            },
            [&] {
                selection.clear();
                view.settle();
            });
    Row(view, "pan, all selected", 33.0).run(60, [&](int i) {
        view.setViewport(view.viewport().panned({i < 30 ? 9.0 : -9.0, 0.0}));
    });
}

/// How long by the clock until all is drawn sharply of a part of the map that has nothing in common
/// with the one before; prints the median. What against_qgis.py measures of its peer, too.
void redraw(MapView& view)
{
    constexpr int kJumps = 9;
    view.fitAll();
    view.settle();
    const Viewport whole = view.viewport();
    std::vector<double> milliseconds;
    for (int i = 0; i < kJumps; ++i) {
        Viewport next = whole;
        next.zoom += i % 2 == 0 ? 1.0 : 0.0;
        view.setViewport(next.panned({i % 2 == 0 ? 40.0 * i : 0.0, 0.0}));
        QElapsedTimer clock;
        clock.start();
        view.settle();
        view.repaint();
        milliseconds.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    std::printf("  redraw after a jump, by the clock: median %.1f ms of %d\n",
                milliseconds[kJumps / 2], kJumps);
}

/// Writes what is drawn, for a peer to draw the same.
bool writeScene(const Design& design, const QString& path)
{
    report::Facts facts;
    report::gatherObjects(facts, design, nullptr);
    QFile file(path);
    return file.open(QIODevice::WriteOnly)
        && file.write(QByteArray::fromStdString(interchange::geoJson(design, facts, {}))) > 0;
}

/// Pans, zooms and edits `design` with the answer of `planner` on it.
void run(const char* name, const Design& design, const PlanState::Planner& planner,
         const std::shared_ptr<const basemap::Basemap>& map, QSize size, double allowedMs,
         SiteId hub)
{
    forgetPeak();
    ProjectDocument document(design);
    Selection selection;
    PlanState plan(document, planner);
    QElapsedTimer wait;
    wait.start();
    while (!plan.plan() && !plan.failure() && wait.elapsed() < kLongestPlanMs)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
    QElapsedTimer opening;
    opening.start();
    MapView view(document, selection, plan);
    view.setBasemap(map);
    view.resize(size);
    view.show();
    view.settle();
    std::printf("%s: %zu sites, %zu links, %d x %d, first sight after %lld ms\n", name,
                design.all<Site>().size(), design.all<Link>().size(), size.width(), size.height(),
                static_cast<long long>(opening.elapsed()));
    std::printf("  %-22s %8s %8s %8s %6s %8s   %s\n", "ms of the drawing thread", "p50", "p95",
                "max", "frames", "settled", "at most");
    redraw(view);
    panAndZoom(view, allowedMs);
    if (hub)
        dragAndBand(view, selection, design, hub);
    if (const double peak = statusMegabytes("VmHWM"); peak > 0.0)
        std::printf("  memory: peak %.0f MB, 500 allowed: %s\n", peak,
                    peak <= 500.0 ? "kept" : "MISSED");
}

}  // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Measures the map, drawn by software."));
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("scenes"),
                                 QStringLiteral("finance, 500, 5000; all without any."));
    const QCommandLineOption sceneFile(QStringLiteral("write-scene"),
                                       QStringLiteral("Only write the scene as GeoJSON to FILE."),
                                       QStringLiteral("FILE"));
    parser.addOption(sceneFile);
    parser.process(application);
    const QStringList scenes = parser.positionalArguments();
    const auto isAsked = [&](const char* scene) {
        return scenes.isEmpty() || scenes.contains(QLatin1String(scene));
    };

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
    const auto noPlan = [](const Design&, const PlanState::Aim&, JobControl&,
                           const PlanState::Draft&) -> Result<PlanOutcome> {
        return PlanOutcome{};
    };
    if (parser.isSet(sceneFile)) {
        const bool isLarge = scenes.contains(QLatin1String("5000"));
        const Strewn strewn =
            strewnDesign(services->catalog, isLarge ? 5000 : 500, isLarge ? 20000 : 2000);
        return writeScene(strewn.design, parser.value(sceneFile)) ? 0 : 1;
    }
    for (const QSize size : {QSize(1280, 720), QSize(1920, 1080)}) {
        if (isAsked("finance"))
            run("finance, planned", *finance, services->planner, *map, size, 16.0, {});
        if (isAsked("500")) {
            const Strewn strewn = strewnDesign(services->catalog, 500, 2000);
            run("strewn, no plan", strewn.design, noPlan, *map, size, 16.0, strewn.hub);
        }
        if (isAsked("5000")) {
            const Strewn strewn = strewnDesign(services->catalog, 5000, 20000);
            run("strewn, no plan", strewn.design, noPlan, *map, size, 33.0, strewn.hub);
        }
    }
    return 0;
}
