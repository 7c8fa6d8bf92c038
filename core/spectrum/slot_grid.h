// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/units/frequency.h"

namespace continua::spectrum {

/// Neighboring slots: `first`, counted from 0, and how many.
struct SlotRange {
    int first = 0;
    int count = 0;

    int end() const { return first + count; }  ///< One past the last.
    bool overlaps(SlotRange other) const { return first < other.end() && other.first < end(); }

    friend bool operator==(const SlotRange&, const SlotRange&) = default;
};

/// The slots a band is cut into: 12.5 GHz wide, their edges on multiples of 12.5 GHz from 193.1
/// THz. A range of them is a frequency slot of the flexible grid of ITU-T G.694.1: its center lies
/// on a multiple of 6.25 GHz and its width on one of 12.5 GHz.
class SlotGrid {
public:
    static constexpr Frequency kSlotWidth = Frequency::fromGhz(12.5);
    static constexpr Frequency kAnchor = Frequency::fromThz(193.1);

    /// The slots that lie wholly between two frequencies.
    /// @error ValueOutOfRange  A band that is no wider than one slot, or wider than 100 THz.
    static Result<SlotGrid> within(Frequency from, Frequency to);

    int slotCount() const { return m_slotCount; }

    /// Slots that a channel of that width takes; at least 1.
    static int slotsFor(Frequency width);

    Frequency lowerEdge(SlotRange range) const { return m_from + kSlotWidth * range.first; }
    Frequency upperEdge(SlotRange range) const { return m_from + kSlotWidth * range.end(); }
    Frequency center(SlotRange range) const
    {
        return m_from + kSlotWidth * (range.first + range.count / 2.0);
    }

private:
    Frequency m_from;
    int m_slotCount = 0;
};

}  // namespace continua::spectrum
