// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/kit_fit.h"

#include <algorithm>

namespace continua::engine {
namespace {

constexpr double kHair = 1e-9;  // Sums of kilowatts that meet their limit are within it.

/// The coldest supply that any liquid-cooled item of the kit asks for, if one asks.
std::optional<Temperature> warmestSupply(const Catalog& catalog, const Kit& kit)
{
    std::optional<Temperature> warmest;
    for (const RackItem& placed : kit.items) {
        const Equipment* item = find(catalog.equipment, placed.equipment);
        if (item && item->warmestSupply)
            warmest = warmest ? std::min(*warmest, *item->warmestSupply) : *item->warmestSupply;
    }
    return warmest;
}

}  // namespace

std::vector<Refusal> kitRefusals(const Design& design, const KitType& kit, const HostSite& site)
{
    const SiteLimits& limits = site.limits;
    std::vector<Refusal> refusals;
    const auto refuse = [&](RefusalReason reason, double needed, double available) {
        refusals.push_back(
            {.reason = reason, .site = site.id, .needed = needed, .available = available});
    };
    const auto atMost = [&](RefusalReason reason, double needed, double available) {
        if (needed > available + kHair)
            refuse(reason, needed, available);
    };
    const auto noWarmer = [&](RefusalReason reason, double needed, double available) {
        if (available > needed + kHair)
            refuse(reason, needed, available);
    };
    atMost(RefusalReason::RackCeiling, kit.load.nameplate.inKw(),
           std::min(limits.rackCeiling, kit.load.powerLimit).inKw());
    atMost(RefusalReason::FloorLoad, kit.load.floorLoad.inKgPerM2(), limits.floorLoad.inKgPerM2());
    atMost(RefusalReason::FloorDepth, kit.load.depth.inMm(), limits.floorDepth.inMm());
    const std::optional<Temperature> supply = warmestSupply(design.catalog(), *kit.kit);
    if (kit.load.liquidHeat > ElectricPower{}) {
        if (!limits.liquidSupply)
            refuse(RefusalReason::NoLiquid, kit.load.liquidHeat.inKw(), 0.0);
        else if (supply)
            noWarmer(RefusalReason::SupplyTooWarm, supply->inCelsius(),
                     limits.liquidSupply->inCelsius());
    }
    atMost(RefusalReason::SitePower, kit.load.nameplate.inKw(), site.room.power.inKw());
    atMost(RefusalReason::AirCooling, kit.load.airHeat.inKw(), site.room.air.inKw());
    if (limits.liquidSupply)
        atMost(RefusalReason::LiquidCooling, kit.load.liquidHeat.inKw(), site.room.liquid.inKw());
    atMost(RefusalReason::RackPositions, 1.0, site.room.positions);
    return refusals;
}

Room roomOf(const SiteLimits& limits)
{
    return {.positions = limits.rackPositions,
            .power = usablePower(limits),
            .air = limits.airCooling,
            .liquid = limits.liquidCooling};
}

}  // namespace continua::engine
