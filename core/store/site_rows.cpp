// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/project_rows.h"
#include "core/store/shared_fields.h"
#include "core/store/tables.h"

namespace continua::store {
namespace {

constexpr OneOf<ApnRole, 4> kApnRoles{{{
    {ApnRole::None, "none"},
    {ApnRole::Transceiver, "transceiver"},
    {ApnRole::Gateway, "gateway"},
    {ApnRole::Interchange, "interchange"},
}}};

constexpr OneOf<Redundancy, 3> kRedundancies{{{
    {Redundancy::N, "n"},
    {Redundancy::NPlus1, "n_plus_1"},
    {Redundancy::TwoN, "two_n"},
}}};

template <class Access>
void describeOverrides(Access& access, SiteOverrides& own)
{
    access.field("pue", own.pue, AsNumber{});
    access.field("it_power_w", own.itPower, kWatts);
    access.field("redundancy", own.redundancy, kRedundancies);
    access.field("rack_ceiling_w", own.rackCeiling, kWatts);
    access.field("air_cooling_w", own.airCooling, kWatts);
    access.field("liquid_cooling_w", own.liquidCooling, kWatts);
    access.field("liquid_supply_c", own.liquidSupply,
                 In<Temperature>{&Temperature::fromCelsius, &Temperature::inCelsius});
    access.field("rack_positions", own.rackPositions, AsWhole{});
    access.field("floor_load_kg_m2", own.floorLoad,
                 In<FloorLoad>{&FloorLoad::fromKgPerM2, &FloorLoad::inKgPerM2});
    access.field("floor_depth_m", own.floorDepth, kMeters);
    access.field("availability", own.availability, AsNumber{});
    access.field("opening_cost_usd", own.openingCost, kUsd);
    access.field("yearly_cost_usd", own.yearlyCost, kUsd);
    access.field("colocation_usd_per_kw_month", own.colocationPerKwMonth, kUsd);
    access.field("electricity_usd_per_kwh", own.electricity,
                 In<EnergyPrice>{&EnergyPrice::fromUsdPerKwh, &EnergyPrice::inUsdPerKwh});
    access.field("carbon_g_per_kwh", own.carbon,
                 In<CarbonIntensity>{&CarbonIntensity::fromGPerKwh, &CarbonIntensity::inGPerKwh});
}

}  // namespace

/// A place in the diagram is both columns or none; access goes through two numbers.
template <class Access>
void describeDiagram(Access& access, std::optional<DiagramPoint>& point)
{
    std::optional<double> x = point ? std::optional(point->x) : std::nullopt;
    std::optional<double> y = point ? std::optional(point->y) : std::nullopt;
    access.field("diagram_x", x, AsNumber{});
    access.field("diagram_y", y, AsNumber{});
    point.reset();
    if (x && y)
        point = DiagramPoint{*x, *y};
}

template <class Access>
void describe(Access& access, Site& site)
{
    access.field("id", site.id, AsId<Site>{});
    access.field("code", site.code, AsText{});
    access.field("name", site.name, AsText{});
    access.field("kind", site.kind, kSiteKinds);
    access.field("latitude_deg", site.position.latitudeDeg, AsNumber{});
    access.field("longitude_deg", site.position.longitudeDeg, AsNumber{});
    access.field("country", site.country, AsText{});
    access.field("role", site.role, kApnRoles);
    access.field("status", site.status, kBuildStatuses);
    access.field("notes", site.notes, AsText{});
    describeOverrides(access, site.overrides);
    describeLifetime(access, site.life);
    describeDiagram(access, site.diagram);
}

namespace {

using SiteTags = ListTable<Site, std::string, AsText>;
const SiteTags kJurisdictions{"site_jurisdiction", "site", "value", {}};
const SiteTags kFailureDomains{"site_failure_domain", "site", "value", {}};

}  // namespace

Result<> writeSites(Database& database, const Table<Site>& sites)
{
    const auto jurisdictions = [](const Site& site) { return site.jurisdictions; };
    const auto failureDomains = [](const Site& site) { return site.failureDomains; };
    return inOrder([&] { return insertRows(database, "site", rowsOf(sites)); },
                   [&] { return kJurisdictions.write(database, sites, jurisdictions); },
                   [&] { return kFailureDomains.write(database, sites, failureDomains); });
}

Result<Table<Site>> readSites(const Database& database)
{
    Result<std::vector<Site>> rows = readRows<Site>(database, "site");
    if (!rows)
        return rows.error();
    Table<Site> sites = byId(*std::move(rows));
    const auto jurisdictions = [](Site & site) -> auto& { return site.jurisdictions; };
    const auto failureDomains = [](Site & site) -> auto& { return site.failureDomains; };
    const Result<> done =
        inOrder([&] { return kJurisdictions.read(database, sites, jurisdictions); },
                [&] { return kFailureDomains.read(database, sites, failureDomains); });
    if (!done)
        return done.error();
    return sites;
}

}  // namespace continua::store
