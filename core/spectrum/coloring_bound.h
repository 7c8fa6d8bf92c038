// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/spectrum/congestion_bound.h"

#include <cstdint>

namespace continua::spectrum {

enum class Colorable { Yes, No, Unknown };

/// Whether every demand can be given an option and one of `colors` colors such that no two on a
/// fiber have the same, widths aside: by trying everything, the demand with the fewest places left
/// first. Gives up after `steps` options looked at.
///
/// @param prices  By fiber, to see early that what is left to be placed needs more than what is
/// left
///                to give; those of congestionBound() with all widths 1 serve best. May be empty.
/// @pre check(problem); colors <= 64
Colorable isColorable(const AssignmentProblem& problem, int colors,
                      const std::vector<std::int64_t>& prices, std::int64_t steps);

/// A bound that looks beyond the load of single fibers, for problems of few demands.
///
/// Take the demands that need at least g slots whatever their way. In an assignment within W slots
/// two of them that share a fiber begin at least g apart, so that their first slots divided by g,
/// rounded down, color them with W / g colors, rounded down. Where c colors cannot be enough, W is
/// at least (c + 1) g. Tries every g that is some demand's width.
/// @pre check(problem)
int coloringBound(const AssignmentProblem& problem, std::int64_t steps = 5'000'000);

}  // namespace continua::spectrum
