// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explain/site_limit_value.h"

#include "core/model/site_limits.h"

#include <algorithm>
#include <cmath>

namespace continua::explain {
namespace {

constexpr double kNoWaterCelsius = 999.0;
constexpr double kColdWaterCelsius = 5.0;
constexpr double kPlenty = 1e6;  // Positions, kW, kg/m2, mm.

}  // namespace

double limitValue(const Design& design, const Site& site, RefusalReason limit)
{
    const SiteLimits limits = siteLimits(design, site);
    switch (limit) {
    case RefusalReason::RackPositions: return limits.rackPositions;
    case RefusalReason::SitePower: return limits.itPower.inKw();
    case RefusalReason::AirCooling: return limits.airCooling.inKw();
    case RefusalReason::LiquidCooling: return limits.liquidCooling.inKw();
    case RefusalReason::RackCeiling: return limits.rackCeiling.inKw();
    case RefusalReason::FloorLoad: return limits.floorLoad.inKgPerM2();
    case RefusalReason::FloorDepth: return limits.floorDepth.inMm();
    case RefusalReason::NoLiquid:
    case RefusalReason::SupplyTooWarm:
        return limits.liquidSupply ? limits.liquidSupply->inCelsius() : kNoWaterCelsius;
    default: return 0.0;
    }
}

bool canHouseRacks(const Design& design, const Site& site)
{
    return siteLimits(design, site).rackPositions > 0;
}

void setLimit(Site& site, RefusalReason limit, double value)
{
    SiteOverrides& own = site.overrides;
    switch (limit) {
    case RefusalReason::RackPositions:
        own.rackPositions = static_cast<int>(std::lround(value));
        break;
    case RefusalReason::SitePower: own.itPower = ElectricPower::fromKw(value); break;
    case RefusalReason::AirCooling: own.airCooling = ElectricPower::fromKw(value); break;
    case RefusalReason::LiquidCooling: own.liquidCooling = ElectricPower::fromKw(value); break;
    case RefusalReason::RackCeiling: own.rackCeiling = ElectricPower::fromKw(value); break;
    case RefusalReason::FloorLoad: own.floorLoad = FloorLoad::fromKgPerM2(value); break;
    case RefusalReason::FloorDepth: own.floorDepth = Length::fromMm(value); break;
    case RefusalReason::NoLiquid:
    case RefusalReason::SupplyTooWarm: own.liquidSupply = Temperature::fromCelsius(value); break;
    default: break;
    }
}

void lift(const Design& design, Site& site, RefusalReason limit)
{
    const double now = limitValue(design, site, limit);
    const bool isWater = limit == RefusalReason::SupplyTooWarm || limit == RefusalReason::NoLiquid;
    setLimit(site, limit, isWater ? std::min(now, kColdWaterCelsius) : std::max(now, kPlenty));
}

}  // namespace continua::explain
