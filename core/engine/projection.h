// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/placement/placement_model.h"
#include "core/engine/problem.h"

#include <functional>
#include <limits>
#include <vector>

namespace continua::engine {

/// How a problem is to be seen as one of placement alone.
struct Projection {
    /// Adds to `costs` what a flow costs between a site and each of `hosts`.
    using Transport = std::function<void(
        const FlowEntry&, int source, const std::vector<int>& hosts, std::vector<double>& costs)>;

    Transport transport;
    /// What opening each site costs, by site.
    std::vector<double> openCosts;
    /// Part of the penalty for a replica that runs nowhere.
    double penaltyShare = 1.0;
    /// Options whose transport costs as much are left out; being at one of them then counts as
    /// being nowhere for that cost, which keeps a bound valid.
    double leaveOutFrom = std::numeric_limits<double>::infinity();
};

/// The placement part of a problem: replicas as items, kits as modules, drawn racks as standing
/// supply. Flows count with the end that is known: a place, or a replica with one candidate; those
/// between replicas with a choice, and to whichever is nearest, are left out, as is the rule that a
/// drawn rack serves one pool.
PlacementModel project(const Problem& problem, const Projection& projection);

/// The replica whose item counts a flow in project(), or -1: each flow counts once.
int chargedReplica(const Problem& problem, const FlowEntry& flow);

/// What sites cost that are not in use anyway, by site.
std::vector<double> openCostsOf(const Problem& problem);

}  // namespace continua::engine
