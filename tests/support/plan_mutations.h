// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/random.h"
#include "core/racks/rack_load.h"
#include "core/verify/violation.h"

#include <functional>
#include <set>
#include <tuple>

namespace continua::test {

using verify::Rule;

/// A plan that is about to be made false, and the dice.
struct Tampering {
    const Design& design;
    Plan plan;
    Random random;

    /// One of those that qualify, or null.
    template <class Row, class Test>
    Row* any(std::vector<Row>& rows, const Test& qualifies)
    {
        std::vector<Row*> fit;
        for (Row& row : rows)
            if (qualifies(row))
                fit.push_back(&row);
        return fit.empty() ? nullptr : fit[random.below(fit.size())];
    }
    template <class Row>
    Row* any(std::vector<Row>& rows)
    {
        return any(rows, [](const Row&) { return true; });
    }

    SiteId otherSite(SiteId than)
    {
        std::vector<SiteId> sites;
        for (const auto& [id, site] : design.all<Site>())
            if (id != than)
                sites.push_back(id);
        return sites[random.below(sites.size())];
    }

    const Flow& flowOf(const FlowRoute& route) const
    {
        return design.at(route.workload).flows[static_cast<std::size_t>(route.flow)];
    }

    FlowRoute* anyRoute()
    {
        return any(plan.flows, [](const FlowRoute& route) { return !route.working.hops.empty(); });
    }
    FlowRoute* anyProtected()
    {
        return any(plan.flows, [](const FlowRoute& route) {
            return route.protection && !route.protection->hops.empty();
        });
    }

    double part() { return 0.05 + 0.9 * random.fraction(); }
};

/// One way to make a plan false, and the rules of which at least one must be named.
struct Mutation {
    const char* name;
    std::set<Rule> rules;
    std::function<bool(Tampering&)> apply;  ///< False where the plan has nothing of the kind.
};

/// Whether nothing but the orders `of` gives an accelerator to replicas at the site that need it.
inline bool isOnlySupply(const Tampering& t, const KitOrder& order)
{
    const Kit& kit = *find(t.design.catalog().kits, order.kit);
    const auto supplies = rackLoad(t.design, kit).accelerators;
    for (const auto& [id, rack] : t.design.all<Rack>())
        if (rack.site == order.site)
            return false;
    for (const auto& [accelerator, count] : supplies) {
        bool isNeeded = false;
        for (const Placement& placement : t.plan.placements) {
            const ComputeNeed& need = t.design.at(placement.workload)
                                          .replicas[static_cast<std::size_t>(placement.replica)]
                                          .compute;
            isNeeded = isNeeded
                    || (placement.site == order.site && need.accelerator == accelerator
                        && acceleratorCount(need) > 0);
        }
        bool hasOther = false;
        for (const KitOrder& other : t.plan.kits)
            hasOther = hasOther
                    || (&other != &order && other.site == order.site
                        && rackLoad(t.design, *find(t.design.catalog().kits, other.kit))
                               .accelerators.contains(accelerator));
        if (isNeeded && !hasOther)
            return true;
    }
    return false;
}

inline KitOrder* anyOnlySupply(Tampering& t)
{
    return t.any(t.plan.kits, [&](const KitOrder& order) { return isOnlySupply(t, order); });
}

/// A flow that begins or ends at just this replica and is carried.
inline bool isTied(const Tampering& t, const Placement& placement)
{
    for (const FlowRoute& route : t.plan.flows) {
        const Flow& flow = t.flowOf(route);
        if (route.workload == placement.workload
            && (flow.toReplica == placement.replica || flow.fromReplica == placement.replica))
            return true;
    }
    return false;
}

inline bool moveReplica(Tampering& t)
{
    Placement* moved =
        t.any(t.plan.placements, [&](const Placement& placed) { return isTied(t, placed); });
    if (!moved)
        return false;
    moved->site = t.otherSite(moved->site);
    return true;
}

inline bool movePinned(Tampering& t)
{
    Placement* moved = t.any(t.plan.placements, [&](const Placement& placed) {
        for (const auto& [id, pin] : t.design.all<Pin>())
            if (pin.kind == Pin::Kind::MustHost && pin.workload == placed.workload
                && (pin.replica < 0 || pin.replica == placed.replica))
                return true;
        return false;
    });
    if (!moved)
        return false;
    moved->site = t.otherSite(moved->site);
    return true;
}

inline bool moveOutsideLocality(Tampering& t)
{
    Placement* moved = t.any(t.plan.placements, [&](const Placement& placed) {
        const Workload& workload = t.design.at(placed.workload);
        return !workload.locality.countries.empty() || !workload.locality.kinds.empty();
    });
    if (!moved)
        return false;
    const Locality& locality = t.design.at(moved->workload).locality;
    for (const auto& [id, site] : t.design.all<Site>()) {
        const bool isCountry =
            locality.countries.empty()
            || std::find(locality.countries.begin(), locality.countries.end(), site.country)
                   != locality.countries.end();
        const bool isKind = locality.kinds.empty()
                         || std::find(locality.kinds.begin(), locality.kinds.end(), site.kind)
                                != locality.kinds.end();
        if (!isCountry || !isKind) {
            moved->site = id;
            return true;
        }
    }
    return false;
}

inline bool gatherReplicas(Tampering& t)
{
    for (Placement& a : t.plan.placements)
        for (const Placement& b : t.plan.placements)
            if (a.workload == b.workload && a.replica != b.replica && a.site != b.site
                && t.design.at(a.workload).separation.differentSites) {
                a.site = b.site;
                return true;
            }
    return false;
}

/// Onto the slot of another lightpath on the same pair of a link.
inline bool shiftOntoAnother(Tampering& t)
{
    for (Lightpath& a : t.plan.lightpaths)
        for (const Lightpath& b : t.plan.lightpaths)
            for (std::size_t i = 0; i < a.links.size(); ++i)
                for (std::size_t j = 0; j < b.links.size(); ++j)
                    if (&a != &b && a.links[i] == b.links[j]
                        && a.fiberPairs[i] == b.fiberPairs[j]) {
                        const Frequency width = a.slotTo - a.slotFrom;
                        a.slotFrom = b.slotFrom;
                        a.slotTo = a.slotFrom + width;
                        return true;
                    }
    return false;
}

inline bool shift(Tampering& t, double ghz)
{
    Lightpath* path = t.any(t.plan.lightpaths);
    if (!path)
        return false;
    path->slotFrom += Frequency::fromGhz(ghz);
    path->slotTo += Frequency::fromGhz(ghz);
    return true;
}

/// A mode of another rate; the rate that the plan states stays.
inline bool swapMode(Tampering& t)
{
    Lightpath* path = t.any(t.plan.lightpaths);
    if (!path)
        return false;
    std::vector<std::string> others;
    for (const auto& [key, transceiver] : t.design.catalog().transceivers)
        for (const TransceiverMode& mode : transceiver.modes)
            if (mode.rate != path->rate)
                others.push_back(key + "/" + mode.key);
    path->mode = others[t.random.below(others.size())];
    return true;
}

/// A mode of another transceiver, with its rate: it has another slot, margin, latency or price.
inline bool swapTransceiver(Tampering& t)
{
    Lightpath* path = t.any(t.plan.lightpaths);
    if (!path)
        return false;
    const std::string own = path->mode.substr(0, path->mode.find('/'));
    std::vector<std::pair<std::string, DataRate>> others;
    for (const auto& [key, transceiver] : t.design.catalog().transceivers)
        for (const TransceiverMode& mode : transceiver.modes)
            if (key != own)
                others.emplace_back(key + "/" + mode.key, mode.rate);
    std::tie(path->mode, path->rate) = others[t.random.below(others.size())];
    return true;
}

inline bool dropLinkOfRoute(Tampering& t)
{
    FlowRoute* route = t.anyRoute();
    if (!route)
        return false;
    std::vector<LinkId>& links = route->working.links;
    links.erase(links.begin() + static_cast<std::ptrdiff_t>(t.random.below(links.size())));
    return true;
}

inline bool dropLinkOfLightpath(Tampering& t)
{
    Lightpath* path =
        t.any(t.plan.lightpaths, [](const Lightpath& row) { return row.links.size() > 1; });
    if (!path)
        return false;
    const auto place = static_cast<std::ptrdiff_t>(t.random.below(path->links.size()));
    path->links.erase(path->links.begin() + place);
    path->fiberPairs.erase(path->fiberPairs.begin() + place);
    return true;
}

inline bool dropHop(Tampering& t)
{
    FlowRoute* route = t.anyRoute();
    if (!route)
        return false;
    auto& hops = route->working.hops;
    hops.erase(hops.begin() + static_cast<std::ptrdiff_t>(t.random.below(hops.size())));
    return true;
}

template <class Row>
inline bool drop(std::vector<Row>& rows, Random& random)
{
    if (rows.empty())
        return false;
    rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(random.below(rows.size())));
    return true;
}

template <class Row>
inline bool repeat(std::vector<Row>& rows, Random& random)
{
    if (rows.empty())
        return false;
    rows.push_back(Row(rows[random.below(rows.size())]));
    return true;
}

inline bool changeCost(Tampering& t, Money CostLine::*amount)
{
    CostLine* line = t.any(t.plan.costs);
    if (!line)
        return false;
    line->*amount += Money::fromUsd((t.random.below(2) ? 1.0 : -1.0) * (1.0 + 1e6 * t.part()));
    return true;
}

inline bool changeFootprint(Tampering& t)
{
    if (t.plan.footprints.empty())
        return false;
    auto entry = t.plan.footprints.begin();
    std::advance(entry, static_cast<std::ptrdiff_t>(t.random.below(t.plan.footprints.size())));
    if (t.random.below(2))
        entry->second.perYear += Energy::fromKwh(1.0 + 1e4 * t.part());
    else
        entry->second.carbonPerYear += Mass::fromKg(1.0 + 1e4 * t.part());
    return true;
}

inline bool moveKit(Tampering& t)
{
    KitOrder* order = anyOnlySupply(t);
    if (!order)
        return false;
    order->site = t.otherSite(order->site);
    return true;
}

inline bool dropRegenerator(Tampering& t) { return drop(t.plan.regenerators, t.random); }

inline const std::vector<Mutation>& mutations()
{
    const auto onRoute = [](auto change) {
        return [change](Tampering& t) {
            FlowRoute* route = t.anyRoute();
            if (route)
                change(t, *route);
            return route != nullptr;
        };
    };
    const auto onLightpath = [](auto change) {
        return [change](Tampering& t) {
            Lightpath* path = t.any(t.plan.lightpaths);
            if (path)
                change(t, *path);
            return path != nullptr;
        };
    };
    const auto onUnserved = [](auto change) {
        return [change](Tampering& t) {
            Unserved* row = t.any(t.plan.unserved);
            if (row)
                change(t, *row);
            return row != nullptr;
        };
    };
    const auto onLease = [](auto change) {
        return [change](Tampering& t) {
            LeaseOrder* row = t.any(t.plan.leases);
            if (row)
                change(t, *row);
            return row != nullptr;
        };
    };
    const auto always = [](auto change) {
        return [change](Tampering& t) {
            change(t);
            return true;
        };
    };
    // clang-format off
    static const std::vector<Mutation> all = {
        {"a replica moved", {Rule::FlowEnds}, moveReplica},
        {"a pinned replica moved", {Rule::PinBroken}, movePinned},
        {"a replica moved out of its locality", {Rule::Locality}, moveOutsideLocality},
        {"replicas gathered at one site", {Rule::ReplicaSites}, gatherReplicas},
        {"a replica dropped", {Rule::Unserved, Rule::UnservedFalse}, [](Tampering& t) { return drop(t.plan.placements, t.random); }},
        {"a replica placed twice", {Rule::ServedTwice}, [](Tampering& t) { return repeat(t.plan.placements, t.random); }},
        {"a kit order removed", {Rule::Compute}, [](Tampering& t) { KitOrder* row = anyOnlySupply(t); if (row) row->count = 0; return row != nullptr; }},
        {"a kit order moved", {Rule::Compute}, moveKit},
        {"a kit added", {Rule::CostLine, Rule::CostMissing}, [](Tampering& t) { KitOrder* row = t.any(t.plan.kits); if (row) ++row->count; return row != nullptr; }},
        {"a kit unpaid", {Rule::CostLine, Rule::CostExtra}, [](Tampering& t) { KitOrder* row = t.any(t.plan.kits); if (row) --row->count; return row != nullptr; }},
        {"a slot shifted onto another", {Rule::SpectrumOverlap}, shiftOntoAnother},
        {"a slot shifted off the grid", {Rule::SpectrumGrid}, [](Tampering& t) { return shift(t, 1.0 + t.random.fraction()); }},
        {"a slot shifted out of the band", {Rule::SpectrumBand}, [](Tampering& t) { return shift(t, t.random.below(2) ? 10'000.0 : -10'000.0); }},
        {"a slot narrowed", {Rule::SpectrumWidth}, onLightpath([](Tampering&, Lightpath& p) { p.slotTo = p.slotFrom + Frequency::fromGhz(12.5); })},
        {"a fiber pair that is not there", {Rule::FiberPairs}, onLightpath([](Tampering& t, Lightpath& p) { p.fiberPairs[t.random.below(p.fiberPairs.size())] = 1000; })},
        {"a mode swapped", {Rule::Rate}, swapMode},
        {"a transceiver swapped", {Rule::Optics, Rule::OpticsClaim, Rule::SpectrumWidth, Rule::Reach, Rule::LatencyClaim, Rule::CostExtra, Rule::CostMissing, Rule::CostLine}, swapTransceiver},
        {"a rate raised", {Rule::Rate}, onLightpath([](Tampering&, Lightpath& p) { p.rate = p.rate * 2.0; })},
        {"a margin raised", {Rule::OpticsClaim}, onLightpath([](Tampering& t, Lightpath& p) { p.margin += Decibel::fromDb(t.part()); })},
        {"a GSNR raised", {Rule::OpticsClaim}, onLightpath([](Tampering& t, Lightpath& p) { p.gsnr += Decibel::fromDb(t.part()); })},
        {"a load lowered", {Rule::CarriedClaim}, onLightpath([](Tampering& t, Lightpath& p) { p.carried -= DataRate::fromGbps(t.part()); })},
        {"a lightpath's latency lowered", {Rule::LatencyClaim}, onLightpath([](Tampering& t, Lightpath& p) { p.latency = p.latency * t.part(); })},
        {"a link of a lightpath dropped", {Rule::Path}, dropLinkOfLightpath},
        {"a lightpath doubled", {Rule::SpectrumOverlap}, [](Tampering& t) { return repeat(t.plan.lightpaths, t.random); }},
        {"a link of a route dropped", {Rule::Path}, dropLinkOfRoute},
        {"a hop dropped", {Rule::Path, Rule::Capacity, Rule::CarriedClaim}, dropHop},
        {"a route shortened", {Rule::PathLength}, onRoute([](Tampering& t, FlowRoute& r) { r.working.length = r.working.length * t.part(); })},
        {"a route's latency lowered", {Rule::LatencyClaim}, onRoute([](Tampering& t, FlowRoute& r) { r.working.oneWay = r.working.oneWay * t.part(); })},
        {"a route's source changed", {Rule::FlowEnds}, onRoute([](Tampering& t, FlowRoute& r) { r.source = t.otherSite(r.source); })},
        {"an availability raised", {Rule::AvailabilityClaim}, onRoute([](Tampering&, FlowRoute& r) { r.availability = 1.0; })},
        {"a site said to be shared", {Rule::SharedSites}, onRoute([](Tampering&, FlowRoute& r) { r.sharedSites.push_back(r.source); })},
        {"shared sites hushed up", {Rule::SharedSites}, [](Tampering& t) { FlowRoute* r = t.any(t.plan.flows, [](const FlowRoute& row) { return !row.sharedSites.empty(); }); if (r) r->sharedSites.clear(); return r != nullptr; }},
        {"protection over the working path", {Rule::LinkShared}, [](Tampering& t) { FlowRoute* r = t.anyProtected(); if (r) r->protection = r->working; return r != nullptr; }},
        {"a second path dropped", {Rule::Unserved}, [](Tampering& t) { FlowRoute* r = t.anyProtected(); if (r) r->protection.reset(); return r != nullptr; }},
        {"a second path's latency lowered", {Rule::LatencyClaim}, [](Tampering& t) { FlowRoute* r = t.anyProtected(); if (r) r->protection->oneWay = r->protection->oneWay * t.part(); return r != nullptr; }},
        {"a flow dropped", {Rule::Unserved}, [](Tampering& t) { return drop(t.plan.flows, t.random); }},
        {"a flow carried twice", {Rule::ServedTwice}, [](Tampering& t) { return repeat(t.plan.flows, t.random); }},
        {"an unserved demand dropped", {Rule::Unserved}, [](Tampering& t) { return drop(t.plan.unserved, t.random); }},
        {"an unserved demand listed twice", {Rule::UnservedFalse}, [](Tampering& t) { return repeat(t.plan.unserved, t.random); }},
        {"a penalty lowered", {Rule::UnservedPenalty}, onUnserved([](Tampering& t, Unserved& u) { u.penalty = u.penalty * t.part(); })},
        {"a served flow listed", {Rule::UnservedFalse}, onRoute([](Tampering& t, FlowRoute& r) { t.plan.unserved.push_back({.what = Unserved::What::Flow, .workload = r.workload, .index = r.flow, .reasons = {}, .penalty = {}}); })},
        {"a lease's modules dropped", {Rule::LeasedModules}, onLease([](Tampering&, LeaseOrder& l) { l.modules = 0; })},
        {"a lease's load lowered", {Rule::CarriedClaim}, onLease([](Tampering& t, LeaseOrder& l) { l.carried -= DataRate::fromGbps(t.part()); })},
        {"a regenerator dropped", {Rule::Path, Rule::LatencyClaim, Rule::PacketHop}, dropRegenerator},
        {"a regenerator moved", {Rule::Regenerator}, [](Tampering& t) { Regenerator* r = t.any(t.plan.regenerators); if (r) r->site = t.otherSite(r->site); return r != nullptr; }},
        {"an opened site kept quiet", {Rule::OpenedSites}, [](Tampering& t) { return drop(t.plan.openedSites, t.random); }},
        {"an existing site opened", {Rule::OpenedSites}, [](Tampering& t) { for (const auto& [id, site] : t.design.all<Site>()) if (site.status == BuildStatus::Existing) { t.plan.openedSites.push_back(id); return true; } return false; }},
        {"an investment changed", {Rule::CostLine}, [](Tampering& t) { return changeCost(t, &CostLine::capex); }},
        {"a yearly cost changed", {Rule::CostLine}, [](Tampering& t) { return changeCost(t, &CostLine::yearly); }},
        {"a present value changed", {Rule::CostLine}, [](Tampering& t) { return changeCost(t, &CostLine::present); }},
        {"a quantity changed", {Rule::CostLine}, [](Tampering& t) { CostLine* l = t.any(t.plan.costs); if (l) l->quantity += 1.0; return l != nullptr; }},
        {"a cost dropped", {Rule::CostMissing}, [](Tampering& t) { return drop(t.plan.costs, t.random); }},
        {"a cost charged twice", {Rule::CostExtra}, [](Tampering& t) { return repeat(t.plan.costs, t.random); }},
        {"a cost of something else", {Rule::CostExtra}, [](Tampering& t) { CostLine* l = t.any(t.plan.costs); if (l) l->item = "something else"; return l != nullptr; }},
        {"a footprint changed", {Rule::FootprintClaim}, changeFootprint},
        {"the total changed", {Rule::ObjectiveClaim}, always([](Tampering& t) { t.plan.objective *= 1.0 + 0.01 * t.part(); })},
        {"the bound above the total", {Rule::Bound}, always([](Tampering& t) { t.plan.lowerBound = t.plan.objective * (1.0 + 0.01 * t.part()); })},
        {"the status turned round", {Rule::Status}, always([](Tampering& t) { t.plan.status = t.plan.unserved.empty() ? PlanStatus::Infeasible : PlanStatus::WithinGap; })},
        {"said to be proven", {Rule::Status}, [](Tampering& t) { t.plan.status = PlanStatus::Proven; t.plan.lowerBound *= 0.9; return true; }},
    };
    // clang-format on
    return all;
}

}  // namespace continua::test
