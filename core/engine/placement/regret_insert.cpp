// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/placement/regret_insert.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace continua::engine::placement {
namespace {

constexpr double kInfinite = std::numeric_limits<double>::infinity();

}  // namespace

RegretInsert::RegretInsert(PlacementState& state, const Guide& guide)
    : m_state(state), m_guide(guide), m_sharedCost(state.model().optionCost),
      m_stamp(state.model().sites, 0)
{
    const FlatModel& model = state.model();
    for (std::size_t o = 0; o < m_sharedCost.size(); ++o) {
        const int option = static_cast<int>(o);
        const int site = model.optionSite[option];
        const double* need = model.supplyOf(option);
        double most = 0.0;
        double space = 0.0;
        for (int kind = 0; kind < model.supplies; ++kind) {
            if (need[kind] <= 0.0)
                continue;
            const int cell = site * model.supplies + kind;
            m_sharedCost[o] +=
                model.unitPrice[model.optionSlot[option] * model.supplies + kind] * need[kind];
            if (!m_guide.edgePrice.empty() && model.standing[cell] > 0.0)
                space = std::max(space, m_guide.edgePrice[model.optionSlot[option]] * need[kind]);
            most = std::max(most, need[kind] / model.most[cell]);
        }
        m_sharedCost[o] += space;
        if (m_guide.openShare.empty() || m_guide.openShare[site] < 0.5)
            m_sharedCost[o] += model.openCost[site] * std::min(1.0, most);
    }
}

RegretInsert::Entry RegretInsert::choose(int item, const Manner& manner, Random& random)
{
    const FlatModel& model = m_state.model();
    double best = kInfinite;
    double second = kInfinite;
    Entry entry;
    entry.item = item;
    for (int option = model.optionBegin[item]; option < model.optionBegin[item + 1]; ++option) {
        const int site = model.optionSite[option];
        if (model.optionCost[option] >= second)
            break;
        if (manner.allowed != nullptr && (*manner.allowed)[site] == 0)
            continue;
        const double shared = m_sharedCost[option];
        if ((1.0 - manner.byAdded) * shared + manner.byAdded * m_state.leastInsertCost(option)
            >= second)
            continue;
        const double added = m_state.insertCost(option);
        if (!std::isfinite(added))
            continue;
        double cost = (1.0 - manner.byAdded) * shared + manner.byAdded * added;
        if (manner.noise > 0.0)
            cost *= 1.0 + manner.noise * random.fraction();
        if (cost < best) {
            second = best;
            best = cost;
            entry.option = option;
        } else if (cost < second) {
            second = cost;
        }
    }
    if (entry.option < 0)
        return entry;
    const double penalty = model.penalty[item];
    if (m_state.insertCost(entry.option) > penalty && model.isMandatory[item] == 0
        && manner.byAdded >= 1.0) {
        entry.option = -1;
        return entry;
    }
    entry.regret = std::min(second, std::max(penalty, best)) - best;
    entry.stamp = m_stamp[model.optionSite[entry.option]];
    return entry;
}

void RegretInsert::run(const std::vector<int>& items, const Manner& manner, Random& random)
{
    const auto isLess = [](const Entry& a, const Entry& b) {
        return a.regret != b.regret ? a.regret < b.regret : a.item > b.item;
    };
    m_heap.clear();
    for (const int item : items) {
        const Entry entry = choose(item, manner, random);
        if (entry.option >= 0)
            m_heap.push_back(entry);
    }
    std::make_heap(m_heap.begin(), m_heap.end(), isLess);
    while (!m_heap.empty()) {
        std::pop_heap(m_heap.begin(), m_heap.end(), isLess);
        Entry entry = m_heap.back();
        m_heap.pop_back();
        const int site = m_state.model().optionSite[entry.option];
        if (entry.stamp != m_stamp[site] || m_state.model().hasGroups) {
            entry = choose(entry.item, manner, random);
            if (entry.option < 0)
                continue;
            if (!m_heap.empty() && isLess(entry, m_heap.front())) {
                m_heap.push_back(entry);
                std::push_heap(m_heap.begin(), m_heap.end(), isLess);
                continue;
            }
        }
        ++m_stamp[m_state.model().optionSite[entry.option]];
        m_state.insert(entry.option);
    }
}

}  // namespace continua::engine::placement
