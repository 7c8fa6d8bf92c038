// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/spectrum/slot_grid.h"

#include <vector>

namespace continua::spectrum {

/// A channel to be lit over links, each with one or more fiber pairs.
struct Channel {
    std::vector<int> links;  ///< Each once.
    int width = 1;           ///< Slots.
};

/// Where a channel stands: the same slots on one pair of each link.
struct LitChannel {
    SlotRange range;
    std::vector<int> pairs;  ///< By link of the channel, 0 first.

    friend bool operator==(const LitChannel&, const LitChannel&) = default;
};

/// All channels lit, or the first that found no slots.
struct Lighting {
    std::vector<LitChannel> lit;  ///< By channel; empty when one found none.
    int unlit = -1;               ///< That channel; -1: none.
};

/// Gives every channel slots and pairs without overlap.
///
/// In the order given, each the lowest slots; pairs that are lit already come first, another is lit
/// only where they have no room. When that ends with a channel left over, all are packed anew by
/// assign(), which may still find a place for each; the answer is the same for the same channels.
/// @param pairCounts  By link. @pre Channels name links of these, each once; widths are above 0.
Lighting light(const std::vector<int>& pairCounts, const std::vector<Channel>& channels,
               int slotCount);

}  // namespace continua::spectrum
