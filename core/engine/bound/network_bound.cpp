// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/bound/network_bound.h"

#include "core/engine/bound/link_cover.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace continua::engine {
namespace {

constexpr double kInfinite = std::numeric_limits<double>::infinity();

std::size_t at(int index) { return static_cast<std::size_t>(index); }

/// Least cost at one site of transceivers that carry `gbps` together.
double leastEnds(const Problem& problem, int site, double gbps)
{
    constexpr double kStepGbps = 25.0;
    const auto steps = static_cast<std::size_t>(std::ceil(gbps / kStepGbps - 1e-9));
    std::vector<double> cost(steps + 1, kInfinite);
    cost[0] = 0.0;
    for (std::size_t step = 1; step <= steps; ++step)
        for (const ModeEntry& mode : problem.modes) {
            const auto by =
                static_cast<std::size_t>(std::ceil(mode.mode->rate.inGbps() / kStepGbps - 1e-9));
            if (by > 0)
                cost[step] =
                    std::min(cost[step], mode.endCost[at(site)] + cost[step > by ? step - by : 0]);
        }
    return cost[steps];
}

/// (2) of the proof.
double transceivers(const NetworkQuestion& question)
{
    const Problem& problem = *question.problem;
    std::vector<std::array<std::int64_t, 24>> kbps(problem.sites.size());
    for (const Requirement& need : question.requirements) {
        const FlowEntry& flow = problem.flows[at(need.flow)];
        for (const auto* ends : {&need.sources, &need.hosts})
            if (ends->size() == 1)
                for (unsigned hour = 0; hour < 24; ++hour)
                    if ((flow.hours >> hour & 1U) != 0)
                        kbps[at(ends->front())][hour] +=
                            flow.kbps * (need.isPair && !flow.sharesSecondWay() ? 2 : 1);
    }
    for (const LinkEntry& link : problem.links)
        if (link.isLeased) {
            kbps[at(link.from)] = {};
            kbps[at(link.to)] = {};
        }
    double sum = 0.0;
    for (std::size_t s = 0; s < kbps.size(); ++s) {
        const double peak =
            static_cast<double>(*std::max_element(kbps[s].begin(), kbps[s].end())) / 1e6;
        if (peak > 0.0 && !problem.modes.empty())
            sum += leastEnds(problem, static_cast<int>(s), peak);
    }
    return sum;
}

}  // namespace

double networkBound(const NetworkQuestion& question, const Patience& patience)
{
    if (question.requirements.empty())
        return 0.0;
    const Problem& problem = *question.problem;
    std::vector<bool> isUsed = question.isUsed;
    double sites = 0.0;
    for (const Requirement& need : question.requirements)
        for (const auto* ends : {&need.sources, &need.hosts})
            if (const std::size_t only = at(ends->front()); ends->size() == 1 && !isUsed[only]) {
                isUsed[only] = true;
                sites += problem.sites[only].useCost;
            }
    const double least = *std::min_element(question.penalties.begin(), question.penalties.end());
    const double ends = transceivers(question);
    const double links = LinkCover(question, isUsed, question.known - sites - ends).bound(patience);
    return std::min(least, sites + ends + links);
}

}  // namespace continua::engine
