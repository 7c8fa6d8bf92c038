// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explain/conflict.h"

#include <map>
#include <set>
#include <utility>
#include <vector>

namespace continua::explain {

/// A replica or flow by its workload and its place there.
using DemandKey = std::pair<WorkloadId, int>;

/// Demands that are looked at.
struct DemandScope {
    std::set<DemandKey> replicas;
    std::set<DemandKey> flows;  ///< Their replicas are among `replicas`.
};

/// All replicas and flows of a design.
DemandScope wholeScope(const Design& design);

/// Adds a flow and the replicas it may join.
void addFlow(const Design& design, const DemandKey& flow, DemandScope& scope);

/// All that can take part in a conflict of these demands, in the order in which it is best tried
/// to do without: pins, other demands, limits of sites, rules, and the demands' own last.
///
/// @param withSpectrum  Whether the fibers of links are among it.
std::vector<ConflictMember> conflictMembers(const Design& design, const DemandScope& scope,
                                            bool withSpectrum);

/// A design in which only some things count.
struct RelaxedDesign {
    Design design;
    std::map<DemandKey, int> replicas;  ///< Their places in the workloads of `design`.
    std::map<DemandKey, int> flows;
};

/// The design with these demands, pins, rules and limits only: other demands and pins are gone,
/// rules lifted, limits of sites and pairs of links as good as endless. A flow whose replicas are
/// gone is gone, too. Unserved demand costs so much that nothing else counts. Sites without any
/// rack position stay without.
///
/// @param loosened  A SiteLimit or Budget with another value, `limit->needed`; may be null.
RelaxedDesign relaxedDesign(const Design& design, const std::vector<ConflictMember>& members,
                            const ConflictMember* loosened = nullptr);

}  // namespace continua::explain
