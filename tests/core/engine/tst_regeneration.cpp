// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/random.h"
#include "core/engine/carriers.h"
#include "core/engine/latency_topology.h"
#include "core/engine/planner.h"
#include "core/verify/verify.h"
#include "tests/support/engine_design.h"
#include "tests/support/planned.h"

#include <limits>

using namespace continua;
using namespace continua::engine;
using namespace continua::test;

namespace {

constexpr double kInfinite = std::numeric_limits<double>::infinity();

/// A line of sites of random kinds, far apart; a flow from the first to the last.
Design randomLine(std::uint64_t seed, std::size_t links)
{
    Random random(seed);
    DesignBuilder builder;
    constexpr SiteKind kBetween[] = {SiteKind::TelecomCo, SiteKind::RegionalDc,
                                     SiteKind::AmplifierHut, SiteKind::Colocation};
    SiteId before = builder.site("S0", SiteKind::Industrial);
    const SiteId first = before;
    for (std::size_t i = 1; i <= links; ++i) {
        const SiteKind kind = i == links ? SiteKind::CoreDc : kBetween[random.below(4)];
        const SiteId next =
            builder.site("S" + std::to_string(i), kind, 3.0 * static_cast<double>(i));
        builder.link(before, next, 60.0 + 1400.0 * random.fraction());
        before = next;
    }
    builder.workload("W", {DesignBuilder::replica("one", "nv-l40s", 8, {before})},
                     {DesignBuilder::flow("f", first, 0, 50.0)});
    return builder.design();
}

/// The run over a whole line, and every way to cut and light it, one after the other.
struct LineStudy {
    explicit LineStudy(const Design& of)
        : design(of), topology(latencyTopology(design)),
          problem(problemOf(design, topology, Objective::Cost, true)), segments(design, problem)
    {
        // The sites of the line in order: links join up from the first.
        int at = siteOf("S0");
        run.sites.push_back(at);
        while (run.links.size() < problem.links.size())
            for (std::size_t l = 0; l < problem.links.size(); ++l) {
                const LinkEntry& link = problem.links[l];
                const bool isTaken =
                    std::find(run.links.begin(), run.links.end(), static_cast<int>(l))
                    != run.links.end();
                if (isTaken || (link.from != at && link.to != at))
                    continue;
                run.links.push_back(static_cast<int>(l));
                at = link.from == at ? link.to : link.from;
                run.sites.push_back(at);
                break;
            }
        run.from = run.sites.front();
        run.to = run.sites.back();
        judgeRun(design, problem, segments, run);
    }

    int siteOf(const std::string& code) const
    {
        for (std::size_t s = 0; s < problem.sites.size(); ++s)
            if (design.at(problem.sites[s].id).code == code)
                return static_cast<int>(s);
        return -1;
    }

    /// Least cost of a lane of a rate over the segments between `cuts`, within `dspMs`: a choice of
    /// one mode for each, all tried.
    double laneCost(const std::vector<std::size_t>& cuts, double rate, double dspMs)
    {
        std::vector<std::pair<double, double>> sums{{0.0, 0.0}};
        for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
            std::vector<std::pair<double, double>> next;
            const int segment = segments.over(
                run.sites[cuts[i]], {run.links.begin() + static_cast<std::ptrdiff_t>(cuts[i]),
                                     run.links.begin() + static_cast<std::ptrdiff_t>(cuts[i + 1])});
            for (std::size_t m = 0; m < problem.modes.size(); ++m) {
                const ModeEntry& mode = problem.modes[m];
                if (mode.mode->rate.inGbps() != rate
                    || !segments.figures(segment, static_cast<int>(m)).closes)
                    continue;
                for (const auto& [cost, ms] : sums)
                    next.emplace_back(
                        cost + mode.endCost[static_cast<std::size_t>(run.sites[cuts[i]])]
                            + mode.endCost[static_cast<std::size_t>(run.sites[cuts[i + 1]])],
                        ms + mode.transceiver->dspFecLatency.inMs()
                            + (i > 0 ? segments.roadmMs() : 0.0));
            }
            sums = std::move(next);
        }
        double least = kInfinite;
        for (const auto& [cost, ms] : sums)
            if (ms <= dspMs + 1e-9)
                least = std::min(least, cost);
        return least;
    }

    double bruteForce(double gbps, double dspMs)
    {
        double best = kInfinite;
        const std::size_t between = run.links.size() - 1;
        for (std::size_t bits = 0; bits < std::size_t{1} << between; ++bits) {
            std::vector<std::size_t> cuts{0};
            bool isAllowed = true;
            for (std::size_t i = 0; i < between; ++i)
                if ((bits >> i & 1U) != 0) {
                    cuts.push_back(i + 1);
                    const SiteId site =
                        problem.sites[static_cast<std::size_t>(run.sites[i + 1])].id;
                    isAllowed = isAllowed && design.at(site).kind != SiteKind::AmplifierHut;
                }
            cuts.push_back(run.links.size());
            if (isAllowed)
                best = std::min(best, cheapestLanes(cuts, gbps, dspMs));
        }
        return best;
    }

    double cheapestLanes(const std::vector<std::size_t>& cuts, double gbps, double dspMs)
    {
        std::map<double, double> costOfRate;
        for (const ModeEntry& mode : problem.modes)
            costOfRate.emplace(mode.mode->rate.inGbps(), 0.0);
        for (auto& [rate, cost] : costOfRate)
            cost = laneCost(cuts, rate, dspMs);
        // All rates are multiples of 100 Gbit/s.
        const auto steps = static_cast<std::size_t>(std::ceil(gbps / 100.0));
        std::vector<double> cost(steps + 1, kInfinite);
        cost[0] = 0.0;
        for (std::size_t step = 1; step <= steps; ++step)
            for (const auto& [rate, ofLane] : costOfRate) {
                const auto by = static_cast<std::size_t>(rate / 100.0);
                cost[step] = std::min(cost[step], ofLane + cost[step > by ? step - by : 0]);
            }
        return cost[steps];
    }

    Design design;
    graph::Topology topology;
    Problem problem;
    SegmentBook segments;
    Run run;
};

/// Three sites in a line.
struct Chain {
    Chain(SiteKind middle, double kmEach)
    {
        const double x = kmEach / 70.0;
        plant = builder.site("P", SiteKind::Industrial);
        hub = builder.site("H", middle, x);
        center = builder.site("C", SiteKind::CoreDc, 2.0 * x);
        builder.link(plant, hub, kmEach);
        builder.link(hub, center, kmEach);
    }

    DesignBuilder builder;
    SiteId plant;
    SiteId hub;
    SiteId center;
};

}  // namespace

class TestRegeneration : public QObject {
    Q_OBJECT

private slots:
    void theCheapestCutsAndModesAreFound_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 16; ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    void theCheapestCutsAndModesAreFound()
    {
        QFETCH(int, seed);
        LineStudy study(randomLine(static_cast<std::uint64_t>(seed), 4));
        for (const double gbps : {40.0, 300.0, 1100.0})
            for (const double dspMs : {0.008, 0.014, 0.021, 1.0}) {
                const double best = study.bruteForce(gbps, dspMs);
                const CarrierSet found = carriersFor(study.run, gbps, dspMs);
                QCOMPARE(found.isFeasible, best < kInfinite);
                if (!found.isFeasible)
                    continue;
                QVERIFY2(std::abs(found.cost - best) < 1e-6 * best,
                         qPrintable(QString("%1 instead of %2").arg(found.cost).arg(best)));
                QVERIFY(found.dspMs <= dspMs + 1e-9);
            }
    }

    void whereNoSwitchIsALightpathTooLongIsRegenerated()
    {
        Chain chain(SiteKind::TelecomCo, 2600.0);
        chain.builder.workload("W", {DesignBuilder::replica("one", "nv-l40s", 8, {chain.center})},
                               {DesignBuilder::flow("far", chain.plant, 0, 90.0)});
        const Design design = chain.builder.design();
        const Plan plan = planned(design);
        QVERIFY(plan.unserved.empty());
        QCOMPARE(plan.regenerators.size(), std::size_t{1});
        QVERIFY(plan.regenerators.front().site == chain.hub);
        QCOMPARE(plan.lightpaths.size(), std::size_t{2});
        QCOMPARE(plan.lightpaths[0].rate, plan.lightpaths[1].rate);
        const FlowPath& path = plan.flows.front().working;
        QCOMPARE(path.hops.size(), std::size_t{2});
        // No packet hop: the latencies of the two lightpaths, and nothing between.
        QVERIFY(
            std::abs((path.oneWay - plan.lightpaths[0].latency - plan.lightpaths[1].latency).inMs())
            < 1e-9);
        QVERIFY(verify::verify(design, plan).empty());
        double transceivers = 0.0;
        for (const CostLine& line : plan.costs)
            if (line.kind == CostKind::Transceivers && line.site == chain.hub)
                transceivers += line.quantity;
        QCOMPARE(transceivers, 2.0);
    }

    void anAmplifierHutRegeneratesNothing()
    {
        Chain chain(SiteKind::AmplifierHut, 4200.0);
        chain.builder.workload("W", {DesignBuilder::replica("one", "nv-l40s", 8, {chain.center})},
                               {DesignBuilder::flow("far", chain.plant, 0, 90.0)});
        const Plan plan = planned(chain.builder.design());
        QVERIFY(plan.regenerators.empty());
        for (const Lightpath& path : plan.lightpaths)
            QVERIFY(path.from != chain.hub && path.to != chain.hub);
    }

    /// From the plant to the center, from the hub to the center and from the plant to the hub: two
    /// lightpaths do, where a switch joins them.
    void smallFlowsShareLightpathsAtAHub()
    {
        Chain chain(SiteKind::RegionalDc, 60.0);
        chain.builder.workload("W",
                               {DesignBuilder::replica("far", "nv-l40s", 8, {chain.center}),
                                DesignBuilder::replica("near", "nv-l40s", 8, {chain.hub})},
                               {DesignBuilder::flow("through", chain.plant, 0, 20.0, 5.0),
                                DesignBuilder::flow("first", chain.plant, 1, 20.0, 5.0),
                                DesignBuilder::flow("second", chain.hub, 0, 20.0, 5.0)});
        const Design design = chain.builder.design();
        const Plan plan = planned(design);
        QVERIFY(plan.unserved.empty());
        QCOMPARE(plan.lightpaths.size(), std::size_t{2});
        QVERIFY(plan.regenerators.empty());
        const FlowPath& through = plan.flows.front().working;
        QCOMPARE(through.hops.size(), std::size_t{2});
        const double hopMs = assumption(design, "packet_hop_latency_us") / 1e3;
        QVERIFY(
            std::abs(
                (through.oneWay - plan.lightpaths[0].latency - plan.lightpaths[1].latency).inMs()
                - hopMs)
            < 1e-9);
        QVERIFY(verify::verify(design, plan).empty());
    }

    /// The same flows, but the packet hop would take the long one past its budget.
    void noFlowIsGroomedPastItsBudget()
    {
        Chain chain(SiteKind::RegionalDc, 60.0);
        const auto planWith = [&](double rttMs) {
            Chain fresh(SiteKind::RegionalDc, 60.0);
            fresh.builder.workload("W",
                                   {DesignBuilder::replica("far", "nv-l40s", 8, {fresh.center}),
                                    DesignBuilder::replica("near", "nv-l40s", 8, {fresh.hub})},
                                   {DesignBuilder::flow("through", fresh.plant, 0, 20.0, rttMs),
                                    DesignBuilder::flow("first", fresh.plant, 1, 20.0, 5.0),
                                    DesignBuilder::flow("second", fresh.hub, 0, 20.0, 5.0)});
            return planned(fresh.builder.design());
        };
        const Plan loose = planWith(5.0);
        const double groomedMs = 2.0 * loose.flows.front().working.oneWay.inMs();
        const Plan tight = planWith(groomedMs - 0.002);
        QVERIFY(tight.unserved.empty());
        QVERIFY(2.0 * tight.flows.front().working.oneWay.inMs() <= groomedMs - 0.002);
        QVERIFY(tight.objective >= loose.objective);
    }

    void withoutASwitchNothingIsGroomed()
    {
        Chain chain(SiteKind::TelecomCo, 60.0);
        chain.builder.workload("W", {DesignBuilder::replica("far", "nv-l40s", 8, {chain.center})},
                               {DesignBuilder::flow("through", chain.plant, 0, 20.0, 5.0)});
        const Plan plan = planned(chain.builder.design());
        QCOMPARE(plan.flows.front().working.hops.size(), std::size_t{1});
    }
};

QTEST_APPLESS_MAIN(TestRegeneration)
#include "tst_regeneration.moc"
