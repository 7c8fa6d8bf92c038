// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/map_window.h"

#include <QContextMenuEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <cmath>
#include <set>

using namespace continua;
using namespace continua::ui;

namespace {

/// A view of the sample design as the application shows it.
struct Window : tests::MapWindow {
    void wheel(QPoint at, int notches)
    {
        QWheelEvent event(at, view.mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, {},
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&view, &event);
    }
};

}  // namespace

class TestMapView : public QObject {
    Q_OBJECT

private slots:
    void aClickSelectsTheSiteUnderIt()
    {
        Window window;
        QTest::mouseClick(&window.view, Qt::LeftButton, {}, window.pixels(tests::kOsaka));
        QVERIFY(window.selection.contains(tests::kOsaka));
        QTest::mouseClick(&window.view, Qt::LeftButton, {}, {5, 300});
        QVERIFY(window.selection.objects().empty());
    }

    void aDragMovesASiteInOneNamedStep()
    {
        Window window;
        const GeoPoint before = window.document.design().at(tests::kOsaka).position;
        const QPoint from = window.pixels(tests::kOsaka);
        window.drag(from, from + QPoint(60, 40));
        const GeoPoint after = window.document.design().at(tests::kOsaka).position;
        QVERIFY(after.longitudeDeg > before.longitudeDeg);
        QVERIFY(after.latitudeDeg < before.latitudeDeg);
        QCOMPARE(window.document.undoStack().count(), 1);
        QCOMPARE(window.document.undoStack().undoText(), "Move Osaka regional");
        window.document.undoStack().undo();
        QCOMPARE(window.document.design().at(tests::kOsaka).position, before);
    }

    void aDragThereAndBackIsNoStep()
    {
        Window window;
        const QPoint from = window.pixels(tests::kOsaka);
        QTest::mousePress(&window.view, Qt::LeftButton, {}, from);
        QTest::mouseMove(&window.view, from + QPoint(50, 0));
        QTest::keyClick(&window.view, Qt::Key_Escape);
        QTest::mouseRelease(&window.view, Qt::LeftButton, {}, from + QPoint(50, 0));
        QCOMPARE(window.document.undoStack().count(), 0);
    }

    void theMiddleButtonAndSpacePan()
    {
        Window window;
        const GeoPoint under = window.view.geoAt({400.0, 300.0});
        window.drag({400, 300}, {460, 340}, Qt::MiddleButton);
        const QPointF now = window.view.pixelsOf(under);
        QVERIFY(std::abs(now.x() - 460.0) < 1.0 && std::abs(now.y() - 340.0) < 1.0);
        QTest::keyPress(&window.view, Qt::Key_Space);
        window.drag({460, 340}, {400, 300});
        QTest::keyRelease(&window.view, Qt::Key_Space);
        QVERIFY(std::abs(window.view.pixelsOf(under).x() - 400.0) < 1.0);
        QCOMPARE(window.document.undoStack().count(), 0);
    }

    void theWheelZoomsAtThePointer()
    {
        Window window;
        const QPoint at(700, 200);
        const GeoPoint under = window.view.geoAt(at);
        const double zoom = window.view.viewport().zoom;
        window.wheel(at, 2);
        QVERIFY(window.view.viewport().zoom > zoom);
        QVERIFY((window.view.pixelsOf(under) - at).manhattanLength() < 0.01);
    }

    void aSiteIsPlacedOnceAndTheToolGoesBack()
    {
        Window window;
        QSignalSpy tools(&window.view, &MapView::toolChanged);
        window.view.setTool(ToolKind::PlaceSite);
        QTest::mouseClick(&window.view, Qt::LeftButton, {}, {200, 200});
        QCOMPARE(window.document.design().all<Site>().size(), std::size_t{4});
        QCOMPARE(window.view.tool(), ToolKind::Select);
        QCOMPARE(tools.count(), 2);
        QTest::mouseClick(&window.view, Qt::LeftButton, {}, {300, 300});
        QCOMPARE(window.document.design().all<Site>().size(), std::size_t{4});
    }

    void aTypedPositionIsExact()
    {
        Window window;
        window.view.placeSiteAt({35.18, 136.90});
        const auto placed = window.selection.all<Site>();
        QCOMPARE(placed.size(), std::size_t{1});
        QCOMPARE(window.document.design().at(placed.front()).position, (GeoPoint{35.18, 136.90}));
    }

    void aLinkIsDrawnByClicks()
    {
        Window window;
        window.view.setTool(ToolKind::DrawLink);
        QTest::mouseClick(&window.view, Qt::LeftButton, {}, window.pixels(tests::kOsaka));
        QTest::mouseClick(&window.view, Qt::LeftButton, {}, {500, 120});
        QTest::mouseClick(&window.view, Qt::LeftButton, {}, window.pixels(tests::kTokyo));
        QCOMPARE(window.document.design().all<Link>().size(), std::size_t{4});
        const auto drawn = window.selection.all<Link>();
        QCOMPARE(drawn.size(), std::size_t{1});
        QCOMPARE(window.document.design().at(drawn.front()).waypoints.size(), std::size_t{1});
        QCOMPARE(window.document.undoStack().undoText(), "Draw Link OSA - TYO");
    }

    void deleteRemovesTheSelectionWithOneStep()
    {
        Window window;
        QSignalSpy deleted(&window.view, &MapView::deleted);
        window.selection.set(rules::Subject{tests::kOsaka});
        QTest::keyClick(&window.view, Qt::Key_Delete);
        QVERIFY(!window.document.design().find(tests::kOsaka));
        QCOMPARE(deleted.count(), 1);
        window.document.undoStack().undo();
        QVERIFY(window.document.design().find(tests::kOsaka));
    }

    void theKeyboardReachesEverySiteAndMovesIt()
    {
        Window window;
        std::set<SiteId> seen;
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(&window.view, Qt::Key_PageDown);
            QCOMPARE(window.selection.all<Site>().size(), std::size_t{1});
            seen.insert(window.selection.all<Site>().front());
        }
        QCOMPARE(seen.size(), std::size_t{3});
        const SiteId id = window.selection.all<Site>().front();
        const double before = window.document.design().at(id).position.latitudeDeg;
        QTest::keyClick(&window.view, Qt::Key_Up);
        QVERIFY(window.document.design().at(id).position.latitudeDeg > before);
    }

    void aDoubleClickOpensAndARightClickAsksForTheMenu()
    {
        Window window;
        QSignalSpy opened(&window.view, &MapView::activated);
        QTest::mouseDClick(&window.view, Qt::LeftButton, {}, window.pixels(tests::kOsaka));
        QCOMPARE(opened.count(), 1);
        QSignalSpy asked(&window.view, &MapView::contextMenuRequested);
        const QPoint at = window.pixels(tests::kTokyo);
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, window.view.mapToGlobal(at));
        QCoreApplication::sendEvent(&window.view, &event);
        QCOMPARE(asked.count(), 1);
        QVERIFY(window.selection.contains(tests::kTokyo));
    }

    void revealBringsAnObjectIntoSight()
    {
        Window window;
        window.view.setViewport({.center = {0.1, 0.5}, .zoom = 5.0});
        QVERIFY(!window.view.rect().contains(window.pixels(tests::kOsaka)));
        window.selection.reveal(rules::Subject{tests::kOsaka});
        QVERIFY(window.view.rect().contains(window.pixels(tests::kOsaka)));
    }

    void everythingFitsWhenAProjectOpens()
    {
        Window window;
        window.view.setViewport({.center = {0.1, 0.5}, .zoom = 5.0});
        window.document.reset(tests::sampleDesign());
        for (const SiteId id : {tests::kOsaka, tests::kNagoya, tests::kTokyo})
            QVERIFY(window.view.rect().contains(window.pixels(id)));
    }

    void everyControlHasANameForScreenReaders()
    {
        Window window;
        QCOMPARE(window.view.accessibleName(), "Map");
        QVERIFY(window.view.accessibleDescription().contains("3 sites"));
        for (const auto* button : window.view.findChildren<QToolButton*>()) {
            QVERIFY(!button->accessibleName().isEmpty());
            QVERIFY(button->width() >= 24 && button->height() >= 24);
        }
    }

    void theGroundIsThereAfterSettling()
    {
        const auto opened = basemap::Basemap::open(CONTINUA_SOURCE_DIR "/resources/basemap");
        QVERIFY(opened);
        Window window;
        window.view.setBasemap(*opened);
        window.view.settle();
        const QImage image = window.view.grab().toImage();
        int land = 0;
        for (int y = 0; y < image.height(); y += 5)
            for (int x = 0; x < image.width(); x += 5)
                land += image.pixelColor(x, y) == tokens().land ? 1 : 0;
        QVERIFY(land > 1000);
    }
};

QTEST_MAIN(TestMapView)
#include "tst_map_view.moc"
