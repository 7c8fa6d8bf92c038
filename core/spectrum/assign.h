// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job_control.h"
#include "core/spectrum/congestion_bound.h"

#include <cstdint>
#include <functional>

namespace continua::spectrum {

struct AssignSearch {
    /// A true bound on the slots needed. The search ends when it is reached; its prices tell which
    /// ways cannot be part of an answer.
    CongestionBound bound = {};
    int otherBound = 0;  ///< Another true bound, where one is known: coloringBound().
    /// Slots there are: an answer within these is enough. 0: as few as can be found.
    int slotCount = 0;
    std::int64_t insertions = 2'000'000;  ///< Moves of the search, so that it ends.
    std::uint64_t seed = 1;
    const JobControl* control = nullptr;
    /// Told of every better answer.
    std::function<void(const SlotAssignment&)> improved = {};
};

/// Gives every demand a way and slots so that the highest slot taken is low.
///
/// A first answer by first fit, the demands that take most first; of ways that end equally low the
/// one at the lowest price. Then packing into fewer slots: demands that stick out are put back
/// where they displace the least, and what was displaced is put back in turn; a demand that comes
/// up again and again grows heavy and is displaced less (after Nagata and Braeysy, Networks 54,
/// 2009, "ejection pool"). Ways whose price alone exceeds what the target leaves to spare are left
/// out.
///
/// Same problem, search and seed, same answer, unless the control stops it.
/// @error as check(problem)
Result<SlotAssignment> assign(const AssignmentProblem& problem, const AssignSearch& search = {});

}  // namespace continua::spectrum
