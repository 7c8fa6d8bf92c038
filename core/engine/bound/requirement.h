// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/problem.h"
#include "core/engine/route_book.h"

#include <vector>

namespace continua::engine {

/// What a flow asks of the network whatever the plan: some site of `sources` must reach some site
/// of `hosts`, and twice over disjoint links where `isPair`.
struct Requirement {
    int flow = 0;
    std::vector<int> sources;  ///< Site indices, ascending.
    std::vector<int> hosts;    ///< Likewise; has no site in common with `sources`.
    double ms = 0.0;           ///< Budget left for the links of a route, one way.
    bool isPair = false;
};

/// What a flow costs at least with its host at each site: its penalty, that of its protection, or
/// nothing where it may be served.
struct ProvenPenalty {
    int flow = 0;
    std::vector<double> byHost = {};  ///< By site, in the unit of the objective. Empty: nothing.
};

/// What is proven of the flows of a problem.
struct Demands {
    std::vector<Requirement> requirements = {};
    std::vector<ProvenPenalty> proven = {};  ///< Of the flows that some host fails.
    /// What flows to one replica would ask if it did not stand where they begin; `hosts` is
    /// without that site.
    std::vector<Requirement> avoidable = {};
};

/// Sorts the flows of a problem. A flow that may be served within a site asks nothing.
///
/// Proof. A flow's latency is at least the delay of its route in `topology` (latencyTopology())
/// plus Problem::routeConstantMs, whatever modes, regenerators and grooming points it takes. A host
/// fails the flow when from every source the shortest delay exceeds what the budget leaves, or
/// there is no route; it fails the flow's protection when from every source the routes whose delay
/// keeps within the budget were listed to the last (at most `kMostRoutes`) and no two of them are
/// disjoint (not asked in a large problem). Neither looks at the routes that the search has to
/// choose from.
///
/// @param routes  Of the problem: saves searches where it is over the same topology.
Demands demandsOf(const graph::Topology& topology, const Problem& problem, RouteBook& routes);

inline constexpr int kMostRoutes = 200;

}  // namespace continua::engine
