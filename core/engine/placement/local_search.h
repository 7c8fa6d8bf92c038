// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/patience.h"
#include "core/engine/placement/placement_state.h"

namespace continua::engine::placement {

/// Which moves a local search makes.
struct MoveSet {
    bool shifts = true;
    bool ejections = true;
    bool sites = true;  ///< Close, shed, gather.
    bool groups = true;
};

/// Makes moves of all kinds until none of them helps, or patience is over.
void improve(PlacementState& state, const MoveSet& moves, const Patience& patience);

/// The same, for the moves that concern `items` and the sites they are at.
void improveAround(PlacementState& state, const std::vector<int>& items, const Patience& patience);

}  // namespace continua::engine::placement
