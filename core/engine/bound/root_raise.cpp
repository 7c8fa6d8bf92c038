// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/bound/root_raise.h"

#include "core/engine/bound/rooted_cover.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace continua::engine {
namespace {

constexpr double kInfinite = std::numeric_limits<double>::infinity();
constexpr double kShares[] = {0.05, 0.1, 0.2, 0.35, 0.5};  ///< Of the sites: roots to try.

std::size_t at(int index) { return static_cast<std::size_t>(index); }

class Roots {
public:
    Roots(const std::vector<RootNeed>& needs, const PlacementModel& model,
          const LinearCosts& linear)
        : m_needs(needs), m_model(model), m_needsOf(model.items.size(), 0)
    {
        for (const RootNeed& need : needs)
            if (need.item >= 0)
                ++m_needsOf[at(need.item)];
        m_excess.resize(model.items.size());
        m_excessNowhere.resize(model.items.size(), 0.0);
        for (std::size_t i = 0; i < model.items.size(); ++i) {
            if (m_needsOf[i] == 0)
                continue;
            const double least = linear.least(model.items[i]);
            m_excessNowhere[i] = model.items[i].penalty - least;
            for (const PlacementOption& option : model.items[i].options)
                m_excess[i].push_back(std::max(0.0, linear.of(option) - least));
        }
    }

    /// Sites by what replicas cost more there, on average; those nobody would take last.
    std::vector<int> byExcess() const
    {
        std::vector<double> sum(m_model.sites.size(), 0.0);
        std::vector<int> count(m_model.sites.size(), 0);
        for (std::size_t i = 0; i < m_excess.size(); ++i)
            for (std::size_t o = 0; o < m_excess[i].size(); ++o) {
                const auto site = at(m_model.items[i].options[o].site);
                sum[site] += std::min(m_excess[i][o], m_model.items[i].penalty);
                ++count[site];
            }
        std::vector<int> order(sum.size());
        std::iota(order.begin(), order.end(), 0);
        const auto mean = [&](int site) {
            return count[at(site)] == 0 ? kInfinite : sum[at(site)] / count[at(site)];
        };
        std::stable_sort(order.begin(), order.end(),
                         [&](int a, int b) { return mean(a) < mean(b); });
        return order;
    }

    /// By need: what it may raise.
    std::vector<double> ceilings(const std::vector<char>& isRoot) const
    {
        std::vector<double> least = m_excessNowhere;
        for (std::size_t i = 0; i < m_excess.size(); ++i)
            for (std::size_t o = 0; o < m_excess[i].size(); ++o)
                if (isRoot[at(m_model.items[i].options[o].site)] == 0)
                    least[i] = std::min(least[i], m_excess[i][o]);
        std::vector<double> ceilings;
        for (const RootNeed& need : m_needs) {
            const bool raises = need.item >= 0 && isRoot[at(need.site)] == 0;
            ceilings.push_back(
                raises ? std::min(need.most, least[at(need.item)] / m_needsOf[at(need.item)])
                       : 0.0);
        }
        return ceilings;
    }

private:
    const std::vector<RootNeed>& m_needs;
    const PlacementModel& m_model;
    std::vector<int> m_needsOf;                 ///< By item.
    std::vector<std::vector<double>> m_excess;  ///< By item and option.
    std::vector<double> m_excessNowhere;        ///< By item.
};

}  // namespace

RootRaise raiseToRoots(const Problem& problem, const std::vector<double>& weights,
                       const std::vector<RootNeed>& needs, PlacementModel& model,
                       const LinearCosts& linear)
{
    RootRaise best{.raised = std::vector<double>(needs.size(), 0.0), .left = weights};
    const Roots roots(needs, model, linear);
    const std::vector<int> order = roots.byExcess();
    RootedCover cover(problem, weights);
    std::vector<char> bestRoots(order.size(), 0);
    double most = 0.0;
    for (const double share : kShares) {
        std::vector<char> isRoot(order.size(), 0);
        const auto count = static_cast<std::size_t>(share * static_cast<double>(order.size())) + 1;
        for (std::size_t i = 0; i < std::min(count, order.size()); ++i)
            isRoot[at(order[i])] = 1;
        const std::vector<double> ceilings = roots.ceilings(isRoot);
        std::vector<double> bySite(order.size(), 0.0);
        for (std::size_t i = 0; i < needs.size(); ++i)
            bySite[at(needs[i].site)] += ceilings[i];
        std::vector<double> raised = cover.ascend(isRoot, bySite);
        const double sum = std::accumulate(raised.begin(), raised.end(), 0.0);
        if (sum <= most)
            continue;
        most = sum;
        bestRoots = std::move(isRoot);
        best.left = cover.left();
        for (std::size_t i = 0; i < needs.size(); ++i) {
            best.raised[i] = std::min(ceilings[i], raised[at(needs[i].site)]);
            raised[at(needs[i].site)] -= best.raised[i];
        }
    }
    std::vector<double> byItem(model.items.size(), 0.0);
    for (std::size_t i = 0; i < needs.size(); ++i)
        if (needs[i].item >= 0)
            byItem[at(needs[i].item)] += best.raised[i];
    for (std::size_t i = 0; i < byItem.size(); ++i) {
        if (byItem[i] <= 0.0)
            continue;
        model.items[i].penalty -= byItem[i];
        for (PlacementOption& option : model.items[i].options)
            if (bestRoots[at(option.site)] == 0)
                option.cost -= byItem[i];
    }
    return best;
}

}  // namespace continua::engine
