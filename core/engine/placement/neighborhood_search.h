// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/random.h"
#include "core/engine/patience.h"
#include "core/engine/placement/placement_state.h"
#include "core/engine/placement/regret_insert.h"

namespace continua::engine::placement {

/// Large-neighborhood search (Shaw, CP 1998; Pisinger and Ropke, 2010): takes some items away, of
/// sites or at random, and puts them back in another manner. What is a little
/// dearer than the best may be kept, as the way to something better (record-to-record travel:
/// Dueck, J. Comp. Phys. 104, 1993).
class NeighborhoodSearch {
public:
    NeighborhoodSearch(PlacementState& state, const Guide& guide, Random& random);

    /// One try, undone if its total is above `ceiling`.
    void round(double ceiling, const Patience& patience);

private:
    void takeSites();
    void takeAroundItem();
    void takeAtRandom();
    void takeAll();
    void swapSites();
    void take(int item);

    PlacementState& m_state;
    const Guide& m_guide;
    Random& m_random;
    RegretInsert m_insert;
    std::vector<int> m_taken;
    std::vector<int> m_open;  ///< To be placed.
    std::vector<char> m_allowed;
    bool m_forbids = false;
};

}  // namespace continua::engine::placement
