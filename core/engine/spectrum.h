// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/problem.h"

#include <vector>

namespace continua::engine {

/// A channel to be lit.
struct SlotWish {
    std::vector<int> links;  ///< Into Problem::links.
    Frequency width;
};

/// Where it stands.
struct Slot {
    Frequency from;
    Frequency to;
    std::vector<int> pairs;  ///< Fiber pair of each link.
};

/// What spectrum::light() makes of the band and the fiber pairs of a design.
struct SlotAnswer {
    std::vector<Slot> given = {};  ///< By wish; empty when one found none.
    int refused = -1;              ///< The first wish that found none; -1: all found one.
};

/// Slots on the flexible grid for all wishes, those first in order with the lowest frequencies.
SlotAnswer slotsFor(const Design& design, const Problem& problem,
                    const std::vector<SlotWish>& wishes);

}  // namespace continua::engine
