// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/plan_request.h"
#include "core/model/change_set.h"
#include "core/plan/plan.h"

#include <stdexcept>

namespace continua::tests {

/// A small catalog with round figures, so that sums can be checked by hand.
inline std::shared_ptr<const Catalog> sampleCatalog()
{
    const Provenance published{.source = "Data sheet", .confidence = Confidence::Published};
    const Provenance estimate{.source = "planning estimate"};
    Catalog catalog;
    const auto siteType = [&](SiteKind kind, const char* name, double kw, int positions) {
        catalog.siteTypes[kind] = {.kind = kind,
                                   .name = name,
                                   .pue = 1.5,
                                   .itPower = ElectricPower::fromKw(kw),
                                   .redundancy = Redundancy::NPlus1,
                                   .rackCeiling = ElectricPower::fromKw(40.0),
                                   .airCooling = ElectricPower::fromKw(kw),
                                   .liquidCooling = ElectricPower::fromKw(kw / 2.0),
                                   .liquidSupply = Temperature::fromCelsius(32.0),
                                   .rackPositions = positions,
                                   .floorLoad = FloorLoad::fromKgPerM2(1220.0),
                                   .floorDepth = Length::fromMm(1400.0),
                                   .availability = 0.9999,
                                   .openingCost = {},
                                   .yearlyCost = {},
                                   .colocationPerKwMonth = {},
                                   .provenance = estimate};
    };
    siteType(SiteKind::RegionalDc, "Regional data center", 200.0, 20);
    siteType(SiteKind::Edge, "Edge", 20.0, 2);
    catalog.countries["JPN"] = {.code = "JPN",
                                .name = "Japan",
                                .carbon = CarbonIntensity::fromGPerKwh(485.0),
                                .carbonYear = 2023,
                                .electricity = EnergyPrice::fromUsdPerKwh(0.165),
                                .provenance = published};
    catalog.accelerators["acc"] = {.key = "acc",
                                   .name = "Accelerator A",
                                   .vendor = "Maker",
                                   .power = ElectricPower::fromW(700.0),
                                   .price = Money::fromUsd(20000.0),
                                   .provenance = published};
    catalog.frames["frame"] = {.key = "frame",
                               .name = "Open Rack V3",
                               .heightUnit = HeightUnit::OpenUnit,
                               .height = 44,
                               .outerHeight = Length::fromMm(2286.0),
                               .outerWidth = Length::fromMm(600.0),
                               .outerDepth = Length::fromMm(1098.0),
                               .bayWidth = Length::fromMm(537.0),
                               .emptyMass = Mass::fromKg(200.0),
                               .payload = Mass::fromKg(1400.0),
                               .hasBusbar = true,
                               .powerLimit = ElectricPower::fromKw(36.0),
                               .airLimit = ElectricPower::fromKw(30.0),
                               .hasLiquidManifold = true,
                               .price = Money::fromUsd(4000.0),
                               .provenance = published};
    const auto equip = [&](const Equipment& item) { catalog.equipment[item.key] = item; };
    equip({.key = "shelf",
           .name = "Power shelf 33 kW",
           .category = EquipmentCategory::PowerShelf,
           .heightUnit = HeightUnit::OpenUnit,
           .height = 1,
           .width = Length::fromMm(537.0),
           .depth = Length::fromMm(800.0),
           .mass = Mass::fromKg(30.0),
           .nameplate = {},
           .supplies = ElectricPower::fromKw(33.0),
           .suppliesNPlus1 = ElectricPower::fromKw(27.5),
           .price = Money::fromUsd(6000.0),
           .provenance = published});
    equip({.key = "node",
           .name = "Eight-way node",
           .category = EquipmentCategory::ComputeNode,
           .heightUnit = HeightUnit::OpenUnit,
           .height = 4,
           .width = Length::fromMm(537.0),
           .depth = Length::fromMm(900.0),
           .mass = Mass::fromKg(130.0),
           .nameplate = ElectricPower::fromKw(10.0),
           .typical = ElectricPower::fromKw(8.0),
           .liquidHeatShare = 0.8,
           .warmestSupply = Temperature::fromCelsius(40.0),
           .accelerator = "acc",
           .accelerators = 8,
           .price = Money::fromUsd(300000.0),
           .provenance = {.source = "Data sheet",
                          .confidence = Confidence::Published,
                          .estimatedFields = {"price_usd"}}});
    equip({.key = "switch",
           .name = "64 x 800G switch",
           .category = EquipmentCategory::Switch,
           .heightUnit = HeightUnit::RackUnit,
           .height = 2,
           .width = Length::fromMm(440.0),
           .depth = Length::fromMm(600.0),
           .mass = Mass::fromKg(24.0),
           .nameplate = ElectricPower::fromKw(2.0),
           .network = DataRate::fromGbps(51200.0),
           .price = Money::fromUsd(45000.0),
           .provenance = published});
    catalog.kits["kit"] = {.key = "kit",
                           .name = "Two-node rack",
                           .frame = "frame",
                           .items = {{"shelf", 1}, {"node", 3}, {"node", 7}, {"switch", 42}},
                           .provenance = estimate};
    catalog.fibers["g652d"] = {.key = "g652d",
                               .name = "G.652.D",
                               .attenuation = Attenuation::fromDbPerKm(0.22),
                               .latencyPerKm = Duration::fromUs(4.9),
                               .provenance = published};
    catalog.transceivers["zr"] = {.key = "zr",
                                  .name = "400ZR+",
                                  .formFactor = "QSFP-DD",
                                  .power = ElectricPower::fromW(22.0),
                                  .dspFecLatency = Duration::fromUs(4.0),
                                  .price = Money::fromUsd(8000.0),
                                  .modes = {{.key = "400",
                                             .rate = DataRate::fromGbps(400.0),
                                             .symbolRate = Frequency::fromGhz(60.0),
                                             .modulation = "dp-qam16",
                                             .slot = Frequency::fromGhz(75.0),
                                             .requiredOsnr = Decibel::fromDb(24.0)}},
                                  .provenance = published};
    catalog.amplifiers["ila"] = {.key = "ila",
                                 .name = "In-line amplifier",
                                 .gainMin = Decibel::fromDb(10.0),
                                 .gainMax = Decibel::fromDb(27.0),
                                 .latency = Duration::fromUs(0.15),
                                 .power = ElectricPower::fromW(100.0),
                                 .price = Money::fromUsd(15000.0),
                                 .provenance = published};
    catalog.line = {.bandFrom = Frequency::fromThz(191.325),
                    .bandTo = Frequency::fromThz(196.125),
                    .span = Length::fromKm(80.0),
                    .maxSpan = Length::fromKm(135.0),
                    .maxSpanLoss = Decibel::fromDb(28.0),
                    .connectorLoss = Decibel::fromDb(0.5),
                    .spliceLoss = Decibel::fromDb(0.05),
                    .spliceSpacing = Length::fromKm(4.0),
                    .provenance = published};
    const auto assume = [&](const char* key, const char* name, double value, const char* unit) {
        catalog.assumptions[key] = {.id = {},
                                    .key = key,
                                    .name = name,
                                    .value = value,
                                    .unit = unit,
                                    .provenance = estimate};
    };
    assume("planned_power_share", "Planned share of nameplate power", 0.8, "");
    assume("floor_load_counts_aisles", "Floor load counts half the aisles", 1.0, "");
    assume("route_factor_under_30_km", "Route factor below 30 km", 1.5, "");
    assume("route_factor_under_120_km", "Route factor below 120 km", 1.4, "");
    assume("route_factor_under_600_km", "Route factor below 600 km", 1.3, "");
    assume("route_factor_over_600_km", "Route factor above 600 km", 1.2, "");
    assume("system_margin_db", "System margin", 2.0, "dB");
    assume("spectrum_as_planned", "Spectrum as planned", 0.0, "");
    assume("horizon_years", "Planning horizon", 5.0, "year");
    return std::make_shared<const Catalog>(std::move(catalog));
}

inline constexpr SiteId kNagoya{101}, kOsaka{102}, kTokyo{103};
inline constexpr LinkId kNagoyaOsaka{201}, kNagoyaTokyo{202}, kTokyoOsaka{203};
inline constexpr RackId kRack{301};
inline constexpr WorkloadId kVision{401}, kChat{402};

inline Site sampleSite(SiteId id, const char* code, const char* name, SiteKind kind, GeoPoint at)
{
    return {.id = id, .code = code, .name = name, .kind = kind, .position = at, .country = "JPN"};
}

inline Link sampleLink(LinkId id, const char* code, SiteId from, SiteId to, double km)
{
    return {.id = id,
            .code = code,
            .from = from,
            .to = to,
            .length = Length::fromKm(km),
            .lengthSource = "supplier"};
}

/// Three sites in a triangle, a drawn rack in Osaka, two workloads: one runs in Osaka for cameras
/// in Nagoya, the other finds no place.
inline Design sampleDesign()
{
    Workload vision{.id = kVision,
                    .code = "V1",
                    .name = "Vision inspection",
                    .kind = WorkloadKind::VideoAnalytics,
                    .replicas = {},
                    .provenance = {.source = "planning estimate"}};
    vision.replicas.push_back({.name = "", .compute = {.accelerator = "acc", .accelerators = 24}});
    vision.flows.push_back({.name = "cameras",
                            .at = kNagoya,
                            .encodings = {{.name = "H.265",
                                           .up = DataRate::fromGbps(120.0),
                                           .down = DataRate::fromGbps(1.0)}},
                            .budget = LatencyBudget{Duration::fromMs(5.0), false},
                            .protection = Protection::OnePlusOne});
    Workload chat{.id = kChat,
                  .code = "C1",
                  .name = "Assistant",
                  .kind = WorkloadKind::Inference,
                  .replicas = {},
                  .provenance = {.source = "Study", .confidence = Confidence::Published}};
    chat.replicas.push_back(
        {.name = "main", .compute = {.accelerator = "acc", .accelerators = 64}});
    chat.flows.push_back(
        {.name = "users",
         .at = kTokyo,
         .encodings = {{.name = "text", .up = DataRate::fromGbps(1.0), .down = {}}},
         .budget = LatencyBudget{Duration::fromMs(0.5), true}});
    ChangeSet edit;
    edit.insert(sampleSite(kNagoya, "NGO", "Nagoya factory", SiteKind::Edge, {35.18, 136.91}))
        .insert(sampleSite(kOsaka, "OSA", "Osaka regional", SiteKind::RegionalDc, {34.69, 135.50}))
        .insert(sampleSite(kTokyo, "TYO", "Tokyo regional", SiteKind::RegionalDc, {35.69, 139.76}))
        .insert(sampleLink(kNagoyaOsaka, "L1", kNagoya, kOsaka, 180.0))
        .insert(sampleLink(kNagoyaTokyo, "L2", kNagoya, kTokyo, 350.0))
        .insert(sampleLink(kTokyoOsaka, "L3", kTokyo, kOsaka, 520.0))
        .insert(Rack{.id = kRack,
                     .site = kOsaka,
                     .name = "R01",
                     .frame = "frame",
                     .kit = "",
                     .items = {{"shelf", 1}, {"node", 3}, {"switch", 42}}})
        .insert(vision)
        .insert(chat);
    Design design({.title = "Sample plant", .description = "Cameras in Nagoya", .origin = ""},
                  sampleCatalog());
    if (!edit.applyTo(design))
        throw std::logic_error("the sample design does not hold together");
    return design;
}

/// A plan of sampleDesign() with one protected flow, one kit order, two lightpaths and one
/// unserved replica.
inline Plan samplePlan()
{
    Plan plan;
    plan.status = PlanStatus::Infeasible;
    plan.engineVersion = "test";
    plan.seed = 7;
    plan.placements = {{kVision, 0, kOsaka}};
    plan.kits = {{kOsaka, "kit", 1}};
    const auto lightpath = [](SiteId from, SiteId to, std::vector<LinkId> links, double slotThz,
                              double km) {
        return Lightpath{.from = from,
                         .to = to,
                         .links = links,
                         .mode = "zr/400",
                         .slotFrom = Frequency::fromThz(slotThz),
                         .slotTo = Frequency::fromThz(slotThz) + Frequency::fromGhz(75.0),
                         .fiberPairs = std::vector<int>(links.size(), 0),
                         .rate = DataRate::fromGbps(400.0),
                         .carried = DataRate::fromGbps(120.0),
                         .gsnr = Decibel::fromDb(28.4),
                         .margin = Decibel::fromDb(2.4),
                         .latency = Duration::fromUs(km * 4.9 + 5.0)};
    };
    plan.lightpaths = {lightpath(kNagoya, kOsaka, {kNagoyaOsaka}, 191.325, 180.0),
                       lightpath(kNagoya, kOsaka, {kNagoyaTokyo, kTokyoOsaka}, 191.4, 870.0)};
    plan.flows = {
        {.workload = kVision,
         .flow = 0,
         .source = kNagoya,
         .host = kOsaka,
         .working = {{{0, {}}}, {kNagoyaOsaka}, Length::fromKm(180.0), Duration::fromMs(0.9)},
         .protection = FlowPath{{{1, {}}},
                                {kNagoyaTokyo, kTokyoOsaka},
                                Length::fromKm(870.0),
                                Duration::fromMs(4.3)},
         .sharedSites = {},
         .availability = 0.99995}};
    plan.unserved = {{.what = Unserved::What::Replica,
                      .workload = kChat,
                      .index = 0,
                      .reasons = {{RefusalReason::SitePower, kTokyo, {}, 80.0, 20.0}},
                      .penalty = Money::fromUsd(10e6)}};
    const auto cost = [&](CostKind kind, SiteId site, LinkId link, const char* item, double count,
                          double capex, double yearly) {
        plan.costs.push_back({kind, site, link, item, count, Money::fromUsd(capex),
                              Money::fromUsd(yearly), Money::fromUsd(capex + yearly * 4.0)});
    };
    cost(CostKind::Racks, kOsaka, {}, "kit", 1.0, 655000.0, 0.0);
    cost(CostKind::Energy, kOsaka, {}, "", 1.0, 0.0, 60000.0);
    cost(CostKind::Transceivers, kNagoya, {}, "zr", 2.0, 16000.0, 0.0);
    cost(CostKind::Transceivers, kOsaka, {}, "zr", 2.0, 16000.0, 0.0);
    cost(CostKind::LineSystem, {}, kNagoyaOsaka, "ila", 4.0, 60000.0, 0.0);
    cost(CostKind::FiberLease, {}, kTokyoOsaka, "", 1.0, 0.0, 20000.0);
    plan.footprints[kOsaka] = {Energy::fromKwh(365000.0), Mass::fromT(177.0)};
    plan.objective = 11067000.0;
    plan.lowerBound = 10900000.0;
    plan.elapsed = Duration::fromMs(12.0);
    return plan;
}

}  // namespace continua::tests
