// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/project_file.h"
#include "tests/support/engine_design.h"

using namespace continua;
using namespace continua::test;

namespace {

Workload goldenWorkload()
{
    Workload row{.id = {40}, .code = "W1", .name = "Inspection", .kind = WorkloadKind::Inference};
    row.replicas = {
        {.name = "main",
         .compute = {.accelerator = "nv-l40s",
                     .accelerators = 4,
                     .rate = RateNeed{RateNeed::Kind::VideoStreams, 600.5, 60.0, 0, 0, "cameras"},
                     .cpuSleds = 2,
                     .storageTb = 0.1,
                     .dedicatedRacks = true},
         .locality = {.kinds = {SiteKind::CoreDc, SiteKind::Edge},
                      .sites = {{11}, {10}},
                      .near = {10},
                      .maxFiber = Length::fromKm(120.25),
                      .minDistance = Length::fromM(1.5)}},
        {.name = "spare"}};
    Flow up{.name = "cameras", .at = {10}, .toReplica = 0};
    up.encodings = {
        {"raw", DataRate::fromBps(1e9 / 3.0), {}, {}},
        {"H.265", DataRate::fromMbps(4.0), DataRate::fromMbps(0.1), DataRate::fromMbps(3.0)}};
    up.encoding = 1;
    up.budget = LatencyBudget{Duration::fromMs(4.9), true};
    up.application = LatencyBudget{Duration::fromMs(100.0), false};
    up.jitter = Duration::fromUs(50.0);
    up.protection = Protection::OnePlusOneSiteDisjoint;
    up.schedule = {false, 22.5, 4.0, "night"};
    Flow copy{.name = "copy", .fromReplica = 0, .toReplica = 1};
    copy.encodings = {{"log", DataRate::fromGbps(1.0), {}, {}}};
    row.flows = {up, copy};
    row.locality = {
        .countries = {"JPN", "KOR"}, .jurisdictions = {"Kanto"}, .keepsTransitInside = true};
    row.separation = {true, Length::fromKm(30.0), true};
    row.availability = 0.9999;
    row.peakFactor = 1.3;
    row.growthPerYear = 0.25;
    row.schedule = {false, 8.0, 10.0, "shift"};
    row.notes = "two lines\nof notes";
    row.provenance = {
        "a study", Confidence::Published, "2025-01", {"growth_per_year", "availability"}};
    return row;
}

/// What the golden file holds, every table of it.
Design goldenDesign(std::shared_ptr<const Catalog> catalog)
{
    Design design({.title = "Golden", .description = "東京", .origin = "factory"},
                  std::move(catalog));
    Site plant{.id = {10}, .code = "P", .name = "Plant 東京", .kind = SiteKind::Industrial};
    plant.position = {35.6866, 139.7648};
    plant.country = "JPN";
    plant.jurisdictions = {"Kanto", "JP"};
    plant.failureDomains = {"seismic:kanto"};
    plant.role = ApnRole::Gateway;
    plant.notes = "it's here";
    plant.overrides = {.pue = 1.25,
                       .itPower = ElectricPower::fromKw(12.5),
                       .redundancy = Redundancy::TwoN,
                       .rackCeiling = ElectricPower::fromKw(20.0),
                       .airCooling = ElectricPower::fromKw(30.0),
                       .liquidCooling = ElectricPower::fromKw(0.1),
                       .liquidSupply = Temperature::fromCelsius(32.0),
                       .rackPositions = 7,
                       .floorLoad = FloorLoad::fromKgPerM2(732.5),
                       .floorDepth = Length::fromMm(1200.0),
                       .availability = 0.999,
                       .openingCost = Money::fromUsd(1.1),
                       .yearlyCost = Money::fromUsd(2.2),
                       .colocationPerKwMonth = Money::fromUsd(3.3),
                       .electricity = EnergyPrice::fromUsdPerKwh(0.165),
                       .carbon = CarbonIntensity::fromGPerKwh(485.0)};
    Site core{.id = {11}, .code = "C", .name = "Core", .kind = SiteKind::CoreDc};
    core.position = {34.7, 135.5};
    core.status = BuildStatus::Candidate;
    Link fiber{.id = {20}, .code = "L1", .from = {10}, .to = {11}};
    fiber.waypoints = {{35.0, 138.0}, {34.9, 137.0}};
    fiber.length = Length::fromKm(1234.567);
    fiber.lengthSource = "supplier";
    fiber.routeFactor = 1.3;
    fiber.fiberPairs = 4;
    fiber.amplifier = "gnpy-std-medium";
    fiber.spans = {Length::fromKm(80.1), Length::fromKm(79.9)};
    fiber.riskGroups = {"trench", "bridge"};
    fiber.status = BuildStatus::Planned;
    fiber.buildCost = Money::fromUsd(1e6);
    fiber.yearlyCost = Money::fromUsd(0.1);
    Link leased{.id = {21}, .code = "L2", .from = {11}, .to = {10}};
    leased.leased = LeasedService{DataRate::fromGbps(10.0), Money::fromUsd(1000.0),
                                  Money::fromUsd(99.9), Duration::fromMs(7.7)};
    const Rack rack{.id = {30},
                    .site = {11},
                    .name = "R01",
                    .frame = design.catalog().frames.begin()->first,
                    .kit = "l40s-4",
                    .items = {{design.catalog().equipment.begin()->first, 3, RackItem::Face::Rear},
                              {design.catalog().equipment.begin()->first, 1}}};
    Assumption rate = design.all<Assumption>().begin()->second;
    Assumption changed = rate;
    changed.value = 0.1 + 0.2;
    changed.provenance.estimatedFields = {"value"};
    ChangeSet edit;
    edit.replace(rate, changed).insert(plant).insert(core).insert(fiber).insert(leased);
    edit.insert(rack).insert(goldenWorkload());
    edit.insert(Pin{
        .id = {50}, .kind = Pin::Kind::MustNotHost, .site = {10}, .workload = {40}, .replica = 1});
    edit.insert(Pin{.id = {51}, .kind = Pin::Kind::KeepOpen, .site = {11}});
    if (const Result<> done = edit.applyTo(design); !done)
        qFatal("the golden design is broken at %s", done.error().place.c_str());
    return design;
}

Design edited(Design design, const ChangeSet& edit)
{
    if (const Result<> done = edit.applyTo(design); !done)
        qFatal("the golden design is broken at %s", done.error().place.c_str());
    return design;
}

/// What version two can say beyond version one.
Design withLaunchPower(Design design)
{
    const Link before = design.at(LinkId{20});
    Link after = before;
    after.launchPer50Ghz = OpticalLevel::fromDbm(-1.3);
    return edited(design, ChangeSet().replace(before, after));
}

/// What version three can say beyond version two.
Design withPhases(Design design)
{
    design = withLaunchPower(design);
    ChangeSet edit;
    edit.insert(Phase{
        .id = {60}, .name = "Pilot", .date = {2027, 4}, .demandFactor = 0.25, .notes = "one line"});
    edit.insert(Phase{.id = {61},
                      .name = "拡張",
                      .date = {2028, 10},
                      .demandFactor = 1.0 / 3.0,
                      .equipmentFactor = 0.9,
                      .electricityFactor = 1.1});
    const auto lives = [&]<class Entity>(const Entity& before, Lifetime life) {
        Entity after = before;
        after.life = life;
        edit.replace(before, after);
    };
    lives(design.at(SiteId{11}), {.from = {61}});
    lives(design.at(LinkId{21}), {.from = {60}, .to = {61}});
    lives(design.at(RackId{30}), {.from = {61}});
    lives(design.at(WorkloadId{40}), {.to = {61}});
    return edited(design, edit);
}

/// What version four can say beyond version three: on that design.
Table<Scenario> goldenScenarios(const Design& design)
{
    Site cooled = design.at(SiteId{10});
    cooled.overrides.pue = 1.0 / 0.9;
    cooled.jurisdictions = {"Kanto"};
    Workload grown = design.at(WorkloadId{40});
    grown.replicas[0].compute.accelerators = 9;
    ChangeSet edits;
    edits.replace(design.at(SiteId{10}), cooled).replace(design.at(WorkloadId{40}), grown);
    edits.remove(design.at(LinkId{21})).remove(design.at(RackId{30})).remove(design.at(PinId{51}));
    edits.insert(Link{.id = {22}, .code = "L3", .from = {11}, .to = {10}, .spans = {{}, {}}});
    edits.replaceInfo(design.info(), {.title = "Cheap 東京"});
    Table<Scenario> scenarios;
    scenarios.emplace(ScenarioId{70}, Scenario{{70}, "Cheap power", "why:\nit's cheap", edits});
    scenarios.emplace(ScenarioId{71}, Scenario{{71}, "手つかず"});
    return scenarios;
}

/// What version five can say beyond version four.
Design withRemarks(Design design)
{
    design = withPhases(design);
    ChangeSet edit;
    edit.insert(RiskArea{.id = {80},
                         .name = "Kiso 谷",
                         .outline = {{35.1, 137.2}, {36.0, 137.9}, {35.5, 138.4}},
                         .notes = "slides"});
    edit.insert(Note{.id = {81}, .position = {35.0, 137.25}, .text = "two\nlines"});
    edit.insert(Approval{.id = {82},
                         .rule = "WKL-FLOW",
                         .workload = {40},
                         .part = 1,
                         .detail = "copy",
                         .reason = "it's known",
                         .until = {61}});
    edit.insert(Approval{.id = {83}, .rule = "CAP-FIRST", .site = {11}, .reason = "old"});
    edit.insert(Approval{.id = {84}, .rule = "CST-ENERGY", .reason = "everywhere"});
    Site placed = design.at(SiteId{10});
    placed.diagram = DiagramPoint{-12.5, 1.0 / 3.0};
    edit.replace(design.at(SiteId{10}), placed);
    ProjectInfo info = design.info();
    info.objective = Objective::Carbon;
    edit.replaceInfo(design.info(), info);
    return edited(design, edit);
}

}  // namespace

/// One file per released schema, never regenerated: every later release must open it.
class TestGoldenProject : public QObject {
    Q_OBJECT

private slots:
    void everyReleasedVersionOpens_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Design (*)(Design)>("since");
        const auto row = [](const char* name, Design (*since)(Design)) {
            QTest::newRow(name) << QString(name) << since;
        };
        row("v1.continua", [](Design design) { return design; });
        row("v2.continua", withLaunchPower);
        row("v3.continua", withPhases);
        row("v4.continua", withPhases);
        row("v5.continua", withRemarks);
    }
    void everyReleasedVersionOpens()
    {
        using Since = Design (*)(Design);
        QFETCH(QString, name);
        QFETCH(Since, since);
        const std::string file = CONTINUA_SOURCE_DIR "/tests/data/projects/" + name.toStdString();
        const Result<Project> opened = store::openProject(file);
        QVERIFY2(opened, opened ? "" : opened.error().place.c_str());
        const Design expected = since(goldenDesign(opened->baseline.sharedCatalog()));
        QVERIFY(opened->baseline.info() == expected.info());
        QVERIFY(opened->baseline.all<Assumption>() == expected.all<Assumption>());
        QVERIFY(opened->baseline.all<Site>() == expected.all<Site>());
        QVERIFY(opened->baseline.all<Link>() == expected.all<Link>());
        QVERIFY(opened->baseline.all<Rack>() == expected.all<Rack>());
        QVERIFY(opened->baseline.all<Workload>() == expected.all<Workload>());
        QVERIFY(opened->baseline.all<Pin>() == expected.all<Pin>());
        QVERIFY(opened->baseline.all<Phase>() == expected.all<Phase>());
        QVERIFY(opened->baseline.all<RiskArea>() == expected.all<RiskArea>());
        QVERIFY(opened->baseline.all<Note>() == expected.all<Note>());
        QVERIFY(opened->baseline.all<Approval>() == expected.all<Approval>());
        QCOMPARE(assumption(opened->baseline, "weight_carbon_usd_per_t"), 110.0);  // Since then.
        QVERIFY(opened->baseline.catalog().kits.size() >= 25);
        QVERIFY(opened->scenarios
                == (name >= "v4.continua" ? goldenScenarios(expected) : Table<Scenario>()));
    }
};

QTEST_APPLESS_MAIN(TestGoldenProject)
#include "tst_golden_project.moc"
