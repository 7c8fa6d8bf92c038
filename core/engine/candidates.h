// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/problem.h"
#include "core/graph/topology.h"

#include <map>
#include <memory>
#include <vector>

namespace continua::engine {

/// Where each replica of a problem may be by itself. Remembers what sites have for each need and
/// the routes from each place that rules name, so that replicas that are alike cost little.
class CandidateBook {
public:
    /// All must outlive this; `problem` has its sites and kits.
    CandidateBook(const Design& design, const graph::Topology& topology, const Problem& problem);
    ~CandidateBook();

    /// Sites where nothing speaks against it, by rising index.
    std::vector<int> candidates(const ReplicaEntry& replica);

    /// Why a replica cannot be at each site by itself: locality, pins and the kits that fit.
    /// Latency of its flows and other replicas are not asked; they depend on the rest of the plan.
    ///
    /// @return  One list per site of the problem, empty where nothing speaks against it.
    std::vector<std::vector<Refusal>> refusals(const ReplicaEntry& replica);

private:
    struct Memory;
    std::unique_ptr<Memory> m_memory;
};

/// Which pairs of sites the separation of a workload allows, at a x sites + b; null: any. Workloads
/// that ask for the same share the answer.
class SeparationBook {
public:
    SeparationBook(const Design& design, const Problem& problem)
        : m_design(design), m_problem(problem)
    {
    }

    std::shared_ptr<const std::vector<bool>> pairsOf(const Workload& workload);

private:
    const Design& m_design;
    const Problem& m_problem;
    std::vector<std::pair<Separation, std::shared_ptr<const std::vector<bool>>>> m_known;
};

/// Why two replicas of a workload cannot be at these two sites together, or nothing.
std::vector<Refusal> separationRefusals(const Design& design, const Workload& workload, SiteId a,
                                        SiteId b);

}  // namespace continua::engine
