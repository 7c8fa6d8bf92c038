// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/random.h"
#include "core/engine/placement/placement_state.h"

#include <cstdint>
#include <vector>

namespace continua::engine::placement {

/// What bounding taught about good answers.
struct Guide {
    std::vector<double> openShare = {};    ///< By site.
    std::vector<double> optionShare = {};  ///< By option.
    std::vector<double> edgePrice = {};    ///< By slot, of a unit.
    std::vector<double> prices = {};       ///< By item.
};

/// Gives items that are nowhere a site each: first those that lose most if their best site goes to
/// others.
class RegretInsert {
public:
    /// @param guide  Must outlive this, as the state.
    RegretInsert(PlacementState& state, const Guide& guide);

    /// How to weigh what an insertion costs.
    struct Manner {
        /// From 0, each pays its share of modules, of sites and of what space is worth, to 1, each
        /// pays what is added by it.
        double byAdded = 0.0;
        double noise = 0.0;  ///< Costs are taken up to this part higher, at random.
        /// By site: whether it may be used; null: every site.
        const std::vector<char>* allowed = nullptr;
    };

    /// Inserts what fits of `items`.
    void run(const std::vector<int>& items, const Manner& manner, Random& random);

    /// The cost of an option with its share of modules, opening and space.
    double sharedCost(int option) const { return m_sharedCost[option]; }

private:
    struct Entry {
        double regret = 0.0;
        int item = 0;
        int option = -1;
        int stamp = 0;  ///< Of the option's site when it was chosen.
    };

    Entry choose(int item, const Manner& manner, Random& random);

    PlacementState& m_state;
    const Guide& m_guide;
    std::vector<double> m_sharedCost;  ///< By option.
    std::vector<int> m_stamp;          ///< By site.
    std::vector<Entry> m_heap;
};

}  // namespace continua::engine::placement
