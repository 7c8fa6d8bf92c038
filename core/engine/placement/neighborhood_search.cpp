// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/placement/neighborhood_search.h"

#include "core/engine/placement/local_search.h"
#include "core/engine/placement/moves/moves.h"

#include <algorithm>
#include <cmath>

namespace continua::engine::placement {

NeighborhoodSearch::NeighborhoodSearch(PlacementState& state, const Guide& guide, Random& random)
    : m_state(state), m_guide(guide), m_random(random), m_insert(state, guide),
      m_allowed(state.model().sites, 1)
{
}

void NeighborhoodSearch::take(int item)
{
    if (m_state.chosen(item) < 0)
        return;
    m_state.remove(item);
    m_taken.push_back(item);
}

/// All items of one to three sites, near each other by what items could be at both.
void NeighborhoodSearch::takeSites()
{
    const FlatModel& model = m_state.model();
    const std::uint64_t wanted = 1 + m_random.below(3);
    int site = -1;
    for (int tries = 0; tries < 50 && site < 0; ++tries) {
        const auto drawn =
            static_cast<int>(m_random.below(static_cast<std::uint64_t>(model.sites)));
        if (m_state.isOpen(drawn))
            site = drawn;
    }
    if (site < 0)
        return;
    m_forbids = m_random.below(2) == 0;
    for (std::uint64_t k = 0; k < wanted; ++k) {
        const std::vector<int> items = m_state.itemsAt(site);
        if (items.empty())
            return;
        if (m_forbids && k == 0)
            m_allowed[site] = 0;
        for (const int item : items)
            take(item);
        const int item = items[m_random.below(items.size())];
        const int options = model.optionBegin[item + 1] - model.optionBegin[item];
        const auto near = static_cast<std::uint64_t>(std::min(options, 6));
        site = model.optionSite[model.optionBegin[item] + static_cast<int>(m_random.below(near))];
    }
}

/// Items at the sites where one item could be.
void NeighborhoodSearch::takeAroundItem()
{
    const FlatModel& model = m_state.model();
    const auto item = static_cast<int>(m_random.below(static_cast<std::uint64_t>(model.items)));
    const std::uint64_t of = 2 + m_random.below(4);
    int sites = 0;
    for (int option = model.optionBegin[item]; option < model.optionBegin[item + 1] && sites < 5;
         ++option) {
        const std::vector<int> there = m_state.itemsAt(model.optionSite[option]);
        sites += there.empty() ? 0 : 1;
        for (const int other : there)
            if (m_random.below(of) == 0)
                take(other);
    }
}

void NeighborhoodSearch::takeAtRandom()
{
    const FlatModel& model = m_state.model();
    const int most = std::min(model.items / 4 + 1, 40);
    const std::uint64_t wanted = 2 + m_random.below(static_cast<std::uint64_t>(most));
    for (std::uint64_t k = 0; k < wanted; ++k)
        take(static_cast<int>(m_random.below(static_cast<std::uint64_t>(model.items))));
}

/// Everything, to be placed anew at sites drawn by how often the bound has them open.
void NeighborhoodSearch::takeAll()
{
    const FlatModel& model = m_state.model();
    m_forbids = true;
    const double least = 0.15 + 0.7 * m_random.fraction();
    for (int site = 0; site < model.sites; ++site) {
        const double share = m_guide.openShare.empty() ? 1.0 : m_guide.openShare[site];
        const double drawn =
            0.6 * share + 0.2 * (m_state.isOpen(site) ? 1.0 : 0.0) + 0.2 * m_random.fraction();
        m_allowed[site] = drawn >= least ? 1 : 0;
    }
    for (int item = 0; item < model.items; ++item)
        take(item);
}

/// The items of an open site, to be placed with a closed site near it open in its place.
void NeighborhoodSearch::swapSites()
{
    const FlatModel& model = m_state.model();
    const auto item = static_cast<int>(m_random.below(static_cast<std::uint64_t>(model.items)));
    const int from = m_state.siteOf(item);
    const int options = model.optionBegin[item + 1] - model.optionBegin[item];
    if (from < 0 || options < 2)
        return;
    int to = -1;
    for (int tries = 0; tries < 10 && (to < 0 || m_state.isOpen(to)); ++tries)
        to = model.optionSite[model.optionBegin[item]
                              + static_cast<int>(m_random.below(
                                  static_cast<std::uint64_t>(std::min(options, 12))))];
    m_forbids = true;
    m_allowed[from] = 0;
    const std::vector<int> items = m_state.itemsAt(from);
    for (const int other : items)
        take(other);
    gather(m_state, to);
    // Whoever would rather be at the new site than where it is comes along.
    for (int k = model.siteOptionBegin[to]; k < model.siteOptionBegin[to + 1]; ++k) {
        const int option = model.siteOption[k];
        const int now = m_state.chosen(model.optionItem[option]);
        if (now >= 0 && model.optionSite[now] != to
            && model.optionCost[option] < model.optionCost[now])
            take(model.optionItem[option]);
    }
}

void NeighborhoodSearch::round(double ceiling, const Patience& patience)
{
    const FlatModel& model = m_state.model();
    if (model.items == 0)
        return;
    m_taken.clear();
    std::fill(m_allowed.begin(), m_allowed.end(), 1);
    m_forbids = false;
    m_state.begin();
    const std::uint64_t draw = m_random.below(100);
    if (draw < 25)
        takeSites();
    else if (draw < 50)
        takeAroundItem();
    else if (draw < 70)
        takeAtRandom();
    else if (draw < 95 || model.items > 1000)
        swapSites();
    else
        takeAll();
    // Others may have been nowhere before, and some taken have a place again.
    m_open.clear();
    if (m_state.unplaced() > static_cast<int>(m_taken.size())) {
        for (int item = 0; item < model.items; ++item)
            if (m_state.chosen(item) < 0)
                m_open.push_back(item);
    } else {
        for (const int item : m_taken)
            if (m_state.chosen(item) < 0)
                m_open.push_back(item);
    }
    RegretInsert::Manner manner;
    manner.byAdded = m_random.fraction();
    manner.noise = m_random.below(2) == 0 ? 0.0 : 0.1 * m_random.fraction();
    manner.allowed = m_forbids ? &m_allowed : nullptr;
    m_insert.run(m_open, manner, m_random);
    // Far above, no move of single items will mend it.
    if (m_state.total() <= ceiling + 0.02 * std::abs(ceiling)) {
        improveAround(m_state, m_taken, patience);
        if (m_state.total() <= ceiling) {
            m_state.commit();
            return;
        }
    }
    m_state.rollback();
}

}  // namespace continua::engine::placement
