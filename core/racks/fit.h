// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/rack.h"
#include "core/racks/rack_load.h"

#include <vector>

namespace continua {

/// Why an item cannot stand in a slot. The comment names the unit of needed and available.
enum class FitReason {
    UnknownItem,   ///< The catalog has no such item or frame.
    OutsideFrame,  ///< Units: topmost unit it would take, units there are.
    SlotTaken,     ///< Units it needs, free units from its slot up; `other` is the item there.
    TooWide,       ///< mm.
    TooDeep,       ///< mm; behind or before another item, what that leaves.
    TooHeavy,      ///< kg, whole payload of the rack.
    OverBusbar,    ///< kW, all items, against the busbar or the PDUs.
    NoManifold,    ///< It is cooled by liquid and the frame brings none.
};

struct FitProblem {
    FitReason reason = FitReason::UnknownItem;
    double needed = 0.0;
    double available = 0.0;
    int other = -1;  ///< Index of the item that is in the way.

    friend bool operator==(const FitProblem&, const FitProblem&) = default;
};

/// Everything that keeps `item` from standing in `rack`; empty: it may.
/// @param moved  Index of the item that moves there, and so is not in its own way; -1: it is new.
std::vector<FitProblem> fitProblems(const Design& design, const Rack& rack, const RackItem& item,
                                    int moved = -1);

/// The lowest slot where a new `equipment` may stand; 0 when there is none.
int lowestFreeSlot(const Design& design, const Rack& rack, const std::string& equipment,
                   RackItem::Face face = RackItem::Face::Front);

}  // namespace continua
