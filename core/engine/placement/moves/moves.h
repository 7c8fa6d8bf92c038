// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/placement/placement_state.h"

#include <vector>

namespace continua::engine::placement {

/// Moves of the local search. Each makes the state cheaper and says so, or leaves it as it was.

/// Puts `item` where it is cheapest, or nowhere if that is cheaper still.
bool shift(PlacementState& state, int item);

/// Puts `item` at a cheaper site, whose space another item clears by moving on, perhaps back to
/// where `item` was.
bool eject(PlacementState& state, int item);

/// Empties `site`, if what is there has cheaper places elsewhere.
bool closeSite(PlacementState& state, int site);

/// Empties `site` of just enough for it to need fewer modules.
bool shedModule(PlacementState& state, int site);

/// Brings items to `site` that are cheaper there, as many as pay.
bool gather(PlacementState& state, int site);

/// Moves all of a group at once, if it stands in its own way.
bool moveGroup(PlacementState& state, int group);

/// Puts items at the sites where adding them costs least, dearest item first.
///
/// @param closed  A site that is not to be used; -1: none.
/// @return        Whether all that must be somewhere have a place.
bool reinsert(PlacementState& state, std::vector<int> items, int closed);

}  // namespace continua::engine::placement
