// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/racks/fit.h"

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
    if (equipment.liquidHeatShare > 0.0 && !frame.hasLiquidManifold)
        problems.push_back({.reason = FitReason::NoManifold});
}

void checkLoad(std::vector<FitProblem>& problems, const Design& design, const RackFrame& frame,
               const Rack& rack, const RackItem& item)
{
    std::vector<RackItem> items = rack.items;
    items.push_back(item);
    const RackLoad load = rackLoad(design, rack.frame, items);
    if (load.payload > load.payloadLimit && load.payloadLimit > Mass{})
        problems.push_back({FitReason::TooHeavy, load.payload.inKg(), load.payloadLimit.inKg()});
    if (load.nameplate > frame.powerLimit && frame.powerLimit > ElectricPower{})
        problems.push_back({FitReason::OverBusbar, load.nameplate.inKw(), frame.powerLimit.inKw()});
}

}  // namespace

std::vector<FitProblem> fitProblems(const Design& design, const Rack& rack, const RackItem& item,
                                    int moved)
{
    const Catalog& catalog = design.catalog();
    const RackFrame* frame = find(catalog.frames, rack.frame);
    const Equipment* equipment = find(catalog.equipment, item.equipment);
    if (!frame || !equipment)
        return {{.reason = FitReason::UnknownItem}};

    std::vector<FitProblem> problems;
    checkPlace(problems, *frame, placed(*frame, *equipment, item, moved),
               others(catalog, *frame, rack, moved));
    checkSize(problems, *frame, *equipment);
    if (moved < 0)
        checkLoad(problems, design, *frame, rack, item);
    return problems;
}

int lowestFreeSlot(const Design& design, const Rack& rack, const std::string& equipment,
                   RackItem::Face face)
{
    const RackFrame* frame = find(design.catalog().frames, rack.frame);
    for (int slot = 1; frame && slot <= frame->height; ++slot)
        if (fitProblems(design, rack, {equipment, slot, face}).empty())
            return slot;
    return 0;
}

}  // namespace continua
