// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/spectrum/assignment_problem.h"

#include <cstdint>
#include <vector>

namespace continua::spectrum {

/// An option for each demand such that the fiber with most slots to give has few to give; which
/// slots is left open.
///
/// Each demand in turn goes where the others leave room, at prices that grow exponentially with the
/// load, until none moves; then the prices are made steeper.
/// @param allowed  By demand: the options it may take, none empty.
std::vector<int> balancedOptions(const AssignmentProblem& problem,
                                 const std::vector<std::vector<int>>& allowed, std::uint64_t seed);

/// Slots asked of the fiber that is asked for most.
int mostAsked(const AssignmentProblem& problem, const std::vector<int>& options);

}  // namespace continua::spectrum
