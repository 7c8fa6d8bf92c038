// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/racks/fit.h"

#include "core/model/site_limits.h"

#include <algorithm>

namespace continua {
namespace {

struct Placed {
    int from = 0;
    int to = 0;  ///< Topmost unit taken.
    RackItem::Face face = RackItem::Face::Front;
    Length depth;
    int index = -1;

    bool overlaps(const Placed& other) const { return from <= other.to && other.from <= to; }
};

Placed placed(const RackFrame& frame, const Equipment& equipment, const RackItem& item, int index)
{
    return {item.slot, item.slot + unitsIn(frame, equipment) - 1, item.face, equipment.depth,
            index};
}

/// Whether two items on opposite faces clash: unknown depth counts as the whole rack.
bool clashInDepth(const RackFrame& frame, const Placed& a, const Placed& b)
{
    return a.depth == Length{} || b.depth == Length{} || a.depth + b.depth > frame.outerDepth;
}

std::vector<Placed> others(const Catalog& catalog, const RackFrame& frame, const Rack& rack,
                           int moved)
{
    std::vector<Placed> list;
    for (int i = 0; i < static_cast<int>(rack.items.size()); ++i) {
        const RackItem& item = rack.items[static_cast<std::size_t>(i)];
        const Equipment* equipment = find(catalog.equipment, item.equipment);
        if (equipment && i != moved)
            list.push_back(placed(frame, *equipment, item, i));
    }
    return list;
}

/// Free units from the slot of `wanted` up to the next item on its face.
int freeUnits(const Placed& wanted, const std::vector<Placed>& taken, int top)
{
    int end = top;
    for (const Placed& other : taken)
        if (other.face == wanted.face && other.to >= wanted.from)
            end = std::min(end, std::max(other.from, wanted.from) - 1);
    return std::max(0, end - wanted.from + 1);
}

void checkPlace(std::vector<FitProblem>& problems, const RackFrame& frame, const Placed& wanted,
                const std::vector<Placed>& taken)
{
    if (wanted.from < 1 || wanted.to > frame.height)
        problems.push_back({FitReason::OutsideFrame, static_cast<double>(wanted.to),
                            static_cast<double>(frame.height)});
    for (const Placed& other : taken) {
        if (!wanted.overlaps(other))
            continue;
        if (other.face == wanted.face) {
            problems.push_back(
                {FitReason::SlotTaken, static_cast<double>(wanted.to - wanted.from + 1),
                 static_cast<double>(freeUnits(wanted, taken, frame.height)), other.index});
            return;
        }
        if (clashInDepth(frame, wanted, other)) {
            problems.push_back({FitReason::TooDeep, wanted.depth.inMm(),
                                (frame.outerDepth - other.depth).inMm(), other.index});
            return;
        }
    }
}

void checkSize(std::vector<FitProblem>& problems, const RackFrame& frame,
               const Equipment& equipment)
{
    if (equipment.category == EquipmentCategory::RackSystem)
        return;
    if (equipment.width > frame.bayWidth && frame.bayWidth > Length{}) {
        // A 19-inch flange (482.6 mm) goes before the bay, not into it.
        const Length flange = Length::fromMm(483.0);
        if (equipment.width > std::max(frame.bayWidth, flange))
            problems.push_back({FitReason::TooWide, equipment.width.inMm(), frame.bayWidth.inMm()});
    }
    if (equipment.depth > frame.outerDepth)
        problems.push_back({FitReason::TooDeep, equipment.depth.inMm(), frame.outerDepth.inMm()});
    if (equipment.heightUnit == HeightUnit::OpenUnit && frame.heightUnit == HeightUnit::RackUnit)
        problems.push_back({FitReason::WrongGrid, kOpenUnit.inMm(), kRackUnit.inMm()});
    if (equipment.liquidHeatShare > 0.0 && !frame.hasLiquidManifold)
        problems.push_back({.reason = FitReason::NoManifold});
}

/// What busbar, shelves, frame and site bear, against the rack with the item in it. Only what the
/// item adds to is held against it: a rack that is too heavy already still takes a blank.
void checkLoad(std::vector<FitProblem>& problems, const Design& design, const RackFrame& frame,
               const Rack& rack, const RackItem& item)
{
    constexpr double kHair = 1e-9;
    std::vector<RackItem> items = rack.items;
    items.push_back(item);
    const RackLoad before = rackLoad(design, rack);
    const RackLoad load = rackLoad(design, rack.frame, items);
    const auto atMost = [&](FitReason reason, double was, double is, double limit) {
        if (is > limit + kHair && is > was + kHair)
            problems.push_back({reason, is, limit});
    };
    const double wasKw = before.nameplate.inKw();
    const double kw = load.nameplate.inKw();
    if (load.powerLimit < frame.powerLimit)
        atMost(FitReason::OverShelves, wasKw, kw, load.powerLimit.inKw());
    if (frame.powerLimit > ElectricPower{})
        atMost(FitReason::OverBusbar, wasKw, kw, frame.powerLimit.inKw());
    if (load.payloadLimit > Mass{})
        atMost(FitReason::TooHeavy, before.payload.inKg(), load.payload.inKg(),
               load.payloadLimit.inKg());
    if (load.airLimit > ElectricPower{})
        atMost(FitReason::OverAir, before.airHeat.inKw(), load.airHeat.inKw(),
               load.airLimit.inKw());
    const Site* site = design.find(rack.site);
    if (!site)
        return;
    const SiteLimits limits = siteLimits(design, *site);
    const double wasLiquidKw = before.liquidHeat.inKw();
    const double liquidKw = load.liquidHeat.inKw();
    if (limits.liquidSupply)
        atMost(FitReason::OverLiquid, wasLiquidKw, liquidKw, limits.liquidCooling.inKw());
    else
        atMost(FitReason::NoFacilityWater, wasLiquidKw, liquidKw, 0.0);
    atMost(FitReason::OverCeiling, wasKw, kw, limits.rackCeiling.inKw());
    atMost(FitReason::OverFloor, before.floorLoad.inKgPerM2(), load.floorLoad.inKgPerM2(),
           limits.floorLoad.inKgPerM2());
}

/// The most units in a row that nothing stands in on this face.
int largestGap(const RackFrame& frame, const std::vector<Placed>& taken, RackItem::Face face)
{
    int largest = 0, gap = 0;
    for (int unit = 1; unit <= frame.height; ++unit) {
        const bool isTaken = std::any_of(taken.begin(), taken.end(), [&](const Placed& one) {
            return one.face == face && one.from <= unit && unit <= one.to;
        });
        gap = isTaken ? 0 : gap + 1;
        largest = std::max(largest, gap);
    }
    return largest;
}

}  // namespace

const char* ruleOf(FitReason reason)
{
    switch (reason) {
    case FitReason::UnknownItem: return "RCK-UNKNOWN";
    case FitReason::OutsideFrame: return "RCK-HEIGHT";
    case FitReason::SlotTaken: return "RCK-OVERLAP";
    case FitReason::TooWide: return "RCK-WIDTH";
    case FitReason::TooDeep: return "RCK-DEPTH";
    case FitReason::WrongGrid: return "RCK-UNIT";
    case FitReason::NoManifold:
    case FitReason::NoFacilityWater:
    case FitReason::OverLiquid: return "RCK-LIQ";
    case FitReason::TooHeavy: return "RCK-WEIGHT";
    case FitReason::OverFloor: return "FLR-LOAD";
    case FitReason::OverShelves: return "RCK-SHELF";
    case FitReason::OverBusbar: return "RCK-BUSBAR";
    case FitReason::OverAir: return "RCK-AIR";
    case FitReason::OverCeiling: return "RCK-CEILING";
    }
    return "RCK-UNKNOWN";
}

std::vector<FitProblem> rackProblems(const Design& design, const Rack& rack,
                                     const std::string& equipment)
{
    const RackFrame* frame = find(design.catalog().frames, rack.frame);
    const Equipment* item = find(design.catalog().equipment, equipment);
    if (!frame || !item)
        return {{.reason = FitReason::UnknownItem}};
    std::vector<FitProblem> problems;
    checkSize(problems, *frame, *item);
    checkLoad(problems, design, *frame, rack, {equipment, 1});
    return problems;
}

std::vector<FitProblem> fitProblems(const Design& design, const Rack& rack, const RackItem& item,
                                    int moved)
{
    const Catalog& catalog = design.catalog();
    const RackFrame* frame = find(catalog.frames, rack.frame);
    const Equipment* equipment = find(catalog.equipment, item.equipment);
    if (!frame || !equipment)
        return {{.reason = FitReason::UnknownItem}};

    std::vector<FitProblem> problems;
    checkSize(problems, *frame, *equipment);
    if (moved < 0)
        checkLoad(problems, design, *frame, rack, item);
    checkPlace(problems, *frame, placed(*frame, *equipment, item, moved),
               others(catalog, *frame, rack, moved));
    return problems;
}

Fit fits(const Design& design, const Rack& rack, const RackItem& item, int moved)
{
    Fit fit{fitProblems(design, rack, item, moved)};
    const RackFrame* frame = find(design.catalog().frames, rack.frame);
    const Equipment* equipment = find(design.catalog().equipment, item.equipment);
    if (frame && equipment)
        fit.adapter = adapterFor(*frame, *equipment);
    return fit;
}

std::optional<Adapter> adapterFor(const RackFrame& frame, const Equipment& equipment)
{
    if (frame.heightUnit != HeightUnit::OpenUnit || equipment.heightUnit != HeightUnit::RackUnit
        || equipment.category == EquipmentCategory::RackSystem)
        return std::nullopt;
    return Adapter{equipment.width, frame.bayWidth, kRackUnit * equipment.height,
                   kOpenUnit * unitsIn(frame, equipment)};
}

std::vector<int> freeSlots(const Design& design, const Rack& rack, const std::string& equipment,
                           RackItem::Face face, int moved)
{
    const Catalog& catalog = design.catalog();
    const RackFrame* frame = find(catalog.frames, rack.frame);
    const Equipment* item = find(catalog.equipment, equipment);
    if (!frame || !item)
        return {};
    std::vector<FitProblem> problems;
    checkSize(problems, *frame, *item);
    if (moved < 0)
        checkLoad(problems, design, *frame, rack, {equipment, 1, face});
    std::vector<int> slots;
    if (!problems.empty())
        return slots;
    const std::vector<Placed> taken = others(catalog, *frame, rack, moved);
    for (int slot = 1; slot <= frame->height; ++slot) {
        checkPlace(problems, *frame, placed(*frame, *item, {equipment, slot, face}, moved), taken);
        if (problems.empty())
            slots.push_back(slot);
        problems.clear();
    }
    return slots;
}

std::optional<FitProblem> whyNowhere(const Design& design, const Rack& rack,
                                     const std::string& equipment, RackItem::Face face)
{
    if (const auto problems = rackProblems(design, rack, equipment); !problems.empty())
        return problems.front();
    if (!freeSlots(design, rack, equipment, face).empty())
        return std::nullopt;
    const RackFrame& frame = *find(design.catalog().frames, rack.frame);
    const Equipment& item = *find(design.catalog().equipment, equipment);
    const int gap = largestGap(frame, others(design.catalog(), frame, rack, -1), face);
    const int needed = unitsIn(frame, item);
    if (gap >= needed)  // Only what stands on the other face is in the way.
        return FitProblem{FitReason::TooDeep, item.depth.inMm(),
                          (frame.outerDepth - item.depth).inMm()};
    return FitProblem{FitReason::SlotTaken, static_cast<double>(needed), static_cast<double>(gap)};
}

int lowestFreeSlot(const Design& design, const Rack& rack, const std::string& equipment,
                   RackItem::Face face)
{
    const std::vector<int> slots = freeSlots(design, rack, equipment, face);
    return slots.empty() ? 0 : slots.front();
}

}  // namespace continua
