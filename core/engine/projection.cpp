// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/projection.h"

#include <algorithm>
#include <map>

namespace continua::engine {
namespace {

std::size_t at(int index) { return static_cast<std::size_t>(index); }

constexpr std::size_t kRackLimits = 4;

std::vector<double> roomOf(const RackLoad& load, std::size_t limits)
{
    std::vector<double> room = {1.0, load.nameplate.inKw(), load.airHeat.inKw(),
                                load.liquidHeat.inKw()};
    room.resize(limits, 0.0);
    return room;
}

/// Positions, power, air and liquid, and the ceilings of the site that has most of them.
std::size_t limitsOf(const Problem& problem)
{
    std::size_t most = 0;
    for (const HostSite& site : problem.sites)
        most = std::max(most, site.ceilings.size());
    return kRackLimits + most;
}

/// What a replica itself takes of a site.
std::vector<double> roomOf(const ReplicaEntry& replica, const HostSite& site, std::size_t limits)
{
    std::vector<double> room(limits, 0.0);
    for (std::size_t c = 0; c < site.ceilings.size(); ++c)
        room[kRackLimits + c] =
            site.ceilings[c].perUnit * replica.need[at(site.ceilings[c].resource)];
    return room;
}

/// The site of a replica that has no choice, or -1.
int onlySite(const Problem& problem, int replica)
{
    const std::vector<int>& candidates = problem.replicas[at(replica)].candidates;
    return candidates.size() == 1 ? candidates.front() : -1;
}

/// Where the other end of a flow is for certain that `replica` is charged for, or -1.
int otherEnd(const Problem& problem, const FlowEntry& flow, int replica)
{
    if (chargedReplica(problem, flow) != replica)
        return -1;
    if (flow.toReplica != replica)
        return onlySite(problem, flow.toReplica);
    return flow.sourceReplica >= 0 ? onlySite(problem, flow.sourceReplica) : flow.sourceSite;
}

}  // namespace

int chargedReplica(const Problem& problem, const FlowEntry& flow)
{
    if (flow.toReplica < 0)
        return -1;
    if (flow.sourceReplica < 0 || onlySite(problem, flow.sourceReplica) >= 0)
        return flow.toReplica;
    return onlySite(problem, flow.toReplica) >= 0 ? flow.sourceReplica : -1;
}

std::vector<double> openCostsOf(const Problem& problem)
{
    std::vector<double> costs;
    for (const HostSite& site : problem.sites)
        costs.push_back((site.isUsedAnyway ? 0.0 : site.useCost) + site.hostCost);
    return costs;
}

PlacementModel project(const Problem& problem, const Projection& projection)
{
    const std::size_t resources = problem.resources.size();
    const std::size_t limits = limitsOf(problem);
    PlacementModel model{.supplies = static_cast<int>(resources),
                         .limits = static_cast<int>(limits)};
    for (const KitType& kit : problem.kits)
        model.modules.push_back({.supply = kit.supply, .room = roomOf(kit.load, limits)});
    for (std::size_t s = 0; s < problem.sites.size(); ++s) {
        const HostSite& site = problem.sites[s];
        PlacementSite place{.openCost = projection.openCosts[s],
                            .standing = std::vector<double>(resources, 0.0),
                            .room = {static_cast<double>(site.room.positions),
                                     site.room.power.inKw(), site.room.air.inKw(),
                                     site.room.liquid.inKw()}};
        place.room.resize(limits, 0.0);
        for (std::size_t c = 0; c < site.ceilings.size(); ++c)
            place.room[kRackLimits + c] = site.ceilings[c].most;
        for (const DrawnRacks& racks : site.drawn)
            for (std::size_t r = 0; r < resources; ++r)
                place.standing[r] += racks.count * racks.supply[r];
        for (const KitOption& option : site.kits)
            place.offers.push_back({option.kit, option.cost});
        model.sites.push_back(std::move(place));
    }

    std::map<std::pair<Amounts, std::vector<double>>, int> needs;
    const auto needOf = [&](const ReplicaEntry& replica, std::vector<double> room) {
        const auto [need, isNew] = needs.try_emplace({replica.need, std::move(room)},
                                                     static_cast<int>(model.needs.size()));
        if (isNew)
            model.needs.push_back({.supply = replica.need, .room = need->first.second});
        return need->second;
    };
    std::vector<double> costs;
    for (std::size_t r = 0; r < problem.replicas.size(); ++r) {
        const ReplicaEntry& replica = problem.replicas[r];
        const int plainNeed =
            limits == kRackLimits ? needOf(replica, std::vector<double>(limits, 0.0)) : -1;
        PlacementItem item{.penalty = projection.penaltyShare * replica.penalty,
                           .pool = replica.pool};
        costs.assign(replica.candidates.size(), 0.0);
        for (const int f : replica.flows) {
            const FlowEntry& flow = problem.flows[at(f)];
            const int other = otherEnd(problem, flow, static_cast<int>(r));
            if (other >= 0)
                projection.transport(flow, other, replica.candidates, costs);
        }
        item.options.reserve(costs.size());
        for (std::size_t i = 0; i < costs.size(); ++i) {
            const int site = replica.candidates[i];
            const double cost =
                costs[i] + (replica.costAt.empty() ? 0.0 : replica.costAt[at(site)]);
            if (cost >= projection.leaveOutFrom)
                item.penalty = std::min(item.penalty, cost);
            else
                item.options.push_back(
                    {.site = site,
                     .need = plainNeed >= 0
                               ? plainNeed
                               : needOf(replica, roomOf(replica, problem.sites[at(site)], limits)),
                     .cost = cost});
        }
        model.items.push_back(std::move(item));
    }
    for (const WorkloadEntry& workload : problem.workloads) {
        if (!workload.mayPair)
            continue;
        PlacementGroup group{.mayPair = workload.mayPair};
        for (int r = workload.firstReplica; r < workload.firstReplica + workload.replicas; ++r) {
            group.items.push_back(r);
            model.items[at(r)].group = static_cast<int>(model.groups.size());
        }
        model.groups.push_back(std::move(group));
    }
    return model;
}

}  // namespace continua::engine
