// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/assignment.h"

#include <algorithm>

namespace continua::engine {
namespace {

constexpr double kHairMs = 1e-9;
constexpr std::size_t kMostOptions = 8;
constexpr std::size_t kMostGroomed = 3;  ///< Of one way.

}  // namespace

std::vector<FlowState> Assignment::optionsOf(int flow) const
{
    const FlowEntry& entry = m_problem.flows[static_cast<std::size_t>(flow)];
    const FlowState& now = m_flows[static_cast<std::size_t>(flow)];
    std::vector<FlowState> options;
    const Ways& ways = m_routes.between(now.source, now.host, entry.transit, entry.wantsPair());
    const auto isInTime = [&](int way) {
        return m_routes.way(way).leastMs() <= entry.budgetMs + kHairMs;
    };
    const auto add = [&](int working, int protection) {
        if (options.size() < kMostOptions)
            options.push_back({FlowState::Kind::Routed, now.source, now.host, working, protection});
    };
    if (entry.wantsPair())
        for (const WayPair& pair : ways.pairs)
            if (isInTime(pair.working) && isInTime(pair.protection)
                && (entry.protection != Protection::OnePlusOneSiteDisjoint
                    || pair.sharedSites.empty()))
                add(pair.working, pair.protection);
    if (options.empty())
        for (const int way : ways.all)
            if (isInTime(way))
                add(way, -1);
    addGroomed(entry.budgetMs, options);
    return options;
}

/// Options with packet hops where others' lightpaths end: those of one way at a time, and of both
/// ways of a pair where each has one.
void Assignment::addGroomed(double budgetMs, std::vector<FlowState>& options) const
{
    const auto isLitRun = [&](const Stretch& stretch) {
        return stretch.run >= 0 && stretch.run < bundleCount()
            && !bundle(stretch.run).members.empty();
    };
    const auto groomed = [&](int way) {
        // Those with the fewest lightpaths of their own first.
        std::vector<std::pair<std::ptrdiff_t, std::size_t>> candidates;
        for (std::size_t g = 0; way >= 0 && g < m_routes.way(way).groomings.size(); ++g) {
            const std::vector<Stretch>& stretches = m_routes.way(way).groomings[g].stretches;
            const auto lit = std::count_if(stretches.begin(), stretches.end(), isLitRun);
            if (lit > 0)
                candidates.emplace_back(std::ssize(stretches) - lit, g);
        }
        std::sort(candidates.begin(), candidates.end());
        std::vector<int> others;
        for (const auto& [unlit, g] : candidates) {
            const int other = m_routes.groomedWay(way, g);
            if (other >= 0 && m_routes.way(other).leastMs() <= budgetMs + kHairMs)
                others.push_back(other);
            if (others.size() == kMostGroomed)
                break;
        }
        return others;
    };
    const std::size_t count = options.size();
    for (std::size_t i = 0; i < count; ++i) {
        const FlowState plain = options[i];
        const std::vector<int> working = groomed(plain.working);
        const std::vector<int> protection = groomed(plain.protection);
        for (const int way : working) {
            options.push_back(plain);
            options.back().working = way;
        }
        for (const int way : protection) {
            options.push_back(plain);
            options.back().protection = way;
            for (const int first : working) {
                options.push_back(options.back());
                options.back().working = first;
            }
        }
    }
}

}  // namespace continua::engine
