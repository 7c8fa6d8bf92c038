// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/geo/geodesic.h"
#include "tests/support/small_design.h"
#include "ui/tools/rubber_band.h"
#include "ui/tools/tool_box.h"

#include <QTest>

#include <set>

using namespace continua;
using namespace continua::ui;
using Kind = ToolEvent::Kind;
using rules::Subject;

namespace {

constexpr RiskAreaId kArea{50};
constexpr NoteId kNote{51};

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
    void insertBoth()
    {
        QVERIFY(
            ChangeSet()
                .insert(RiskArea{.id = kArea,
                                 .name = "Fjord",
                                 .outline = {{60.0, 5.0}, {60.0, 7.0}, {62.0, 7.0}, {62.0, 5.0}}})
                .insert(Note{.id = kNote, .position = {61.0, 8.0}, .text = "Ferry"})
                .applyTo(design));
    }
    const RiskArea& area() const { return design.at(kArea); }
};

ToolEvent at(Kind kind, GeoPoint point, std::vector<MapHit> hits = {})
{
    return {.kind = kind, .at = point, .hits = std::move(hits)};
}

bool isNear(GeoPoint a, GeoPoint b) { return geodesicLength(a, b) < Length::fromM(1.0); }

}  // namespace

/// Notes, failure areas and measuring, as the map tells its tools what the user does.
class TestRemarkTools : public QObject {
    Q_OBJECT

private slots:
    void aClickPlacesANoteAndTheToolIsDone()
    {
        Bench bench;
        PlaceNoteTool tool("New note");
        bench.play(tool, at(Kind::Press, {61.0, 8.0}));
        QVERIFY(bench.last.isDone);
        QCOMPARE(bench.design.all<Note>().size(), std::size_t(1));
        const Note& note = bench.design.all<Note>().begin()->second;
        QCOMPARE(note.text, std::string("New note"));
        QVERIFY(bench.selection == std::vector<Subject>{note.id});
    }

    void anAreaIsClosed_data()
    {
        QTest::addColumn<int>("by");
        QTest::newRow("by Enter") << int(Kind::Finish);
        QTest::newRow("by a double click") << int(Kind::DoubleClick);
        QTest::newRow("by a click on its first corner") << int(Kind::Press);
    }
    void anAreaIsClosed()
    {
        QFETCH(int, by);
        Bench bench;
        DrawAreaTool tool("Area");
        const std::vector<GeoPoint> corners{{60.0, 5.0}, {60.0, 7.0}, {62.0, 6.0}};
        for (const GeoPoint corner : corners)
            bench.play(tool, at(Kind::Press, corner));
        QVERIFY(!bench.last.edit);
        QVERIFY(bench.last.preview.isClosed);
        bench.play(tool, at(static_cast<Kind>(by), corners.front()));
        QVERIFY(bench.last.isDone);
        QCOMPARE(bench.design.all<RiskArea>().size(), std::size_t(1));
        const RiskArea& area = bench.design.all<RiskArea>().begin()->second;
        QCOMPARE(area.name, std::string("Area 1"));
        QVERIFY(area.outline == corners);
    }

    void twoCornersAreNoArea()
    {
        Bench bench;
        DrawAreaTool tool("Area");
        bench.play(tool, at(Kind::Press, {60.0, 5.0}));
        bench.play(tool, at(Kind::Press, {60.0, 7.0}));
        bench.play(tool, at(Kind::Finish, {60.0, 7.0}));
        QVERIFY(bench.design.all<RiskArea>().empty());
        bench.play(tool, at(Kind::Press, {62.0, 6.0}));
        bench.play(tool, {.kind = Kind::StepBack});
        bench.play(tool, at(Kind::Finish, {60.0, 7.0}));
        QVERIFY(bench.design.all<RiskArea>().empty());
        bench.play(tool, {.kind = Kind::Cancel});
        QVERIFY(bench.last.preview.isEmpty());
        QVERIFY(!bench.last.isDone);
        bench.play(tool, {.kind = Kind::Cancel});
        QVERIFY(bench.last.isDone);
    }

    void namesOfAreasStayApart()
    {
        Bench bench;
        DrawAreaTool tool("Area");
        for (int i = 0; i < 2; ++i) {
            for (const GeoPoint corner : {GeoPoint{60.0, 5.0}, {60.0, 7.0}, {62.0, 6.0}})
                bench.play(tool, at(Kind::Press, corner));
            bench.play(tool, at(Kind::Finish, {}));
        }
        std::set<std::string> names;
        for (const auto& [id, area] : bench.design.all<RiskArea>())
            names.insert(area.name);
        QCOMPARE(names, (std::set<std::string>{"Area 1", "Area 2"}));
    }

    void notesAndAreasAreDraggedAndPutBack()
    {
        Bench bench;
        bench.insertBoth();
        SelectTool tool;
        bench.selection = {kArea, kNote};
        const Design before = bench.design;
        bench.play(tool, at(Kind::Press, {61.0, 8.0}, {kNote}));
        bench.play(tool, at(Kind::Drag, {61.0, 9.0}));
        QVERIFY(isNear(bench.design.at(kNote).position, {61.0, 9.0}));
        QVERIFY(isNear(bench.area().outline[0], {60.0, 6.0}));
        bench.play(tool, {.kind = Kind::Cancel});
        QVERIFY(bench.design == before);
    }

    void aCornerIsMovedAndDroppedOnItsNeighborIsGone()
    {
        Bench bench;
        bench.insertBoth();
        bench.selection = {kArea};
        SelectTool tool;
        bench.play(tool, at(Kind::Press, {60.0, 7.0}, {CornerHandle{kArea, 1}}));
        bench.play(tool, at(Kind::Drag, {59.0, 8.0}));
        QVERIFY(isNear(bench.area().outline[1], {59.0, 8.0}));
        bench.play(tool, at(Kind::Drag, {62.0, 7.0}));
        bench.play(tool, at(Kind::Release, {62.0, 7.0}));
        QCOMPARE(bench.area().outline.size(), std::size_t(3));
    }

    void threeCornersStay()
    {
        Bench bench;
        bench.insertBoth();
        RiskArea triangle = bench.area();
        triangle.outline.pop_back();
        QVERIFY(ChangeSet().replace(bench.area(), triangle).applyTo(bench.design));
        SelectTool tool;
        bench.play(tool, at(Kind::Press, {60.0, 7.0}, {CornerHandle{kArea, 1}}));
        bench.play(tool, at(Kind::Drag, {62.0, 7.0}));
        bench.play(tool, at(Kind::Release, {62.0, 7.0}));
        QCOMPARE(bench.area().outline.size(), std::size_t(3));
    }

    void theMiddleOfASideBecomesACorner()
    {
        Bench bench;
        bench.insertBoth();
        SelectTool tool;
        bench.play(tool, at(Kind::Press, {60.0, 6.0}, {SideHandle{kArea, 0}}));
        bench.play(tool, at(Kind::Drag, {59.5, 6.0}));
        bench.play(tool, at(Kind::Drag, {59.0, 6.0}));
        bench.play(tool, at(Kind::Release, {59.0, 6.0}));
        QCOMPARE(bench.area().outline.size(), std::size_t(5));
        QVERIFY(isNear(bench.area().outline[1], {59.0, 6.0}));
    }

    void arrowsAndDeleteReachThem()
    {
        Bench bench;
        bench.insertBoth();
        SelectTool tool;
        bench.selection = {kNote};
        bench.play(tool, {.kind = Kind::Nudge, .nudgeEast = Length::fromKm(1.0)});
        QVERIFY(std::abs(geodesicLength(bench.design.at(kNote).position, {61.0, 8.0}).inKm() - 1.0)
                < 0.02);
        bench.selection = {kNote, kArea};
        bench.play(tool, {.kind = Kind::Delete});
        QVERIFY(bench.design.all<Note>().empty());
        QVERIFY(bench.design.all<RiskArea>().empty());
    }

    void aBandCatchesNotesAndWholeAreas()
    {
        Bench bench;
        bench.insertBoth();
        const auto caught = [&](GeoPoint from, GeoPoint to) {
            return caughtBy({from, to}, {bench.design, {}});
        };
        const auto has = [](const std::vector<Subject>& all, const Subject& one) {
            return std::find(all.begin(), all.end(), one) != all.end();
        };
        const auto both = caught({63.0, 4.5}, {59.5, 8.5});
        QVERIFY(has(both, kArea) && has(both, kNote));
        const auto part = caught({61.5, 6.0}, {59.5, 8.5});
        QVERIFY(!has(part, kArea) && has(part, kNote));
    }

    void aWayIsMeasuredFromSiteToSiteAndKeptWhenItEnds()
    {
        Bench bench;
        MeasureTool tool;
        const Design before = bench.design;
        const GeoPoint oslo = bench.design.at(SiteId{1}).position;
        const GeoPoint bergen = bench.design.at(SiteId{2}).position;
        bench.play(tool, at(Kind::Press, {59.9, 10.7}, {SiteId{1}}));
        bench.play(tool, at(Kind::Hover, {60.4, 5.3}, {SiteId{2}}));
        QVERIFY(bench.last.preview.measure);
        const ToolPreview::Measure& measure = *bench.last.preview.measure;
        QCOMPARE(measure.whole.inM(), geodesicLength(oslo, bergen).inM());
        QCOMPARE(measure.fiber.inM(), measure.whole.inM() * 1.3);
        QCOMPARE(measure.oneWay.inUs(), measure.fiber.inKm() * 4.9);
        bench.play(tool, at(Kind::Press, {60.4, 5.3}, {SiteId{2}}));
        bench.play(tool, at(Kind::Press, {63.0, 5.3}));
        QCOMPARE(bench.last.preview.measure->last.inM(), geodesicLength(bergen, {63.0, 5.3}).inM());
        bench.play(tool, {.kind = Kind::StepBack});
        bench.play(tool, {.kind = Kind::Finish});
        QVERIFY(bench.last.preview.measure->isEnded);
        bench.play(tool, at(Kind::Hover, {70.0, 20.0}));
        QCOMPARE(bench.last.preview.measure->whole.inM(), geodesicLength(oslo, bergen).inM());
        QVERIFY(bench.design == before);
    }
};

QTEST_APPLESS_MAIN(TestRemarkTools)
#include "tst_remark_tools.moc"
