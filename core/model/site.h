// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/catalog/site_type.h"
#include "core/geo/geo_point.h"
#include "core/model/phase.h"

#include <optional>
#include <string>
#include <vector>

namespace continua {

struct Site;
using SiteId = Id<Site>;

/// Function of a site in the Open APN (IOWN GF Open APN Functional Architecture).
enum class ApnRole { None, Transceiver, Gateway, Interchange };

/// Whether it stands, is decided, or is an option that the planner may take up.
enum class BuildStatus { Existing, Planned, Candidate };

/// What the architect says instead of the default of the site's kind or country.
struct SiteOverrides {
    std::optional<double> pue;
    std::optional<ElectricPower> itPower;
    std::optional<Redundancy> redundancy;
    std::optional<ElectricPower> rackCeiling;
    std::optional<ElectricPower> airCooling;
    std::optional<ElectricPower> liquidCooling;
    std::optional<Temperature> liquidSupply;
    std::optional<int> rackPositions;
    std::optional<FloorLoad> floorLoad;
    std::optional<Length> floorDepth;
    std::optional<double> availability;
    std::optional<Money> openingCost;
    std::optional<Money> yearlyCost;
    std::optional<Money> colocationPerKwMonth;
    std::optional<EnergyPrice> electricity;
    std::optional<CarbonIntensity> carbon;

    friend bool operator==(const SiteOverrides&, const SiteOverrides&) = default;
};

/// A place in the diagram: x to the right, y down, in pixels at a scale of one.
struct DiagramPoint {
    double x = 0.0;
    double y = 0.0;

    friend bool operator==(const DiagramPoint&, const DiagramPoint&) = default;
};

/// A place on the map where equipment can stand.
struct Site {
    SiteId id;
    std::string code;  ///< Short and unique in the project: "TYO-OTE".
    std::string name;  ///< UTF-8, not empty.
    SiteKind kind = SiteKind::RegionalDc;
    GeoPoint position;
    std::string country;                          ///< ISO 3166-1 alpha-3.
    std::vector<std::string> jurisdictions = {};  ///< "Kanto", "EU": tags that locality rules name.
    std::vector<std::string> failureDomains = {};  ///< "seismic:kanto": what fails together.
    ApnRole role = ApnRole::None;
    BuildStatus status = BuildStatus::Existing;
    SiteOverrides overrides = {};
    std::string notes = {};
    Lifetime life = {};
    std::optional<DiagramPoint> diagram = {};  ///< None: not placed there yet.

    friend bool operator==(const Site&, const Site&) = default;
};

}  // namespace continua
