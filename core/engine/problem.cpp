// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/problem.h"

#include "core/engine/candidates.h"
#include "core/engine/kit_fit.h"
#include "core/engine/latency_topology.h"
#include "core/model/link_line.h"
#include "core/plan/cost_model.h"
#include "core/spectrum/slot_grid.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <set>

namespace continua::engine {
namespace {

void addResources(const Design& design, Problem& problem)
{
    std::set<std::string> accelerators;
    bool needsSleds = false;
    bool needsStorage = false;
    for (const auto& [id, workload] : design.all<Workload>())
        for (const Replica& replica : workload.replicas) {
            if (acceleratorCount(replica.compute) > 0)
                accelerators.insert(replica.compute.accelerator);
            needsSleds = needsSleds || replica.compute.cpuSleds > 0;
            needsStorage = needsStorage || replica.compute.storageTb > 0.0;
        }
    for (const std::string& key : accelerators)
        problem.resources.push_back({.accelerator = key});
    if (needsSleds)
        problem.resources.push_back({});
    if (needsStorage)
        problem.resources.push_back({.isStorage = true});
}

Amounts amounts(const Problem& problem, const std::map<std::string, int>& accelerators,
                int cpuSleds, double storageTb)
{
    Amounts sums;
    for (const Resource& resource : problem.resources) {
        const auto found = accelerators.find(resource.accelerator);
        sums.push_back(resource.isStorage             ? storageTb
                       : resource.accelerator.empty() ? cpuSleds
                       : found == accelerators.end()  ? 0.0
                                                      : found->second);
    }
    return sums;
}

Amounts supplyOf(const Problem& problem, const RackLoad& load)
{
    return amounts(problem, load.accelerators, load.cpuSleds, load.storageTb);
}

bool isNothing(const Amounts& sums)
{
    return std::all_of(sums.begin(), sums.end(), [](double sum) { return sum <= 0.0; });
}

void addKits(const Design& design, Problem& problem)
{
    for (const auto& [key, kit] : design.catalog().kits) {
        KitType type{.kit = &kit, .load = rackLoad(design, kit), .supply = {}};
        type.supply = supplyOf(problem, type.load);
        if (!isNothing(type.supply))
            problem.kits.push_back(std::move(type));
    }
}

/// Books the racks drawn at each site: what they cost, supply and leave of the room.
void addDrawnRacks(const Design& design, Problem& problem)
{
    for (const auto& [id, rack] : design.all<Rack>()) {
        HostSite& site = problem.sites[static_cast<std::size_t>(siteIndex(problem, rack.site))];
        const RackLoad load = rackLoad(design, rack);
        problem.drawnCost += problem.weights.cost(
            load.price, load.price * problem.weights.maintenance(), load.planned, site.limits);
        site.isUsedAnyway = true;
        --site.room.positions;
        site.room.power -= load.nameplate;
        site.room.air -= load.airHeat;
        site.room.liquid -= load.liquidHeat;
        const Amounts supply = supplyOf(problem, load);
        if (isNothing(supply))
            continue;
        const auto same = std::find_if(site.drawn.begin(), site.drawn.end(),
                                       [&](const DrawnRacks& d) { return d.supply == supply; });
        if (same == site.drawn.end())
            site.drawn.push_back({supply, 1});
        else
            ++same->count;
    }
}

void addOffers(const Design& design, Problem& problem, HostSite& site)
{
    for (std::size_t k = 0; k < problem.kits.size(); ++k) {
        const KitType& kit = problem.kits[k];
        if (site.isClosed || !kitRefusals(design, kit, site).empty())
            continue;
        const Money price = kit.load.price;
        site.kits.push_back(
            {static_cast<int>(k), problem.weights.cost(price, price * problem.weights.maintenance(),
                                                       kit.load.planned, site.limits)});
    }
}

void addSites(const Design& design, Problem& problem)
{
    std::set<SiteId> open;
    std::set<SiteId> closed;
    for (const auto& [id, pin] : design.all<Pin>()) {
        if (pin.kind == Pin::Kind::KeepOpen)
            open.insert(pin.site);
        if (pin.kind == Pin::Kind::KeepClosed)
            closed.insert(pin.site);
    }
    for (const auto& [id, row] : design.all<Site>()) {
        HostSite site{.id = id,
                      .limits = siteLimits(design, row),
                      .isClosed = closed.contains(id),
                      .isUsedAnyway = open.contains(id),
                      .room = {}};
        const Money opening =
            row.status == BuildStatus::Existing ? Money{} : site.limits.openingCost;
        site.useCost = problem.weights.cost(opening, site.limits.yearlyCost, {}, site.limits);
        site.room = roomOf(site.limits);
        problem.sites.push_back(std::move(site));
    }
    addDrawnRacks(design, problem);
    for (HostSite& site : problem.sites)
        addOffers(design, problem, site);
}

void addLinks(const Design& design, Problem& problem)
{
    const Weights& weights = problem.weights;
    std::map<std::string, int> risks;
    for (const auto& [id, link] : design.all<Link>()) {
        LinkEntry entry{
            .id = id, .from = siteIndex(problem, link.from), .to = siteIndex(problem, link.to)};
        entry.fiberPairs = std::max(0, link.fiberPairs);
        if (link.leased) {
            entry.isLeased = true;
            entry.modules = {
                {.gbps = link.leased->module.inGbps(),
                 .cost = weights.cost(link.leased->setup, link.leased->monthly * 12.0, {}, {})}};
        } else {
            const Money line = lineSystemPrice(design, link);
            const ElectricPower power = linePowerPerEnd(design, link);
            entry.pairCost = weights.cost(line, line * weights.maintenance(), {}, {});
            for (const int end : {entry.from, entry.to})
                entry.pairCost += weights.cost({}, {}, power,
                                               problem.sites[static_cast<std::size_t>(end)].limits);
            // A lease given for the link as a whole does not grow with the pairs.
            const Money lease = fiberLease(design, link, 1);
            (link.yearlyCost ? entry.buildCost : entry.pairCost) += weights.cost({}, lease, {}, {});
            entry.buildCost += weights.cost(fiberBuildPrice(design, link), {}, {}, {});
        }
        for (const std::string& group : riskGroupsOf(design, link))
            entry.risks.push_back(
                risks.emplace(group, static_cast<int>(risks.size())).first->second);
        problem.links.push_back(entry);
    }
}

void addModes(const Design& design, Problem& problem)
{
    const Weights& weights = problem.weights;
    const LineDefaults& line = design.catalog().line;
    if (const auto grid = spectrum::SlotGrid::within(line.bandFrom, line.bandTo))
        problem.slotsPerPair = grid->slotCount();
    for (const auto& [key, transceiver] : design.catalog().transceivers) {
        std::vector<double> endCost;
        for (const HostSite& site : problem.sites)
            endCost.push_back(weights.cost(transceiver.price,
                                           transceiver.price * weights.maintenance(),
                                           transceiver.power, site.limits));
        for (const TransceiverMode& mode : transceiver.modes)
            problem.modes.push_back({.key = key + "/" + mode.key,
                                     .transceiver = &transceiver,
                                     .mode = &mode,
                                     .endCost = endCost,
                                     .gridSlots = spectrum::SlotGrid::slotsFor(mode.slot)});
    }
}

void addReplicas(const Design& design, const graph::Topology& topology, Problem& problem)
{
    const double penalty =
        problem.weights.penalty(Money::fromUsd(assumption(design, "unserved_replica_penalty_usd")));
    CandidateBook candidates(design, topology, problem);
    SeparationBook separations(design, problem);
    for (const auto& [id, workload] : design.all<Workload>()) {
        const int index = static_cast<int>(problem.workloads.size());
        problem.workloads.push_back({id, static_cast<int>(problem.replicas.size()),
                                     static_cast<int>(workload.replicas.size()),
                                     separations.pairsOf(workload)});
        for (std::size_t i = 0; i < workload.replicas.size(); ++i) {
            const ComputeNeed& need = workload.replicas[i].compute;
            ReplicaEntry replica{.workload = id,
                                 .number = static_cast<int>(i),
                                 .workloadIndex = index,
                                 .pool = need.dedicatedRacks ? index + 1 : 0,
                                 .need = {},
                                 .penalty = penalty};
            std::map<std::string, int> accelerators;
            if (const int count = acceleratorCount(need); count > 0)
                accelerators[need.accelerator] = count;
            replica.need = amounts(problem, accelerators, need.cpuSleds, need.storageTb);
            replica.needsCompute = !isNothing(replica.need);
            replica.candidates = candidates.candidates(replica);
            problem.replicas.push_back(std::move(replica));
        }
    }
}

/// Hours of the day that the schedule touches. Windows may pass midnight.
std::uint32_t hoursOf(const Schedule& schedule)
{
    constexpr std::uint32_t kAll = (1U << 24U) - 1U;
    if (schedule.always || schedule.hours >= 24.0)
        return kAll;
    std::uint32_t hours = 0;
    const int first = static_cast<int>(std::floor(schedule.fromHour));
    const int last = static_cast<int>(std::ceil(schedule.fromHour + schedule.hours - 1e-9));
    for (int hour = first; hour < last; ++hour)
        hours |= 1U << static_cast<unsigned>(((hour % 24) + 24) % 24);
    return hours;
}

/// The class of routes that may pass only what the workload's locality lets its data see.
int transitOf(const Design& design, const Workload& workload, Problem& problem)
{
    if (problem.transits.empty()) {
        Transit all;
        for (const HostSite& site : problem.sites)
            all.push_back(!site.isClosed);
        problem.transits.push_back(std::move(all));
    }
    const Locality& locality = workload.locality;
    if (!locality.keepsTransitInside || locality.countries.empty())
        return 0;
    Transit inside = problem.transits.front();
    for (std::size_t s = 0; s < inside.size(); ++s) {
        const std::string& country = design.at(problem.sites[s].id).country;
        const bool isInside =
            std::find(locality.countries.begin(), locality.countries.end(), country)
            != locality.countries.end();
        inside[s] = inside[s] && isInside;
    }
    const auto known = std::find(problem.transits.begin(), problem.transits.end(), inside);
    const int index = static_cast<int>(known - problem.transits.begin());
    if (known == problem.transits.end())
        problem.transits.push_back(std::move(inside));
    return index;
}

void linkToReplicas(Problem& problem, int flow)
{
    const FlowEntry& entry = problem.flows[static_cast<std::size_t>(flow)];
    const WorkloadEntry& workload =
        problem.workloads[static_cast<std::size_t>(entry.workloadIndex)];
    for (int r = workload.firstReplica; r < workload.firstReplica + workload.replicas; ++r)
        if (entry.toReplica < 0 || entry.toReplica == r || entry.sourceReplica == r)
            problem.replicas[static_cast<std::size_t>(r)].flows.push_back(flow);
}

void addFlows(const Design& design, Problem& problem)
{
    const auto penalty = [&](const char* key) {
        return problem.weights.penalty(Money::fromUsd(assumption(design, key)));
    };
    const double flowPenalty = penalty("unserved_flow_penalty_usd");
    const double protectionPenalty = penalty("unserved_protection_penalty_usd");
    for (std::size_t w = 0; w < problem.workloads.size(); ++w) {
        const WorkloadEntry& entry = problem.workloads[w];
        const Workload& workload = design.at(entry.id);
        const int transit = transitOf(design, workload, problem);
        for (std::size_t i = 0; i < workload.flows.size(); ++i) {
            const Flow& row = workload.flows[i];
            FlowEntry flow{.workload = entry.id,
                           .number = static_cast<int>(i),
                           .workloadIndex = static_cast<int>(w),
                           .kbps = std::llround(std::ceil(row.rate().inMbps() * 1e3 - 1e-6)),
                           .hours = hoursOf(row.schedule),
                           .protection = row.protection,
                           .transit = transit,
                           .penalty = flowPenalty,
                           .protectionPenalty = protectionPenalty};
            if (row.fromReplica >= 0)
                flow.sourceReplica = entry.firstReplica + row.fromReplica;
            else
                flow.sourceSite = siteIndex(problem, row.at);
            if (row.toReplica >= 0)
                flow.toReplica = entry.firstReplica + row.toReplica;
            if (row.budget)
                flow.budgetMs = row.budget->limit.inMs() / (row.budget->oneWay ? 1.0 : 2.0);
            problem.flows.push_back(flow);
            linkToReplicas(problem, static_cast<int>(problem.flows.size()) - 1);
        }
    }
}

}  // namespace

Problem problemOf(const Design& design, const graph::Topology& topology, Objective objective,
                  bool exact)
{
    Problem problem{.objective = objective, .weights = Weights(design, objective, exact)};
    problem.packetHopMs = assumption(design, "packet_hop_latency_us") / 1e3;
    problem.routeConstantMs = routeConstant(design).inMs();
    addResources(design, problem);
    addKits(design, problem);
    addSites(design, problem);
    addLinks(design, problem);
    addModes(design, problem);
    addReplicas(design, topology, problem);
    addFlows(design, problem);
    return problem;
}

bool isLarge(const Problem& problem)
{
    constexpr std::size_t kManySites = 32;
    constexpr std::size_t kManyPlaces = 1500;
    return problem.sites.size() > kManySites
        || problem.sites.size() * problem.replicas.size() > kManyPlaces;
}

int siteIndex(const Problem& problem, SiteId site)
{
    const auto found =
        std::lower_bound(problem.sites.begin(), problem.sites.end(), site,
                         [](const HostSite& entry, SiteId id) { return entry.id < id; });
    assert(found != problem.sites.end() && found->id == site);
    return static_cast<int>(found - problem.sites.begin());
}

}  // namespace continua::engine
