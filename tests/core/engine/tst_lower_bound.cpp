// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/random.h"
#include "core/engine/bound/lower_bound.h"
#include "core/engine/bound/wide_bound.h"
#include "core/engine/construct.h"
#include "core/engine/latency_topology.h"
#include "core/engine/moves/move.h"
#include "tests/support/engine_design.h"

using namespace continua;
using namespace continua::engine;
using namespace continua::test;

namespace {

/// A handful of sites of mixed kinds in a random network, a few workloads with tight and loose
/// budgets, some protected, some impossible.
Design randomDesign(std::uint64_t seed)
{
    Random random(seed);
    const auto pick = [&](auto... options) {
        const std::initializer_list<std::common_type_t<decltype(options)...>> list{options...};
        return *(list.begin() + random.below(list.size()));
    };
    DesignBuilder builder;
    std::vector<SiteId> sites;
    for (int i = 0; i < 4; ++i)
        sites.push_back(
            builder.site("S" + std::to_string(i),
                         pick(SiteKind::CoreDc, SiteKind::RegionalDc, SiteKind::Colocation,
                              SiteKind::Industrial, SiteKind::TelecomCo),
                         static_cast<double>(i % 2), static_cast<double>(i / 2)));
    for (std::size_t a = 0; a < sites.size(); ++a)
        for (std::size_t b = a + 1; b < sites.size(); ++b)
            if (random.below(10) < 7)
                builder.link(sites[a], sites[b], 10.0 + 90.0 * random.fraction());
    for (int w = 0; w < 3; ++w) {
        std::vector<Replica> replicas;
        std::vector<Flow> flows;
        const std::uint64_t count = 1 + random.below(2);
        for (std::uint64_t r = 0; r < count; ++r) {
            std::vector<SiteId> allowed;
            for (const SiteId site : sites)
                if (random.below(2) == 0)
                    allowed.push_back(site);
            Replica replica = DesignBuilder::replica(
                "r" + std::to_string(r), pick("nv-l40s", "nv-l40s", "nv-h200"),
                static_cast<int>(1 + random.below(20)), allowed);
            replica.compute.cpuSleds = static_cast<int>(random.below(3));
            replica.compute.dedicatedRacks = random.below(5) == 0;
            replicas.push_back(replica);
            Flow flow = DesignBuilder::flow(
                "f" + std::to_string(r), sites[random.below(sites.size())], static_cast<int>(r),
                1.0 + 300.0 * random.fraction(), pick(0.0, 0.0, 0.3, 0.6, 1.2));
            flow.protection = pick(Protection::None, Protection::OnePlusOne);
            flows.push_back(flow);
        }
        builder.workload("W" + std::to_string(w), replicas, flows);
    }
    return builder.design();
}

/// A plant, a data center 50 km away and one flow to the replica there.
Design plantAndCenter(int accelerators, double gbps, double rttMs)
{
    DesignBuilder builder;
    const SiteId plant = builder.site("P", SiteKind::Industrial);
    const SiteId center = builder.site("C", SiteKind::CoreDc, 0.5);
    builder.link(plant, center, 50.0);
    builder.workload("W", {DesignBuilder::replica("one", "nv-l40s", accelerators, {center})},
                     {DesignBuilder::flow("f", plant, 0, gbps, rttMs)});
    return builder.design();
}

/// The best of every way to place the replicas, flows routed as cheaply as descent finds. No less
/// than the optimum, so no bound may lie above it.
double bestOfAllPlacements(Assignment& assignment, std::size_t replica, const Patience& patience)
{
    const Problem& problem = assignment.problem();
    if (replica == problem.replicas.size()) {
        const std::size_t mark = assignment.mark();
        if (!std::isinf(assignment.total()))
            while (reroute(assignment, patience) || darken(assignment, patience)) {
            }
        const double total = assignment.total();
        assignment.rollBack(mark);
        return total;
    }
    double best = bestOfAllPlacements(assignment, replica + 1, patience);
    for (const int site : problem.replicas[replica].candidates)
        if (assignment.mayPlace(static_cast<int>(replica), site)) {
            const std::size_t mark = assignment.mark();
            assignment.place(static_cast<int>(replica), site);
            best = std::min(best, bestOfAllPlacements(assignment, replica + 1, patience));
            assignment.rollBack(mark);
        }
    return best;
}

struct Search {
    explicit Search(const Design& of, Objective objective = Objective::Cost)
        : design(of), topology(latencyTopology(design)),
          problem(problemOf(design, topology, objective, true)), routes(design, topology, problem),
          covers(problem), carriers(routes), assignment(problem, routes, covers, carriers)
    {
    }

    double bound()
    {
        return lowerBound(latencyTopology(design, routes.darkLinks()), problem, routes, 1e12,
                          prices, patience);
    }

    /// The one for many sites, which holds for few as well.
    double boundForMany()
    {
        const graph::Topology lit = latencyTopology(design, routes.darkLinks());
        const Demands demands = demandsOf(lit, problem, routes);
        return wideBound({.problem = &problem,
                          .topology = &lit,
                          .demands = &demands,
                          .routes = &routes,
                          .known = 1e12,
                          .prices = &prices},
                         patience);
    }

    Design design;
    graph::Topology topology;
    Problem problem;
    RouteBook routes;
    KitCovers covers;
    Carriers carriers;
    Assignment assignment;
    std::vector<double> prices;
    CountingControl control;
    Patience patience{control, Duration::fromHours(1.0)};
};

}  // namespace

class TestLowerBound : public QObject {
    Q_OBJECT

private slots:
    void noPlacementOfASmallDesignIsBelowIt_data()
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<int>("objective");
        for (int seed = 1; seed <= 60; ++seed)
            for (const Objective objective :
                 {Objective::Cost, Objective::Energy, Objective::Carbon, Objective::Latency})
                if (objective == Objective::Cost || seed <= 4)
                    QTest::addRow("%d of objective %d", seed, static_cast<int>(objective))
                        << seed << static_cast<int>(objective);
    }
    void noPlacementOfASmallDesignIsBelowIt()
    {
        QFETCH(int, seed);
        QFETCH(int, objective);
        Search search(randomDesign(static_cast<std::uint64_t>(seed)),
                      static_cast<Objective>(objective));
        std::vector<double> bounds{search.bound()};
        if (static_cast<Objective>(objective) != Objective::Latency)
            bounds.push_back(search.boundForMany());
        const double best = bestOfAllPlacements(search.assignment, 0, search.patience);
        for (const double bound : bounds)
            QVERIFY2(bound <= best + 1e-9 * std::abs(best) + 1e-9,
                     qPrintable(QString("%1 above %2").arg(bound).arg(best)));
    }

    /// One plant, one data center, one fiber: nothing is left to choose, so the bound must meet the
    /// cost.
    void itMeetsTheCostWhereThereIsNoChoice()
    {
        Search search(plantAndCenter(16, 80.0, 5.0));
        const double best = bestOfAllPlacements(search.assignment, 0, search.patience);
        QVERIFY(search.bound() <= best + 1e-3);
        QVERIFY2(search.bound() >= 0.999 * best,
                 qPrintable(QString("%1 of %2").arg(search.bound()).arg(best)));
    }

    void itCountsWhatNoPlanCanServe()
    {
        Search search(plantAndCenter(4, 1.0, 0.4));
        QVERIFY(search.bound() >= assumption(search.design, "unserved_flow_penalty_usd"));
    }

    void itIsAtLeastThePenaltyOfAReplicaWithoutASite()
    {
        DesignBuilder builder;
        const SiteId edge = builder.site("E", SiteKind::Edge);
        builder.workload("Big", {DesignBuilder::replica("one", "nv-gb200-gpu", 72, {edge})}, {});
        const Design design = builder.design();
        Search search(design);
        QCOMPARE(search.bound(), assumption(design, "unserved_replica_penalty_usd"));
    }
};

QTEST_APPLESS_MAIN(TestLowerBound)
#include "tst_lower_bound.moc"
