// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/map_window.h"
#include "ui/map/map_export.h"
#include "ui/tools/diagram_plane.h"

#include <QSignalSpy>
#include <QTest>

using namespace continua;
using namespace continua::ui;

namespace {

/// The sample design as a diagram.
struct Window : tests::MapWindow {
    explicit Window(bool isDiagram = true) { view.setDiagram(isDiagram); }
};

}  // namespace

/// The diagram in the place of the map: the same objects, tools and selection.
class TestMapDiagram : public QObject {
    Q_OBJECT

private slots:
    void allSitesAreInSightAndLinksAreLevelOrUpright()
    {
        Window window;
        for (const SiteMark& site : window.view.scene().sites())
            QVERIFY(window.view.rect().contains(window.pixels(site.id)));
        for (const LinkMark& link : window.view.scene().links()) {
            const auto& line = link.course->line;
            for (std::size_t i = 1; i < line.size(); ++i)
                QVERIFY(line[i - 1].x == line[i].x || line[i - 1].y == line[i].y);
            QCOMPARE(link.badge(), [&] {
                Window onGround(false);
                return onGround.view.scene().find(link.id)->badge();
            }());
        }
    }

    void aDragMovesThePlaceAndNotThePosition()
    {
        Window window;
        const Design before = window.design();
        const QPoint from = window.pixels(tests::kOsaka);
        window.drag(from, from + QPoint(60, 40));
        QCOMPARE(window.document.undoStack().count(), 1);
        QCOMPARE(window.document.undoStack().undoText(), "Move in the Diagram");
        const QPoint moved = window.pixels(tests::kOsaka) - from;
        QVERIFY((moved - QPoint(60, 40)).manhattanLength() < 30);  // It is drawn into line.
        for (const auto& [id, site] : window.design().all<Site>()) {
            QVERIFY(site.diagram.has_value());
            QCOMPARE(site.position, before.at(id).position);
        }
        window.document.undoStack().undo();
        QVERIFY(window.design() == before);
        QCOMPARE(window.pixels(tests::kOsaka), from);
    }

    void withControlADragGoesWhereThePointerIs()
    {
        Window window;
        const QPoint from = window.pixels(tests::kOsaka);
        window.selection.set(rules::Subject{tests::kOsaka});
        window.view.setSnapping(false);
        window.drag(from, from + QPoint(37, 23));
        QVERIFY((window.pixels(tests::kOsaka) - from - QPoint(37, 23)).manhattanLength() <= 2);
    }

    void aDraggedSiteFallsInLineWithAnother()
    {
        Window window;
        const QPoint other = window.pixels(tests::kTokyo);
        const QPoint from = window.pixels(tests::kOsaka);
        window.drag(from, {other.x() + 4, other.y() + 150});
        const Design& design = window.design();
        QCOMPARE(design.at(tests::kOsaka).diagram->x, design.at(tests::kTokyo).diagram->x);
    }

    void escapeTakesADragBackWithoutAStep()
    {
        Window window;
        const Design before = window.design();
        const QPoint from = window.pixels(tests::kOsaka);
        QTest::mousePress(&window.view, Qt::LeftButton, {}, from);
        for (int i = 1; i <= 4; ++i)
            QTest::mouseMove(&window.view, from + QPoint(15, 10) * i);
        QVERIFY(window.design().at(tests::kOsaka).diagram.has_value());
        QTest::keyClick(&window.view, Qt::Key_Escape);
        QTest::mouseRelease(&window.view, Qt::LeftButton, {}, from + QPoint(60, 40));
        QVERIFY(window.design() == before);
    }

    void arrowsNudgeByTenPixels()
    {
        Window window;
        window.selection.set(rules::Subject{tests::kOsaka});
        const DiagramPoint before = diagramPlaces(window.design()).at(tests::kOsaka);
        QTest::keyClick(&window.view, Qt::Key_Right);
        QTest::keyClick(&window.view, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(window.document.undoStack().count(), 1);
        const DiagramPoint after = *window.design().at(tests::kOsaka).diagram;
        QCOMPARE(after.x - before.x, 10.0);
        QCOMPARE(after.y - before.y, 100.0);
    }

    void aBandCatchesWhatItHolds()
    {
        Window window;
        window.drag({2, 2}, {998, 690});
        QCOMPARE(window.selection.all<Site>().size(), window.design().all<Site>().size());
        QCOMPARE(window.selection.all<Link>().size(), window.design().all<Link>().size());
    }

    void aLinkIsDrawnFromSiteToSiteWithoutWaypoints()
    {
        Window window;
        const std::size_t before = window.design().all<Link>().size();
        window.view.setTool(ToolKind::DrawLink);
        QVERIFY(window.view.isDiagram());
        QTest::mouseClick(&window.view, Qt::LeftButton, {}, window.pixels(tests::kTokyo));
        QTest::mouseClick(&window.view, Qt::LeftButton, {}, {20, 680});  // No bend there.
        QTest::mouseClick(&window.view, Qt::LeftButton, {}, window.pixels(tests::kOsaka));
        QCOMPARE(window.design().all<Link>().size(), before + 1);
        const auto drawn = window.selection.all<Link>();
        QCOMPARE(drawn.size(), std::size_t(1));
        QVERIFY(window.design().at(drawn.front()).waypoints.empty());
    }

    void toolsForTheGroundBringTheMapBack_data()
    {
        QTest::addColumn<ToolKind>("tool");
        QTest::newRow("site") << ToolKind::PlaceSite;
        QTest::newRow("note") << ToolKind::PlaceNote;
        QTest::newRow("area") << ToolKind::DrawArea;
        QTest::newRow("measure") << ToolKind::Measure;
    }
    void toolsForTheGroundBringTheMapBack()
    {
        QFETCH(ToolKind, tool);
        Window window;
        QSignalSpy spy(&window.view, &MapView::diagramChanged);
        window.view.setTool(tool);
        QVERIFY(!window.view.isDiagram());
        QCOMPARE(window.view.tool(), tool);
        QCOMPARE(spy.count(), 1);
        window.view.setDiagram(true);
        QCOMPARE(window.view.tool(), ToolKind::Select);
    }

    void mapAndDiagramKeepTheirViewsAndTheSelection()
    {
        Window window(false);
        window.selection.set(rules::Subject{tests::kOsaka});
        window.view.zoomIn();
        const Viewport onGround = window.view.viewport();
        window.view.setDiagram(true);
        window.view.zoomIn();
        const Viewport inDiagram = window.view.viewport();
        window.view.setDiagram(false);
        QVERIFY(window.view.viewport() == onGround);
        window.view.setDiagram(true);
        QVERIFY(window.view.viewport() == inDiagram);
        QVERIFY(window.selection.contains(tests::kOsaka));
    }

    void anEditElsewhereIsFollowed()
    {
        Window window;
        const Design& design = window.design();
        Site renamed = design.at(tests::kOsaka);
        renamed.name = "Other";
        QVERIFY(window.document.push(ChangeSet().replace(design.at(tests::kOsaka), renamed), "x"));
        QCOMPARE(window.view.scene().find(tests::kOsaka)->name, QString("Other"));
        Site moved = design.at(tests::kOsaka);
        moved.position.latitudeDeg += 1.0;
        const QPoint before = window.pixels(tests::kOsaka);
        QVERIFY(window.document.push(ChangeSet().replace(design.at(tests::kOsaka), moved), "y"));
        QCOMPARE(window.pixels(tests::kOsaka), before);
    }

    void thePictureOfADiagramHasNoGround()
    {
        Window window;
        MapPictureOptions options{.isDiagram = true};
        const QByteArray svg = mapSvg(nullptr, window.design(), nullptr, options);
        QVERIFY(svg.contains("Osaka"));
        const QImage image = mapImage(nullptr, window.design(), nullptr, options, 96.0);
        QCOMPARE(image.pixelColor(3, 3), tokens(ThemeKind::Print).surface);
    }
};

QTEST_MAIN(TestMapDiagram)
#include "tst_map_diagram.moc"
