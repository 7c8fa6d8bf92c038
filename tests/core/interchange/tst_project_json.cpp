// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalog_json.h"
#include "core/interchange/project_json.h"
#include "core/model/change_set.h"
#include "core/model/id_source.h"
#include "core/model/references.h"

#include <QTest>

#include <algorithm>

using namespace continua;
using namespace continua::interchange;

namespace {

/// JSON written with apostrophes for quotation marks.
std::string quoted(std::string text)
{
    std::replace(text.begin(), text.end(), '\'', '"');
    return text;
}

constexpr auto kSite = "'code':'A','name':'Site A','kind':'core_dc','latitude_deg':35.7,"
                       "'longitude_deg':139.8,'country':'JPN'";
constexpr auto kOther = "'code':'B','name':'Site B','kind':'edge','latitude_deg':34.7,"
                        "'longitude_deg':135.5,'country':'JPN'";
constexpr auto kReplica = "'name':'one','compute':{'cpu_sleds':2}";
constexpr auto kFlow = "'name':'f','at':'A','to_replica':'one',"
                       "'encodings':[{'name':'raw','up_gbps':10,'down_gbps':1}]";

std::string project(const std::string& sections)
{
    return quoted("{'schema':'continua-project/1','info':{'title':'T'}" + sections + "}");
}

std::string sites(const std::string& more = "")
{
    return std::string(",'sites':[{") + kSite + "},{" + kOther + more + "}]";
}

std::string link(const std::string& fields)
{
    return project(sites() + ",'links':[{'code':'A--B'," + fields + "}]");
}

std::string workload(const std::string& replicas, const std::string& flows,
                     const std::string& more = "")
{
    return project(sites() + ",'workloads':[{'code':'W1','name':'W','kind':'other','replicas':["
                   + replicas + "],'flows':[" + flows + "]" + more + "}]");
}

std::string flow(const std::string& fields)
{
    return workload(std::string("{") + kReplica + "}", "{" + fields + "}");
}

}  // namespace

class TestProjectJson : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const Result<Catalog> catalog = readCatalog(CONTINUA_SOURCE_DIR "/resources/catalog");
        QVERIFY(catalog);
        m_catalog = std::make_shared<const Catalog>(*catalog);
    }

    void aSmallProjectIsRead()
    {
        const Result<Project> design = readProject(flow(kFlow), "p.json", m_catalog);
        QVERIFY(design);
        QVERIFY(findSite(design->baseline, "A")->id == idFromText<Site>("site/A"));
        const Workload& read = *findWorkload(design->baseline, "W1");
        QCOMPARE(read.flows[0].rate().inGbps(), 10.0);
        QVERIFY(read.flows[0].at == findSite(design->baseline, "A")->id);
        QCOMPARE(read.replicas[0].compute.cpuSleds, 2);
    }

    void idsThatAreGivenAreKept()
    {
        const std::string text = project(std::string(",'sites':[{") + kSite + ",'id':'1f'}]");
        const Result<Project> design = readProject(text, "p.json", m_catalog);
        QVERIFY(design);
        QCOMPARE(findSite(design->baseline, "A")->id.value, std::int64_t(31));
        const Result<Project> again =
            readProject(writeProject(*design, WithCatalog::No), "again", m_catalog);
        QVERIFY(again && *again == *design);
    }

    void aLengthBelowTheGeodesicIsReadAndLeftToTheRules()
    {
        QVERIFY(readProject(link("'from':'A','to':'B','length_km':3"), "p.json", m_catalog));
    }

    void scenariosSurvive()
    {
        const Result<Project> small = readProject(flow(kFlow), "p.json", m_catalog);
        QVERIFY(small);
        const Design& baseline = small->baseline;
        Site renamed = *findSite(baseline, "A");
        renamed.code = "A2";
        renamed.overrides.pue = 1.1;
        Workload grown = baseline.all<Workload>().begin()->second;
        grown.peakFactor = 2.0;
        Catalog other = *m_catalog;
        other.fibers.begin()->second.name = "another name";
        ChangeSet edits;
        edits.replace(*findSite(baseline, "A"), renamed);
        edits.replace(baseline.all<Workload>().begin()->second, grown);
        edits.insert(Site{.id = {77}, .code = "N", .name = "New"});
        edits.insert(Link{.id = {78}, .code = "N-A2", .from = {77}, .to = renamed.id});
        edits.insert(Pin{.id = {79}, .kind = Pin::Kind::KeepOpen, .site = {77}});
        edits.insert(Phase{.id = {80}, .name = "Pilot"});
        edits.insert(RiskArea{.id = {81}, .name = "Valley", .outline = {{1, 2}, {3, 4}, {5, 2}}});
        edits.insert(Note{.id = {82}, .position = {1.5, 2.5}, .text = "look"});
        edits.insert(Approval{
            .id = {83}, .rule = "NET-SINGLE", .link = {78}, .reason = "known", .until = {80}});
        edits.replaceInfo(baseline.info(),
                          {.title = "Mine", .description = "d", .objective = Objective::Energy});
        edits.replaceCatalog(m_catalog, std::make_shared<const Catalog>(other));
        Project project(baseline);
        const WorkloadId workload = baseline.all<Workload>().begin()->first;
        project.scenarios.emplace(ScenarioId{5}, Scenario{{5}, "Much", "notes", edits});
        project.scenarios.emplace(
            ScenarioId{6}, Scenario{{6}, "Less", {}, removal(baseline, {}, {}, {}, {workload})});
        project.scenarios.emplace(ScenarioId{7}, Scenario{{7}, "As it is"});

        const std::string text = writeProject(project, WithCatalog::Yes);
        const Result<Project> again = readProject(text, "again", nullptr);
        QVERIFY2(again, again ? "" : again.error().place.c_str());
        QVERIFY(again->baseline == project.baseline);
        for (const auto& [id, scenario] : project.scenarios)
            QVERIFY2(again->scenarios.at(id) == scenario, scenario.name.c_str());
        QVERIFY(*again == project);
        QCOMPARE(writeProject(*again, WithCatalog::Yes), text);
    }

    void everyFieldSurvives()
    {
        const Result<Project> small = readProject(flow(kFlow), "p.json", m_catalog);
        QVERIFY(small);
        Design design = small->baseline;
        ChangeSet edit;
        const Site& a = *findSite(design, "A");
        const Site& b = *findSite(design, "B");
        edit.replace(a, siteWithEverything(a));
        edit.insert(linkWithEverything(a.id, b.id));
        const RackItem rear{.equipment = "orv3-cpu-sled", .slot = 4, .face = RackItem::Face::Rear};
        edit.insert(Rack{.id = {77},
                         .site = a.id,
                         .name = "R01",
                         .frame = "ocp-orv3",
                         .kit = "cpu-1",
                         .items = {rear}});
        const Workload& before = *findWorkload(design, "W1");
        edit.replace(before, workloadWithEverything(before, b.id));
        edit.insert(Pin{.id = {78}, .kind = Pin::Kind::KeepClosed, .site = b.id});
        edit.insert(Pin{.id = {79},
                        .kind = Pin::Kind::MustNotHost,
                        .site = b.id,
                        .workload = before.id,
                        .replica = 0});
        edit.insert(RiskArea{.id = {81},
                             .name = "Kiso 谷",
                             .outline = {{35.1, 137.2}, {36.0, 137.9}, {35.5, 138.4}},
                             .notes = "slides"});
        edit.insert(Note{.id = {82}, .position = {35.0, 137.0}, .text = "two\nlines"});
        edit.insert(Approval{.id = {83},
                             .rule = "RCK-HEIGHT",
                             .rack = {77},
                             .detail = "sled",
                             .reason = "it \"fits\""});
        edit.insert(Approval{
            .id = {84}, .rule = "WKL-FLOW", .workload = before.id, .part = 0, .reason = "later"});
        edit.insert(Approval{.id = {85}, .rule = "CST-ENERGY", .reason = "ignored"});
        Assumption rate = design.all<Assumption>().begin()->second;
        edit.remove(rate);
        rate.id = {80};
        rate.value = 1.0 / 3.0;
        rate.provenance = {};
        edit.insert(rate);
        edit.replaceInfo(
            design.info(),
            {.title = "Tōkyō \"1\"", .description = "d\ne", .objective = Objective::Weighted});
        QVERIFY(edit.applyTo(design));

        for (const WithCatalog withCatalog : {WithCatalog::No, WithCatalog::Yes}) {
            const std::string text = writeProject(design, withCatalog);
            const Result<Project> again = readProject(text, "again", m_catalog);
            QVERIFY2(again, again ? "" : again.error().place.c_str());
            QVERIFY(*again == design);
            QCOMPARE(designHash(again->baseline), designHash(design));
        }
    }

    void badTextsAreRefusedWithTheirPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("place");
        const auto row = [](const char* name, const std::string& text, ErrorCode code,
                            const char* place) {
            QTest::newRow(name) << QString::fromStdString(text) << static_cast<int>(code)
                                << QString(place);
        };
        const auto siteWith = [](const std::string& fields) {
            return project(",'sites':[{'code':'A','name':'N','kind':'edge'," + fields + "}]");
        };
        using enum ErrorCode;
        row("empty", "", MalformedText, "line 1, column 1");
        row("another schema", quoted("{'schema':'acp-project/1','info':{'title':'T'}}"),
            UnknownName, "schema");
        row("unknown section", project(",'nodes':[]"), UnknownName, "nodes");
        row("latitude beyond the pole", siteWith("'latitude_deg':351.8,'longitude_deg':0"),
            ValueOutOfRange, "sites[0].latitude_deg");
        row("longitude beyond the date line", siteWith("'latitude_deg':0,'longitude_deg':181"),
            ValueOutOfRange, "sites[0].longitude_deg");
        row("no position", siteWith("'latitude_deg':0"), MissingValue, "sites[0].longitude_deg");
        row("negative power", project(sites(",'overrides':{'it_power_kw':-1}")), ValueOutOfRange,
            "sites[1].overrides.it_power_kw");
        row("PUE below one", project(sites(",'overrides':{'pue':0.9}")), ValueOutOfRange,
            "sites[1].overrides.pue");
        row("a key twice", project(std::string(",'sites':[{") + kSite + ",'kind':'moon'}]"),
            MalformedText, "kind");
        row("an area of two corners",
            project(",'areas':[{'name':'V','outline':[[35,137],[36,138]]}]"), ValueOutOfRange,
            "areas[0].outline");
        row("a note beyond the pole",
            project(",'map_notes':[{'latitude_deg':91,'longitude_deg':0,'text':'t'}]"),
            ValueOutOfRange, "map_notes[0].latitude_deg");
        row("an approval without a reason",
            project(sites("") + ",'approvals':[{'rule':'NET-SINGLE','site':'A','reason':''}]"),
            ValueOutOfRange, "approvals[0].reason");
        row("an approval of what is not there",
            project(",'approvals':[{'rule':'NET-SINGLE','link':'L9','reason':'r'}]"),
            BrokenReference, "approvals[0].link");
        row("unknown role", project(sites(",'apn_role':'boss'")), UnknownName, "sites[1].apn_role");
        row("empty name",
            project(",'sites':[{'code':'A','name':'','kind':'edge','latitude_deg':0,"
                    "'longitude_deg':0}]"),
            ValueOutOfRange, "sites[0].name");
        row("two sites of one code",
            project(std::string(",'sites':[{") + kSite + "},{" + kSite + "}]"), DuplicateName,
            "sites[1]");
        row("id of zero", project(sites(",'id':'0'")), ValueOutOfRange, "sites[1].id");
        row("link to nowhere", link("'from':'A','to':'C'"), BrokenReference, "links[0].to");
        row("link to itself", link("'from':'A','to':'A'"), ValueOutOfRange, "links[0].to");
        row("no length", link("'from':'A','to':'B','length_km':0"), ValueOutOfRange,
            "links[0].length_km");
        row("negative length", link("'from':'A','to':'B','length_km':-40"), ValueOutOfRange,
            "links[0].length_km");
        row("a span of nothing", link("'from':'A','to':'B','spans_km':[40,0]"), ValueOutOfRange,
            "links[0].spans_km[1]");
        row("negative span", link("'from':'A','to':'B','spans_km':[-40]"), ValueOutOfRange,
            "links[0].spans_km[0]");
        row("no fiber pair", link("'from':'A','to':'B','fiber_pairs':0"), ValueOutOfRange,
            "links[0].fiber_pairs");
        row("unknown amplifier", link("'from':'A','to':'B','amplifier':'tube'"), BrokenReference,
            "links[0].amplifier");
        row("unknown fiber", link("'from':'A','to':'B','fiber':'copper'"), BrokenReference,
            "links[0].fiber");
        row("a launch power to burn fiber", link("'from':'A','to':'B','launch_per_50ghz_dbm':21"),
            ValueOutOfRange, "links[0].launch_per_50ghz_dbm");
        row("no launch power", link("'from':'A','to':'B','launch_per_50ghz_dbm':-200"),
            ValueOutOfRange, "links[0].launch_per_50ghz_dbm");
        row("half a fiber pair", link("'from':'A','to':'B','fiber_pairs':1.5"), MalformedText,
            "links[0].fiber_pairs");
        row("waypoint of three", link("'from':'A','to':'B','waypoints':[[1,2],[1,2,3]]"),
            MalformedText, "links[0].waypoints[1]");
        row("unknown accelerator",
            workload("{'name':'one','compute':{'accelerator':'abacus','accelerators':1}}", ""),
            BrokenReference, "workloads[0].replicas[0].compute.accelerator");
        row("accelerators of no kind", workload("{'name':'one','compute':{'accelerators':1}}", ""),
            ValueOutOfRange, "workloads[0].replicas[0].compute.accelerator");
        row("two replicas of one name",
            workload(std::string("{") + kReplica + "},{" + kReplica + "}", ""), DuplicateName,
            "workloads[0].replicas[1]");
        row("availability in percent",
            workload(std::string("{") + kReplica + "}", "", ",'availability':99.99"),
            ValueOutOfRange, "workloads[0].availability");
        row("flow from nowhere",
            flow("'name':'f','to_replica':'one','encodings':[{'name':'raw',"
                 "'up_gbps':1,'down_gbps':0}]"),
            ValueOutOfRange, "workloads[0].flows[0].at");
        row("flow to no replica", flow("'name':'f','at':'A','to_replica':'two','encodings':[]"),
            BrokenReference, "workloads[0].flows[0].to_replica");
        row("flow without encodings", flow("'name':'f','at':'A','encodings':[]"), ValueOutOfRange,
            "workloads[0].flows[0].encodings");
        row("unknown encoding", flow(std::string(kFlow) + ",'encoding':'zip'"), BrokenReference,
            "workloads[0].flows[0].encoding");
        row("budget of nothing",
            flow(std::string(kFlow) + ",'budget':{'limit_ms':0,'one_way':true}"), ValueOutOfRange,
            "workloads[0].flows[0].budget.limit_ms");
        row("negative rate",
            flow("'name':'f','at':'A','encodings':[{'name':'raw','up_gbps':-1,'down_gbps':0}]"),
            ValueOutOfRange, "workloads[0].flows[0].encodings[0].up_gbps");
        row("distance from nowhere", workload("{'name':'one','locality':{'max_fiber_km':3}}", ""),
            ValueOutOfRange, "workloads[0].replicas[0].locality.near");
        row("pin of an unknown workload",
            project(sites() + ",'pins':[{'kind':'must_host','site':'A','workload':'X'}]"),
            BrokenReference, "pins[0].workload");
        row("pin without its workload",
            project(sites() + ",'pins':[{'kind':'must_host','site':'A'}]"), ValueOutOfRange,
            "pins[0].workload");
        row("a scenario without a name", project(sites() + ",'scenarios':[{'notes':'x'}]"),
            MissingValue, "scenarios[0].name");
        row("two scenarios of one name",
            project(sites() + ",'scenarios':[{'name':'S'},{'name':'S','id':'7'}]"), DuplicateName,
            "scenarios[1]");
        row("a scenario's link to nowhere",
            project(sites()
                    + ",'scenarios':[{'name':'S','links':[{'code':'L','from':'A','to':'X'}]}]"),
            BrokenReference, "scenarios[0].links[0].to");
        row("a scenario with two sites of one code",
            project(sites()
                    + ",'scenarios':[{'name':'S','sites':[{'id':'7','code':'A','name':'A',"
                      "'kind':'edge','latitude_deg':1,'longitude_deg':1}]}]"),
            DuplicateName, "scenarios[0]");
        row("broken catalog", project(",'catalog':{'schema':'continua-catalog/1','kits':3}"),
            MalformedText, "catalog.kits");
    }

    void badTextsAreRefusedWithTheirPlace()
    {
        QFETCH(QString, text);
        QFETCH(int, code);
        QFETCH(QString, place);
        const Result<Project> read = readProject(text.toStdString(), "p.json", m_catalog);
        QVERIFY(!read);
        QCOMPARE(QString::fromStdString(read.error().place), place);
        QCOMPARE(static_cast<int>(read.error().code), code);
        QCOMPARE(read.error().subject, std::string("p.json"));
        QVERIFY(!read.error().expected.empty());
    }

    void aTextWithoutACatalogNeedsOne()
    {
        const Result<Project> read = readProject(project(""), "p.json", nullptr);
        QVERIFY(!read);
        QCOMPARE(read.error().place, std::string("catalog"));
    }

private:
    static Site siteWithEverything(Site site)
    {
        site.jurisdictions = {"EU", "Kanto"};
        site.failureDomains = {"seismic:kanto"};
        site.role = ApnRole::Interchange;
        site.status = BuildStatus::Candidate;
        site.position = {35.123456789012345, -139.98765432109876};
        site.overrides = {.pue = 1.1,
                          .itPower = ElectricPower::fromW(333.3333333333333),
                          .redundancy = Redundancy::TwoN,
                          .rackCeiling = ElectricPower::fromKw(0.1),
                          .airCooling = ElectricPower::fromKw(0.7),
                          .liquidCooling = ElectricPower::fromKw(1e-3),
                          .liquidSupply = Temperature::fromCelsius(17.3),
                          .rackPositions = 0,
                          .floorLoad = FloorLoad::fromKgPerM2(732.1),
                          .floorDepth = Length::fromMm(1098.7),
                          .availability = 0.99999,
                          .openingCost = Money::fromUsd(0.1 + 0.2),
                          .yearlyCost = Money::fromUsd(1e9),
                          .colocationPerKwMonth = Money::fromUsd(217.3),
                          .electricity = EnergyPrice::fromUsdPerKwh(0.165),
                          .carbon = CarbonIntensity::fromGPerKwh(485.4)};
        site.notes = "n";
        return site;
    }

    // clang-format off: clang-format 14 crashes on these initializers
    static Link linkWithEverything(SiteId from, SiteId to)
    {
        const std::vector<Length> spans{60.1_km, 63.3_km};
        return {.id = {76},
                .code = "A--B",
                .from = from,
                .to = to,
                .waypoints = {GeoPoint{35.0, 137.0}, GeoPoint{34.9, 136.1}},
                .length = Length::fromM(123456.7891),
                .lengthSource = "measured",
                .routeFactor = 1.37,
                .fiber = "g654e",
                .fiberPairs = 4,
                .amplifier = "or-ila-standard",
                .launchPer50Ghz = OpticalLevel::fromDbm(-1.3),
                .spans = spans,
                .riskGroups = {"bridge"},
                .status = BuildStatus::Planned,
                .buildCost = Money::fromUsd(5e6),
                .yearlyCost = Money::fromUsd(1e5),
                .leased = LeasedService{.module = DataRate::fromGbps(2.5),
                                        .setup = Money::fromUsd(10.0),
                                        .monthly = Money::fromUsd(20.0),
                                        .latency = Duration::fromUs(700.7)},
                .notes = "l"};
    }
    // clang-format on

    static Workload workloadWithEverything(Workload workload, SiteId near)
    {
        workload.kind = WorkloadKind::Training;
        workload.replicas[0].compute = {.accelerator = "nv-h200",
                                        .accelerators = 3,
                                        .rate = RateNeed{.kind = RateNeed::Kind::OutputTokens,
                                                         .amount = 20000.0,
                                                         .perAccelerator = 1200.0,
                                                         .inputTokens = 128,
                                                         .outputTokens = 129,
                                                         .basis = "b"},
                                        .cpuSleds = 2,
                                        .storageTb = 0.5,
                                        .dedicatedRacks = true};
        workload.replicas.push_back({.name = "two"});
        workload.locality = {.countries = {"JPN"},
                             .jurisdictions = {"Kanto"},
                             .kinds = {SiteKind::Edge, SiteKind::CoreDc},
                             .sites = {near},
                             .near = near,
                             .maxFiber = Length::fromKm(60.0),
                             .minDistance = Length::fromKm(3.3),
                             .keepsTransitInside = true};
        Flow& flow = workload.flows[0];
        flow.at = {};
        flow.fromReplica = 1;
        flow.toReplica = -1;
        flow.encodings.push_back({.name = "packed",
                                  .up = DataRate::fromMbps(0.7),
                                  .down = DataRate::fromGbps(21.2),
                                  .steady = DataRate::fromGbps(0.3)});
        flow.encoding = 1;
        flow.budget = LatencyBudget{.limit = Duration::fromUs(160.0), .oneWay = true};
        flow.application = LatencyBudget{.limit = Duration::fromMs(450.0)};
        flow.jitter = Duration::fromUs(1.0);
        flow.protection = Protection::OnePlusOneSiteDisjoint;
        flow.schedule = {.always = false, .fromHour = 22.5, .hours = 4.0, .occasion = "night"};
        workload.separation = {.differentSites = false,
                               .minDistance = Length::fromKm(300.0),
                               .differentFailureDomains = true};
        workload.availability = 0.9999;
        workload.peakFactor = 2.5;
        workload.growthPerYear = 0.15;
        workload.schedule = {.always = false, .fromHour = 1.0, .hours = 2.0};
        workload.notes = "w";
        workload.provenance = {.source = "",
                               .confidence = Confidence::Published,
                               .date = "2026-02-10",
                               .estimatedFields = {"availability"}};
        return workload;
    }

    std::shared_ptr<const Catalog> m_catalog;
};

QTEST_APPLESS_MAIN(TestProjectJson)
#include "tst_project_json.moc"
