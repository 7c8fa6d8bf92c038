// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/planner.h"
#include "core/plan/cost_model.h"
#include "core/plan/site_use.h"
#include "tests/support/engine_design.h"
#include "tests/support/planned.h"

using namespace continua;
using namespace continua::test;

namespace {

/// Cameras at two plants, a region with two data centers, a ring of fiber.
///
///   P1 --20-- A --80-- B --20-- P2
///    \________________120_______/
struct Ring {
    DesignBuilder builder;
    SiteId p1 = builder.site("P1", SiteKind::Industrial, 0.0);
    SiteId a = builder.site("A", SiteKind::RegionalDc, 0.2);
    SiteId b = builder.site("B", SiteKind::CoreDc, 1.0);
    SiteId p2 = builder.site("P2", SiteKind::Industrial, 1.2);

    Ring()
    {
        builder.link(p1, a, 20.0);
        builder.link(a, b, 80.0);
        builder.link(b, p2, 20.0);
        builder.link(p1, p2, 120.0);
    }
};

}  // namespace

class TestPlanner : public QObject {
    Q_OBJECT

private slots:
    void anEmptyDesignCostsNothing()
    {
        const Plan plan = planned(DesignBuilder().design());
        QCOMPARE(plan.objective, 0.0);
        QVERIFY(plan.unserved.empty());
    }

    void compute_standsWhereItsUsersCanReachItInTime()
    {
        Ring ring;
        Flow near = DesignBuilder::flow("video", ring.p1, 0, 10.0, 0.5);
        ring.builder.workload("W", {DesignBuilder::replica("one", "nv-l40s", 8, {ring.a, ring.b})},
                              {near});
        const Plan plan = planned(ring.builder.design());
        QCOMPARE(plan.unserved.size(), std::size_t{0});
        QCOMPARE(plan.placements.size(), std::size_t{1});
        QCOMPARE(plan.placements.front().site.value, ring.a.value);
        QCOMPARE(plan.lightpaths.size(), std::size_t{1});
        QCOMPARE(plan.flows.front().working.links.size(), std::size_t{1});
        QVERIFY(plan.flows.front().working.oneWay.inMs() > 20.0 * 0.0049);
        QVERIFY(plan.flows.front().working.oneWay.inMs() < 0.25);
    }

    void pinsAreKept()
    {
        Ring ring;
        const WorkloadId w =
            ring.builder.workload("W", {DesignBuilder::replica("one", "nv-l40s", 8)},
                                  {DesignBuilder::flow("video", ring.p1, 0, 10.0)});
        const SiteId free = planned(ring.builder.design()).placements.front().site;
        Ring elsewhere = ring;
        elsewhere.builder.pin({.kind = Pin::Kind::MustHost, .site = ring.b, .workload = w});
        QCOMPARE(planned(elsewhere.builder.design()).placements.front().site.value, ring.b.value);
        Ring away = ring;
        away.builder.pin({.kind = Pin::Kind::MustNotHost, .site = free, .workload = w});
        QVERIFY(planned(away.builder.design()).placements.front().site != free);
        Ring closed = ring;
        closed.builder.pin({.kind = Pin::Kind::KeepClosed, .site = free});
        QVERIFY(planned(closed.builder.design()).placements.front().site != free);
    }

    void aClosedSiteIsNotPassed()
    {
        DesignBuilder builder;
        const SiteId a = builder.site("A", SiteKind::CoreDc);
        const SiteId b = builder.site("B", SiteKind::TelecomCo, 0.5);
        const SiteId c = builder.site("C", SiteKind::Industrial, 1.0);
        builder.link(a, b, 40.0);
        builder.link(b, c, 40.0);
        builder.workload("W", {DesignBuilder::replica("one", "nv-h200", 8, {a})},
                         {DesignBuilder::flow("users", c, 0, 1.0)});
        QVERIFY(planned(builder.design()).unserved.empty());
        builder.pin({.kind = Pin::Kind::KeepClosed, .site = b});
        const Plan plan = planned(builder.design());
        QCOMPARE(plan.unserved.size(), std::size_t{1});
        QCOMPARE(plan.unserved.front().reasons.front().reason, RefusalReason::Unreachable);
    }

    void whatFitsNoSiteIsPricedWithTheRulesItBreaks()
    {
        DesignBuilder builder;
        const SiteId edge = builder.site("E", SiteKind::Edge);
        builder.workload("Big", {DesignBuilder::replica("one", "nv-gb200-gpu", 72, {edge})}, {});
        const Design design = builder.design();
        const Plan plan = planned(design);
        QCOMPARE(plan.status, PlanStatus::Infeasible);
        QCOMPARE(plan.objective, assumption(design, "unserved_replica_penalty_usd"));
        std::map<RefusalReason, Refusal> reasons;
        for (const Refusal& refusal : plan.unserved.front().reasons)
            reasons[refusal.reason] = refusal;
        QVERIFY(reasons.contains(RefusalReason::NoAllowedSite));
        QVERIFY(reasons.contains(RefusalReason::NoLiquid));
        QCOMPARE(reasons.at(RefusalReason::RackCeiling).needed, 132.0);
        QCOMPARE(reasons.at(RefusalReason::RackCeiling).available, 8.0);
    }

    void aBudgetThatNoRouteKeepsIsNamedWithItsNumbers()
    {
        Ring ring;
        ring.builder.workload("W", {DesignBuilder::replica("one", "nv-l40s", 8, {ring.b})},
                              {DesignBuilder::flow("control", ring.p1, 0, 1.0, 0.5)});
        const Plan plan = planned(ring.builder.design());
        QCOMPARE(plan.unserved.size(), std::size_t{1});
        QCOMPARE(plan.unserved.front().what, Unserved::What::Flow);
        const Refusal& reason = plan.unserved.front().reasons.front();
        QCOMPARE(reason.reason, RefusalReason::Latency);
        QCOMPARE(reason.available, 0.5);
        QVERIFY(reason.needed > 2.0 * 100.0 * 0.0049);
        QVERIFY(reason.needed < 1.1);
    }

    void protectionTakesTheOtherWayRound()
    {
        Ring ring;
        Flow flow = DesignBuilder::flow("database", ring.p1, 0, 10.0, 2.5);
        flow.protection = Protection::OnePlusOne;
        ring.builder.workload("W", {DesignBuilder::replica("one", "nv-l40s", 8, {ring.b})}, {flow});
        const Plan plan = planned(ring.builder.design());
        QVERIFY(plan.unserved.empty());
        QVERIFY(plan.flows.front().protection);
        QCOMPARE(plan.flows.front().working.length.inKm(), 100.0);
        QCOMPARE(plan.flows.front().protection->length.inKm(), 140.0);
    }

    void protectionOutOfTimeLeavesTheWorkingPath()
    {
        Ring ring;
        Flow flow = DesignBuilder::flow("database", ring.p1, 0, 10.0, 1.2);
        flow.protection = Protection::OnePlusOne;
        ring.builder.workload("W", {DesignBuilder::replica("one", "nv-l40s", 8, {ring.b})}, {flow});
        const Plan plan = planned(ring.builder.design());
        QCOMPARE(plan.flows.size(), std::size_t{1});
        QCOMPARE(plan.unserved.size(), std::size_t{1});
        QCOMPARE(plan.unserved.front().what, Unserved::What::Protection);
        QCOMPARE(plan.unserved.front().reasons.front().reason, RefusalReason::ProtectionLatency);
    }

    void aRateAboveOneWavelengthTakesParallelOnes()
    {
        Ring ring;
        ring.builder.workload("W", {DesignBuilder::replica("one", "nv-l40s", 8, {ring.b})},
                              {DesignBuilder::flow("pixels", ring.p2, 0, 3000.0)});
        const Plan plan = planned(ring.builder.design());
        QVERIFY(plan.unserved.empty());
        double rate = 0.0;
        for (const Hop& hop : plan.flows.front().working.hops)
            rate += plan.lightpaths[static_cast<std::size_t>(hop.lightpath)].rate.inGbps();
        QVERIFY(rate >= 3000.0);
        QVERIFY(plan.flows.front().working.hops.size() > 1);
    }

    void flowsThatTakeTurnsShareAWavelength()
    {
        Ring ring;
        Flow day = DesignBuilder::flow("day", ring.p2, 0, 90.0);
        day.schedule = {.always = false, .fromHour = 8.0, .hours = 8.0};
        Flow night = DesignBuilder::flow("night", ring.p2, 0, 90.0);
        night.schedule = {.always = false, .fromHour = 22.0, .hours = 6.0};
        ring.builder.workload("W", {DesignBuilder::replica("one", "nv-l40s", 8, {ring.b})},
                              {day, night});
        const Plan plan = planned(ring.builder.design());
        QCOMPARE(plan.lightpaths.size(), std::size_t{1});
        QCOMPARE(plan.lightpaths.front().carried.inGbps(), 90.0);
    }

    void drawnRacksAreUsedFirst()
    {
        Ring ring;
        ring.builder.workload("W", {DesignBuilder::replica("one", "nv-l40s", 8, {ring.b})},
                              {DesignBuilder::flow("video", ring.p2, 0, 10.0)});
        Design design = ring.builder.design();
        const Plan first = planned(design);
        QCOMPARE(first.kits.size(), std::size_t{1});
        IdSource ids(7);
        QVERIFY(proposal(design, first, ids).applyTo(design));
        const Plan again = planned(design);
        QVERIFY(again.kits.empty());
        QVERIFY(std::abs(again.objective - first.objective) < 1e-6 * first.objective);
    }

    void moreCapacityNeverCostsMore()
    {
        Ring ring;
        std::vector<Replica> replicas;
        std::vector<Flow> flows;
        for (int r = 0; r < 4; ++r) {
            replicas.push_back(DesignBuilder::replica("r" + std::to_string(r), "nv-l40s", 12));
            flows.push_back(DesignBuilder::flow("f" + std::to_string(r),
                                                r % 2 == 0 ? ring.p1 : ring.p2, r, 20.0, 1.5));
        }
        ring.builder.workload("W", replicas, flows);
        Design design = ring.builder.design();
        double before = planned(design).objective;
        for (const SiteId id : {ring.a, ring.p1, ring.p2}) {
            Site site = design.at(id);
            site.overrides.rackPositions = 500;
            site.overrides.itPower = ElectricPower::fromKw(50000.0);
            site.overrides.airCooling = ElectricPower::fromKw(50000.0);
            site.overrides.rackCeiling = ElectricPower::fromKw(300.0);
            site.overrides.floorLoad = FloorLoad::fromKgPerM2(5000.0);
            site.overrides.floorDepth = Length::fromMm(2000.0);
            QVERIFY(ChangeSet().replace(design.at(id), site).applyTo(design));
            const double after = planned(design).objective;
            QVERIFY(after <= before + 1e-6 * before);
            before = after;
        }
    }

    void theOrderOfTheInputChangesNothing()
    {
        const auto costOf = [](const std::string& salt) {
            DesignBuilder builder(salt);
            const SiteId p1 = builder.site("P1", SiteKind::Industrial);
            const SiteId p2 = builder.site("P2", SiteKind::Industrial, 1.5);
            const SiteId a = builder.site("A", SiteKind::RegionalDc, 0.3);
            const SiteId b = builder.site("B", SiteKind::CoreDc, 1.2);
            builder.link(p1, a, 30.0);
            builder.link(a, b, 60.0);
            builder.link(b, p2, 30.0);
            builder.workload(
                "W",
                {DesignBuilder::replica("x", "nv-l40s", 8),
                 DesignBuilder::replica("y", "nv-h200", 8)},
                {DesignBuilder::flow("f", p1, 0, 40.0), DesignBuilder::flow("g", p2, 1, 40.0)});
            return planned(builder.design()).objective;
        };
        const double cost = costOf("");
        for (const char* salt : {"a", "b", "c", "d", "e"})
            QVERIFY(std::abs(costOf(salt) - cost) < 1e-6 * cost);
    }

    void aStopKeepsTheBestSoFar()
    {
        Ring ring;
        std::vector<Replica> replicas;
        for (int r = 0; r < 4; ++r)
            replicas.push_back(DesignBuilder::replica("r" + std::to_string(r), "nv-l40s", 12));
        ring.builder.workload("W", replicas, {DesignBuilder::flow("f", ring.p1, 0, 20.0)});
        const Design design = ring.builder.design();
        CountingControl whole;
        QVERIFY(engine::plan(design, {.timeAllowed = Duration::fromHours(1.0)}, whole));
        double before = 1e18;
        for (const int questions : {0, whole.asked() / 4, whole.asked() / 2, whole.asked()}) {
            CountingControl control(questions);
            const Result<Plan> plan =
                engine::plan(design, {.timeAllowed = Duration::fromHours(1.0)}, control);
            QVERIFY(plan);
            QVERIFY(plan->unserved.empty());  // However soon: what is left is whole.
            QVERIFY(plan->objective <= before);
            QVERIFY(plan->lowerBound <= plan->objective);
            before = plan->objective;
        }
    }

    void progressNeverFalls()
    {
        CountingControl control;
        QVERIFY(engine::plan(Ring().builder.design(), {}, control));
        QVERIFY(std::is_sorted(control.reports().begin(), control.reports().end()));
        QCOMPARE(control.reports().back(), 1.0);
    }

    /// Six flows of 12 Tbit/s from one site: the fiber to the nearer data center has room for four.
    void compute_goesWhereSpectrumIsLeft()
    {
        DesignBuilder builder;
        const SiteId users = builder.site("U", SiteKind::TelecomCo, 0.0);
        const SiteId near = builder.site("A", SiteKind::CoreDc, 0.1);
        const SiteId far = builder.site("B", SiteKind::CoreDc, 0.9);
        const LinkId full = builder.link(users, near, 10.0);
        builder.link(users, far, 60.0);
        for (int w = 0; w < 6; ++w)
            builder.workload("W" + std::to_string(w),
                             {DesignBuilder::replica("one", "nv-l40s", 2, {near, far})},
                             {DesignBuilder::flow("in", users, 0, 12'000.0)});
        const Design design = builder.design();
        const Plan plan = planned(design);
        QCOMPARE(plan.unserved.size(), std::size_t{0});
        QCOMPARE(firstViolation(design, plan), QString());
        const auto passesFull = [&](const FlowRoute& route) {
            return route.working.links == std::vector<LinkId>{full};
        };
        QCOMPARE(std::count_if(plan.flows.begin(), plan.flows.end(), passesFull), 4);
    }

    void aFigureNoPlanCanBeMadeWithIsNamed()
    {
        Ring ring;
        Replica replica = DesignBuilder::replica("one", "nv-l40s", 8);
        replica.compute.rate = RateNeed{.amount = 100.0, .perAccelerator = 0.0};
        ring.builder.workload("W", {replica}, {});
        CountingControl control;
        const Result<Plan> plan = engine::plan(ring.builder.design(), {}, control);
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ErrorCode::ValueOutOfRange);
        QCOMPARE(plan.error().subject, std::string("W"));
    }

    void theBillAndTheObjectiveAgree()
    {
        Ring ring;
        ring.builder.workload("W", {DesignBuilder::replica("one", "nv-l40s", 8)},
                              {DesignBuilder::flow("video", ring.p1, 0, 10.0)});
        const Design design = ring.builder.design();
        const Plan plan = planned(design);
        QCOMPARE(plan.objective, presentCost(plan).inUsd() + unservedPenalty(plan).inUsd());
        QVERIFY(plan.objective > 0.0);
    }
};

QTEST_APPLESS_MAIN(TestPlanner)
#include "tst_planner.moc"
