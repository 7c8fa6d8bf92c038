// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/candidates.h"

#include "core/engine/kit_cover.h"
#include "core/engine/kit_fit.h"
#include "core/geo/geodesic.h"
#include "core/graph/routes.h"

#include <algorithm>

namespace continua::engine {
namespace {

using Refusals = std::vector<Refusal>;

template <class Value>
bool contains(const std::vector<Value>& values, const Value& value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

bool shareOne(const std::vector<std::string>& a, const std::vector<std::string>& b)
{
    return std::any_of(a.begin(), a.end(),
                       [&](const std::string& tag) { return contains(b, tag); });
}

bool allows(const Locality& locality, const Site& site)
{
    return (locality.countries.empty() || contains(locality.countries, site.country))
        && (locality.jurisdictions.empty() || shareOne(locality.jurisdictions, site.jurisdictions))
        && (locality.kinds.empty() || contains(locality.kinds, site.kind))
        && (locality.sites.empty() || contains(locality.sites, site.id));
}

void addLocality(const Design& design, const graph::Topology& topology, const Locality& locality,
                 const Problem& problem, std::vector<Refusals>& refusals)
{
    std::map<SiteId, graph::Route> fromAnchor;
    if (locality.near && locality.maxFiber)
        fromAnchor = graph::shortestRoutesFrom(topology, locality.near);
    for (std::size_t s = 0; s < problem.sites.size(); ++s) {
        const Site& site = design.at(problem.sites[s].id);
        if (!allows(locality, site))
            refusals[s].push_back({.reason = RefusalReason::OutsideLocality, .site = site.id});
        if (!locality.near)
            continue;
        if (locality.maxFiber) {
            const auto route = fromAnchor.find(site.id);
            if (route == fromAnchor.end())
                refusals[s].push_back({.reason = RefusalReason::Unreachable, .site = site.id});
            else if (route->second.length > *locality.maxFiber)
                refusals[s].push_back({.reason = RefusalReason::TooFar,
                                       .site = site.id,
                                       .needed = route->second.length.inKm(),
                                       .available = locality.maxFiber->inKm()});
        }
        if (locality.minDistance) {
            const Length distance =
                geodesicLength(design.at(locality.near).position, site.position);
            if (distance < *locality.minDistance)
                refusals[s].push_back({.reason = RefusalReason::TooNear,
                                       .site = site.id,
                                       .needed = locality.minDistance->inKm(),
                                       .available = distance.inKm()});
        }
    }
}

void addPins(const Design& design, const Problem& problem, const ReplicaEntry& replica,
             std::vector<Refusals>& refusals)
{
    for (const auto& [id, pin] : design.all<Pin>()) {
        if (pin.workload != replica.workload || (pin.replica >= 0 && pin.replica != replica.number))
            continue;
        for (std::size_t s = 0; s < problem.sites.size(); ++s) {
            const bool isHere = problem.sites[s].id == pin.site;
            if (pin.kind == Pin::Kind::MustHost && !isHere)
                refusals[s].push_back({.reason = RefusalReason::PinnedElsewhere, .site = pin.site});
            if (pin.kind == Pin::Kind::MustNotHost && isHere)
                refusals[s].push_back({.reason = RefusalReason::PinnedAway, .site = pin.site});
        }
    }
}

/// What of the needed resources no kit at the site supplies, with the rules that its best kit
/// breaks.
void addKits(const Design& design, const Problem& problem, const ReplicaEntry& replica,
             const HostSite& site, Refusals& refusals)
{
    for (std::size_t r = 0; r < replica.need.size(); ++r) {
        if (replica.need[r] <= 0.0)
            continue;
        double drawn = 0.0;
        for (const DrawnRacks& racks : site.drawn)
            drawn += racks.count * racks.supply[r];
        const bool isSupplied =
            drawn >= replica.need[r]
            || std::any_of(site.kits.begin(), site.kits.end(), [&](const KitOption& option) {
                   return problem.kits[static_cast<std::size_t>(option.kit)].supply[r] > 0.0;
               });
        if (isSupplied)
            continue;
        refusals.push_back({.reason = RefusalReason::NoKit,
                            .site = site.id,
                            .needed = replica.need[r],
                            .available = drawn});
        Refusals fewest;
        for (const KitType& kit : problem.kits) {
            if (kit.supply[r] <= 0.0)
                continue;
            Refusals broken = kitRefusals(design, kit, site);
            if (fewest.empty() || broken.size() < fewest.size())
                fewest = std::move(broken);
        }
        refusals.insert(refusals.end(), fewest.begin(), fewest.end());
    }
}

/// Kits would fit one by one, but not all that the replica needs.
void addRoom(const Problem& problem, const ReplicaEntry& replica, const HostSite& site,
             Refusals& refusals)
{
    const std::vector<PoolNeed> needs{{replica.pool, replica.need}};
    if (coverOf(problem, site, needs, true).isFeasible)
        return;
    const std::size_t before = refusals.size();
    const Room used = usedRoom(problem, coverOf(problem, site, needs, false));
    const auto atMost = [&](RefusalReason reason, double needed, double available) {
        if (needed > available)
            refusals.push_back(
                {.reason = reason, .site = site.id, .needed = needed, .available = available});
    };
    atMost(RefusalReason::RackPositions, used.positions, site.room.positions);
    atMost(RefusalReason::SitePower, used.power.inKw(), site.room.power.inKw());
    atMost(RefusalReason::AirCooling, used.air.inKw(), site.room.air.inKw());
    atMost(RefusalReason::LiquidCooling, used.liquid.inKw(), site.room.liquid.inKw());
    if (refusals.size() == before)
        refusals.push_back({.reason = RefusalReason::NoKit, .site = site.id});
}

}  // namespace

std::vector<Refusals> refusalsOf(const Design& design, const graph::Topology& topology,
                                 const Problem& problem, const ReplicaEntry& replica)
{
    std::vector<Refusals> refusals(problem.sites.size());
    const Workload& workload = design.at(replica.workload);
    const Replica& row = workload.replicas[static_cast<std::size_t>(replica.number)];
    addPins(design, problem, replica, refusals);
    addLocality(design, topology, workload.locality, problem, refusals);
    addLocality(design, topology, row.locality, problem, refusals);
    for (std::size_t s = 0; s < problem.sites.size(); ++s) {
        const HostSite& site = problem.sites[s];
        if (site.isClosed)
            refusals[s].push_back({.reason = RefusalReason::SiteClosed, .site = site.id});
        if (!replica.needsCompute)
            continue;
        const std::size_t before = refusals[s].size();
        addKits(design, problem, replica, site, refusals[s]);
        if (refusals[s].size() == before)
            addRoom(problem, replica, site, refusals[s]);
    }
    return refusals;
}

Refusals separationRefusals(const Design& design, const Workload& workload, SiteId a, SiteId b)
{
    Refusals refusals;
    const Separation& separation = workload.separation;
    if (separation.differentSites && a == b)
        refusals.push_back({.reason = RefusalReason::TooNear, .site = a});
    const Site& siteA = design.at(a);
    const Site& siteB = design.at(b);
    if (separation.minDistance) {
        const Length distance = geodesicLength(siteA.position, siteB.position);
        if (distance < *separation.minDistance)
            refusals.push_back({.reason = RefusalReason::TooNear,
                                .site = a,
                                .needed = separation.minDistance->inKm(),
                                .available = distance.inKm()});
    }
    if (separation.differentFailureDomains && shareOne(siteA.failureDomains, siteB.failureDomains))
        refusals.push_back({.reason = RefusalReason::SameFailureDomain, .site = a});
    return refusals;
}

}  // namespace continua::engine
