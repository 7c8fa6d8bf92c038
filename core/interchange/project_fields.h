// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/catalog_fields.h"
#include "core/interchange/code_book.h"
#include "core/interchange/enum_keys.h"
#include "core/optics/line_design.h"

/// The JSON fields of sites, links, racks, pins, areas, notes and approvals. Ids are left out where
/// they are those that belong to the object's code.
namespace continua::interchange {

using json::Flag;
using json::kName;
using json::kNames;
using json::kNotNegative;
using json::kPositive;
using json::kShare;
using json::kText;
using json::ListOf;
using json::Number;
using json::Object;
using json::Whole;

const json::Choice<ApnRole>& apnRoleNames();
const json::Choice<Pin::Kind>& pinKindNames();

/// The codec of an enumeration whose keys enum_keys.h has.
template <class Enum>
json::Choice<Enum> keys()
{
    const auto all = keysOf<Enum>();
    return {{all.begin(), all.end()}};
}

/// A position as [latitude, longitude] in degrees.
struct Position {
    void read(const json::Json& json, GeoPoint& point, const json::Cursor& at) const;
    json::Json write(GeoPoint point) const;
};

inline constexpr json::Range kLatitude{.least = -90.0, .most = 90.0};
inline constexpr json::Range kLongitude{.least = -180.0, .most = 180.0};

template <class Access, class Row>
void overrideFields(Access& a, Row& o)
{
    a.optional("pue", o.pue, Number{{.least = 1.0}});
    a.optional("it_power_kw", o.itPower, json::inKw());
    a.optional("redundancy", o.redundancy, json::redundancyNames());
    a.optional("rack_ceiling_kw", o.rackCeiling, json::inKw());
    a.optional("air_cooling_kw", o.airCooling, json::inKw());
    a.optional("liquid_cooling_kw", o.liquidCooling, json::inKw());
    a.optional("liquid_supply_c", o.liquidSupply, json::inCelsius());
    a.optional("rack_positions", o.rackPositions, Whole{kNotNegative});
    a.optional("floor_load_kg_per_m2", o.floorLoad, json::inKgPerM2());
    a.optional("floor_depth_mm", o.floorDepth, json::inMm());
    a.optional("availability", o.availability, Number{kShare});
    a.optional("opening_cost_usd", o.openingCost, json::inUsd());
    a.optional("yearly_cost_usd", o.yearlyCost, json::inUsd());
    a.optional("colocation_usd_per_kw_month", o.colocationPerKwMonth, json::inUsd());
    a.optional("electricity_usd_per_kwh", o.electricity, json::inUsdPerKwh());
    a.optional("carbon_g_per_kwh", o.carbon, json::inGPerKwh());
}

template <class Access, class Row>
void infoFields(Access& a, Row& i)
{
    a.required("title", i.title, kText);
    a.field("description", i.description, kText);
    a.field("origin", i.origin, kText);
    a.field("objective", i.objective, keys<Objective>(), Objective::Cost);
}

template <class Access, class Row>
void phaseFields(Access& a, Row& p)
{
    a.required("name", p.name, kName);
    a.field("id", p.id, IdText{}, idFromText<Phase>("phase/" + p.name));
    a.required("date", p.date, Month{});
    a.field("demand_factor", p.demandFactor, Number{kPositive}, 1.0);
    a.field("equipment_factor", p.equipmentFactor, Number{kPositive}, 1.0);
    a.field("electricity_factor", p.electricityFactor, Number{kNotNegative}, 1.0);
    a.field("notes", p.notes, kText);
}

template <class Access, class Row>
void lifetimeFields(Access& a, Row& l, const CodeBook& book)
{
    a.field("phase_from", l.from, PhaseName{book});
    a.field("phase_to", l.to, PhaseName{book});
}

template <class Access, class Row>
void diagramFields(Access& a, Row& p)
{
    a.required("x_px", p.x, Number{});
    a.required("y_px", p.y, Number{});
}

/// @pre For a Writer, the site has its id.
template <class Access, class Row>
void siteFields(Access& a, Row& s, const CodeBook& book)
{
    a.required("code", s.code, kName);
    a.field("id", s.id, IdText{}, idFromText<Site>("site/" + s.code));
    a.required("name", s.name, kName);
    a.required("kind", s.kind, json::siteKindNames());
    a.required("latitude_deg", s.position.latitudeDeg, Number{kLatitude});
    a.required("longitude_deg", s.position.longitudeDeg, Number{kLongitude});
    a.field("country", s.country, kText);
    a.field("jurisdictions", s.jurisdictions, kNames);
    a.field("failure_domains", s.failureDomains, kNames);
    a.field("apn_role", s.role, apnRoleNames(), ApnRole::None);
    a.field("status", s.status, keys<BuildStatus>(), BuildStatus::Existing);
    a.field("overrides", s.overrides, Object{[](auto& x, auto& o) { overrideFields(x, o); }});
    a.field("notes", s.notes, kText);
    lifetimeFields(a, s.life, book);
    a.optional("diagram", s.diagram, Object{[](auto& x, auto& p) { diagramFields(x, p); }});
}

template <class Access, class Row>
void leasedFields(Access& a, Row& l)
{
    a.required("module_gbps", l.module, json::inGbps(kPositive));
    a.field("setup_usd", l.setup, json::inUsd());
    a.required("monthly_usd", l.monthly, json::inUsd());
    a.required("latency_ms", l.latency, json::inMs());
}

template <class Access, class Row>
void linkFields(Access& a, Row& l, const CodeBook& book)
{
    a.required("code", l.code, kName);
    a.field("id", l.id, IdText{}, idFromText<Link>("link/" + l.code));
    a.required("from", l.from, SiteCode{book});
    a.required("to", l.to, SiteCode{book});
    a.field("waypoints", l.waypoints, ListOf<Position>{});
    a.optional("length_km", l.length, json::inKm(kPositive));
    a.field("length_source", l.lengthSource, kText);
    a.optional("route_factor", l.routeFactor, Number{{.least = 1.0}});
    a.field("fiber", l.fiber, CatalogKey<FiberType>{book.catalog->fibers, "a fiber of the catalog"},
            std::string("g652d"));
    a.field("fiber_pairs", l.fiberPairs, Whole{{.least = 1}}, 1);
    a.field("amplifier", l.amplifier,
            CatalogKey<AmplifierType>{book.catalog->amplifiers, "an amplifier of the catalog"});
    a.optional("launch_per_50ghz_dbm", l.launchPer50Ghz,
               json::inDbm({.least = optics::kLeastLaunchPer50Ghz.inDbm(),
                            .most = optics::kMostLaunchPer50Ghz.inDbm()}));
    a.field("spans_km", l.spans, ListOf{json::inKm(kPositive)});
    a.field("risk_groups", l.riskGroups, kNames);
    a.field("status", l.status, keys<BuildStatus>(), BuildStatus::Existing);
    a.optional("build_cost_usd", l.buildCost, json::inUsd());
    a.optional("yearly_cost_usd", l.yearlyCost, json::inUsd());
    a.optional("leased", l.leased, Object{[](auto& x, auto& row) { leasedFields(x, row); }});
    a.field("notes", l.notes, kText);
    lifetimeFields(a, l.life, book);
    a.require(!(l.from == l.to), "to", "another site than \"from\"");
}

template <class Access, class Row>
void rackFields(Access& a, Row& r, const CodeBook& book)
{
    const auto itemFields = [&](auto& access, auto& item) {
        access.required("equipment", item.equipment,
                        CatalogKey<Equipment>{book.catalog->equipment, "equipment of the catalog"});
        access.required("slot", item.slot, Whole{{.least = 1}});
        access.field("face", item.face, json::faceNames());
    };
    a.required("site", r.site, SiteCode{book});
    a.required("name", r.name, kName);
    const json::Json site = SiteCode{book}.write(r.site);
    const std::string code = site.is_string() ? site.template get<std::string>() : std::string();
    a.field("id", r.id, IdText{}, idFromText<Rack>("rack/" + code + "/" + r.name));
    a.required("frame", r.frame,
               CatalogKey<RackFrame>{book.catalog->frames, "a rack frame of the catalog"});
    a.field("kit", r.kit, CatalogKey<Kit>{book.catalog->kits, "a kit of the catalog"});
    a.field("items", r.items, ListOf{Object{itemFields}});
    lifetimeFields(a, r.life, book);
}

/// The replicas of a pin's workload; none while it is unknown.
const std::vector<Replica>& replicasOf(const Pin& pin, const CodeBook& book);

/// The text that a pin's id derives from.
std::string pinText(const Pin& pin, const CodeBook& book);

template <class Access, class Row>
void pinFields(Access& a, Row& p, const CodeBook& book)
{
    a.required("kind", p.kind, pinKindNames());
    a.required("site", p.site, SiteCode{book});
    a.field("workload", p.workload, WorkloadCode{book});
    a.field("replica", p.replica, ReplicaName{replicasOf(p, book)}, -1);
    a.field("id", p.id, IdText{}, idFromText<Pin>(pinText(p, book)));
    const bool isOfWorkload = p.kind == Pin::Kind::MustHost || p.kind == Pin::Kind::MustNotHost;
    a.require(isOfWorkload == static_cast<bool>(p.workload), "workload",
              "a workload with must_host and must_not_host, none otherwise");
}

template <class Access, class Row>
void areaFields(Access& a, Row& r)
{
    a.required("name", r.name, kName);
    a.field("id", r.id, IdText{}, idFromText<RiskArea>("area/" + r.name));
    a.required("outline", r.outline, ListOf<Position>{});
    a.field("notes", r.notes, kText);
    a.require(r.outline.size() >= 3, "outline", "at least three corners");
}

/// The text that a note's id derives from.
std::string noteText(const Note& note);

template <class Access, class Row>
void noteFields(Access& a, Row& n)
{
    a.required("latitude_deg", n.position.latitudeDeg, Number{kLatitude});
    a.required("longitude_deg", n.position.longitudeDeg, Number{kLongitude});
    a.required("text", n.text, kText);
    a.field("id", n.id, IdText{}, idFromText<Note>(noteText(n)));
}

/// The text that an approval's id derives from.
std::string approvalText(const Approval& approval, const CodeBook& book);

template <class Access, class Row>
void approvalFields(Access& a, Row& r, const CodeBook& book)
{
    a.required("rule", r.rule, kName);
    a.field("site", r.site, SiteCode{book});
    a.field("link", r.link, LinkCode{book});
    a.field("rack", r.rack, RackName{book});
    a.field("workload", r.workload, WorkloadCode{book});
    a.field("part", r.part, Whole{{.least = -1}}, -1);
    a.field("detail", r.detail, kText);
    a.required("reason", r.reason, kName);
    a.field("until", r.until, PhaseName{book});
    a.field("id", r.id, IdText{}, idFromText<Approval>(approvalText(r, book)));
    const int objects = static_cast<bool>(r.site) + static_cast<bool>(r.link)
                      + static_cast<bool>(r.rack) + static_cast<bool>(r.workload);
    a.require(objects <= 1, "rule", "one object at most");
}

/// An assumption's row; its id belongs to its key.
template <class Access, class Row>
void assumptionRowFields(Access& a, Row& s)
{
    json::assumptionFields(a, s, kText);
    a.field("id", s.id, IdText{}, idFromText<Assumption>("assumption/" + s.key));
}

}  // namespace continua::interchange
