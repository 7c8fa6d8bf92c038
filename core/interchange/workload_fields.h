// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/interchange/project_fields.h"

/// The JSON fields of workloads: replicas, flows, locality and the rest.
namespace continua::interchange {

const json::Choice<RateNeed::Kind>& rateKindNames();

template <class Access, class Row>
void rateFields(Access& a, Row& r)
{
    a.required("kind", r.kind, rateKindNames());
    a.required("amount", r.amount, Number{kPositive});
    a.required("per_accelerator", r.perAccelerator, Number{kPositive});
    a.field("input_tokens", r.inputTokens, Whole{kNotNegative});
    a.field("output_tokens", r.outputTokens, Whole{kNotNegative});
    a.field("basis", r.basis, kText);
}

template <class Access, class Row>
void computeFields(Access& a, Row& c, const CodeBook& book)
{
    a.field("accelerator", c.accelerator,
            CatalogKey<Accelerator>{book.catalog->accelerators, "an accelerator of the catalog"});
    a.field("accelerators", c.accelerators, Whole{kNotNegative});
    a.optional("rate", c.rate, Object{[](auto& x, auto& r) { rateFields(x, r); }});
    a.field("cpu_sleds", c.cpuSleds, Whole{kNotNegative});
    a.field("storage_tb", c.storageTb, Number{kNotNegative});
    a.field("dedicated_racks", c.dedicatedRacks, Flag{});
    a.require((c.accelerators == 0 && !c.rate) || !c.accelerator.empty(), "accelerator",
              "an accelerator of the catalog");
}

template <class Access, class Row>
void localityFields(Access& a, Row& l, const CodeBook& book)
{
    a.field("countries", l.countries, kNames);
    a.field("jurisdictions", l.jurisdictions, kNames);
    a.field("kinds", l.kinds, ListOf{json::siteKindNames()});
    a.field("sites", l.sites, ListOf{SiteCode{book}});
    a.field("near", l.near, SiteCode{book});
    a.optional("max_fiber_km", l.maxFiber, json::inKm());
    a.optional("min_distance_km", l.minDistance, json::inKm());
    a.field("keeps_transit_inside", l.keepsTransitInside, Flag{});
    a.require((!l.maxFiber && !l.minDistance) || l.near, "near",
              "a site that the distance is from");
}

inline auto localityObject(const CodeBook& book)
{
    return Object{[&book](auto& access, auto& row) { localityFields(access, row, book); }};
}

template <class Access, class Row>
void replicaFields(Access& a, Row& r, const CodeBook& book)
{
    a.required("name", r.name, kName);
    a.field("compute", r.compute, Object{[&book](auto& x, auto& c) { computeFields(x, c, book); }});
    a.field("locality", r.locality, localityObject(book));
}

template <class Access, class Row>
void budgetFields(Access& a, Row& b)
{
    a.required("limit_ms", b.limit, json::inMs(kPositive));
    a.required("one_way", b.oneWay, Flag{});
}

template <class Access, class Row>
void encodingFields(Access& a, Row& e)
{
    a.required("name", e.name, kName);
    a.required("up_gbps", e.up, json::inGbps());
    a.required("down_gbps", e.down, json::inGbps());
    a.field("steady_gbps", e.steady, json::inGbps());
}

template <class Access, class Row>
void scheduleFields(Access& a, Row& s)
{
    a.field("always", s.always, Flag{}, true);
    a.field("from_hour", s.fromHour, Number{{.least = 0.0, .most = 24.0}});
    a.field("hours", s.hours, Number{{.least = 0.0, .most = 24.0}}, 24.0);
    a.field("occasion", s.occasion, kText);
}

/// An encoding of a flow by its name.
struct EncodingName {
    const std::vector<Encoding>& encodings;

    void read(const json::Json& json, int& encoding, const json::Cursor& at) const;
    json::Json write(int encoding) const;
};

template <class Access, class Row>
void flowFields(Access& a, Row& f, const std::vector<Replica>& replicas, const CodeBook& book)
{
    const auto budget = Object{[](auto& x, auto& b) { budgetFields(x, b); }};
    a.required("name", f.name, kName);
    a.field("at", f.at, SiteCode{book});
    a.field("from_replica", f.fromReplica, ReplicaName{replicas}, -1);
    a.field("to_replica", f.toReplica, ReplicaName{replicas}, -1);
    a.required("encodings", f.encodings,
               ListOf{Object{[](auto& x, auto& e) { encodingFields(x, e); }}});
    a.require(!f.encodings.empty(), "encodings", "at least one encoding");
    a.field("encoding", f.encoding, EncodingName{f.encodings}, 0);
    a.optional("budget", f.budget, budget);
    a.optional("application_budget", f.application, budget);
    a.optional("jitter_us", f.jitter, json::inUs());
    a.field("protection", f.protection, keys<Protection>(), Protection::None);
    a.field("schedule", f.schedule, Object{[](auto& x, auto& s) { scheduleFields(x, s); }});
    a.require((f.fromReplica >= 0) != static_cast<bool>(f.at), "at",
              "either a site or the replica that it comes from");
}

template <class Access, class Row>
void separationFields(Access& a, Row& s)
{
    a.field("different_sites", s.differentSites, Flag{}, true);
    a.optional("min_distance_km", s.minDistance, json::inKm());
    a.field("different_failure_domains", s.differentFailureDomains, Flag{});
}

template <class Access, class Row>
void workloadFields(Access& a, Row& w, const CodeBook& book)
{
    const auto replica = Object{[&](auto& x, auto& r) { replicaFields(x, r, book); }};
    const auto flow = Object{[&](auto& x, auto& f) { flowFields(x, f, w.replicas, book); }};
    a.required("code", w.code, kName);
    a.field("id", w.id, IdText{}, idFromText<Workload>("workload/" + w.code));
    a.required("name", w.name, kName);
    a.required("kind", w.kind, keys<WorkloadKind>());
    a.required("replicas", w.replicas, ListOf{replica});
    a.field("flows", w.flows, ListOf{flow});
    a.field("locality", w.locality, localityObject(book));
    a.field("separation", w.separation, Object{[](auto& x, auto& s) { separationFields(x, s); }});
    a.field("availability", w.availability, Number{kShare});
    a.field("peak_factor", w.peakFactor, Number{kPositive}, 1.0);
    a.field("growth_per_year", w.growthPerYear, Number{{.least = -1.0}});
    a.field("schedule", w.schedule, Object{[](auto& x, auto& s) { scheduleFields(x, s); }});
    a.field("notes", w.notes, kText);
    a.field("provenance", w.provenance,
            Object{[](auto& x, auto& p) { json::provenanceFields(x, p, kText); }});
    lifetimeFields(a, w.life, book);
}

}  // namespace continua::interchange
