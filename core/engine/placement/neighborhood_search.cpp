// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/placement/neighborhood_search.h"

#include "core/engine/placement/local_search.h"
#include "core/engine/placement/moves/moves.h"

#include <algorithm>

namespace continua::engine::placement {

NeighborhoodSearch::NeighborhoodSearch(PlacementState& state, const Guide& guide, Random& random)
    : m_state(state), m_random(random), m_insert(state, guide), m_allowed(state.model().sites, 1)
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

bool NeighborhoodSearch::round(const Patience& patience)
{
    const FlatModel& model = m_state.model();
    if (model.items == 0)
        return false;
    const double before = m_state.total();
    m_taken.clear();
    std::fill(m_allowed.begin(), m_allowed.end(), 1);
    m_forbids = false;
    m_state.begin();
    switch (m_random.below(3)) {
    case 0: takeSites(); break;
    case 1: takeAroundItem(); break;
    default: takeAtRandom(); break;
    }
    if (m_state.unplaced() > static_cast<int>(m_taken.size()))
        for (int item = 0; item < model.items; ++item)
            if (m_state.chosen(item) < 0
                && std::find(m_taken.begin(), m_taken.end(), item) == m_taken.end())
                m_taken.push_back(item);
    RegretInsert::Manner manner;
    manner.byAdded = m_random.fraction();
    manner.noise = m_random.below(2) == 0 ? 0.0 : 0.1 * m_random.fraction();
    manner.allowed = m_forbids ? &m_allowed : nullptr;
    m_insert.run(m_taken, manner, m_random);
    const double after = m_state.total();
    if (after > before + 0.02 * (before < 0.0 ? -before : before)) {
        m_state.rollback();
        return false;
    }
    improveAround(m_state, m_taken, patience);
    if (m_state.total() > before) {
        m_state.rollback();
        return false;
    }
    m_state.commit();
    return isLower(m_state.total(), before);
}

}  // namespace continua::engine::placement
