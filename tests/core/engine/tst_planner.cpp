// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/planner.h"
#include "core/plan/cost_model.h"
#include "core/plan/site_use.h"
#include "tests/support/engine_design.h"

using namespace continua;
using namespace continua::test;

namespace {

Plan planned(const Design& design, engine::PlanRequest request = {})
{
    CountingControl control;
    request.timeAllowed = Duration::fromS(60.0);
    Result<Plan> plan = engine::plan(design, request, control);
    if (!plan)
        qFatal("%s %s", plan.error().subject.c_str(), plan.error().place.c_str());
    return *std::move(plan);
}

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
