// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/spectrum/assignment_problem.h"

#include <cstdint>
#include <vector>

namespace continua::spectrum {

/// The least number of slots, `bound` or more, that an assignment can end at for all that is known.
///
/// Push every lightpath down as far as it goes, again and again: then each begins at 0 or where
/// another one ends, so that the end is a sum of the widths of different demands. A bound between
/// two such sums can be raised to the upper one. Options so dear that all demands together would
/// pay more than the fibers can take within that many slots do not count (see CongestionBound).
///
/// @param prices  By fiber, those of congestionBound() serve best. May be empty.
/// @return        `bound` itself when no sum of widths is as large.
/// @pre check(problem)
int attainableEnd(const AssignmentProblem& problem, const std::vector<std::int64_t>& prices,
                  int bound);

}  // namespace continua::spectrum
