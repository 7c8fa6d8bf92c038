// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/change_set.h"
#include "tests/support/sample_plan.h"
#include "ui/map/map_view.h"

#include <QTest>

#include <cmath>

using namespace continua;
using namespace continua::ui;
using rules::Subject;

namespace {

/// A view of the sample design, with two more links beside one of its own.
struct Window {
    ProjectDocument document{tests::sampleDesign()};
    Selection selection;
    PlanState plan{document,
                   [](const Design&, const PlanState::Aim&, JobControl&,
                      const PlanState::Draft&) -> Result<PlanOutcome> { return PlanOutcome{}; }};
    MapView view{document, selection, plan};
    std::vector<LinkId> beside{tests::kNagoyaTokyo};

    Window()
    {
        ChangeSet edit;
        for (const char* code : {"P1", "P2"}) {
            Link link = design().at(tests::kNagoyaTokyo);
            link.id = document.ids().next<Link>();
            link.code = code;
            link.waypoints.clear();
            beside.push_back(link.id);
            edit.insert(link);
        }
        if (Link one = design().at(tests::kNagoyaTokyo); !one.waypoints.empty()) {
            Link straight = one;
            straight.waypoints.clear();
            edit.replace(one, straight);
        }
        if (!document.push(edit, QStringLiteral("Prepare")))
            qFatal("the design does not take more links");
        document.undoStack().clear();
        view.resize(1000, 700);
        view.show();
    }
    const Design& design() const { return document.design(); }
    int steps() { return document.undoStack().count(); }
    QPoint pixels(GeoPoint at) const { return view.pixelsOf(at).toPoint(); }
    QPoint pixels(SiteId id) const { return pixels(design().at(id).position); }
    /// The middle of a link as it is drawn, with those beside it fanned out.
    QPointF middle(LinkId id) const
    {
        const LinkSpot spot = spotOf(*view.scene().find(id), view.viewport());
        return spot.midpoints[spot.midpoints.size() / 2];
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(&view, Qt::LeftButton, modifiers, from);
        for (int i = 1; i <= 4; ++i)
            move(from + (to - from) * i / 4, modifiers, Qt::LeftButton);
        QTest::mouseRelease(&view, Qt::LeftButton, modifiers, to);
    }
    void move(QPoint to, Qt::KeyboardModifiers modifiers = {},
              Qt::MouseButtons buttons = Qt::NoButton)
    {
        QMouseEvent event(QEvent::MouseMove, to, view.mapToGlobal(to), Qt::NoButton, buttons,
                          modifiers);
        QCoreApplication::sendEvent(&view, &event);
    }
    /// Bends a link by hand and selects it.
    void bend(LinkId id, std::vector<GeoPoint> waypoints)
    {
        Link bent = design().at(id);
        bent.waypoints = std::move(waypoints);
        QVERIFY(document.push(ChangeSet().replace(design().at(id), bent), QStringLiteral("Bend")));
        selection.set(Subject{id});
        document.undoStack().clear();
    }
};

}  // namespace

/// The manners of a drawing tool, on the real widget.
class TestMapManners : public QObject {
    Q_OBJECT

private slots:
    void linksBetweenTheSameSitesFanOutAndEachCanBeClicked()
    {
        Window window;
        for (const LinkId id : window.beside) {
            QTest::mouseClick(&window.view, Qt::LeftButton, {}, {4, 350});
            QTest::mouseClick(&window.view, Qt::LeftButton, {}, window.middle(id).toPoint());
            QCOMPARE(window.selection.objects(), std::vector<Subject>{id});
        }
    }

    void altTakesWhatLiesBelowOneAfterAnother()
    {
        Window window;
        const QPoint between = window.middle(window.beside.front()).toPoint();
        std::set<Subject> seen;
        for (int i = 0; i < 3; ++i) {
            QTest::mouseClick(&window.view, Qt::LeftButton, Qt::AltModifier, between);
            QCOMPARE(window.selection.objects().size(), std::size_t{1});
            seen.insert(window.selection.objects().front());
        }
        QVERIFY(seen.size() >= 2);
    }

    void aRubberBandTakesWhatItHoldsOrWhatItTouches()
    {
        Window window;
        const QPoint site = window.pixels(tests::kOsaka);
        const QPoint reach(26, 26);
        window.drag(site - reach, site + reach);
        QCOMPARE(window.selection.objects(), std::vector<Subject>{tests::kOsaka});
        window.drag(site + reach, site - reach);
        QVERIFY(window.selection.objects().size() > 1);
        QVERIFY(window.selection.contains(tests::kNagoyaOsaka));
    }

    void aRubberBandShowsWhichOfTheTwoItIs()
    {
        Window window;
        const auto edge = [&](QPoint from, QPoint to) {
            QTest::mousePress(&window.view, Qt::LeftButton, {}, from);
            window.move((from + to) / 2, {}, Qt::LeftButton);
            window.move(to, {}, Qt::LeftButton);
            const QImage image = window.view.grab().toImage();
            QTest::mouseRelease(&window.view, Qt::LeftButton, {}, to);
            int inked = 0;
            for (int x = 40; x < 200; ++x) {
                const auto light = [&](int y) { return image.pixelColor(x, y).lightnessF(); };
                inked += light(606) - light(600) > 0.1F ? 1 : 0;
            }
            return inked;
        };
        const int enclosing = edge({30, 600}, {230, 660});
        const int touching = edge({230, 660}, {30, 600});
        QVERIFY(enclosing > 150);
        QVERIFY(touching > 40 && touching < 130);  // Dashed.
    }

    void withShiftABandAddsAndWithControlItToggles()
    {
        Window window;
        const QPoint reach(26, 26);
        const QPoint osaka = window.pixels(tests::kOsaka);
        const QPoint tokyo = window.pixels(tests::kTokyo);
        window.drag(osaka - reach, osaka + reach);
        window.drag(tokyo - reach, tokyo + reach, Qt::ShiftModifier);
        QCOMPARE(window.selection.objects().size(), std::size_t{2});
        window.drag(osaka - reach, osaka + reach, Qt::ControlModifier);
        QCOMPARE(window.selection.objects(), std::vector<Subject>{tests::kTokyo});
        window.drag(osaka - reach, osaka + reach, Qt::ControlModifier);
        QCOMPARE(window.selection.objects().size(), std::size_t{2});
    }

    void aPlacedSiteIsDrawnToALinkAndTellsSoBefore()
    {
        Window window;
        const QPointF on = window.middle(window.beside.front());
        const QPoint near = on.toPoint() + QPoint(3, 4);
        window.view.setTool(ToolKind::PlaceSite);
        window.move(near);
        QVERIFY(window.view.tip().last().startsWith("Drawn to"));
        QTest::mouseClick(&window.view, Qt::LeftButton, {}, near);
        const SiteId placed = window.selection.all<Site>().front();
        const QPointF at = window.view.pixelsOf(window.design().at(placed).position);
        double nearest = 1e9;
        for (const LinkId id : window.beside) {
            const LinkSpot link = spotOf(*window.view.scene().find(id), window.view.viewport());
            for (qsizetype i = 1; i < link.line.size(); ++i)
                for (double t = 0.0; t <= 1.0; t += 1.0 / 2048.0) {
                    const QPointF p = link.line[i - 1] + (link.line[i] - link.line[i - 1]) * t - at;
                    nearest = std::min(nearest, std::hypot(p.x(), p.y()));
                }
        }
        QVERIFY2(nearest < 0.2, qPrintable(QString::number(nearest)));
    }

    void controlAndXLetGoOfIt()
    {
        Window window;
        window.bend(tests::kNagoyaOsaka, {{35.6, 136.0}});
        window.selection.clear();
        const QPoint bend = window.pixels(GeoPoint{35.6, 136.0});
        const auto placedFrom = [&](QPoint at, Qt::KeyboardModifiers modifiers) {
            window.view.setTool(ToolKind::PlaceSite);
            window.move(at, modifiers);
            QTest::mouseClick(&window.view, Qt::LeftButton, modifiers, at);
            const GeoPoint placed =
                window.design().at(window.selection.all<Site>().front()).position;
            window.document.undoStack().undo();
            return placed;
        };
        const QPoint near = bend + QPoint(4, -3);
        const auto isAtBend = [](GeoPoint at) {
            return std::abs(at.latitudeDeg - 35.6) < 1e-9
                && std::abs(at.longitudeDeg - 136.0) < 1e-9;
        };
        QVERIFY(isAtBend(placedFrom(near, {})));
        QVERIFY(!isAtBend(placedFrom(near, Qt::ControlModifier)));
        window.view.setFocus();
        window.view.setSnapping(false);
        QVERIFY(!window.view.isSnapping());
        QVERIFY(!isAtBend(placedFrom(near, {})));
        QVERIFY(isAtBend(placedFrom(near, Qt::ControlModifier)));
        window.view.setSnapping(true);
        QVERIFY(isAtBend(placedFrom(near, {})));
    }

    void aDraggedWaypointIsDrawnToASiteButNotToItsOwnLink()
    {
        Window window;
        window.bend(tests::kNagoyaOsaka, {{35.6, 136.0}});
        const QPoint from = window.pixels(GeoPoint{35.6, 136.0});
        const QPoint tokyo = window.pixels(tests::kTokyo);
        window.drag(from, tokyo + QPoint(5, 3));
        const GeoPoint at = window.design().at(tests::kNagoyaOsaka).waypoints.front();
        const GeoPoint site = window.design().at(tests::kTokyo).position;
        QVERIFY(std::abs(at.latitudeDeg - site.latitudeDeg) < 1e-9);
        QVERIFY(std::abs(at.longitudeDeg - site.longitudeDeg) < 1e-9);
    }

    void typedCoordinatesPlaceASiteExactly_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<GeoPoint>("at");
        QTest::newRow("with a comma") << "35.18,136.90" << GeoPoint{35.18, 136.90};
        QTest::newRow("with a space") << "35.18 136.9" << GeoPoint{35.18, 136.90};
        QTest::newRow("south and west") << "-33.5, -70.25" << GeoPoint{-33.5, -70.25};
    }
    void typedCoordinatesPlaceASiteExactly()
    {
        QFETCH(QString, typed);
        QFETCH(GeoPoint, at);
        Window window;
        window.view.setTool(ToolKind::PlaceSite);
        QTest::keyClicks(&window.view, typed);
        QCOMPARE(window.view.tip().front(), typed);
        QTest::keyClick(&window.view, Qt::Key_Return);
        const auto placed = window.selection.all<Site>();
        QCOMPARE(placed.size(), std::size_t{1});
        QCOMPARE(window.design().at(placed.front()).position, at);
        QCOMPARE(window.view.tool(), ToolKind::Select);
        QCOMPARE(window.steps(), 1);
    }

    void whatIsNoPositionYetPlacesNothing()
    {
        Window window;
        const auto sites = window.design().all<Site>().size();
        window.view.setTool(ToolKind::PlaceSite);
        for (const char* typed : {"35.18", "95, 136", "35,190", "1,2,3"}) {
            QTest::keyClicks(&window.view, QString::fromLatin1(typed));
            QTest::keyClick(&window.view, Qt::Key_Return);
            QCOMPARE(window.design().all<Site>().size(), sites);
            QTest::keyClick(&window.view, Qt::Key_Escape);
            QCOMPARE(window.view.tool(), ToolKind::PlaceSite);  // It took the typing back only.
        }
        QTest::keyClicks(&window.view, QStringLiteral("35.189"));
        QTest::keyClick(&window.view, Qt::Key_Backspace);
        QTest::keyClicks(&window.view, QStringLiteral(",136.9"));
        QTest::keyClick(&window.view, Qt::Key_Return);
        const SiteId placed = window.selection.all<Site>().front();
        QCOMPARE(window.design().at(placed).position, (GeoPoint{35.18, 136.9}));
    }

    void aClickOnABubbleBringsItsSitesApart()
    {
        for (const bool isDouble : {false, true}) {
            Window window;
            window.view.showPlace(window.design().at(tests::kNagoya).position, 2.0);
            const QPoint at = window.pixels(tests::kNagoya);
            if (isDouble)
                QTest::mouseDClick(&window.view, Qt::LeftButton, {}, at);
            else
                QTest::mouseClick(&window.view, Qt::LeftButton, {}, at);
            const QPoint osaka = window.pixels(tests::kOsaka);
            QVERIFY((osaka - window.pixels(tests::kTokyo)).manhattanLength() > 200);
            QVERIFY(window.view.rect().contains(osaka));
            QCOMPARE(window.steps(), 0);
        }
    }

    void nudgesOfOneSelectionAreOneStep()
    {
        Window window;
        window.selection.set(Subject{tests::kOsaka});
        const GeoPoint before = window.design().at(tests::kOsaka).position;
        QTest::keyClick(&window.view, Qt::Key_Up);
        const double ten =
            window.design().at(tests::kOsaka).position.latitudeDeg - before.latitudeDeg;
        QVERIFY(std::abs(ten * 111'000.0 - 10.0) < 0.2);
        QTest::keyClick(&window.view, Qt::Key_Up, Qt::ShiftModifier);
        const double far =
            window.design().at(tests::kOsaka).position.latitudeDeg - before.latitudeDeg;
        QVERIFY(std::abs(far / ten - 11.0) < 0.01);
        QTest::keyClick(&window.view, Qt::Key_Left);
        QCOMPARE(window.steps(), 1);
        window.selection.set(Subject{tests::kTokyo});
        QTest::keyClick(&window.view, Qt::Key_Left);
        QCOMPARE(window.steps(), 2);
        window.document.undoStack().undo();
        window.document.undoStack().undo();
        QCOMPARE(window.design().at(tests::kOsaka).position, before);
    }

    void waypointsAreAddedMovedAndRemovedByHand()
    {
        Window window;
        const LinkId id = tests::kNagoyaOsaka;
        window.bend(id, {});
        const auto waypoints = [&] { return window.design().at(id).waypoints; };
        const QPoint middle = window.middle(id).toPoint();
        window.drag(middle, middle + QPoint(40, -60));
        QCOMPARE(waypoints().size(), std::size_t{1});
        const GeoPoint first = waypoints().front();
        window.drag(window.pixels(first), window.pixels(first) + QPoint(-50, -20));
        QCOMPARE(waypoints().size(), std::size_t{1});
        QVERIFY(waypoints().front().longitudeDeg < first.longitudeDeg);
        QTest::mouseClick(&window.view, Qt::LeftButton, {}, window.pixels(waypoints().front()));
        QTest::keyClick(&window.view, Qt::Key_Delete);
        QVERIFY(waypoints().empty());
        QVERIFY(window.design().find(id));
        window.document.undoStack().undo();
        window.drag(window.pixels(waypoints().front()),
                    window.pixels(window.design().at(id).from) + QPoint(2, 2));
        QVERIFY(waypoints().empty());
    }

    void controlShiftRStraightensInOneStep()
    {
        Window window;
        window.bend(tests::kNagoyaOsaka, {{35.6, 136.0}, {35.7, 135.9}});
        QKeyEvent override(QEvent::ShortcutOverride, Qt::Key_R,
                           Qt::ControlModifier | Qt::ShiftModifier);
        override.ignore();
        QCoreApplication::sendEvent(&window.view, &override);
        QVERIFY(override.isAccepted());  // No shortcut of the window gets it.
        QTest::keyClick(&window.view, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(window.design().at(tests::kNagoyaOsaka).waypoints.empty());
        QCOMPARE(window.steps(), 1);
        override.ignore();
        QCoreApplication::sendEvent(&window.view, &override);
        QVERIFY(!override.isAccepted());  // With nothing to straighten it is the window's.
        window.document.undoStack().undo();
        QCOMPARE(window.design().at(tests::kNagoyaOsaka).waypoints.size(), std::size_t{2});
    }
};

QTEST_MAIN(TestMapManners)
#include "tst_map_manners.moc"
