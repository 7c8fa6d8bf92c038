// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/kept_network.h"

#include "core/model/packet_site.h"

#include <algorithm>

namespace continua::engine {
namespace {

std::size_t at(int index) { return static_cast<std::size_t>(index); }

/// Whether what holds for every route is as it was.
bool isSameWorld(const StatedProblem& before, const StatedProblem& now)
{
    const auto leastEnds = [](const Problem& problem) {
        std::vector<double> least;
        for (const ModeEntry& mode : problem.modes)
            least.push_back(mode.endCost.empty()
                                ? 0.0
                                : *std::min_element(mode.endCost.begin(), mode.endCost.end()));
        return least;
    };
    return before.design.sharedCatalog() == now.design.sharedCatalog()
        && (&before.design.all<Assumption>() == &now.design.all<Assumption>()
            || before.design.all<Assumption>() == now.design.all<Assumption>())
        && before.problem.objective == now.problem.objective
        && isLarge(before.problem) == isLarge(now.problem)
        && leastEnds(before.problem) == leastEnds(now.problem);
}

/// By index before: that of now of the same id, -1 where it is gone or `isSame` says no.
template <class Entry, class IsSame>
std::vector<int> keptOf(const std::vector<Entry>& before, const std::vector<Entry>& now,
                        IsSame isSame)
{
    std::vector<int> kept;
    std::size_t at = 0;
    for (std::size_t i = 0; i < before.size(); ++i) {
        while (at < now.size() && now[at].id < before[i].id)
            ++at;
        const bool isThere = at < now.size() && now[at].id == before[i].id;
        kept.push_back(isThere && isSame(i, at) ? static_cast<int>(at) : -1);
    }
    return kept;
}

}  // namespace

std::optional<std::vector<int>> KeptNetwork::map(const std::vector<int>& indices,
                                                 const std::vector<int>& kept)
{
    std::vector<int> mapped;
    mapped.reserve(indices.size());
    for (const int index : indices) {
        if (kept[at(index)] < 0)
            return std::nullopt;
        mapped.push_back(kept[at(index)]);
    }
    return mapped;
}

std::optional<KeptNetwork> keptNetwork(const StatedProblem& before, const StatedProblem& now)
{
    if (!isSameWorld(before, now))
        return std::nullopt;
    const Problem& old = before.problem;
    const Problem& problem = now.problem;
    KeptNetwork kept;
    kept.sites = keptOf(old.sites, problem.sites, [&](std::size_t a, std::size_t b) {
        const Site& was = before.design.at(old.sites[a].id);
        const Site& is = now.design.at(problem.sites[b].id);
        for (std::size_t m = 0; m < old.modes.size(); ++m)
            if (old.modes[m].endCost[a] != problem.modes[m].endCost[b])
                return false;
        return was.position == is.position && canRegenerate(was) == canRegenerate(is)
            && old.sites[a].isClosed == problem.sites[b].isClosed;
    });
    kept.links = keptOf(old.links, problem.links, [&](std::size_t a, std::size_t b) {
        const Link& was = before.design.at(old.links[a].id);
        const Link& is = now.design.at(problem.links[b].id);
        return kept.sites[at(old.links[a].from)] == problem.links[b].from
            && kept.sites[at(old.links[a].to)] == problem.links[b].to && was == is
            && riskGroupsOf(before.design, was) == riskGroupsOf(now.design, is);
    });
    const auto isIdentity = [](const std::vector<int>& indices, std::size_t count) {
        for (std::size_t i = 0; i < indices.size(); ++i)
            if (indices[i] != static_cast<int>(i))
                return false;
        return indices.size() == count;
    };
    kept.isWhole = isIdentity(kept.sites, problem.sites.size())
                && isIdentity(kept.links, problem.links.size());
    return kept;
}

}  // namespace continua::engine
