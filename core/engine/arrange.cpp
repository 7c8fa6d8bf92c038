// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/arrange.h"

#include "core/engine/placement/linear_costs.h"
#include "core/engine/projection.h"
#include "core/engine/transport_costs.h"

#include <algorithm>
#include <cmath>

namespace continua::engine {
namespace {

constexpr std::size_t kOptions = 24;

/// Leaves each item its `kOptions` best, by rising site. @return  Their sites, best first.
std::vector<std::vector<int>> shorten(PlacementModel& model, const Patience& patience)
{
    const LinearCosts linear(model);
    std::vector<std::vector<int>> shortlists;
    for (PlacementItem& item : model.items) {
        if (patience.isCancelled())
            return {};
        const auto isBetter = [&](const PlacementOption& a, const PlacementOption& b) {
            const double costA = linear.of(a);
            const double costB = linear.of(b);
            return costA != costB ? costA < costB : a.site < b.site;
        };
        const std::size_t count = std::min(kOptions, item.options.size());
        std::partial_sort(item.options.begin(),
                          item.options.begin() + static_cast<std::ptrdiff_t>(count),
                          item.options.end(), isBetter);
        item.options.resize(count);
        std::vector<int> sites;
        for (const PlacementOption& option : item.options)
            sites.push_back(option.site);
        shortlists.push_back(std::move(sites));
        std::sort(
            item.options.begin(), item.options.end(),
            [](const PlacementOption& a, const PlacementOption& b) { return a.site < b.site; });
    }
    return shortlists;
}

/// Of no use once told to stop.
PlacementModel modelOf(const Assignment& assignment, const Patience& patience)
{
    const Problem& problem = assignment.problem();
    TransportCosts transport(problem, assignment.routes());
    return project(problem, {.transport =
                                 [&](const FlowEntry& flow, int source,
                                     const std::vector<int>& hosts, std::vector<double>& costs) {
                                     if (!patience.isCancelled())
                                         transport.addEstimates(flow, source, hosts, costs);
                                 },
                             .openCosts = openCostsOf(problem)});
}

}  // namespace

std::vector<std::vector<int>> sitesWorthTrying(const Assignment& assignment,
                                               const Patience& patience)
{
    PlacementModel model = modelOf(assignment, patience);
    return shorten(model, patience);
}

std::vector<std::vector<int>> arrange(Assignment& assignment, std::uint64_t seed,
                                      const Patience& patience)
{
    const Problem& problem = assignment.problem();
    if (patience.isCancelled())
        return {};
    PlacementModel model = modelOf(assignment, patience);
    std::vector<std::vector<int>> shortlists = shorten(model, patience);
    if (patience.isCancelled())
        return {};
    PlacementAnswer start;
    for (std::size_t r = 0; r < problem.replicas.size(); ++r) {
        const int host = assignment.hostOf(static_cast<int>(r));
        start.parts.push_back(host < 0 ? std::vector<PlacedPart>{}
                                       : std::vector<PlacedPart>{{.site = host}});
    }
    // Moves, and a bound that guides, would trade what flows share on their way, which the guess
    // does not see, for little.
    const PlacementAnswer answer = searchPlacement(
        model, {.seed = seed, .descends = false, .boundSteps = 0}, &start, patience, {});
    for (std::size_t r = 0; r < answer.parts.size() && !patience.isCancelled(); ++r) {
        const int replica = static_cast<int>(r);
        if (answer.parts[r].empty() || assignment.hostOf(replica) >= 0)
            continue;
        const int site = answer.parts[r].front().site;
        if (!assignment.mayPlace(replica, site))
            continue;
        const std::size_t mark = assignment.mark();
        assignment.place(replica, site);
        if (std::isinf(assignment.total()))
            assignment.rollBack(mark);
        else
            assignment.forgetHistory();
    }
    return shortlists;
}

}  // namespace continua::engine
