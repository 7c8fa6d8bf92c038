// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/random.h"
#include "core/model/change_set.h"
#include "tests/support/small_design.h"
#include "ui/map/line_raster.h"
#include "ui/map/map_view.h"

#include <QPainter>
#include <QTest>

#include <cmath>

using namespace continua;
using namespace continua::ui;

namespace {

constexpr int kSites = 120;
constexpr int kLinks = 400;

/// More than is painted anew in every frame; every tenth link has a bend.
Design largeDesign()
{
    Random random(5);
    IdSource ids(5);
    Design design({.title = "Large"}, test::smallCatalog());
    ChangeSet edit;
    std::vector<SiteId> sites;
    for (int i = 0; i < kSites; ++i) {
        const std::string number = std::to_string(i + 1);
        sites.push_back(ids.next<Site>());
        edit.insert(
            Site{.id = sites.back(),
                 .code = "S" + number,
                 .name = "Site " + number,
                 .kind = static_cast<SiteKind>(i % 8),
                 .position = {45.0 + 9.0 * random.fraction(), 1.0 + 17.0 * random.fraction()},
                 .country = "DEU"});
    }
    for (int i = 0; i < kLinks; ++i) {
        const auto to = 1 + static_cast<std::size_t>(i) % (sites.size() - 1);
        Link link{.id = ids.next<Link>(),
                  .code = "L" + std::to_string(i + 1),
                  .from = sites[static_cast<std::size_t>(random.below(to))],
                  .to = sites[to]};
        if (i % 10 == 0)
            link.waypoints = {{45.0 + 9.0 * random.fraction(), 1.0 + 17.0 * random.fraction()}};
        edit.insert(link);
    }
    if (!edit.applyTo(design))
        qFatal("the design does not hold together");
    return design;
}

struct Window {
    ProjectDocument document{largeDesign()};
    Selection selection;
    PlanState plan{document,
                   [](const Design&, const PlanState::Aim&, JobControl&,
                      const PlanState::Draft&) -> Result<PlanOutcome> { return PlanOutcome{}; }};
    MapView view{document, selection, plan};

    Window()
    {
        view.resize(1000, 700);
        view.show();
    }
    QPoint pixels(SiteId id) const
    {
        return view.pixelsOf(document.design().at(id).position).toPoint();
    }
    QImage picture()
    {
        view.settle();
        return view.grab().toImage();
    }
    /// A site that no other one is near, well inside the view.
    SiteId lonely() const
    {
        const auto& sites = document.design().all<Site>();
        for (const auto& [id, site] : sites) {
            const QPoint at = pixels(id);
            const auto isNear = [&, own = id](const auto& entry) {
                return entry.first != own && (pixels(entry.first) - at).manhattanLength() < 60;
            };
            if (view.rect().adjusted(150, 150, -150, -150).contains(at)
                && std::none_of(sites.begin(), sites.end(), isNear))
                return id;
        }
        return {};
    }
};

/// Pixels round a point that are as the surface: the rims of symbols and of lines.
int litAround(const QImage& image, QPoint at, int reach)
{
    int lit = 0;
    for (int y = at.y() - reach; y <= at.y() + reach; ++y)
        for (int x = at.x() - reach; x <= at.x() + reach; ++x)
            lit += image.pixelColor(x, y) != tokens().sea ? 1 : 0;
    return lit;
}

}  // namespace

/// A design too large to be painted anew in every frame looks and answers as a small one does.
class TestLargeMap : public QObject {
    Q_OBJECT

private slots:
    void everySiteStandsWhereItIs()
    {
        Window window;
        const QImage image = window.picture();
        for (const auto& [id, site] : window.document.design().all<Site>())
            QVERIFY(litAround(image, window.pixels(id), 6) > 60);
    }

    void aSiteIsDrawnWhereItIsDraggedAtOnce()
    {
        Window window;
        window.view.settle();
        const SiteId id = window.lonely();
        QVERIFY(id);
        const QPoint from = window.pixels(id);
        const QPoint to = from + QPoint(90, 70);
        QTest::mousePress(&window.view, Qt::LeftButton, {}, from);
        QTest::mouseMove(&window.view, to - QPoint(20, 20));
        QTest::mouseMove(&window.view, to);
        const QImage during = window.view.grab().toImage();  // Nothing is waited for.
        QVERIFY(litAround(during, to, 6) > 100);
        QTest::mouseRelease(&window.view, Qt::LeftButton, {}, to);
        window.selection.clear();
        QTest::mouseMove(&window.view, {2, 2});

        // What is there in the end is as if it had always been there.
        const QImage after = window.picture();
        Window fresh;
        fresh.document.reset(Project(window.document.design()));
        fresh.view.setViewport(window.view.viewport());
        const QImage wanted = fresh.picture();
        const QRect inner(10, 10, 940, 640);  // Within the frame of the focus.
        QCOMPARE(after.copy(inner), wanted.copy(inner));
    }

    void whatIsUndoneAndRedoneIsDrawnSo()
    {
        Window window;
        const QImage before = window.picture();
        const SiteId id = window.lonely();
        window.selection.set(rules::Subject{id});
        window.view.deleteSelection();
        const QImage without = window.picture();
        QVERIFY(without != before);
        window.document.undoStack().undo();
        QCOMPARE(window.picture(), before);
        window.document.undoStack().redo();
        QCOMPARE(window.picture(), without);
    }

    void theSelectionIsShownAtOnceHoweverLarge()
    {
        Window window;
        const QImage plain = window.picture();
        const SiteId id = window.lonely();
        window.selection.set(rules::Subject{id});
        QVERIFY(window.view.grab().toImage() != plain);
        std::vector<rules::Subject> all;
        for (const auto& [link, row] : window.document.design().all<Link>())
            all.emplace_back(link);
        window.selection.set(all);
        QVERIFY(window.picture() != plain);
        window.selection.clear();
        QCOMPARE(window.picture(), plain);
    }

    void panningThereAndBackShowsTheSame()
    {
        Window window;
        const Viewport view = window.view.viewport();
        const QImage before = window.picture();
        window.view.setViewport(view.panned({300.0, 200.0}));
        QVERIFY(window.picture() != before);
        window.view.setViewport(view);
        window.picture();
        QVERIFY(litAround(window.view.grab().toImage(), window.pixels(window.lonely()), 6) > 60);
    }

    void hitsAreTheSameWithAndWithoutLaidOutLinks()
    {
        const Design design = largeDesign();
        MapScene scene;
        scene.update(design, nullptr, {});
        HaloText text;
        const Viewport view = Viewport::fitting(scene.extent(), {1000.0, 700.0}, 60.0);
        const MapLayout whole = layoutMap(scene, view, text, {.badges = false});
        const MapLayout light =
            layoutMap(scene, view, text, {.links = false, .names = false, .badges = false});
        int hits = 0;
        for (double y = 5.0; y < 700.0; y += 23.0)
            for (double x = 5.0; x < 1000.0; x += 23.0) {
                QVERIFY(whole.hitsAt({x, y}) == light.hitsAt({x, y}));
                hits += static_cast<int>(light.hitsAt({x, y}).size());
            }
        QVERIFY(hits > 500);
    }

    void groupsOfSitesStayTheSameWhilePanning()
    {
        const Design design = largeDesign();
        MapScene scene;
        scene.update(design, nullptr, {});
        HaloText text;
        const Viewport view = Viewport::fitting(scene.extent(), {500.0, 350.0}, 60.0);
        const auto groups = [&](const Viewport& of) {
            std::map<SiteId, std::size_t> sizes;
            for (const SiteSpot& spot : layoutMap(scene, of, text, {.links = false}).sites)
                sizes[spot.mark().id] = spot.members.size();
            return sizes;
        };
        const auto before = groups(view);
        QVERIFY(before.size() < std::size_t{kSites});
        QCOMPARE(groups(view.panned({37.3, -21.7})), before);
    }

    void followingAnEditEndsAsBuildingAnew()
    {
        Random random(11);
        Design design = largeDesign();
        MapScene followed;
        followed.update(design, nullptr, {});
        for (int i = 0; i < 50; ++i) {
            ChangeSet edit;
            for (const auto& [id, site] : design.all<Site>())
                if (random.below(40) == 0) {
                    Site moved = site;
                    moved.position.latitudeDeg += random.fraction() - 0.5;
                    edit.replace(site, moved);
                }
            for (const auto& [id, link] : design.all<Link>())
                if (!link.waypoints.empty() && random.below(10) == 0) {
                    Link bent = link;
                    bent.waypoints.push_back({48.0, 9.0 + random.fraction()});
                    edit.replace(link, bent);
                }
            QVERIFY(edit.applyTo(design));
            const auto touched = followed.follow(design, edit, {});
            QVERIFY(touched);
            QVERIFY(touched->size() >= edit.of<Site>().size());
        }
        MapScene anew;
        anew.update(design, nullptr, {});
        QVERIFY(followed.sites() == anew.sites());
        for (std::size_t i = 0; i < anew.links().size(); ++i) {
            QVERIFY(followed.links()[i].course->line == anew.links()[i].course->line);
            QCOMPARE(followed.links()[i].badge(), anew.links()[i].badge());
        }
    }

    void anEditThatDoesMoreIsNotFollowed()
    {
        Design design = largeDesign();
        MapScene scene;
        scene.update(design, nullptr, {});
        const Site& site = design.all<Site>().begin()->second;
        Site renamed = site;
        renamed.name = "Elsewhere";
        ChangeSet edit;
        edit.replace(site, renamed);
        QVERIFY(edit.applyTo(design));
        QVERIFY(!scene.follow(design, edit, {}));
    }

    void aLineIsAsThickAndAsDarkAsAPainterDrawsIt_data()
    {
        QTest::addColumn<QPolygonF>("line");
        QTest::newRow("flat") << QPolygonF({{10.0, 20.3}, {90.0, 31.7}});
        QTest::newRow("steep") << QPolygonF({{20.4, 90.0}, {33.3, 8.0}});
        QTest::newRow("diagonal") << QPolygonF({{10.0, 10.0}, {90.0, 90.0}});
        QTest::newRow("bent") << QPolygonF({{10.0, 50.0}, {50.0, 60.0}, {90.0, 40.0}});
        QTest::newRow("beyond the edges") << QPolygonF({{-500.0, 10.0}, {700.0, 80.0}});
    }
    void aLineIsAsThickAndAsDarkAsAPainterDrawsIt()
    {
        QFETCH(QPolygonF, line);
        for (const double width : {1.5, 2.0, 3.5, 7.0}) {
            QImage own(100, 100, QImage::Format_ARGB32_Premultiplied);
            own.fill(Qt::white);
            LineRaster(own).draw(line, {.color = Qt::black, .width = width});
            QImage painted(100, 100, QImage::Format_ARGB32_Premultiplied);
            painted.fill(Qt::white);
            QPainter painter(&painted);
            painter.setRenderHint(QPainter::Antialiasing, true);
            painter.setPen(QPen(Qt::black, width, Qt::SolidLine, Qt::FlatCap));
            painter.drawPolyline(line);
            painter.end();
            const auto ink = [](const QImage& image) {
                double sum = 0.0;
                for (int y = 0; y < 100; ++y)
                    for (int x = 0; x < 100; ++x)
                        sum += 1.0 - image.pixelColor(x, y).lightnessF();
                return sum;
            };
            QVERIFY2(
                std::abs(ink(own) / ink(painted) - 1.0) < 0.06,
                qPrintable(
                    QStringLiteral("%1 of %2 at %3").arg(ink(own)).arg(ink(painted)).arg(width)));
        }
    }

    void aDashedLineHasGaps()
    {
        QImage image(100, 20, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        LineRaster(image).draw({{{0.0, 10.5}, {50.0, 10.5}, {100.0, 10.5}}},
                               {.color = Qt::black, .width = 1.0, .dash = 8.0, .gap = 5.0});
        for (int x = 0; x < 100; ++x)
            QCOMPARE(image.pixelColor(x, 10) == QColor(Qt::black), x % 13 < 8);
    }
};

QTEST_MAIN(TestLargeMap)
#include "tst_large_map.moc"
