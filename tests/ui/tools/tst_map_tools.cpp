// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/geo/geodesic.h"
#include "core/geo/mercator.h"
#include "tests/support/small_design.h"
#include "ui/tools/tool_box.h"

#include <cmath>

using namespace continua;
using namespace continua::ui;
using Kind = ToolEvent::Kind;
using rules::Subject;

namespace {

constexpr SiteId kOslo{1}, kBergen{2}, kTrondheim{3};
constexpr LinkId kOsloBergen{10}, kBergenTrondheim{11};

/// Plays the part of the view: hands events over and carries out what comes back.
struct Bench {
    Design design = test::smallDesign();
    std::vector<Subject> selection = {};
    IdSource ids{7};
    ToolResponse last = {};

    void play(MapTool& tool, ToolEvent event)
    {
        event.reach = Length::fromKm(5.0);
        last = tool.handle(event, {design, selection}, ids);
        if (last.edit)
            QVERIFY(last.edit->applyTo(design));
        if (last.select)
            selection = *last.select;
    }
    GeoPoint at(SiteId id) const { return design.at(id).position; }
    ToolEvent on(Kind kind, SiteId id) const { return {.kind = kind, .at = at(id), .hits = {id}}; }
};

ToolEvent beside(Kind kind, GeoPoint at) { return {.kind = kind, .at = at}; }

bool isNear(GeoPoint a, GeoPoint b) { return geodesicLength(a, b) < Length::fromM(1.0); }

}  // namespace

class TestMapTools : public QObject {
    Q_OBJECT

private slots:
    // --- draw a link -------------------------------------------------------------------------
    void twoClicksDrawALink()
    {
        Bench bench;
        DrawLinkTool tool;
        bench.play(tool, bench.on(Kind::Press, kOslo));
        QVERIFY(!bench.last.edit);
        bench.play(tool, bench.on(Kind::Release, kOslo));
        bench.play(tool, bench.on(Kind::Press, kTrondheim));
        QVERIFY(bench.last.edit);
        QVERIFY(bench.last.isDone);
        const Link* link = findLink(bench.design, "OSL--TRD");
        QVERIFY(link);
        QCOMPARE(link->from, kOslo);
        QCOMPARE(link->to, kTrondheim);
        QVERIFY(link->waypoints.empty());
        QVERIFY(bench.selection == std::vector<Subject>{link->id});
    }

    void clicksBesideSitesBecomeWaypoints()
    {
        Bench bench;
        DrawLinkTool tool;
        bench.play(tool, bench.on(Kind::Press, kOslo));
        bench.play(tool, beside(Kind::Press, {61.0, 10.0}));
        bench.play(tool, beside(Kind::Press, {62.0, 10.0}));
        bench.play(tool, bench.on(Kind::Press, kTrondheim));
        const std::vector<GeoPoint> expected{{61.0, 10.0}, {62.0, 10.0}};
        QVERIFY(findLink(bench.design, "OSL--TRD")->waypoints == expected);
    }

    void backspaceTakesTheLastPointBackAndThenTheStart()
    {
        Bench bench;
        DrawLinkTool tool;
        bench.play(tool, bench.on(Kind::Press, kOslo));
        bench.play(tool, beside(Kind::Press, {61.0, 10.0}));
        bench.play(tool, {.kind = Kind::StepBack});
        QVERIFY(bench.last.preview.line);
        QCOMPARE(bench.last.preview.line->points.size(), std::size_t{2});
        bench.play(tool, {.kind = Kind::StepBack});
        QVERIFY(!bench.last.preview.line);
    }

    void escapeForgetsEverything()
    {
        Bench bench;
        DrawLinkTool tool;
        bench.play(tool, bench.on(Kind::Press, kOslo));
        bench.play(tool, {.kind = Kind::Cancel});
        bench.play(tool, bench.on(Kind::Press, kTrondheim));
        QVERIFY(!bench.last.edit);  // A new beginning, not an end.
    }

    void enterEndsAtTheNearestSite()
    {
        Bench bench;
        DrawLinkTool tool;
        bench.play(tool, bench.on(Kind::Press, kOslo));
        bench.play(tool, beside(Kind::Hover, {63.0, 10.5}));
        bench.play(tool, {.kind = Kind::Finish});
        QVERIFY(findLink(bench.design, "OSL--TRD"));
    }

    void aDoubleClickEndsAtTheNearestSiteWithoutABendThere()
    {
        Bench bench;
        DrawLinkTool tool;
        bench.play(tool, bench.on(Kind::Press, kOslo));
        bench.play(tool, beside(Kind::Press, {63.3, 10.3}));
        bench.play(tool, beside(Kind::DoubleClick, {63.3, 10.3}));
        const Link* link = findLink(bench.design, "OSL--TRD");
        QVERIFY(link);
        QVERIFY(link->waypoints.empty());
    }

    void aDragFromSiteToSiteDrawsALink()
    {
        Bench bench;
        DrawLinkTool tool;
        bench.play(tool, bench.on(Kind::Press, kOslo));
        bench.play(tool, beside(Kind::Drag, {62.0, 10.0}));
        bench.play(tool, bench.on(Kind::Release, kTrondheim));
        QVERIFY(findLink(bench.design, "OSL--TRD"));
    }

    void aSecondLinkBetweenTheSameSitesHasACodeOfItsOwn()
    {
        Bench bench;
        DrawLinkTool tool;
        for (int i = 0; i < 2; ++i) {
            bench.play(tool, bench.on(Kind::Press, kOslo));
            bench.play(tool, bench.on(Kind::Press, kTrondheim));
        }
        QVERIFY(findLink(bench.design, "OSL--TRD"));
        QVERIFY(findLink(bench.design, "OSL--TRD-2"));
    }

    void theTipTellsFiberLengthAndLatency()
    {
        Bench bench;
        DrawLinkTool tool;
        bench.play(tool, bench.on(Kind::Press, kOslo));
        bench.play(tool, bench.on(Kind::Hover, kBergen));
        QVERIFY(bench.last.preview.line);
        const Length drawn = geodesicLength(bench.at(kOslo), bench.at(kBergen));
        // Between 120 and 600 km the route factor is 1.3; the fiber takes 4.9 us per km.
        QVERIFY(std::abs(bench.last.preview.line->fiber / drawn - 1.3) < 1e-9);
        QVERIFY(std::abs(bench.last.preview.line->oneWay.inUs() / (drawn.inKm() * 1.3 * 4.9) - 1.0)
                < 1e-9);
        QCOMPARE(bench.last.preview.target, std::optional(kBergen));
    }

    // --- place a site ------------------------------------------------------------------------
    void aClickPlacesOneSiteAndTheToolIsDone()
    {
        Bench bench;
        PlaceSiteTool tool([](GeoPoint) { return PlaceSiteTool::Surroundings{"NOR", "Hamar"}; });
        tool.setKind(SiteKind::Edge);
        bench.play(tool, beside(Kind::Press, {60.8, 11.1}));
        QVERIFY(bench.last.isDone);
        const Site* site = bench.design.find(std::get<SiteId>(bench.selection.front()));
        QVERIFY(site);
        QCOMPARE(site->name, "Hamar");
        QCOMPARE(site->country, "NOR");
        QCOMPARE(site->kind, SiteKind::Edge);
        QVERIFY(isNear(site->position, {60.8, 11.1}));
    }

    void shiftKeepsTheToolArmedAndNamesStayApart()
    {
        Bench bench;
        PlaceSiteTool tool([](GeoPoint) { return PlaceSiteTool::Surroundings{"NOR", "Hamar"}; });
        ToolEvent click = beside(Kind::Press, {60.8, 11.1});
        click.shift = true;
        bench.play(tool, click);
        QVERIFY(!bench.last.isDone);
        QVERIFY(bench.last.preview.isArmed);
        bench.play(tool, click);
        QCOMPARE(bench.design.find(std::get<SiteId>(bench.selection.front()))->name, "Hamar 2");
    }

    // --- select ------------------------------------------------------------------------------
    void clicksSelect_data()
    {
        QTest::addColumn<bool>("shift");
        QTest::addColumn<bool>("control");
        QTest::addColumn<SiteId>("clicked");
        QTest::addColumn<std::vector<Subject>>("selection");
        using List = std::vector<Subject>;
        QTest::newRow("alone") << false << false << kBergen << List{kBergen};
        QTest::newRow("shift adds") << true << false << kBergen << List{kOslo, kBergen};
        QTest::newRow("control adds") << false << true << kBergen << List{kOslo, kBergen};
        QTest::newRow("control takes out") << false << true << kOslo << List{};
        QTest::newRow("shift keeps") << true << false << kOslo << List{kOslo};
    }
    void clicksSelect()
    {
        QFETCH(bool, shift);
        QFETCH(bool, control);
        QFETCH(SiteId, clicked);
        QFETCH(std::vector<Subject>, selection);
        Bench bench;
        SelectTool tool;
        bench.selection = {kOslo};
        for (const Kind kind : {Kind::Press, Kind::Release}) {
            ToolEvent event = bench.on(kind, clicked);
            event.shift = shift;
            event.control = control;
            bench.play(tool, event);
        }
        QVERIFY(bench.selection == selection);
        QVERIFY(!bench.last.edit);
    }

    void aClickBesideEverythingSelectsNothing()
    {
        Bench bench;
        SelectTool tool;
        bench.selection = {kOslo};
        bench.play(tool, beside(Kind::Press, {0.0, 0.0}));
        bench.play(tool, beside(Kind::Release, {0.0, 0.0}));
        QVERIFY(bench.selection.empty());
    }

    void altTakesTheNextObjectBelow()
    {
        Bench bench;
        SelectTool tool;
        ToolEvent click{.kind = Kind::Press, .hits = {kOslo, kBergen, kOsloBergen}, .alt = true};
        bench.selection = {kOslo};
        bench.play(tool, click);
        QVERIFY(bench.selection == std::vector<Subject>{kBergen});
        bench.play(tool, click);
        QVERIFY(bench.selection == std::vector<Subject>{kOsloBergen});
        bench.play(tool, click);
        QVERIFY(bench.selection == std::vector<Subject>{kOslo});
    }

    void aDragMovesTheSiteUnderThePointer()
    {
        Bench bench;
        SelectTool tool;
        bench.play(tool, bench.on(Kind::Press, kOslo));
        bench.play(tool, beside(Kind::Drag, {60.0, 11.0}));
        bench.play(tool, beside(Kind::Drag, {61.0, 12.0}));
        bench.play(tool, beside(Kind::Release, {61.0, 12.0}));
        QVERIFY(isNear(bench.at(kOslo), {61.0, 12.0}));
    }

    void selectedSitesMoveTogetherAndTakeTheWaypointsBetweenThemAlong()
    {
        Bench bench;
        const Link before = bench.design.at(kOsloBergen);
        Link bent = before;
        bent.waypoints = {{60.5, 8.0}};
        QVERIFY(ChangeSet().replace(before, bent).applyTo(bench.design));
        SelectTool tool;
        bench.selection = {kOslo, kBergen};
        const GeoPoint bergen = bench.at(kBergen);
        bench.play(tool, bench.on(Kind::Press, kOslo));
        const GeoPoint east{bench.at(kOslo).latitudeDeg, bench.at(kOslo).longitudeDeg + 2.0};
        bench.play(tool, beside(Kind::Drag, east));
        QVERIFY(isNear(bench.at(kBergen), {bergen.latitudeDeg, bergen.longitudeDeg + 2.0}));
        QVERIFY(isNear(bench.design.at(kOsloBergen).waypoints.front(), {60.5, 10.0}));
    }

    void oneSiteMovingLeavesItsLinksWaypointsInPlace()
    {
        Bench bench;
        const Link before = bench.design.at(kOsloBergen);
        Link bent = before;
        bent.waypoints = {{60.5, 8.0}};
        QVERIFY(ChangeSet().replace(before, bent).applyTo(bench.design));
        SelectTool tool;
        bench.play(tool, bench.on(Kind::Press, kOslo));
        bench.play(tool, beside(Kind::Drag, {61.0, 12.0}));
        QVERIFY(isNear(bench.design.at(kOsloBergen).waypoints.front(), {60.5, 8.0}));
    }

    void escapeDuringADragPutsEverythingBack()
    {
        Bench bench;
        const Design before = bench.design;
        SelectTool tool;
        bench.play(tool, bench.on(Kind::Press, kOslo));
        bench.play(tool, beside(Kind::Drag, {61.0, 12.0}));
        QVERIFY(!(bench.design == before));
        bench.play(tool, {.kind = Kind::Cancel});
        QVERIFY(bench.design == before);
        bench.play(tool, beside(Kind::Drag, {62.0, 12.0}));  // The button is still down.
        QVERIFY(isNear(bench.at(kOslo), before.at(kOslo).position));
    }

    void aMoveAcrossTheDateLineStaysOnTheGlobe()
    {
        Bench bench;
        SelectTool tool;
        bench.play(tool, bench.on(Kind::Press, kOslo));
        const double latitude = bench.at(kOslo).latitudeDeg;
        bench.play(tool, beside(Kind::Drag, {latitude, 179.0}));
        bench.play(tool, beside(Kind::Release, {latitude, 179.0}));
        bench.play(tool, bench.on(Kind::Press, kOslo));
        bench.play(tool, beside(Kind::Drag, {latitude, -178.0}));
        QVERIFY(isNear(bench.at(kOslo), {latitude, -178.0}));
    }

    void draggingTheMiddleOfALegMakesAWaypoint()
    {
        Bench bench;
        SelectTool tool;
        bench.selection = {kOsloBergen};
        bench.play(
            tool,
            {.kind = Kind::Press, .at = {60.2, 8.0}, .hits = {MidpointHandle{kOsloBergen, 0}}});
        QVERIFY(!bench.last.edit);
        bench.play(tool, beside(Kind::Drag, {61.0, 8.0}));
        bench.play(tool, beside(Kind::Drag, {61.5, 8.0}));
        bench.play(tool, beside(Kind::Release, {61.5, 8.0}));
        QVERIFY(bench.design.at(kOsloBergen).waypoints == (std::vector<GeoPoint>{{61.5, 8.0}}));
    }

    void aWaypointDroppedOnItsNeighborIsGone()
    {
        Bench bench;
        const Link before = bench.design.at(kOsloBergen);
        Link bent = before;
        bent.waypoints = {{60.5, 8.0}};
        QVERIFY(ChangeSet().replace(before, bent).applyTo(bench.design));
        SelectTool tool;
        bench.play(
            tool,
            {.kind = Kind::Press, .at = {60.5, 8.0}, .hits = {WaypointHandle{kOsloBergen, 0}}});
        bench.play(tool, beside(Kind::Drag, bench.at(kBergen)));
        bench.play(tool, beside(Kind::Release, bench.at(kBergen)));
        QVERIFY(bench.design.at(kOsloBergen).waypoints.empty());
    }

    void deleteTakesTheActiveWaypointFirstAndThenTheSelection()
    {
        Bench bench;
        const Link before = bench.design.at(kOsloBergen);
        Link bent = before;
        bent.waypoints = {{60.5, 8.0}, {60.6, 7.0}};
        QVERIFY(ChangeSet().replace(before, bent).applyTo(bench.design));
        SelectTool tool;
        bench.selection = {kOsloBergen};
        bench.play(
            tool,
            {.kind = Kind::Press, .at = {60.5, 8.0}, .hits = {WaypointHandle{kOsloBergen, 0}}});
        bench.play(tool, beside(Kind::Release, {60.5, 8.0}));
        bench.play(tool, {.kind = Kind::Delete});
        QCOMPARE(bench.design.at(kOsloBergen).waypoints.size(), std::size_t{1});
        bench.play(tool, {.kind = Kind::Delete});
        QVERIFY(!bench.design.find(kOsloBergen));
        QVERIFY(bench.selection.empty());
    }

    void deletingASiteTakesItsLinksAlong()
    {
        Bench bench;
        SelectTool tool;
        bench.selection = {kBergen};
        bench.play(tool, {.kind = Kind::Delete});
        QVERIFY(!bench.design.find(kBergen));
        QVERIFY(bench.design.all<Link>().empty());
    }

    void aRubberBand_data()
    {
        QTest::addColumn<GeoPoint>("from");
        QTest::addColumn<GeoPoint>("to");
        QTest::addColumn<std::vector<Subject>>("caught");
        using List = std::vector<Subject>;
        const GeoPoint west{59.0, 4.0}, east{61.0, 8.0};
        QTest::newRow("to the east: what lies inside") << west << east << List{kBergen};
        QTest::newRow("to the west: what it touches")
            << east << west << List{kBergen, kOsloBergen, kBergenTrondheim};
        QTest::newRow("round everything")
            << GeoPoint{58.0, 0.0} << GeoPoint{65.0, 20.0}
            << List{kOslo, kBergen, kTrondheim, kOsloBergen, kBergenTrondheim};
        QTest::newRow("across a line only")
            << GeoPoint{59.0, 8.2} << GeoPoint{61.0, 8.0} << List{kOsloBergen};
    }
    void aRubberBand()
    {
        QFETCH(GeoPoint, from);
        QFETCH(GeoPoint, to);
        QFETCH(std::vector<Subject>, caught);
        Bench bench;
        SelectTool tool;
        bench.play(tool, beside(Kind::Press, from));
        bench.play(tool, beside(Kind::Drag, to));
        QVERIFY(bench.last.preview.band);
        bench.play(tool, beside(Kind::Release, to));
        QVERIFY(bench.selection == caught);
    }

    void arrowsMoveTheSelectedSiteByMeters()
    {
        Bench bench;
        SelectTool tool;
        bench.selection = {kOslo};
        const GeoPoint before = bench.at(kOslo);
        bench.play(tool, {.kind = Kind::Nudge, .nudgeNorth = Length::fromM(100.0)});
        const double moved = geodesicLength(before, bench.at(kOslo)).inM();
        QVERIFY2(std::abs(moved - 100.0) < 1.0, qPrintable(QString::number(moved)));
        QVERIFY(bench.at(kOslo).latitudeDeg > before.latitudeDeg);
    }

    void takingUpAnotherToolForgetsWhatWasBegun()
    {
        Bench bench;
        ToolBox box([](GeoPoint) { return PlaceSiteTool::Surroundings{}; }, {"New note", "Area"});
        box.take(ToolKind::DrawLink);
        bench.play(box.current(), bench.on(Kind::Press, kOslo));
        box.take(ToolKind::Select);
        box.take(ToolKind::DrawLink);
        bench.play(box.current(), bench.on(Kind::Press, kTrondheim));
        QVERIFY(!bench.last.edit);
    }
};

QTEST_APPLESS_MAIN(TestMapTools)
#include "tst_map_tools.moc"
