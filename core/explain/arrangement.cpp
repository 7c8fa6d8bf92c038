// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explain/arrangement.h"

#include "core/engine/kit_cover.h"
#include "core/engine/latency_topology.h"

#include <algorithm>
#include <numeric>

namespace continua::explain {
namespace {

using engine::FlowEntry;
using engine::ReplicaEntry;

std::size_t at(int index) { return static_cast<std::size_t>(index); }

/// Depth first over the replicas, those with the fewest places first.
class ArrangementSearch {
public:
    ArrangementSearch(const engine::Problem& problem, engine::RouteBook& routes, Reach& reach)
        : m_problem(problem), m_routes(routes), m_reach(reach), m_covers(problem),
          m_hosts(problem.replicas.size(), -1), m_at(problem.sites.size())
    {
        m_order.resize(problem.replicas.size());
        std::iota(m_order.begin(), m_order.end(), 0);
        std::stable_sort(m_order.begin(), m_order.end(), [&](int a, int b) {
            const ReplicaEntry& x = problem.replicas[at(a)];
            const ReplicaEntry& y = problem.replicas[at(b)];
            return std::tuple(x.candidates.size(), y.need, x.pool)
                 < std::tuple(y.candidates.size(), x.need, y.pool);
        });
    }

    Arrangement run()
    {
        if (search(0))
            return {.verdict = Arrangeable::Yes, .placements = placements()};
        if (m_steps > kMostArrangementSteps)
            return {};
        return {.verdict = m_isCertain ? Arrangeable::Never : Arrangeable::No};
    }

private:
    std::vector<Placement> placements() const
    {
        std::vector<Placement> placed;
        for (std::size_t r = 0; r < m_hosts.size(); ++r)
            placed.push_back({m_problem.replicas[r].workload, m_problem.replicas[r].number,
                              m_problem.sites[at(m_hosts[r])].id});
        return placed;
    }

    bool search(std::size_t depth)
    {
        if (depth == m_order.size())
            return true;
        const int replica = m_order[depth];
        // Of replicas that are alike, each has a place no earlier than the last.
        const int least = depth > 0 && areAlike(m_order[depth - 1], replica)
                            ? m_hosts[at(m_order[depth - 1])]
                            : -1;
        for (const int site : m_problem.replicas[at(replica)].candidates) {
            if (++m_steps > kMostArrangementSteps)
                return false;
            if (site < least || !mayPair(replica, site) || !hasRoom(replica, site))
                continue;
            m_hosts[at(replica)] = site;
            m_at[at(site)].push_back(replica);
            if (flowsHold(replica) && search(depth + 1))
                return true;
            m_at[at(site)].pop_back();
            m_hosts[at(replica)] = -1;
        }
        return false;
    }

    bool isByItself(const ReplicaEntry& replica) const
    {
        return replica.flows.empty() && !m_problem.workloads[at(replica.workloadIndex)].mayPair;
    }

    bool areAlike(int a, int b) const
    {
        const ReplicaEntry& x = m_problem.replicas[at(a)];
        const ReplicaEntry& y = m_problem.replicas[at(b)];
        return isByItself(x) && isByItself(y) && x.need == y.need && x.pool == y.pool
            && x.candidates == y.candidates;
    }

    bool mayPair(int replica, int site) const
    {
        const engine::WorkloadEntry& workload =
            m_problem.workloads[at(m_problem.replicas[at(replica)].workloadIndex)];
        if (!workload.mayPair)
            return true;
        for (int r = workload.firstReplica; r < workload.firstReplica + workload.replicas; ++r)
            if (r != replica && m_hosts[at(r)] >= 0
                && !(*workload.mayPair)[at(m_hosts[at(r)]) * m_problem.sites.size() + at(site)])
                return false;
        return true;
    }

    bool hasRoom(int replica, int site)
    {
        std::map<int, engine::Amounts> pools;
        const auto add = [&](int r) {
            const ReplicaEntry& entry = m_problem.replicas[at(r)];
            engine::Amounts& need = pools[entry.pool];
            need.resize(entry.need.size());
            for (std::size_t i = 0; i < need.size(); ++i)
                need[i] += entry.need[i];
        };
        add(replica);
        for (const int other : m_at[at(site)])
            add(other);
        std::vector<engine::PoolNeed> needs;
        for (auto& [pool, need] : pools)
            needs.push_back({pool, std::move(need)});
        const auto [known, isNew] = m_room.try_emplace({site, needs});
        if (isNew) {
            known->second = m_covers.at(site, needs);
            if (!known->second.isFeasible && !known->second.isExhaustive && !isLarge(m_problem))
                known->second = engine::coverOf(m_problem, m_problem.sites[at(site)], needs, true);
        }
        if (!known->second.isFeasible && !known->second.isExhaustive)
            m_isCertain = false;
        return known->second.isFeasible;
    }

    bool reaches(const FlowEntry& flow, int from, int to)
    {
        const Reach::Answer answer = m_reach.asks(m_problem, m_routes, flow, from, to);
        if (!answer.isInTime && !answer.isCertain)
            m_isCertain = false;
        return answer.isInTime;
    }

    /// Whether every flow of the replica holds, or may yet hold.
    bool flowsHold(int replica)
    {
        for (const int index : m_problem.replicas[at(replica)].flows) {
            const FlowEntry& flow = m_problem.flows[at(index)];
            const int from =
                flow.sourceReplica >= 0 ? m_hosts[at(flow.sourceReplica)] : flow.sourceSite;
            if (from >= 0 && !mayEnd(flow, from))
                return false;
        }
        return true;
    }

    bool mayEnd(const FlowEntry& flow, int from)
    {
        if (flow.toReplica >= 0) {
            const int to = m_hosts[at(flow.toReplica)];
            return to < 0 || reaches(flow, from, to);
        }
        const engine::WorkloadEntry& workload = m_problem.workloads[at(flow.workloadIndex)];
        for (int r = workload.firstReplica; r < workload.firstReplica + workload.replicas; ++r)
            if (r != flow.sourceReplica
                && (m_hosts[at(r)] < 0 || reaches(flow, from, m_hosts[at(r)])))
                return true;
        return false;
    }

    const engine::Problem& m_problem;
    engine::RouteBook& m_routes;
    Reach& m_reach;
    engine::KitCovers m_covers;
    std::vector<int> m_order;
    std::vector<int> m_hosts;
    std::vector<std::vector<int>> m_at;
    std::map<std::pair<int, std::vector<engine::PoolNeed>>, engine::Cover> m_room;
    bool m_isCertain = true;
    int m_steps = 0;
};

}  // namespace

Arrangement arrangementOf(const Design& design, Reach& reach)
{
    const graph::Topology topology = engine::latencyTopology(design);
    const engine::Problem problem = engine::problemOf(design, topology, Objective::Cost, true);
    engine::RouteBook routes(design, topology, problem);
    return ArrangementSearch(problem, routes, reach).run();
}

}  // namespace continua::explain
