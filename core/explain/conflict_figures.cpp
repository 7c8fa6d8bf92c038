// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explain/conflict_figures.h"

#include "core/geo/geodesic.h"
#include "core/graph/routes.h"
#include "core/plan/site_use.h"
#include "core/racks/rack_load.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace continua::explain {
namespace {

/// The plan's kits of one limit at a site, and what is drawn there where the limit is of all.
double neededAt(const Design& design, const Plan& plan, SiteId site, RefusalReason limit)
{
    double sum = 0.0;
    double most = 0.0;
    double coldest = std::numeric_limits<double>::infinity();
    const auto count = [&](const RackLoad& load, int racks, bool isNew) {
        switch (limit) {
        case RefusalReason::RackPositions: sum += racks; break;
        case RefusalReason::SitePower: sum += racks * load.nameplate.inKw(); break;
        case RefusalReason::AirCooling: sum += racks * load.airHeat.inKw(); break;
        case RefusalReason::NoLiquid:
        case RefusalReason::LiquidCooling: sum += racks * load.liquidHeat.inKw(); break;
        default: break;
        }
        if (!isNew)
            return;
        if (limit == RefusalReason::RackCeiling)
            most = std::max(most, load.nameplate.inKw());
        if (limit == RefusalReason::FloorLoad)
            most = std::max(most, load.floorLoad.inKgPerM2());
        if (limit == RefusalReason::FloorDepth)
            most = std::max(most, load.depth.inMm());
    };
    for (const auto& [id, rack] : design.all<Rack>())
        if (rack.site == site)
            count(rackLoad(design, rack), 1, false);
    for (const KitOrder& order : plan.kits) {
        const Kit* kit = find(design.catalog().kits, order.kit);
        if (!kit || order.site != site || order.count <= 0)
            continue;
        count(rackLoad(design, *kit), order.count, true);
        for (const RackItem& placed : kit->items)
            if (const Equipment* item = find(design.catalog().equipment, placed.equipment);
                item && item->warmestSupply)
                coldest = std::min(coldest, item->warmestSupply->inCelsius());
    }
    if (limit == RefusalReason::NoLiquid)
        return sum;
    if (limit == RefusalReason::SupplyTooWarm)
        return std::isfinite(coldest) ? coldest : 0.0;
    if (limit == RefusalReason::SitePower
        && siteLimits(design, design.at(site)).redundancy == Redundancy::TwoN)
        sum *= 2.0;
    return std::max(sum, most);
}

double budgetNeeded(const Design& design, const RelaxedDesign& relaxed, const Plan& plan,
                    const ConflictMember& member)
{
    const Flow& flow = design.at(member.workload).flows[static_cast<std::size_t>(member.flow)];
    const int index = relaxed.flows.at({member.workload, member.flow});
    for (const FlowRoute& route : plan.flows)
        if (route.workload == member.workload && route.flow == index) {
            Duration slowest = route.working.oneWay;
            if (route.protection)
                slowest = std::max(slowest, route.protection->oneWay);
            return slowest.inMs() * (flow.budget->oneWay ? 1.0 : 2.0);
        }
    return 0.0;
}

/// Km from the anchor of the locality, of the replicas it is about the one that breaks it most.
double distanceNeeded(const Design& design, const RelaxedDesign& relaxed, const Plan& plan,
                      const ConflictMember& member)
{
    const Workload& workload = design.at(member.workload);
    const Locality& locality =
        member.replica < 0 ? workload.locality
                           : workload.replicas[static_cast<std::size_t>(member.replica)].locality;
    const bool isFiber = member.kind == ConflictKind::FiberDistance;
    double worst = isFiber ? 0.0 : std::numeric_limits<double>::infinity();
    for (const Placement& placement : plan.placements) {
        const auto asked = relaxed.replicas.find({member.workload, member.replica});
        if (placement.workload != member.workload
            || (member.replica >= 0
                && (asked == relaxed.replicas.end() || asked->second != placement.replica)))
            continue;
        if (!isFiber) {
            worst = std::min(worst, geodesicLength(design.at(locality.near).position,
                                                   design.at(placement.site).position)
                                        .inKm());
        } else if (const auto route = graph::shortestRoute(graph::Topology(design), locality.near,
                                                           placement.site)) {
            worst = std::max(worst, route->length.inKm());
        }
    }
    return std::isfinite(worst) ? worst : 0.0;
}

/// Km between the two replicas that are closest.
double separationNeeded(const Design& design, const Plan& plan, const ConflictMember& member)
{
    double least = std::numeric_limits<double>::infinity();
    for (const Placement& a : plan.placements)
        for (const Placement& b : plan.placements)
            if (a.workload == member.workload && b.workload == member.workload
                && a.replica < b.replica)
                least = std::min(
                    least,
                    geodesicLength(design.at(a.site).position, design.at(b.site).position).inKm());
    return std::isfinite(least) ? least : 0.0;
}

}  // namespace

void addNeeded(const Design& design, const RelaxedDesign& relaxed, const Plan& plan,
               ConflictMember& member)
{
    switch (member.kind) {
    case ConflictKind::SiteLimit:
        if (member.site)
            member.limit->needed = neededAt(design, plan, member.site, member.limit->reason);
        break;
    case ConflictKind::Budget:
        member.limit->needed = budgetNeeded(design, relaxed, plan, member);
        break;
    case ConflictKind::FiberDistance:
        member.limit->needed = distanceNeeded(design, relaxed, plan, member);
        break;
    case ConflictKind::Distance:
        member.limit->available = distanceNeeded(design, relaxed, plan, member);
        break;
    case ConflictKind::ReplicaDistance:
        member.limit->available = separationNeeded(design, plan, member);
        break;
    default: break;
    }
}

void leastNeeded(ConflictMember& member, const std::function<bool(const ConflictMember&)>& holds)
{
    constexpr double kPrecision = 0.005;
    constexpr int kMostHalvings = 60;
    const bool isWhole = member.limit->reason == RefusalReason::RackPositions;
    double fails = member.limit->available;
    ConflictMember tried = member;
    const auto middle = [&] {
        const double between = (fails + member.limit->needed) / 2.0;
        return isWhole ? std::floor(between) : between;
    };
    const auto isSharp = [&] {
        const double gap = member.limit->needed - fails;
        return isWhole ? gap <= 1.0
                       : gap <= kPrecision * (member.limit->needed - member.limit->available);
    };
    for (int i = 0; i < kMostHalvings && !isSharp(); ++i) {
        tried.limit->needed = middle();
        if (holds(tried))
            member.limit->needed = tried.limit->needed;
        else
            fails = tried.limit->needed;
    }
}

}  // namespace continua::explain
