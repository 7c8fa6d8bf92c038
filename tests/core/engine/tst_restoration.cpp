// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/planner.h"
#include "core/verify/verify.h"
#include "tests/support/engine_design.h"
#include "tests/support/planned.h"

using namespace continua;
using namespace continua::test;
using verify::Rule;

namespace {

/// A plant and two centers in a triangle: what goes to one center goes by the other when its own
/// link fails.
///
///        P
///   40 /   \ 40
///    C1-30--C2
struct Triangle {
    DesignBuilder builder;
    SiteId plant = builder.site("P", SiteKind::Industrial, 0.5);
    SiteId c1 = builder.site("C1", SiteKind::CoreDc, 0.2, 1.0);
    SiteId c2 = builder.site("C2", SiteKind::CoreDc, 0.8, 1.0);
    LinkId first = builder.link(plant, c1, 40.0);
    LinkId second = builder.link(plant, c2, 40.0);
    LinkId between = builder.link(c1, c2, 30.0);

    /// @param sameEnd  Both flows go to the first center, and so by the same link.
    Design make(Protection protection, bool sameEnd = false)
    {
        Flow one = DesignBuilder::flow("one", plant, 0, 40.0);
        Flow two = DesignBuilder::flow("two", plant, sameEnd ? 0 : 1, 40.0);
        one.protection = two.protection = protection;
        builder.workload("W",
                         {DesignBuilder::replica("r", "nv-l40s", 8, {c1}),
                          DesignBuilder::replica("s", "nv-l40s", 8, {c2})},
                         {one, two});
        return builder.design();
    }
};

/// Cables out by 2.13 cuts per 1000 km and year, 12 h each: of a working way of 40 km.
constexpr double kOut = 40.0 * 2.13 / 1000.0 * 12.0 / 8760.0;

/// Rate lit on a link.
double litGbps(const Plan& plan, LinkId link)
{
    double sum = 0.0;
    for (const Lightpath& path : plan.lightpaths)
        if (std::find(path.links.begin(), path.links.end(), link) != path.links.end())
            sum += path.carried.inGbps();
    return sum;
}

bool breaks(const Design& design, const Plan& plan, Rule rule)
{
    const auto found = verify::verify(design, plan);
    return std::any_of(found.begin(), found.end(),
                       [&](const verify::Violation& violation) { return violation.rule == rule; });
}

}  // namespace

class TestRestoration : public QObject {
    Q_OBJECT

private slots:
    /// No single cut turns both flows away, so one capacity does for both; 1+1 takes it twice.
    void flowsThatDoNotFailTogetherShareTheSecondWay()
    {
        Triangle network;
        const Design design = network.make(Protection::Restoration);
        const Plan plan = planned(design);
        QVERIFY(plan.unserved.empty());
        for (const FlowRoute& route : plan.flows) {
            QCOMPARE(route.working.links.size(), std::size_t{1});
            QVERIFY(route.protection);
            QCOMPARE(route.protection->links.back().value, network.between.value);
        }
        QCOMPARE(litGbps(plan, network.between), 40.0);
        QVERIFY(verify::verify(design, plan).empty());
        QVERIFY(plan.lowerBound <= plan.objective);

        Triangle twice;
        const Plan full = planned(twice.make(Protection::OnePlusOne));
        QCOMPARE(litGbps(full, twice.between), 80.0);
        QVERIFY(plan.objective <= full.objective);
    }

    void flowsThatFailTogetherDoNot()
    {
        Triangle network;
        const Design design = network.make(Protection::Restoration, true);
        const Plan plan = planned(design);
        QVERIFY(plan.unserved.empty());
        QCOMPARE(litGbps(plan, network.between), 80.0);
        QVERIFY(verify::verify(design, plan).empty());
    }

    /// When two flows may want the same second way at once, it is worth less than one's own.
    void sharingIsCountedInTheAvailability()
    {
        Triangle network;
        const Plan restored = planned(network.make(Protection::Restoration));
        Triangle twice;
        const Plan dedicated = planned(twice.make(Protection::OnePlusOne));
        const double own = dedicated.flows.front().availability;
        const double shared = restored.flows.front().availability;
        QVERIFY(shared < own);
        QVERIFY(std::abs(own - shared - kOut * kOut) < 1e-12);
    }

    void withoutASecondWayTheProtectionIsUnserved()
    {
        DesignBuilder builder;
        const SiteId plant = builder.site("P", SiteKind::Industrial);
        const SiteId center = builder.site("C", SiteKind::CoreDc, 0.5);
        builder.link(plant, center, 40.0);
        Flow flow = DesignBuilder::flow("f", plant, 0, 10.0);
        flow.protection = Protection::Restoration;
        builder.workload("W", {DesignBuilder::replica("r", "nv-l40s", 8, {center})}, {flow});
        const Plan plan = planned(builder.design());
        QCOMPARE(plan.unserved.size(), std::size_t{1});
        QCOMPARE(plan.unserved.front().what, Unserved::What::Protection);
        QVERIFY(plan.lowerBound <= plan.objective);
    }

    void aLieAboutItIsFound()
    {
        Triangle network;
        const Design design = network.make(Protection::Restoration);
        const Plan plan = planned(design);
        const auto tell = [&](auto lie) {
            Plan told = plan;
            lie(told);
            return told;
        };
        QVERIFY(breaks(design, tell([](Plan& p) { p.flows.front().protection.reset(); }),
                       Rule::Unserved));
        QVERIFY(breaks(
            design, tell([](Plan& p) { p.lightpaths.front().carried += DataRate::fromGbps(40.0); }),
            Rule::CarriedClaim));
        // As if the flow were alone with its second way.
        QVERIFY(breaks(design, tell([](Plan& p) { p.flows.front().availability += kOut * kOut; }),
                       Rule::AvailabilityClaim));
    }

    /// The sums of the plan are those of one failure at a time: a design where both fail together
    /// makes them wrong.
    void whatFailsTogetherMustHaveItsOwnCapacity()
    {
        Triangle network;
        const Design design = network.make(Protection::Restoration, true);
        Plan plan = planned(design);
        for (Lightpath& path : plan.lightpaths)
            if (std::find(path.links.begin(), path.links.end(), network.between)
                != path.links.end())
                path.carried = DataRate::fromGbps(40.0);
        QVERIFY(breaks(design, plan, Rule::CarriedClaim));
    }
};

QTEST_APPLESS_MAIN(TestRestoration)
#include "tst_restoration.moc"
