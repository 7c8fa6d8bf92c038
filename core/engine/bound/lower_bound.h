// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/patience.h"
#include "core/engine/problem.h"
#include "core/engine/route_book.h"
#include "core/graph/topology.h"

namespace continua::engine {

/// No flow keeps its budget by more than all of it, in ms: 0 or less.
double leastExcessMs(const Problem& problem);

/// A value that the objective of no plan of a problem is below: of the problem as stated, whatever
/// routes, modes or kits a search looks at.
///
/// Proof. The parts below are paid by different lines of the bill, so their sum is a bound:
/// drawn racks and sites in use anyway; computeBound(); networkBound(); sites that must host;
/// and, for replicas no site can take and flows that demandsOf() proves cannot be served or
/// protected, their penalties. Several parts may say "or the replica runs nowhere": its penalty is
/// therefore shared out to them, so that no plan pays it twice. A flow that cannot be served costs
/// its penalty, or its share of that of a replica it needs, if that is left out instead.
///
/// For Objective::Latency: the least penalties as above; and the time by which the flow that is
/// worst off misses (or keeps, below 0) its budget at best, or the least penalty for leaving such
/// flows out, whichever adds less.
///
/// For Objective::Weighted: a share of the bound of costs; and, out of what is left of it, as above
/// the least of latency and of what leaving out its flows costs. The share that gives most.
///
/// Or wideBound(), if that is more; in a large problem it alone.
///
/// Told to stop it says what it has, minus infinity if that is nothing.
///
/// @param topology  latencyTopology() without the links that light cannot pass.
/// @param exact   The problem priced by the objective alone.
/// @param routes  Of a problem of the same design.
/// @param known   Objective of a plan, to save looking for more.
/// @param prices  By replica, what having it somewhere was worth when a bound was last looked for,
///                or empty; becomes what it is worth now.
double lowerBound(const graph::Topology& topology, const Problem& exact, RouteBook& routes,
                  double known, std::vector<double>& prices, const Patience& patience);

}  // namespace continua::engine
