// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/patience.h"
#include "core/engine/placement/placement_model.h"

#include <vector>

namespace continua::engine {

/// How a bound is to be looked for.
struct PlacementBoundEffort {
    int steps = 100;         ///< On the multipliers, at most.
    int optionsPerItem = 0;  ///< As for a search; the bound holds for all of the model.
    double upper = 0.0;      ///< Cost of a known answer, to steer by; infinite: none is known.
};

/// What no answer to `model` costs less than: the relaxation of a search alone.
///
/// @param prices  To begin with, by item, or empty; become those of the bound.
double placementBound(const PlacementModel& model, const PlacementBoundEffort& effort,
                      std::vector<double>& prices, const Patience& patience);

}  // namespace continua::engine
