// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/provenance.h"
#include "core/units/electric_power.h"
#include "core/units/energy.h"
#include "core/units/floor_load.h"
#include "core/units/length.h"
#include "core/units/money.h"
#include "core/units/temperature.h"

#include <optional>
#include <string>
#include <vector>

namespace continua {

/// The kinds of site the IOWN Global Forum and OCP name, and the hut on the way.
enum class SiteKind {
    CoreDc,
    RegionalDc,
    Colocation,
    TelecomDc,
    TelecomCo,
    EnterpriseIt,
    Industrial,
    Edge,
    AmplifierHut,
};

/// Spare units of the power feed.
enum class Redundancy { N, NPlus1, TwoN };

/// What a kind of site offers unless the architect says otherwise.
struct SiteType {
    SiteKind kind = SiteKind::CoreDc;
    std::string name;
    double pue = 1.0;  ///< Facility energy per IT energy.
    ElectricPower itPower;
    Redundancy redundancy = Redundancy::N;
    ElectricPower rackCeiling;  ///< Most power one rack may draw.
    ElectricPower airCooling;
    ElectricPower liquidCooling;                   ///< Zero: no facility water.
    std::optional<Temperature> liquidSupply = {};  ///< None: no facility water.
    int rackPositions = 0;
    FloorLoad floorLoad;
    Length floorDepth;  ///< Deepest rack that can be stood.
    double availability = 1.0;
    Money openingCost;  ///< Once, when a candidate site is opened.
    Money yearlyCost;
    Money colocationPerKwMonth;  ///< Rent per kW of IT power; zero where power is owned.
    Provenance provenance;

    friend bool operator==(const SiteType&, const SiteType&) = default;
};

/// Electricity of a country, where a site gives none of its own.
struct Country {
    std::string code;  ///< ISO 3166-1 alpha-3.
    std::string name;
    CarbonIntensity carbon;
    int carbonYear = 0;
    EnergyPrice electricity;
    std::vector<std::string> neighbors = {};  ///< Codes of countries across a border or strait.
    std::optional<Temperature> wetBulb = {};  ///< Outdoor design wet bulb where its sites are.
    Provenance provenance;

    friend bool operator==(const Country&, const Country&) = default;
};

}  // namespace continua
