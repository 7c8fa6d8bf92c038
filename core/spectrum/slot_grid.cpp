// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/spectrum/slot_grid.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace continua::spectrum {
namespace {

constexpr double kMostSlots = 8000.0;
constexpr double kRounding = 1e-6;  // Of a slot: what is left of exact edges in binary fractions.

std::string inThz(Frequency frequency) { return std::to_string(frequency.inThz()) + " THz"; }

}  // namespace

Result<SlotGrid> SlotGrid::within(Frequency from, Frequency to)
{
    const double first = std::ceil((from - kAnchor) / kSlotWidth - kRounding);
    const double last = std::floor((to - kAnchor) / kSlotWidth + kRounding);
    const double count = last - first;
    if (!(count >= 1.0) || count > kMostSlots)
        return Error{.code = ErrorCode::ValueOutOfRange,
                     .subject = "band",
                     .value = inThz(from) + " to " + inThz(to),
                     .expected = "a band of 1 to 8000 slots of 12.5 GHz"};
    SlotGrid grid;
    grid.m_from = kAnchor + kSlotWidth * first;
    grid.m_slotCount = static_cast<int>(count);
    return grid;
}

int SlotGrid::slotsFor(Frequency width)
{
    return std::max(1, static_cast<int>(std::ceil(width / kSlotWidth - kRounding)));
}

}  // namespace continua::spectrum
