// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/bound/lower_bound.h"
#include "core/engine/bound/wide_bound.h"
#include "core/engine/construct.h"
#include "core/engine/latency_topology.h"
#include "core/engine/moves/move.h"
#include "tests/support/engine_design.h"

namespace continua::test {

/// The best of every way to place the replicas, flows routed as cheaply as descent finds. No less
/// than the optimum, so no bound may lie above it.
inline double bestOfAllPlacements(engine::Assignment& assignment, std::size_t replica,
                                  const engine::Patience& patience)
{
    const engine::Problem& problem = assignment.problem();
    if (replica == problem.replicas.size()) {
        const std::size_t mark = assignment.mark();
        if (!std::isinf(assignment.total()))
            while (engine::reroute(assignment, patience) || engine::darken(assignment, patience)) {
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

/// A design, all that a search works with, and the best there is.
struct ExhaustiveSearch {
    explicit ExhaustiveSearch(const Design& of, Objective objective = Objective::Cost)
        : design(of), topology(engine::latencyTopology(design)),
          problem(engine::problemOf(design, topology, objective, true)),
          routes(design, topology, problem), covers(problem), carriers(routes),
          assignment(problem, routes, covers, carriers)
    {
    }

    double best() { return bestOfAllPlacements(assignment, 0, patience); }

    double bound()
    {
        return engine::lowerBound(engine::latencyTopology(design, routes.darkLinks()), problem,
                                  routes, 1e12, prices, patience);
    }

    /// The one for many sites, which holds for few as well.
    double boundForMany()
    {
        const graph::Topology lit = engine::latencyTopology(design, routes.darkLinks());
        const engine::Demands demands = engine::demandsOf(lit, problem, routes);
        return engine::wideBound({.problem = &problem,
                                  .topology = &lit,
                                  .demands = &demands,
                                  .routes = &routes,
                                  .known = 1e12,
                                  .prices = &prices},
                                 patience);
    }

    Design design;
    graph::Topology topology;
    engine::Problem problem;
    engine::RouteBook routes;
    engine::KitCovers covers;
    engine::Carriers carriers;
    engine::Assignment assignment;
    std::vector<double> prices;
    CountingControl control;
    engine::Patience patience{control, Duration::fromHours(1.0)};
};

}  // namespace continua::test
