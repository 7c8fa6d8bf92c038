// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/design.h"

#include <optional>

namespace continua {

/// What holds at a site: the architect's figure where there is one, else that of its kind, and
/// for electricity that of its country.
struct SiteLimits {
    double pue = 1.0;
    ElectricPower itPower;
    Redundancy redundancy = Redundancy::N;
    ElectricPower rackCeiling;
    ElectricPower airCooling;
    ElectricPower liquidCooling;
    std::optional<Temperature> liquidSupply;  ///< None: no facility water.
    int rackPositions = 0;
    FloorLoad floorLoad;
    Length floorDepth;
    double availability = 1.0;
    Money openingCost;
    Money yearlyCost;
    Money colocationPerKwMonth;
    EnergyPrice electricity;
    CarbonIntensity carbon;

    friend bool operator==(const SiteLimits&, const SiteLimits&) = default;
};

/// The limits of `site`. Electricity and carbon are zero where neither the site nor its country
/// gives them; the rule DAT-MISSING says so.
SiteLimits siteLimits(const Design& design, const Site& site);

/// `itPower` after redundancy: N and N+1 leave the stated limit, 2N half of it, since either feed
/// must carry all of it alone.
ElectricPower usablePower(const SiteLimits& limits);

}  // namespace continua
