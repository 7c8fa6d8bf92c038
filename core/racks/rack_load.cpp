// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/racks/rack_load.h"

#include <algorithm>
#include <cmath>

namespace continua {
namespace {

Length unitHeight(HeightUnit unit) { return unit == HeightUnit::OpenUnit ? kOpenUnit : kRackUnit; }

void addItem(RackLoad& load, const RackFrame& frame, const Equipment& item, double plannedShare)
{
    load.unitsUsed += unitsIn(frame, item);
    load.nameplate += item.nameplate;
    load.planned += item.typical.value_or(item.nameplate * plannedShare);
    load.liquidHeat += item.nameplate * item.liquidHeatShare;
    load.airHeat += item.nameplate * (1.0 - item.liquidHeatShare);
    load.payload += item.mass;
    load.depth = std::max(load.depth, item.depth);
    if (item.accelerators > 0)
        load.accelerators[item.accelerator] += item.accelerators;
    load.cpuSleds += item.cpuSleds;
    load.storageTb += item.storageTb;
    load.price += item.price;
}

/// The mass stands on its own footprint, or, where aisles count, also on half of the front and of
/// the rear aisle, 1.2 m each.
FloorLoad floorLoadOf(const Design& design, const RackFrame& frame, Mass mass)
{
    constexpr double kHalfAislesM = 1.2;
    const bool countsAisles = assumption(design, "floor_load_counts_aisles") != 0.0;
    const double depthM = frame.outerDepth.inM() + (countsAisles ? kHalfAislesM : 0.0);
    const double areaM2 = frame.outerWidth.inM() * depthM;
    return areaM2 > 0.0 ? FloorLoad::fromKgPerM2(mass.inKg() / areaM2) : FloorLoad{};
}

}  // namespace

int unitsIn(const RackFrame& frame, const Equipment& item)
{
    if (item.category == EquipmentCategory::RackSystem)
        return frame.height;
    const double height = unitHeight(item.heightUnit) * item.height / unitHeight(frame.heightUnit);
    return static_cast<int>(std::ceil(height - 1e-9));
}

RackLoad rackLoad(const Design& design, const std::string& frameKey,
                  const std::vector<RackItem>& items)
{
    RackLoad load;
    const RackFrame* frame = find(design.catalog().frames, frameKey);
    if (!frame)
        return load;

    const double plannedShare = assumption(design, "planned_power_share");
    ElectricPower shelves;
    bool hasRackSystem = false;
    load.unitsTotal = frame->height;
    load.depth = frame->outerDepth;
    load.price = frame->price;
    for (const RackItem& placed : items) {
        const Equipment* item = find(design.catalog().equipment, placed.equipment);
        if (!item)
            continue;
        addItem(load, *frame, *item, plannedShare);
        shelves += item->suppliesNPlus1;
        hasRackSystem = hasRackSystem || item->category == EquipmentCategory::RackSystem;
    }
    load.powerLimit = frame->powerLimit;
    if (frame->hasBusbar && !hasRackSystem && !items.empty())
        load.powerLimit = std::min(load.powerLimit, shelves);
    load.airLimit = frame->airLimit;
    load.payloadLimit = frame->payload;
    load.mass = load.payload + (hasRackSystem ? Mass{} : frame->emptyMass);
    load.floorLoad = floorLoadOf(design, *frame, load.mass);
    return load;
}

RackLoad rackLoad(const Design& design, const Rack& rack)
{
    return rackLoad(design, rack.frame, rack.items);
}

RackLoad rackLoad(const Design& design, const Kit& kit)
{
    return rackLoad(design, kit.frame, kit.items);
}

}  // namespace continua
