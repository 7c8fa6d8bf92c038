// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/change_set.h"

#include <QTest>

namespace continua::test {

/// A catalog with just what small designs name, figures round enough to check by hand.
inline std::shared_ptr<const Catalog> smallCatalog()
{
    auto catalog = std::make_shared<Catalog>();
    SiteType core{.kind = SiteKind::CoreDc, .name = "Core data center", .pue = 1.2};
    core.itPower = ElectricPower::fromKw(1000.0);
    core.rackCeiling = ElectricPower::fromKw(140.0);
    core.airCooling = ElectricPower::fromKw(500.0);
    core.liquidCooling = ElectricPower::fromKw(500.0);
    core.liquidSupply = Temperature::fromCelsius(32.0);
    core.rackPositions = 20;
    core.floorLoad = FloorLoad::fromKgPerM2(1500.0);
    core.floorDepth = Length::fromMm(1200.0);
    catalog->siteTypes[core.kind] = core;
    SiteType edge = core;
    edge.kind = SiteKind::Edge;
    edge.name = "Edge";
    edge.itPower = ElectricPower::fromKw(15.0);
    edge.rackCeiling = ElectricPower::fromKw(8.0);
    edge.airCooling = ElectricPower::fromKw(15.0);
    edge.liquidCooling = {};
    edge.liquidSupply.reset();
    edge.rackPositions = 2;
    catalog->siteTypes[edge.kind] = edge;
    catalog->countries["JPN"] = {.code = "JPN",
                                 .name = "Japan",
                                 .carbon = CarbonIntensity::fromGPerKwh(485.4),
                                 .carbonYear = 2023,
                                 .electricity = EnergyPrice::fromUsdPerKwh(0.165),
                                 .provenance = {}};
    catalog->accelerators["gpu"] = {.key = "gpu", .name = "GPU", .vendor = "Example"};
    RackFrame frame{.key = "orv3", .name = "Open Rack V3", .height = 44};
    frame.outerHeight = Length::fromMm(2286.0);
    frame.outerWidth = Length::fromMm(600.0);
    frame.outerDepth = Length::fromMm(1000.0);
    frame.emptyMass = Mass::fromKg(200.0);
    frame.payload = Mass::fromKg(1400.0);
    frame.hasBusbar = true;
    frame.powerLimit = ElectricPower::fromKw(36.0);
    frame.airLimit = ElectricPower::fromKw(36.0);
    catalog->frames[frame.key] = frame;
    Equipment shelf{
        .key = "shelf", .name = "Power shelf", .category = EquipmentCategory::PowerShelf};
    shelf.heightUnit = HeightUnit::OpenUnit;
    shelf.height = 1;
    shelf.mass = Mass::fromKg(28.0);
    shelf.supplies = ElectricPower::fromKw(18.0);
    shelf.suppliesNPlus1 = ElectricPower::fromKw(15.0);
    catalog->equipment[shelf.key] = shelf;
    Equipment node{.key = "node", .name = "GPU node"};
    node.heightUnit = HeightUnit::RackUnit;
    node.height = 4;
    node.mass = Mass::fromKg(50.0);
    node.nameplate = ElectricPower::fromKw(5.0);
    node.liquidHeatShare = 0.8;
    node.accelerator = "gpu";
    node.accelerators = 8;
    node.price = Money::fromUsd(100000.0);
    catalog->equipment[node.key] = node;
    FiberType fiber{.key = "g652d", .name = "G.652.D"};
    fiber.latencyPerKm = Duration::fromUs(4.9);
    catalog->fibers[fiber.key] = fiber;
    catalog->line.span = Length::fromKm(80.0);
    for (const auto& [key, value] :
         std::initializer_list<std::pair<const char*, double>>{{"route_factor_under_30_km", 1.5},
                                                               {"route_factor_under_120_km", 1.4},
                                                               {"route_factor_under_600_km", 1.3},
                                                               {"route_factor_over_600_km", 1.2},
                                                               {"planned_power_share", 0.8},
                                                               {"floor_load_counts_aisles", 1.0}})
        catalog->assumptions[key] = {.id = {}, .key = key, .name = key, .value = value};
    return catalog;
}

inline Site smallSite(std::int64_t id, std::string code, GeoPoint position,
                      SiteKind kind = SiteKind::CoreDc)
{
    return {.id = {id},
            .code = code,
            .name = code,
            .kind = kind,
            .position = position,
            .country = "JPN"};
}

/// Oslo (1), Bergen (2), Trondheim (3), links Oslo-Bergen (10) and Bergen-Trondheim (11), a rack
/// (20) in Oslo, a workload (30) with a flow from Bergen, pinned (40) to Oslo.
inline Design smallDesign()
{
    Design design({.title = "Small"}, smallCatalog());
    Workload workload{.id = {30}, .code = "W1", .name = "Inference"};
    workload.replicas.push_back(
        {.name = "one", .compute = {.accelerator = "gpu", .accelerators = 8}});
    workload.flows.push_back(
        {.name = "users",
         .at = {2},
         .encodings = {
             {.name = "plain", .up = DataRate::fromGbps(10.0), .down = DataRate::fromGbps(1.0)}}});
    const Result<> done = ChangeSet()
                              .insert(smallSite(1, "OSL", {59.91, 10.75}))
                              .insert(smallSite(2, "BGO", {60.39, 5.32}))
                              .insert(smallSite(3, "TRD", {63.43, 10.40}, SiteKind::Edge))
                              .insert(Link{.id = {10}, .code = "OSL-BGO", .from = {1}, .to = {2}})
                              .insert(Link{.id = {11}, .code = "BGO-TRD", .from = {2}, .to = {3}})
                              .insert(Rack{.id = {20},
                                           .site = {1},
                                           .name = "R01",
                                           .frame = "orv3",
                                           .items = {{.equipment = "node", .slot = 1},
                                                     {.equipment = "shelf", .slot = 44}}})
                              .insert(workload)
                              .insert(Pin{.id = {40}, .site = {1}, .workload = {30}})
                              .applyTo(design);
    Q_ASSERT(done);
    return design;
}

}  // namespace continua::test
