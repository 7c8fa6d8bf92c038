// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/assignment.h"

#include <functional>
#include <vector>

namespace continua::engine {

/// Whether a way is one that flows are to leave.
using IsLeft = std::function<bool(const Way&)>;

/// Whether a flow takes such a way, working or protecting.
bool takes(const RouteBook& routes, const FlowState& state, const IsLeft& isLeft);

/// Routes the flows, one after the other, by their cheapest ways that are not left. When one has
/// none, or the total does not fall, the assignment stays as it was.
///
/// @return  Whether the total fell.
bool leave(Assignment& assignment, const std::vector<int>& flows, const IsLeft& isLeft);

}  // namespace continua::engine
