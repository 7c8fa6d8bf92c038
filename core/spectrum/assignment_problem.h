// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/spectrum/slot_grid.h"

#include <optional>
#include <vector>

namespace continua::spectrum {

/// A way that a demand may take and the slots it then needs on every fiber of it: over a longer way
/// a slower, wider mode may be the one that closes.
struct RouteOption {
    std::vector<int> fibers;  ///< Each once.
    int width = 1;            ///< Slots, at least 1.

    friend bool operator==(const RouteOption&, const RouteOption&) = default;
};

/// One lightpath to be given a way and slots.
struct SlotDemand {
    std::vector<RouteOption> options;  ///< At least one.
};

/// Lightpaths that all have to be given a way and slots on fibers of their own kind of grid.
/// Wavelengths of a fixed grid are slots of width 1.
struct AssignmentProblem {
    int fiberCount = 0;
    std::vector<SlotDemand> demands;
};

/// What one demand was given.
struct SlotChoice {
    int option = 0;
    SlotRange range;

    friend bool operator==(const SlotChoice&, const SlotChoice&) = default;
};

/// What all demands were given, in their order.
struct SlotAssignment {
    std::vector<SlotChoice> choices;

    /// The slots a fiber must have: one past the highest taken.
    int end() const;

    friend bool operator==(const SlotAssignment&, const SlotAssignment&) = default;
};

/// @error MissingValue     A demand without options.
/// @error ValueOutOfRange  A width below 1; a fiber that is not there or stands twice in a way.
Result<> check(const AssignmentProblem& problem);

/// Two demands with a slot of a fiber in common.
struct SlotOverlap {
    int fiber = 0;
    int slot = 0;
    int first = 0;  ///< Indices of the demands.
    int second = 0;
};

/// Some overlap, or nothing: then the assignment holds, since a choice takes the same slots, side
/// by side, all along its way. @pre The choices name options of their demands.
std::optional<SlotOverlap> findOverlap(const AssignmentProblem& problem,
                                       const SlotAssignment& assignment);

}  // namespace continua::spectrum
