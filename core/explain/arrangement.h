// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explain/reach.h"
#include "core/plan/plan.h"

namespace continua::explain {

/// Whether all replicas of a design can be somewhere at once.
enum class Arrangeable {
    Yes,       ///< As far as the rules go that were asked.
    No,        ///< Over the ways and kits that the planner knows.
    Never,     ///< Over any.
    Unsettled  ///< The search came to its end.
};

/// What a search for places came to.
struct Arrangement {
    Arrangeable verdict = Arrangeable::Unsettled;
    std::vector<Placement> placements = {};  ///< With Yes: where all are.
};

/// Searches all places of all replicas: locality, pins, room for kits, separation, and for every
/// flow a way, or two, within its budget. Not asked: what the fibers can carry, and prices.
Arrangement arrangementOf(const Design& design, Reach& reach);

inline constexpr int kMostArrangementSteps = 20'000;

}  // namespace continua::explain
