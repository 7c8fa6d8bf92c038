// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/site_limits.h"

namespace continua {

SiteLimits siteLimits(const Design& design, const Site& site)
{
    const SiteOverrides& own = site.overrides;
    const auto type = design.catalog().siteTypes.find(site.kind);
    const SiteType kind = type == design.catalog().siteTypes.end() ? SiteType{} : type->second;
    const Country* country = find(design.catalog().countries, site.country);

    SiteLimits limits;
    limits.pue = own.pue.value_or(kind.pue);
    limits.itPower = own.itPower.value_or(kind.itPower);
    limits.redundancy = own.redundancy.value_or(kind.redundancy);
    limits.rackCeiling = own.rackCeiling.value_or(kind.rackCeiling);
    limits.airCooling = own.airCooling.value_or(kind.airCooling);
    limits.liquidCooling = own.liquidCooling.value_or(kind.liquidCooling);
    limits.liquidSupply = own.liquidSupply ? own.liquidSupply : kind.liquidSupply;
    limits.rackPositions = own.rackPositions.value_or(kind.rackPositions);
    limits.floorLoad = own.floorLoad.value_or(kind.floorLoad);
    limits.floorDepth = own.floorDepth.value_or(kind.floorDepth);
    limits.availability = own.availability.value_or(kind.availability);
    limits.openingCost = own.openingCost.value_or(kind.openingCost);
    limits.yearlyCost = own.yearlyCost.value_or(kind.yearlyCost);
    limits.colocationPerKwMonth = own.colocationPerKwMonth.value_or(kind.colocationPerKwMonth);
    limits.electricity = own.electricity.value_or(country ? country->electricity : EnergyPrice{});
    limits.carbon = own.carbon.value_or(country ? country->carbon : CarbonIntensity{});
    return limits;
}

ElectricPower usablePower(const SiteLimits& limits)
{
    return limits.redundancy == Redundancy::TwoN ? limits.itPower / 2.0 : limits.itPower;
}

}  // namespace continua
