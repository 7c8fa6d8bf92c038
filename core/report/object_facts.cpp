// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/object_facts.h"

#include "core/model/link_line.h"
#include "core/report/by_code.h"

#include <algorithm>
#include <set>

namespace continua::report {
namespace {

void gatherCosts(Facts& facts, const Plan& plan)
{
    std::map<CostKind, Cost> kinds;
    std::map<SiteId, SiteCost> sites;
    for (const CostLine& line : plan.costs) {
        const Cost cost{line.capex, line.yearly, line.present};
        facts.cost += cost;
        kinds[line.kind] += cost;
        SiteCost& site = sites[line.site];
        site.site = line.site;
        site.cost += cost;
        site.byKind[line.kind] += cost;
    }
    for (const auto& [kind, cost] : kinds)
        if (cost != Cost{})
            facts.costByKind.push_back({kind, cost});
    for (const auto& [id, site] : sites)
        if (site.cost != Cost{})
            facts.costBySite.push_back(site);
    std::stable_sort(
        facts.costBySite.begin(), facts.costBySite.end(),
        [](const SiteCost& a, const SiteCost& b) { return a.cost.present > b.cost.present; });
}

void gatherSites(Facts& facts, const Design& design, const Plan* plan)
{
    const auto uses = siteUses(design, plan);
    std::map<SiteId, Cost> costs;
    for (const SiteCost& cost : facts.costBySite)
        costs[cost.site] = cost.cost;
    std::map<SiteId, int> replicas;
    std::set<SiteId> opened;
    if (plan) {
        for (const Placement& placement : plan->placements)
            ++replicas[placement.site];
        opened.insert(plan->openedSites.begin(), plan->openedSites.end());
    }
    for (const Site* site : byCode<Site>(design)) {
        SiteFacts row{.site = site->id, .use = uses.at(site->id)};
        if (plan)
            if (const auto of = plan->footprints.find(site->id); of != plan->footprints.end())
                row.footprint = of->second;
        row.opened = opened.contains(site->id);
        row.replicas = replicas[site->id];
        row.cost = costs[site->id];
        facts.sites.push_back(std::move(row));
    }
}

PathTime pathTime(const FlowPath& path, const std::optional<LatencyBudget>& budget)
{
    const bool oneWay = budget && budget->oneWay;
    PathTime time{.time = path.oneWay * (oneWay ? 1.0 : 2.0), .length = path.length};
    if (budget && budget->limit > Duration{}) {
        time.share = time.time / budget->limit;
        time.slack = budget->limit - time.time;
    }
    return time;
}

FlowFacts flowFacts(const Workload& workload, int index, const FlowRoute* route)
{
    const Flow& flow = workload.flows[static_cast<std::size_t>(index)];
    FlowFacts row{.workload = workload.id,
                  .flow = index,
                  .source = flow.at,
                  .rate = flow.encodings.empty() ? DataRate{} : flow.rate(),
                  .budget = flow.budget,
                  .asked = flow.protection};
    if (!route)
        return row;
    row.source = route->source;
    row.host = route->host;
    row.working = pathTime(route->working, flow.budget);
    if (route->protection)
        row.protection = pathTime(*route->protection, flow.budget);
    row.links = route->working.links;
    row.sharedSites = route->sharedSites;
    row.availability = route->availability;
    return row;
}

void gatherFlows(Facts& facts, const Design& design, const Plan* plan)
{
    std::map<std::pair<WorkloadId, int>, const FlowRoute*> routes;
    if (plan)
        for (const FlowRoute& route : plan->flows)
            routes[{route.workload, route.flow}] = &route;
    for (const Workload* workload : byCode<Workload>(design))
        for (int index = 0; index < static_cast<int>(workload->flows.size()); ++index) {
            const auto route = routes.find({workload->id, index});
            facts.flows.push_back(
                flowFacts(*workload, index, route == routes.end() ? nullptr : route->second));
        }
}

void gatherLightpaths(Facts& facts, const Design& design, const Plan& plan)
{
    for (std::size_t i = 0; i < plan.lightpaths.size(); ++i) {
        const Lightpath& lightpath = plan.lightpaths[i];
        LightpathFacts row{.lightpath = lightpath,
                           .regeneratedAt = regeneratedAt(plan, static_cast<int>(i))};
        for (const LinkId id : lightpath.links)
            if (const Link* link = design.find(id))
                row.length += fiberLength(design, *link);
        if (lightpath.rate > DataRate{})
            row.fill = lightpath.carried / lightpath.rate;
        facts.lightpaths.push_back(std::move(row));
    }
}

/// What passes one link, pair by pair.
struct LinkLoad {
    int lightpaths = 0;
    DataRate carried;
    std::map<int, Frequency> usedByPair;
};

std::map<LinkId, LinkLoad> linkLoads(const Plan& plan)
{
    std::map<LinkId, LinkLoad> loads;
    for (const Lightpath& lightpath : plan.lightpaths)
        for (std::size_t i = 0; i < lightpath.links.size(); ++i) {
            LinkLoad& load = loads[lightpath.links[i]];
            const int pair = i < lightpath.fiberPairs.size() ? lightpath.fiberPairs[i] : 0;
            ++load.lightpaths;
            load.carried += lightpath.carried;
            load.usedByPair[pair] += lightpath.slotTo - lightpath.slotFrom;
        }
    return loads;
}

void gatherLinks(Facts& facts, const Design& design, const Plan* plan)
{
    const auto loads = plan ? linkLoads(*plan) : std::map<LinkId, LinkLoad>{};
    const Frequency band = design.catalog().line.bandTo - design.catalog().line.bandFrom;
    std::map<LinkId, int> modules;
    std::map<LinkId, DataRate> leased;
    std::map<LinkId, Cost> costs;
    if (plan) {
        for (const LeaseOrder& lease : plan->leases) {
            modules[lease.link] += lease.modules;
            leased[lease.link] += lease.carried;
        }
        for (const CostLine& line : plan->costs)
            if (line.link != LinkId{})
                costs[line.link] += {line.capex, line.yearly, line.present};
    }
    for (const Link* link : byCode<Link>(design)) {
        LinkFacts row{.link = link->id,
                      .length = fiberLength(design, *link),
                      .latency = propagation(design, *link)};
        if (const auto load = loads.find(link->id); load != loads.end()) {
            row.lightpaths = load->second.lightpaths;
            row.carried = load->second.carried;
            for (const auto& [pair, used] : load->second.usedByPair)
                if (band > Frequency{})
                    row.spectrumShare = std::max(row.spectrumShare, used / band);
        }
        row.leasedModules = modules[link->id];
        row.carried += leased[link->id];
        row.cost = costs[link->id];
        facts.links.push_back(std::move(row));
    }
}

}  // namespace

void gatherObjects(Facts& facts, const Design& design, const Plan* plan)
{
    if (plan) {
        gatherCosts(facts, *plan);
        gatherLightpaths(facts, design, *plan);
    }
    gatherSites(facts, design, plan);
    gatherFlows(facts, design, plan);
    gatherLinks(facts, design, plan);
}

}  // namespace continua::report
