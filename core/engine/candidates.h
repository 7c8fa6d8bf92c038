// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/problem.h"
#include "core/graph/topology.h"

#include <vector>

namespace continua::engine {

/// Why a replica cannot be at each site by itself: locality, pins and the kits that fit. Latency
/// of its flows and other replicas are not asked; they depend on the rest of the plan.
///
/// @return  One list per site of `problem`, empty where nothing speaks against it.
std::vector<std::vector<Refusal>> refusalsOf(const Design& design, const graph::Topology& topology,
                                             const Problem& problem, const ReplicaEntry& replica);

/// Why two replicas of a workload cannot be at these two sites together, or nothing.
std::vector<Refusal> separationRefusals(const Design& design, const Workload& workload, SiteId a,
                                        SiteId b);

}  // namespace continua::engine
