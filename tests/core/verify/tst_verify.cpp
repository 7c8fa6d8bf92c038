// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/planner.h"
#include "core/verify/verify.h"
#include "tests/support/engine_design.h"
#include "tests/support/planned.h"

#include <functional>
#include <set>

using namespace continua;
using namespace continua::test;
using verify::Rule;

namespace {

std::string listed(const std::vector<verify::Violation>& violations)
{
    std::string text;
    for (const verify::Violation& violation : violations)
        text += std::string(verify::ruleId(violation.rule)) + " [" + violation.what + " #"
              + std::to_string(violation.index) + "] " + std::to_string(violation.claimed) + " / "
              + std::to_string(violation.actual) + "\n";
    return text;
}

/// A ring of fiber with a plant, two data centers and a second plant, and an office behind a
/// leased service. Every kind of demand: protected, leased, between replicas, more than fits.
///
///   P1 --20-- A --80-- B --20-- P2      O ~~leased~~ A
///    \________________120_______/
struct Town {
    DesignBuilder builder;
    SiteId p1 = builder.site("P1", SiteKind::Industrial, 0.0);
    SiteId a = builder.site("A", SiteKind::CoreDc, 0.2);
    SiteId b = builder.site("B", SiteKind::CoreDc, 1.0);
    SiteId p2 = builder.site("P2", SiteKind::Industrial, 1.2);
    SiteId office = builder.site("O", SiteKind::EnterpriseIt, 0.2, 0.3);
    LinkId p1a = builder.link(p1, a, 20.0);
    LinkId ab = builder.link(a, b, 80.0);
    LinkId bp2 = builder.link(b, p2, 20.0);
    LinkId p1p2 = builder.link(p1, p2, 120.0);
    LinkId leased = builder.link(office, a, 30.0);
    WorkloadId vision, database, chat, training;

    Design make()
    {
        Flow cameras = DesignBuilder::flow("cameras", p1, 0, 10.0, 4.0);
        cameras.protection = Protection::OnePlusOne;
        Flow nightly = DesignBuilder::flow("nightly", p2, 0, 390.0);
        nightly.schedule = {.always = false, .fromHour = 22.5, .hours = 4.0};
        vision = builder.workload("V", {DesignBuilder::replica("one", "nv-l40s", 8, {a})},
                                  {cameras, nightly});
        Flow copy{.name = "copy", .fromReplica = 0, .toReplica = 1};
        copy.encodings.push_back({.name = "log", .up = DataRate::fromGbps(2.0), .down = {}});
        database = builder.workload("D",
                                    {DesignBuilder::replica("east", "nv-l40s", 1),
                                     DesignBuilder::replica("west", "nv-l40s", 1)},
                                    {copy});
        chat = builder.workload("C", {DesignBuilder::replica("one", "nv-l40s", 2, {a})},
                                {DesignBuilder::flow("users", office, -1, 15.0, 5.0)});
        training =
            builder.workload("T", {DesignBuilder::replica("one", "nv-l40s", 900000, {p1})}, {});
        Design design = builder.design();
        Link service = design.at(leased);
        service.leased = LeasedService{.module = DataRate::fromGbps(10.0),
                                       .setup = Money::fromUsd(1000.0),
                                       .monthly = Money::fromUsd(500.0),
                                       .latency = Duration::fromMs(0.6)};
        Workload replicated = design.at(database);
        replicated.separation.minDistance = Length::fromKm(30.0);
        Site candidate = design.at(b);
        candidate.status = BuildStatus::Candidate;
        if (!ChangeSet()
                 .replace(design.at(leased), service)
                 .replace(design.at(database), replicated)
                 .replace(design.at(b), candidate)
                 .applyTo(design))
            qFatal("the town is not whole");
        return design;
    }
};

/// A lie about a plan of the town, and the rule that finds it.
struct Lie {
    const char* name;
    Rule rule;
    std::function<void(Plan&, const Town&)> tell;
};

FlowRoute& routeOf(Plan& plan, WorkloadId workload, int flow = 0)
{
    for (FlowRoute& route : plan.flows)
        if (route.workload == workload && route.flow == flow)
            return route;
    throw std::logic_error("the plan of the town lost a flow");
}

Placement& placementOf(Plan& plan, WorkloadId workload, int replica = 0)
{
    for (Placement& placement : plan.placements)
        if (placement.workload == workload && placement.replica == replica)
            return placement;
    throw std::logic_error("the plan of the town lost a replica");
}

Lightpath& lightpathOf(Plan& plan, WorkloadId workload, int flow = 0)
{
    return plan.lightpaths.at(
        static_cast<std::size_t>(routeOf(plan, workload, flow).working.hops.front().lightpath));
}

CostLine& lineOf(Plan& plan, CostKind kind)
{
    for (CostLine& line : plan.costs)
        if (line.kind == kind)
            return line;
    throw std::logic_error("the plan of the town has no such cost");
}

const std::vector<Lie>& lies()
{
    const auto gbps = [](double rate) { return DataRate::fromGbps(rate); };
    // clang-format off
    static const std::vector<Lie> all = {
        {"workload unknown", Rule::Reference, [](Plan& p, const Town&) { p.placements.front().workload = {77}; }},
        {"replica index too high", Rule::Reference, [](Plan& p, const Town&) { p.placements.front().replica = 9; }},
        {"mode unknown", Rule::Reference, [](Plan& p, const Town&) { p.lightpaths.front().mode = "none/such"; }},
        {"kit unknown", Rule::Reference, [](Plan& p, const Town&) { p.kits.front().kit = "none"; }},
        {"hop unknown", Rule::Reference, [](Plan& p, const Town& t) { routeOf(p, t.vision).working.hops.front().lightpath = 99; }},
        {"replica dropped", Rule::Unserved, [](Plan& p, const Town&) { p.placements.erase(p.placements.begin()); }},
        {"flow dropped", Rule::Unserved, [](Plan& p, const Town&) { p.flows.erase(p.flows.begin()); }},
        {"protection dropped", Rule::Unserved, [](Plan& p, const Town& t) { routeOf(p, t.vision).protection.reset(); }},
        {"unserved entry dropped", Rule::Unserved, [](Plan& p, const Town&) { p.unserved.clear(); }},
        {"served flow listed", Rule::UnservedFalse, [](Plan& p, const Town& t) { p.unserved.push_back({.what = Unserved::What::Flow, .workload = t.vision, .index = 0, .reasons = {}, .penalty = Money::fromUsd(3e7)}); }},
        {"served replica listed", Rule::UnservedFalse, [](Plan& p, const Town& t) { p.unserved.push_back({.what = Unserved::What::Replica, .workload = t.vision, .index = 0, .reasons = {}, .penalty = Money::fromUsd(1e8)}); }},
        {"protection listed that nobody asked for", Rule::UnservedFalse, [](Plan& p, const Town& t) { p.unserved.push_back({.what = Unserved::What::Protection, .workload = t.vision, .index = 1, .reasons = {}, .penalty = Money::fromUsd(1e7)}); }},
        {"listed twice", Rule::UnservedFalse, [](Plan& p, const Town&) { p.unserved.push_back(p.unserved.front()); }},
        {"penalty lowered", Rule::UnservedPenalty, [](Plan& p, const Town&) { p.unserved.front().penalty = Money::fromUsd(1.0); }},
        {"replica placed twice", Rule::ServedTwice, [](Plan& p, const Town& t) { p.placements.push_back({t.vision, 0, t.b}); }},
        {"flow routed twice", Rule::ServedTwice, [](Plan& p, const Town&) { p.flows.push_back(p.flows.front()); }},
        {"replica moved", Rule::FlowEnds, [](Plan& p, const Town& t) { placementOf(p, t.vision).site = t.b; }},
        {"source changed", Rule::FlowEnds, [](Plan& p, const Town& t) { routeOf(p, t.vision).source = t.p2; }},
        {"replicas at one site", Rule::ReplicaSites, [](Plan& p, const Town& t) { placementOf(p, t.database, 0).site = placementOf(p, t.database, 1).site; }},
        {"replicas too near", Rule::ReplicaDistance, [](Plan& p, const Town& t) { placementOf(p, t.database, 0).site = t.a; placementOf(p, t.database, 1).site = t.p1; }},
        {"replica outside its sites", Rule::Locality, [](Plan& p, const Town& t) { placementOf(p, t.chat).site = t.b; }},
        {"candidate not opened", Rule::OpenedSites, [](Plan& p, const Town&) { p.openedSites.clear(); }},
        {"existing site opened", Rule::OpenedSites, [](Plan& p, const Town& t) { p.openedSites.push_back(t.a); }},
        {"kit removed", Rule::Compute, [](Plan& p, const Town&) { p.kits.erase(p.kits.begin()); }},
        {"kit set apart", Rule::Compute, [](Plan& p, const Town& t) { for (KitOrder& kit : p.kits) kit.dedicatedTo = t.training; }},
        {"kits beyond the positions", Rule::SitePositions, [](Plan& p, const Town&) { p.kits.front().count += 100000; }},
        {"kits beyond the power", Rule::SitePower, [](Plan& p, const Town&) { p.kits.front().count += 100000; }},
        {"kit at the office", Rule::RackCeiling, [](Plan& p, const Town& t) { p.kits.push_back({.site = t.office, .kit = "gb200-nvl72", .count = 1}); }},
        {"working path reversed", Rule::Path, [](Plan& p, const Town& t) { auto& hops = routeOf(p, t.vision).protection->hops; std::swap(routeOf(p, t.vision).working.hops, hops); }},
        {"links listed wrongly", Rule::Path, [](Plan& p, const Town& t) { routeOf(p, t.vision).working.links.push_back(t.ab); }},
        {"lightpath with a gap", Rule::Path, [](Plan& p, const Town& t) { lightpathOf(p, t.vision).to = t.p2; }},
        {"length changed", Rule::PathLength, [](Plan& p, const Town& t) { routeOf(p, t.vision).working.length = Length::fromKm(19.0); }},
        {"latency of a path changed", Rule::LatencyClaim, [](Plan& p, const Town& t) { routeOf(p, t.vision).working.oneWay = Duration::fromUs(90.0); }},
        {"latency of a lightpath changed", Rule::LatencyClaim, [](Plan& p, const Town&) { p.lightpaths.front().latency = Duration::fromUs(1.0); }},
        {"protection over the working link", Rule::LinkShared, [](Plan& p, const Town& t) { FlowRoute& r = routeOf(p, t.vision); r.protection = r.working; }},
        {"shared site invented", Rule::SharedSites, [](Plan& p, const Town& t) { routeOf(p, t.vision).sharedSites.push_back(t.b); }},
        {"availability raised", Rule::AvailabilityClaim, [](Plan& p, const Town& t) { routeOf(p, t.vision, 1).availability = 1.0; }},
        {"margin changed", Rule::OpticsClaim, [](Plan& p, const Town&) { p.lightpaths.front().margin += Decibel::fromDb(0.1); }},
        {"gsnr changed", Rule::OpticsClaim, [](Plan& p, const Town&) { p.lightpaths.front().gsnr += Decibel::fromDb(0.1); }},
        {"mode that does not close", Rule::Optics, [](Plan& p, const Town& t) { const int hop = routeOf(p, t.vision).protection->hops.front().lightpath; p.lightpaths.at(static_cast<std::size_t>(hop)).mode = "emb-1600/1600G-200GBd"; }},
        {"rate raised", Rule::Rate, [](Plan& p, const Town&) { p.lightpaths.front().rate = DataRate::fromGbps(9999.0); }},
        {"slot shifted off the grid", Rule::SpectrumGrid, [](Plan& p, const Town&) { p.lightpaths.front().slotFrom += Frequency::fromGhz(1.0); p.lightpaths.front().slotTo += Frequency::fromGhz(1.0); }},
        {"slot narrowed", Rule::SpectrumWidth, [](Plan& p, const Town&) { p.lightpaths.front().slotTo -= Frequency::fromGhz(12.5); }},
        {"slot below the band", Rule::SpectrumBand, [](Plan& p, const Town&) { p.lightpaths.front().slotFrom -= Frequency::fromGhz(1000.0); p.lightpaths.front().slotTo -= Frequency::fromGhz(1000.0); }},
        {"slot doubled", Rule::SpectrumOverlap, [](Plan& p, const Town&) { p.lightpaths.push_back(p.lightpaths.front()); }},
        {"fiber pair that is not there", Rule::FiberPairs, [](Plan& p, const Town&) { p.lightpaths.front().fiberPairs.front() = 7; }},
        {"carried lowered", Rule::CarriedClaim, [gbps](Plan& p, const Town&) { p.lightpaths.front().carried -= gbps(1.0); }},
        {"carried of a lease raised", Rule::CarriedClaim, [gbps](Plan& p, const Town&) { p.leases.front().carried = gbps(20.0); }},
        {"module dropped", Rule::LeasedModules, [](Plan& p, const Town&) { --p.leases.front().modules; }},
        {"lease dropped", Rule::LeasedModules, [](Plan& p, const Town&) { p.leases.clear(); }},
        {"lightpath left out of its bundle", Rule::Capacity, [](Plan& p, const Town& t) { for (Lightpath& path : p.lightpaths) path.rate = DataRate::fromGbps(1.0); (void)t; }},
        {"cost changed", Rule::CostLine, [](Plan& p, const Town&) { lineOf(p, CostKind::Racks).capex -= Money::fromUsd(1000.0); }},
        {"energy cost changed", Rule::CostLine, [](Plan& p, const Town&) { lineOf(p, CostKind::Energy).yearly -= Money::fromUsd(1.0); }},
        {"present value changed", Rule::CostLine, [](Plan& p, const Town&) { lineOf(p, CostKind::SiteRent).present = Money::fromUsd(0.0); }},
        {"count of a line changed", Rule::CostLine, [](Plan& p, const Town&) { lineOf(p, CostKind::Transceivers).quantity += 1.0; }},
        {"cost added", Rule::CostExtra, [](Plan& p, const Town& t) { p.costs.push_back({.kind = CostKind::FiberBuild, .link = t.ab, .capex = Money::fromUsd(5.0), .yearly = {}, .present = Money::fromUsd(5.0)}); }},
        {"cost doubled", Rule::CostExtra, [](Plan& p, const Town&) { p.costs.push_back(p.costs.front()); }},
        {"cost dropped", Rule::CostMissing, [](Plan& p, const Town&) { p.costs.pop_back(); }},
        {"kit count changed", Rule::CostLine, [](Plan& p, const Town&) { ++p.kits.front().count; }},
        {"energy lowered", Rule::FootprintClaim, [](Plan& p, const Town&) { p.footprints.begin()->second.perYear = {}; }},
        {"carbon lowered", Rule::FootprintClaim, [](Plan& p, const Town&) { p.footprints.begin()->second.carbonPerYear = {}; }},
        {"objective lowered", Rule::ObjectiveClaim, [](Plan& p, const Town&) { p.objective -= 1000.0; }},
        {"bound above the objective", Rule::Bound, [](Plan& p, const Town&) { p.lowerBound = p.objective * 1.01; }},
        {"said to be feasible", Rule::Status, [](Plan& p, const Town&) { p.status = PlanStatus::WithinGap; }},
    };
    // clang-format on
    return all;
}

}  // namespace

class TestVerify : public QObject {
    Q_OBJECT

    Town m_town;
    std::optional<Design> m_design;
    Plan m_plan;

private slots:
    void initTestCase()
    {
        m_design = m_town.make();
        m_plan = planned(*m_design);
        QVERIFY(routeOf(m_plan, m_town.vision).protection);
        QCOMPARE(m_plan.unserved.size(), std::size_t{1});
        QCOMPARE(m_plan.leases.size(), std::size_t{1});
    }

    void aTruePlanIsAccepted_data()
    {
        QTest::addColumn<int>("objective");
        QTest::newRow("cost") << int(Objective::Cost);
        QTest::newRow("energy") << int(Objective::Energy);
        QTest::newRow("carbon") << int(Objective::Carbon);
        QTest::newRow("latency") << int(Objective::Latency);
        QTest::newRow("weighted") << int(Objective::Weighted);
    }
    void aTruePlanIsAccepted()
    {
        QFETCH(int, objective);
        const Plan plan = planned(*m_design, {.objective = static_cast<Objective>(objective)});
        const auto violations = verify::verify(*m_design, plan);
        QVERIFY2(violations.empty(), listed(violations).c_str());
    }

    void aLieIsFound_data()
    {
        QTest::addColumn<int>("lie");
        for (int i = 0; i < static_cast<int>(lies().size()); ++i)
            QTest::newRow(lies()[static_cast<std::size_t>(i)].name) << i;
    }
    void aLieIsFound()
    {
        QFETCH(int, lie);
        const Lie& told = lies()[static_cast<std::size_t>(lie)];
        Plan plan = m_plan;
        told.tell(plan, m_town);
        const auto violations = verify::verify(*m_design, plan);
        const bool isFound =
            std::any_of(violations.begin(), violations.end(),
                        [&](const verify::Violation& v) { return v.rule == told.rule; });
        QVERIFY2(isFound, ("expected " + std::string(verify::ruleId(told.rule)) + ", found:\n"
                           + listed(violations))
                              .c_str());
    }

    /// The design is changed under a plan that was true: what the change forbids is named.
    void aDesignThatMovedOnIsFound_data()
    {
        QTest::addColumn<int>("rule");
        QTest::addColumn<QString>("change");
        const auto row = [](const char* change, Rule rule) {
            QTest::newRow(change) << int(rule) << QString(change);
        };
        row("budget of 0.1 ms", Rule::Latency);
        row("protection budget", Rule::ProtectionLatency);
        row("risk group", Rule::RiskGroupShared);
        row("transit", Rule::Transit);
        row("pinned closed", Rule::PinBroken);
        row("pinned elsewhere", Rule::PinBroken);
        row("failure domain", Rule::ReplicaDomains);
        row("near", Rule::Locality);
        row("less power", Rule::SitePower);
        row("less air", Rule::SiteAir);
        row("weak floor", Rule::FloorLoad);
        row("shallow floor", Rule::FloorDepth);
        row("longer fiber", Rule::PathLength);
    }
    void aDesignThatMovedOnIsFound()
    {
        QFETCH(int, rule);
        QFETCH(QString, change);
        Design design = *m_design;
        ChangeSet edit;
        Workload vision = design.at(m_town.vision);
        Workload database = design.at(m_town.database);
        Site a = design.at(m_town.a);
        Site b = design.at(m_town.b);
        Link p1p2 = design.at(m_town.p1p2);
        Link p1a = design.at(m_town.p1a);
        if (change == "budget of 0.1 ms")
            vision.flows[0].budget->limit = Duration::fromMs(0.1);
        if (change == "protection budget")
            vision.flows[0].budget->limit = Duration::fromMs(0.5);
        if (change == "risk group")
            p1p2.riskGroups = p1a.riskGroups = {"one trench"};
        if (change == "transit") {
            vision.locality.countries = {"FRA"};
            vision.locality.keepsTransitInside = true;
        }
        if (change == "pinned closed")
            edit.insert(Pin{.id = {1}, .kind = Pin::Kind::KeepClosed, .site = a.id});
        if (change == "pinned elsewhere")
            edit.insert(
                Pin{.id = {1}, .kind = Pin::Kind::MustHost, .site = b.id, .workload = vision.id});
        if (change == "failure domain") {
            a.failureDomains = b.failureDomains = {"river"};
            Site p1 = design.at(m_town.p1);
            Site p2 = design.at(m_town.p2);
            p1.failureDomains = p2.failureDomains = {"river"};
            edit.replace(design.at(p1.id), p1).replace(design.at(p2.id), p2);
            database.separation.differentFailureDomains = true;
        }
        if (change == "near") {
            vision.locality.near = m_town.p2;
            vision.locality.maxFiber = Length::fromKm(99.0);  // 100 km over B.
        }
        if (change == "less power")
            a.overrides.itPower = ElectricPower::fromKw(1.0);
        if (change == "less air")
            a.overrides.airCooling = ElectricPower::fromKw(0.5);
        if (change == "weak floor")
            a.overrides.floorLoad = FloorLoad::fromKgPerM2(10.0);
        if (change == "shallow floor")
            a.overrides.floorDepth = Length::fromMm(300.0);
        if (change == "longer fiber")
            p1a.length = Length::fromKm(21.0);
        edit.replace(design.at(vision.id), vision)
            .replace(design.at(database.id), database)
            .replace(design.at(a.id), a)
            .replace(design.at(b.id), b)
            .replace(design.at(p1p2.id), p1p2)
            .replace(design.at(p1a.id), p1a);
        const Result<> done = edit.applyTo(design);
        QVERIFY2(done, done ? "" : done.error().place.c_str());
        const auto violations = verify::verify(design, m_plan);
        QVERIFY2(std::any_of(violations.begin(), violations.end(),
                             [&](const verify::Violation& v) { return int(v.rule) == rule; }),
                 listed(violations).c_str());
    }

    void anAppliedPlanIsTrueToo()
    {
        Design design = *m_design;
        IdSource ids(1);
        QVERIFY(proposal(design, m_plan, ids).applyTo(design));
        const Plan again = planned(design);
        const auto violations = verify::verify(design, again);
        QVERIFY2(violations.empty(), listed(violations).c_str());
        QVERIFY(again.kits.empty());
    }

    /// Nothing of the planner in it: every figure by hand.
    void aPlanWrittenByHandIsAccepted()
    {
        DesignBuilder builder;
        const SiteId office = builder.site("O", SiteKind::EnterpriseIt);
        const SiteId core = builder.site("A", SiteKind::CoreDc, 0.3);
        const LinkId link = builder.link(office, core, 30.0);
        const WorkloadId chat =
            builder.workload("C", {DesignBuilder::replica("one", "", 0)},
                             {DesignBuilder::flow("users", office, 0, 15.0, 1.2)});
        Design design = builder.design();
        Link service = design.at(link);
        service.leased = LeasedService{.module = DataRate::fromGbps(10.0),
                                       .setup = Money::fromUsd(1000.0),
                                       .monthly = Money::fromUsd(500.0),
                                       .latency = Duration::fromMs(0.6)};
        Site a = design.at(core);
        Site o = design.at(office);
        a.overrides.yearlyCost = o.overrides.yearlyCost = Money{};
        QVERIFY(ChangeSet()
                    .replace(design.at(link), service)
                    .replace(design.at(core), a)
                    .replace(design.at(office), o)
                    .applyTo(design));

        // 5 years at 8 %: 1/1.08 + ... + 1/1.08^5 = 3.99271003708. Two modules: 2 x 1000 once,
        // 2 x 500 x 12 a year. Cable: 2.13 cuts per 1000 km and year, 12 h each.
        const double present = 2000.0 + 12000.0 * 3.99271003708;
        Plan plan;
        plan.placements = {{chat, 0, core}};
        plan.leases = {{link, 2, DataRate::fromGbps(15.0)}};
        plan.flows = {{.workload = chat,
                       .flow = 0,
                       .source = office,
                       .host = core,
                       .working = {.hops = {{.leased = link}},
                                   .links = {link},
                                   .length = Length::fromKm(30.0),
                                   .oneWay = Duration::fromMs(0.6)},
                       .availability = 1.0 - 30.0 * 2.13 / 1000.0 * 12.0 / 8760.0}};
        plan.costs = {{.kind = CostKind::LeasedService,
                       .link = link,
                       .quantity = 2.0,
                       .capex = Money::fromUsd(2000.0),
                       .yearly = Money::fromUsd(12000.0),
                       .present = Money::fromUsd(present)}};
        plan.objective = present;
        const auto violations = verify::verify(design, plan);
        QVERIFY2(violations.empty(), listed(violations).c_str());

        plan.leases.front().modules = 1;
        QVERIFY(!verify::verify(design, plan).empty());
    }

    void everyRuleHasItsOwnId()
    {
        std::set<std::string_view> ids;
        for (const Rule rule : verify::allRules()) {
            QVERIFY(verify::ruleId(rule).starts_with("RULE-"));
            QVERIFY(ids.insert(verify::ruleId(rule)).second);
        }
        QVERIFY(ids.size() > 50);
    }
};

QTEST_APPLESS_MAIN(TestVerify)
#include "tst_verify.moc"
