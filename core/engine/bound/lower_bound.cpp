// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/bound/lower_bound.h"

#include "core/engine/bound/compute_bound.h"
#include "core/engine/bound/network_bound.h"
#include "core/engine/bound/wide_bound.h"
#include "core/graph/routes.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace continua::engine {
namespace {

constexpr double kInfinite = std::numeric_limits<double>::infinity();

std::size_t at(int index) { return static_cast<std::size_t>(index); }

/// The penalty of each replica, parted among those who may charge it.
struct Shares {
    std::vector<double> compute;
    std::vector<double> network;
    std::vector<double> use;
    std::vector<double> perProven;  ///< Of each unit of its flows' proven penalties.
};

class BoundSum {
public:
    /// All must outlive this.
    BoundSum(const graph::Topology& topology, const Problem& problem, const Demands& demands)
        : m_topology(topology), m_problem(problem), m_demands(demands)
    {
        shareOut();
    }

    double ofCost(double known, const Patience& patience) const
    {
        double sum = m_problem.drawnCost + proven();
        std::vector<bool> isUsed;
        for (const HostSite& site : m_problem.sites) {
            isUsed.push_back(site.isUsedAnyway);
            sum += site.isUsedAnyway ? site.useCost : 0.0;
        }
        for (std::size_t r = 0; r < m_problem.replicas.size(); ++r) {
            const std::vector<int>& candidates = m_problem.replicas[r].candidates;
            if (candidates.size() != 1 || isUsed[at(candidates.front())])
                continue;
            isUsed[at(candidates.front())] = true;
            sum += std::min(m_problem.sites[at(candidates.front())].useCost, m_shares.use[r]);
        }
        sum += computeBound(m_problem, m_shares.compute);
        NetworkQuestion question{.problem = &m_problem,
                                 .topology = &m_topology,
                                 .requirements = m_demands.requirements,
                                 .penalties = {},
                                 .isUsed = std::move(isUsed),
                                 .known = std::max(0.0, known - sum)};
        for (const Requirement& need : question.requirements) {
            const FlowEntry& flow = m_problem.flows[at(need.flow)];
            double least = need.isPair ? flow.protectionPenalty : flow.penalty;
            for (const int replica : replicasOf(flow))
                least = std::min(least, m_shares.network[at(replica)]);
            question.penalties.push_back(least);
        }
        return sum + networkBound(question, patience);
    }

    double ofLatency() const { return proven() + leastOfLatency(1.0, 1.0); }

    /// What the flow that is worst off adds at least, `perMs` a millisecond, or leaving such flows
    /// out at `penaltyShare` of their penalties.
    double leastOfLatency(double perMs, double penaltyShare) const
    {
        std::vector<std::pair<double, double>> flows;  // Least excess, penalty of leaving it out.
        for (const Requirement& need : m_demands.requirements) {
            const FlowEntry& flow = m_problem.flows[at(need.flow)];
            if (std::isinf(flow.budgetMs))
                continue;
            double penalty = flow.penalty;
            for (const int replica : replicasOf(flow))
                penalty = std::min(penalty, m_shares.network[at(replica)]);
            flows.emplace_back(perMs * (leastMs(need) + m_problem.routeConstantMs - flow.budgetMs),
                               penaltyShare * penalty);
        }
        std::sort(flows.begin(), flows.end(), std::greater<>());
        // Leaving out the worst k costs at least the dearest penalty among them.
        double best = kInfinite;
        double leftOut = 0.0;
        for (const auto& [excess, penalty] : flows) {
            best = std::min(best, leftOut + excess);
            leftOut = std::max(leftOut, penalty);
        }
        return std::min(best, leftOut + perMs * leastExcessMs(m_problem));
    }

private:
    std::vector<int> replicasOf(const FlowEntry& flow) const
    {
        std::vector<int> replicas;
        if (flow.sourceReplica >= 0)
            replicas.push_back(flow.sourceReplica);
        if (flow.toReplica >= 0) {
            replicas.push_back(flow.toReplica);
            return replicas;
        }
        const WorkloadEntry& workload = m_problem.workloads[at(flow.workloadIndex)];
        for (int r = workload.firstReplica; r < workload.firstReplica + workload.replicas; ++r)
            replicas.push_back(r);
        return replicas;
    }

    void shareOut()
    {
        std::vector<double> charged(m_problem.replicas.size(), 0.0);
        for (const ProvenPenalty& proven : m_demands.proven) {
            const FlowEntry& flow = m_problem.flows[at(proven.flow)];
            const double most = *std::max_element(proven.byHost.begin(), proven.byHost.end());
            for (const int replica : replicasOf(flow))
                charged[at(replica)] += most;
        }
        for (std::size_t r = 0; r < charged.size(); ++r) {
            const double penalty = m_problem.replicas[r].penalty;
            const double forProvenFlows = std::min(0.6 * penalty, charged[r]);
            const double left = penalty - forProvenFlows;
            m_shares.perProven.push_back(charged[r] > 0.0 ? forProvenFlows / charged[r] : 1.0);
            m_shares.compute.push_back(0.75 * left);
            m_shares.network.push_back(0.2 * left);
            m_shares.use.push_back(0.05 * left);
        }
    }

    /// Penalties that are due wherever replicas are. Flows with the same host are judged together:
    /// it is somewhere, and that place may suit one of them only.
    double proven() const
    {
        double sum = 0.0;
        std::map<int, std::vector<double>> byReplica;
        for (const ProvenPenalty& penalty : m_demands.proven) {
            const FlowEntry& flow = m_problem.flows[at(penalty.flow)];
            double share = 1.0;
            for (const int replica : replicasOf(flow))
                share = std::min(share, m_shares.perProven[at(replica)]);
            if (flow.toReplica < 0) {
                double least = kInfinite;
                for (const int replica : replicasOf(flow))
                    for (const int site : m_problem.replicas[at(replica)].candidates)
                        least = std::min(least, penalty.byHost[at(site)]);
                sum += std::isinf(least) ? 0.0 : share * least;
                continue;
            }
            std::vector<double>& costs = byReplica[flow.toReplica];
            costs.resize(penalty.byHost.size(), 0.0);
            for (std::size_t s = 0; s < costs.size(); ++s)
                costs[s] += share * penalty.byHost[s];
        }
        for (const auto& [replica, costs] : byReplica) {
            double least = kInfinite;
            for (const int site : m_problem.replicas[at(replica)].candidates)
                least = std::min(least, costs[at(site)]);
            sum += std::isinf(least) ? 0.0 : least;
        }
        for (const ReplicaEntry& replica : m_problem.replicas)
            if (replica.candidates.empty())
                sum += replica.penalty;
        return sum;
    }

    double leastMs(const Requirement& need) const
    {
        double least = kInfinite;
        for (const int source : need.sources) {
            const auto routes = graph::shortestRoutesFrom(
                m_topology, m_problem.sites[at(source)].id, graph::Metric::Delay);
            for (const int host : need.hosts)
                if (const auto route = routes.find(m_problem.sites[at(host)].id);
                    route != routes.end())
                    least = std::min(least, route->second.delay.inMs());
        }
        return least;
    }

    const graph::Topology& m_topology;
    const Problem& m_problem;
    const Demands& m_demands;
    Shares m_shares;
};

/// A bound of costs that count beside latency, made one of both.
double withLatency(const Problem& problem, double costs, const BoundSum* sum)
{
    const double perMs = problem.weights.perExcessMs();
    double best = costs + perMs * leastExcessMs(problem);
    if (sum)
        for (const double share : {1e-4, 1e-3, 1e-2})
            best = std::max(best, (1.0 - share) * costs + sum->leastOfLatency(perMs, share));
    return best;
}

}  // namespace

double leastExcessMs(const Problem& problem)
{
    double least = 0.0;
    for (const FlowEntry& flow : problem.flows)
        if (!std::isinf(flow.budgetMs))
            least = std::min(least, -flow.budgetMs);
    return least;
}

double lowerBound(const graph::Topology& topology, const Problem& exact, RouteBook& routes,
                  double known, std::vector<double>& prices, const Patience& patience)
{
    const bool isLatency = exact.objective == Objective::Latency;
    const bool isSum = exact.weights.perExcessMs() == 0.0;
    if (patience.isCancelled())
        return -kInfinite;
    const Demands demands = demandsOf(topology, exact, routes);
    double wide = -kInfinite;
    if (!isLatency) {
        wide = wideBound({.problem = &exact,
                          .topology = &topology,
                          .demands = &demands,
                          .routes = &routes,
                          .known = known,
                          .prices = &prices},
                         patience);
        if (isLarge(exact) || patience.isCancelled())
            return isSum ? wide : withLatency(exact, wide, nullptr);
    }
    const BoundSum sum(topology, exact, demands);
    if (isLatency)
        return sum.ofLatency();
    const double costs = std::max(wide, sum.ofCost(known, patience));
    return isSum ? costs : withLatency(exact, costs, &sum);
}

}  // namespace continua::engine
