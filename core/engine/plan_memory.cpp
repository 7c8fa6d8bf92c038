// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/plan_memory.h"

#include "core/engine/latency_topology.h"

#include <algorithm>

namespace continua::engine {
namespace {

std::size_t at(int index) { return static_cast<std::size_t>(index); }

/// Calls `join(before, now)` with the places of each workload that both problems have.
template <class Join>
void forEachKept(const Problem& before, const Problem& now, Join join)
{
    std::size_t a = 0;
    for (const WorkloadEntry& workload : now.workloads) {
        while (a < before.workloads.size() && before.workloads[a].id < workload.id)
            ++a;
        if (a < before.workloads.size() && before.workloads[a].id == workload.id)
            join(before.workloads[a], workload);
    }
}

/// By workload: its first flow; one more at the end.
std::vector<int> firstFlows(const Problem& problem)
{
    std::vector<int> first(problem.workloads.size() + 1, static_cast<int>(problem.flows.size()));
    for (std::size_t f = problem.flows.size(); f-- > 0;)
        first[at(problem.flows[f].workloadIndex)] = static_cast<int>(f);
    for (std::size_t w = problem.workloads.size(); w-- > 0;)
        first[w] = std::min(first[w], first[w + 1]);
    return first;
}

void keepFlows(Workspace& before, const KeptNetwork& kept, Workspace& now)
{
    now.flows.resize(now.problem.flows.size());
    if (before.flows.size() != before.problem.flows.size())
        return;
    const std::vector<int> firstBefore = firstFlows(before.problem);
    const std::vector<int> firstNow = firstFlows(now.problem);
    forEachKept(
        before.problem, now.problem, [&](const WorkloadEntry& was, const WorkloadEntry& is) {
            const auto a = static_cast<std::size_t>(&was - before.problem.workloads.data());
            const auto b = static_cast<std::size_t>(&is - now.problem.workloads.data());
            const int count =
                std::min(firstBefore[a + 1] - firstBefore[a], firstNow[b + 1] - firstNow[b]);
            for (int f = 0; f < count; ++f) {
                FlowState state = before.flows[at(firstBefore[a] + f)];
                if (state.kind != FlowState::Kind::Routed
                    || before.problem.flows[at(firstBefore[a] + f)].protection
                           != now.problem.flows[at(firstNow[b] + f)].protection)
                    continue;
                const int protection = state.protection;
                state.source = kept.sites[at(state.source)];
                state.host = kept.sites[at(state.host)];
                state.working = now.routes.adoptedWay(before.routes, state.working, kept);
                state.protection = now.routes.adoptedWay(before.routes, protection, kept);
                if (state.source >= 0 && state.host >= 0 && state.working >= 0
                    && (protection < 0 || state.protection >= 0))
                    now.flows[at(firstNow[b] + f)] = state;
            }
        });
}

void keepPrices(const Workspace& before, Workspace& now)
{
    if (before.prices.size() != before.problem.replicas.size())
        return;
    for (const ReplicaEntry& replica : now.problem.replicas)
        now.prices.push_back(replica.penalty);
    forEachKept(
        before.problem, now.problem, [&](const WorkloadEntry& was, const WorkloadEntry& is) {
            for (int r = 0; r < std::min(was.replicas, is.replicas); ++r)
                now.prices[at(is.firstReplica + r)] = before.prices[at(was.firstReplica + r)];
        });
}

}  // namespace

Workspace::Workspace(const Design& of, Objective objective)
    : design(of), topology(latencyTopology(design)),
      problem(problemOf(design, topology, objective, false)), routes(design, topology, problem)
{
}

PlanMemory::PlanMemory() = default;
PlanMemory::~PlanMemory() = default;

Workspace& PlanMemory::workspaceFor(const Design& design, Objective objective)
{
    auto next = std::make_unique<Workspace>(design, objective);
    if (m_last)
        if (const auto kept =
                keptNetwork({m_last->design, m_last->problem}, {next->design, next->problem})) {
            next->routes.adopt(m_last->routes, *kept);
            keepFlows(*m_last, *kept, *next);
            keepPrices(*m_last, *next);
        }
    m_last = std::move(next);
    return *m_last;
}

}  // namespace continua::engine
