// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/catalog.h"
#include "core/catalog/json_units.h"

/// The JSON fields of everything in a catalog, each described once for reading and writing.
namespace continua::json {

inline const Text kText{};
inline const Text kName{.mayBeEmpty = false};
inline const ListOf<Text> kNames{kName};

const Choice<Confidence>& confidenceNames();
const Choice<HeightUnit>& heightUnitNames();
const Choice<EquipmentCategory>& categoryNames();
const Choice<SiteKind>& siteKindNames();
const Choice<Redundancy>& redundancyNames();
const Choice<AmplifierModel>& amplifierModelNames();
const Choice<RackItem::Face>& faceNames();

/// @param source  kText where rows of a project may leave it empty.
template <class Access, class Row>
void provenanceFields(Access& a, Row& p, const Text& source = kName)
{
    a.required("source", p.source, source);
    a.required("confidence", p.confidence, confidenceNames());
    a.field("date", p.date, kText);
    a.field("estimated_fields", p.estimatedFields, kNames);
}

template <class Access, class Row>
void siteTypeFields(Access& a, Row& s)
{
    a.required("kind", s.kind, siteKindNames());
    a.required("name", s.name, kName);
    a.required("pue", s.pue, Number{{.least = 1.0}});
    a.required("it_power_kw", s.itPower, inKw());
    a.required("redundancy", s.redundancy, redundancyNames());
    a.required("rack_ceiling_kw", s.rackCeiling, inKw());
    a.required("air_cooling_kw", s.airCooling, inKw());
    a.required("liquid_cooling_kw", s.liquidCooling, inKw());
    a.optional("liquid_supply_c", s.liquidSupply, inCelsius());
    a.required("rack_positions", s.rackPositions, Whole{kNotNegative});
    a.required("floor_load_kg_per_m2", s.floorLoad, inKgPerM2());
    a.required("floor_depth_mm", s.floorDepth, inMm());
    a.required("availability", s.availability, Number{kShare});
    a.required("opening_cost_usd", s.openingCost, inUsd());
    a.required("yearly_cost_usd", s.yearlyCost, inUsd());
    a.field("colocation_usd_per_kw_month", s.colocationPerKwMonth, inUsd());
    provenanceFields(a, s.provenance);
}

template <class Access, class Row>
void countryFields(Access& a, Row& c)
{
    a.required("key", c.code, kName);
    a.required("name", c.name, kName);
    a.required("carbon_g_per_kwh", c.carbon, inGPerKwh());
    a.required("carbon_year", c.carbonYear, Whole{{.least = 1990, .most = 2100}});
    a.required("electricity_usd_per_kwh", c.electricity, inUsdPerKwh());
    a.field("neighbors", c.neighbors, kNames);
    a.optional("wet_bulb_c", c.wetBulb, inCelsius());
    provenanceFields(a, c.provenance);
}

template <class Access, class Row>
void acceleratorFields(Access& a, Row& r)
{
    a.required("key", r.key, kName);
    a.required("name", r.name, kName);
    a.required("vendor", r.vendor, kName);
    a.required("power_w", r.power, inW());
    a.required("memory_gb", r.memoryGb, Number{kNotNegative});
    a.field("video_streams_1080p30", r.videoStreams, Number{kNotNegative});
    a.field("tokens_per_s", r.tokensPerSecond, Number{kNotNegative});
    a.required("price_usd", r.price, inUsd());
    provenanceFields(a, r.provenance);
}

template <class Access, class Row>
void frameFields(Access& a, Row& f)
{
    a.required("key", f.key, kName);
    a.required("name", f.name, kName);
    a.required("height_unit", f.heightUnit, heightUnitNames());
    a.required("height_units", f.height, Whole{kPositive});
    a.required("outer_height_mm", f.outerHeight, inMm(kPositive));
    a.required("outer_width_mm", f.outerWidth, inMm(kPositive));
    a.required("outer_depth_mm", f.outerDepth, inMm(kPositive));
    a.required("bay_width_mm", f.bayWidth, inMm(kPositive));
    a.required("empty_mass_kg", f.emptyMass, inKg());
    a.required("payload_kg", f.payload, inKg());
    a.field("has_busbar", f.hasBusbar, Flag{});
    a.required("power_limit_kw", f.powerLimit, inKw());
    a.required("air_limit_kw", f.airLimit, inKw());
    a.field("has_liquid_manifold", f.hasLiquidManifold, Flag{});
    a.required("price_usd", f.price, inUsd());
    provenanceFields(a, f.provenance);
}

template <class Access, class Row>
void equipmentFields(Access& a, Row& e)
{
    a.required("key", e.key, kName);
    a.required("name", e.name, kName);
    a.required("category", e.category, categoryNames());
    a.required("height_unit", e.heightUnit, heightUnitNames());
    a.required("height_units", e.height, Whole{kPositive});
    a.required("width_mm", e.width, inMm(kPositive));
    a.field("depth_mm", e.depth, inMm());
    a.required("mass_kg", e.mass, inKg());
    a.required("nameplate_kw", e.nameplate, inKw());
    a.optional("typical_kw", e.typical, inKw());
    a.field("liquid_heat_share", e.liquidHeatShare, Number{kShare});
    a.optional("warmest_supply_c", e.warmestSupply, inCelsius());
    a.field("accelerator", e.accelerator, kText);
    a.field("accelerators", e.accelerators, Whole{kNotNegative});
    a.field("cpu_sleds", e.cpuSleds, Whole{kNotNegative});
    a.field("storage_tb", e.storageTb, Number{kNotNegative});
    a.field("supplies_kw", e.supplies, inKw());
    a.field("supplies_n_plus_1_kw", e.suppliesNPlus1, inKw());
    a.field("hold_up_s", e.holdUp, inS());
    a.field("cools_kw", e.cools, inKw());
    a.field("network_gbps", e.network, inGbps());
    a.field("latency_us", e.latency, inUs());
    a.required("price_usd", e.price, inUsd());
    provenanceFields(a, e.provenance);
    a.require(!e.typical || *e.typical <= e.nameplate, "typical_kw", "at most nameplate_kw");
    a.require(e.suppliesNPlus1 <= e.supplies, "supplies_n_plus_1_kw", "at most supplies_kw");
    a.require((e.accelerators > 0) == !e.accelerator.empty(), "accelerators",
              "a count together with the accelerator's key");
}

template <class Access, class Row>
void rackItemFields(Access& a, Row& i)
{
    a.required("equipment", i.equipment, kName);
    a.required("slot", i.slot, Whole{{.least = 1}});
    a.field("face", i.face, faceNames());
}

inline const auto kRackItems = ListOf{Object{[](auto& a, auto& item) { rackItemFields(a, item); }}};

template <class Access, class Row>
void kitFields(Access& a, Row& k)
{
    a.required("key", k.key, kName);
    a.required("name", k.name, kName);
    a.required("frame", k.frame, kName);
    a.required("items", k.items, kRackItems);
    provenanceFields(a, k.provenance);
}

template <class Access, class Row>
void assumptionFields(Access& a, Row& s, const Text& source = kName)
{
    a.required("key", s.key, kName);
    a.required("name", s.name, kName);
    a.required("value", s.value, Number{});
    a.field("unit", s.unit, kText);
    provenanceFields(a, s.provenance, source);
}

}  // namespace continua::json
