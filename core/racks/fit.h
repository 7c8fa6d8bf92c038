// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/rack.h"
#include "core/racks/rack_load.h"

#include <vector>

namespace continua {

/// Why an item cannot stand in a slot. The comment names the unit of needed and available.
enum class FitReason {
    UnknownItem,      ///< The catalog has no such item or frame.
    OutsideFrame,     ///< Units: topmost unit it would take, units there are.
    SlotTaken,        ///< Units it needs, free units from its slot up; `other` is the item there.
    TooWide,          ///< mm.
    TooDeep,          ///< mm; behind or before another item, what that leaves.
    WrongGrid,        ///< mm: height of its unit, of the frame's; OU gear in a rack of U.
    NoManifold,       ///< It is cooled by liquid and the frame brings none.
    NoFacilityWater,  ///< kW of liquid heat of the rack; the site has no water to carry it off.
    OverLiquid,       ///< kW of liquid heat of the rack, what the site carries off.
    TooHeavy,         ///< kg, whole payload of the rack.
    OverFloor,        ///< kg/m2 under the rack.
    OverShelves,      ///< kW, all items, against the power shelves with one module lost.
    OverBusbar,       ///< kW, all items, against the busbar or the PDUs.
    OverAir,          ///< kW of heat, all items, against what air carries off.
    OverCeiling,      ///< kW, all items, against what the site allows one rack.
};

/// The rule of the issues list that would tell of it: "RCK-OVERLAP".
const char* ruleOf(FitReason reason);

struct FitProblem {
    FitReason reason = FitReason::UnknownItem;
    double needed = 0.0;
    double available = 0.0;
    int other = -1;  ///< Index of the item that is in the way.

    friend bool operator==(const FitProblem&, const FitProblem&) = default;
};

/// What a 19-inch item stands on in a 21-inch rack.
struct Adapter {
    Length item;  ///< Width.
    Length bay;
    Length height;  ///< Of the item, in its own grid.
    Length taken;   ///< Of the frame's units it takes.

    friend bool operator==(const Adapter&, const Adapter&) = default;
};

/// Whether an item may stand somewhere, and how.
struct Fit {
    std::vector<FitProblem> problems = {};  ///< Empty: it may.
    std::optional<Adapter> adapter = {};    ///< It stands on one.

    bool isPossible() const { return problems.empty(); }
};

/// Everything that keeps `item` from standing in `rack`, first what holds for every slot; empty: it
/// may.
/// @param moved  Index of the item that moves there, and so is not in its own way; -1: it is new.
std::vector<FitProblem> fitProblems(const Design& design, const Rack& rack, const RackItem& item,
                                    int moved = -1);

/// fitProblems(), and the adapter it needs.
Fit fits(const Design& design, const Rack& rack, const RackItem& item, int moved = -1);

/// What keeps a new `equipment` out of `rack` whatever the slot: its size, and the loads that it
/// would bring the rack to.
std::vector<FitProblem> rackProblems(const Design& design, const Rack& rack,
                                     const std::string& equipment);

/// The adapter that an item of the U grid needs in an OU frame.
std::optional<Adapter> adapterFor(const RackFrame& frame, const Equipment& equipment);

/// Every slot where `equipment` may stand, lowest first.
/// @param moved  As for fitProblems().
std::vector<int> freeSlots(const Design& design, const Rack& rack, const std::string& equipment,
                           RackItem::Face face = RackItem::Face::Front, int moved = -1);

/// Why a new `equipment` fits nowhere in `rack`: the first of its rackProblems(), else the units
/// it needs and the largest gap there is; nothing when it fits.
std::optional<FitProblem> whyNowhere(const Design& design, const Rack& rack,
                                     const std::string& equipment,
                                     RackItem::Face face = RackItem::Face::Front);

/// The lowest slot where a new `equipment` may stand; 0 when there is none.
int lowestFreeSlot(const Design& design, const Rack& rack, const std::string& equipment,
                   RackItem::Face face = RackItem::Face::Front);

}  // namespace continua
