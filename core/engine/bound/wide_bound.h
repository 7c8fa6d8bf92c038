// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/bound/requirement.h"
#include "core/engine/patience.h"
#include "core/engine/placement/placement_search.h"
#include "core/engine/route_book.h"

namespace continua::engine {

/// What a bound is asked for, and what helps to find it.
struct WideQuestion {
    const Problem* problem = nullptr;  ///< Priced by the objective alone.
    const graph::Topology* topology = nullptr;
    const Demands* demands = nullptr;
    RouteBook* routes = nullptr;
    double known = 0.0;                     ///< Objective of a plan.
    std::vector<double>* prices = nullptr;  ///< As of lowerBound().
};

/// A lower bound for problems of many sites, for any objective but latency.
///
/// Proof. The penalty of a replica is parted: most of it is charged by the placement, the rest by
/// its flows; that of a flow likewise by transport and network. Then these are paid apart:
/// (1) Drawn racks and sites in use anyway.
/// (2) Sites that flows must leave or reach: each its use, or the parts of the penalties of all
///     those flows, whichever is less.
/// (3) The placement as a whole, by LinearCosts or placementBound(): kits, use of the other sites,
///     and for each flow what TransportCosts::addLeast() says of its host.
/// (4) Lit lines: a dual ascent over cuts (Wong, Math. Prog. 28, 1984) in which each flow raises
///     no more than its part of the penalties, since a plan that leaves it unserved pays that. A
///     flow whose replica may stand where it begins raises no more, either, than what kits cost
///     more there than elsewhere: a plan that has it at home pays that, and what it raised is
///     taken off that place in (3).
double wideBound(const WideQuestion& question, const Patience& patience);

}  // namespace continua::engine
