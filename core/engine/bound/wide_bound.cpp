// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/bound/wide_bound.h"

#include "core/engine/bound/link_cover.h"
#include "core/engine/placement/placement_bound.h"
#include "core/engine/projection.h"
#include "core/engine/transport_costs.h"

#include <algorithm>
#include <limits>

namespace continua::engine {
namespace {

constexpr double kPlacementShare = 0.7;  // Of a replica's penalty.
constexpr double kSiteShare = 0.2;       // Of a flow's part, the rest is for lines.
constexpr int kSteps = 30;

std::size_t at(int index) { return static_cast<std::size_t>(index); }

/// By flow: what a plan pays at least for not meeting its requirement, beyond what placement and
/// transport charge.
std::vector<double> partsOf(const Problem& problem)
{
    std::vector<double> parts;
    for (const FlowEntry& flow : problem.flows)
        parts.push_back(std::min(flow.penalty, flow.protectionPenalty) / 2.0);
    for (const ReplicaEntry& replica : problem.replicas)
        for (const int flow : replica.flows)
            parts[at(flow)] =
                std::min(parts[at(flow)], (1.0 - kPlacementShare) * replica.penalty
                                              / static_cast<double>(replica.flows.size()));
    return parts;
}

double leastPenalty(const Problem& problem)
{
    double least = std::numeric_limits<double>::infinity();
    for (const FlowEntry& flow : problem.flows)
        least = std::min(least, flow.penalty);
    return least;
}

}  // namespace

double wideBound(const WideQuestion& question, const Patience& patience)
{
    const Problem& problem = *question.problem;
    const std::vector<double> parts = partsOf(problem);
    double sum = problem.drawnCost;
    for (const HostSite& site : problem.sites)
        sum += site.isUsedAnyway ? site.useCost : 0.0;

    std::vector<double> openCosts = openCostsOf(problem);
    std::vector<double> atStake(problem.sites.size(), 0.0);
    for (const Requirement& need : question.demands->requirements)
        for (const auto* ends : {&need.sources, &need.hosts})
            if (ends->size() == 1)
                atStake[at(ends->front())] += kSiteShare / 2.0 * parts[at(need.flow)];
    std::vector<bool> isUsed;
    for (std::size_t s = 0; s < openCosts.size(); ++s) {
        isUsed.push_back(problem.sites[s].isUsedAnyway || atStake[s] > 0.0);
        if (atStake[s] <= 0.0)
            continue;
        sum += std::min(openCosts[s], atStake[s]);
        openCosts[s] = 0.0;
    }

    NetworkQuestion network{.problem = &problem,
                            .topology = question.topology,
                            .requirements = question.demands->requirements,
                            .penalties = {},
                            .isUsed = isUsed};
    for (const Requirement& need : network.requirements)
        network.penalties.push_back((1.0 - kSiteShare) * parts[at(need.flow)]);
    sum += LinkCover(network, std::move(isUsed), question.known).ascend(network.penalties);

    TransportCosts transport(problem, *question.routes, question.constantMs);
    const PlacementModel model = project(
        problem, {.transport = [&](const FlowEntry& flow, int source,
                                   int host) { return transport.atLeast(flow, source, host); },
                  .openCosts = std::move(openCosts),
                  .penaltyShare = kPlacementShare,
                  .leaveOutFrom = leastPenalty(problem)});
    return sum + placementBound(model, {.steps = kSteps, .upper = question.known - sum}, patience);
}

}  // namespace continua::engine
