// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/facts.h"

#include "core/model/link_line.h"
#include "core/report/parts.h"
#include "core/report/weak_figures.h"
#include "core/rules/approvals.h"

#include <algorithm>
#include <set>

namespace continua::report {
namespace {

template <class Entity>
std::vector<const Entity*> byCode(const Design& design)
{
    std::vector<const Entity*> rows;
    for (const auto& [id, row] : design.all<Entity>())
        rows.push_back(&row);
    std::sort(rows.begin(), rows.end(),
              [](const Entity* a, const Entity* b) { return a->code < b->code; });
    return rows;
}

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
    for (const Site* site : byCode<Site>(design)) {
        SiteFacts row{.site = site->id, .use = uses.at(site->id)};
        if (plan) {
            if (const auto of = plan->footprints.find(site->id); of != plan->footprints.end())
                row.footprint = of->second;
            row.opened =
                std::count(plan->openedSites.begin(), plan->openedSites.end(), site->id) > 0;
            row.replicas = static_cast<int>(
                std::count_if(plan->placements.begin(), plan->placements.end(),
                              [&](const Placement& p) { return p.site == site->id; }));
        }
        for (const SiteCost& cost : facts.costBySite)
            if (cost.site == site->id)
                row.cost = cost.cost;
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

void gatherPlacements(Facts& facts, const Design& design, const Plan* plan)
{
    std::map<std::pair<WorkloadId, int>, SiteId> hosts;
    if (plan)
        for (const Placement& placement : plan->placements)
            hosts[{placement.workload, placement.replica}] = placement.site;
    for (const Workload* workload : byCode<Workload>(design))
        for (int index = 0; index < static_cast<int>(workload->replicas.size()); ++index) {
            const ComputeNeed& need = workload->replicas[static_cast<std::size_t>(index)].compute;
            const auto host = hosts.find({workload->id, index});
            facts.placements.push_back(
                {.workload = workload->id,
                 .replica = index,
                 .site = host == hosts.end() ? SiteId{} : host->second,
                 .accelerator = need.accelerator,
                 .accelerators = need.accelerator.empty() ? 0 : acceleratorCount(need),
                 .cpuSleds = need.cpuSleds,
                 .storageTb = need.storageTb});
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
        if (plan) {
            for (const LeaseOrder& lease : plan->leases)
                if (lease.link == link->id) {
                    row.leasedModules += lease.modules;
                    row.carried += lease.carried;
                }
            for (const CostLine& line : plan->costs)
                if (line.link == link->id)
                    row.cost += {line.capex, line.yearly, line.present};
        }
        facts.links.push_back(std::move(row));
    }
}

void gatherAccelerators(Facts& facts)
{
    std::map<std::string, AcceleratorFacts> kinds;
    for (const SiteFacts& site : facts.sites)
        for (const auto& [key, installed] : site.use.acceleratorsInstalled)
            kinds[key].installed += installed;
    // Needed is what the workloads ask for, whether or not they found a place.
    for (const PlacementFacts& placement : facts.placements)
        if (placement.accelerators > 0)
            kinds[placement.accelerator].needed += placement.accelerators;
    for (auto& [key, row] : kinds) {
        row.key = key;
        facts.accelerators.push_back(row);
    }
}

void gatherDrawnKpis(Facts& facts)
{
    ElectricPower power;
    int sites = 0, racks = 0, accelerators = 0;
    for (const SiteFacts& site : facts.sites) {
        power += site.use.nameplate;
        racks += site.use.racks;
        sites += site.use.racks > 0 || site.replicas > 0 || site.opened ? 1 : 0;
    }
    for (const AcceleratorFacts& kind : facts.accelerators)
        accelerators += kind.installed;
    facts.kpis[Kpi::ItPower] = power;
    facts.kpis[Kpi::Sites] = sites;
    facts.kpis[Kpi::Racks] = racks;
    facts.kpis[Kpi::Accelerators] = accelerators;
    facts.kpis[Kpi::RuleErrors] = rules::openCount(facts.findings, rules::Severity::Error);
    facts.kpis[Kpi::RuleWarnings] = rules::openCount(facts.findings, rules::Severity::Warning);
}

void gatherPlanKpis(Facts& facts, const Plan& plan)
{
    const Footprint sum = footprint(plan);
    facts.kpis[Kpi::PresentCost] = facts.cost.present;
    facts.kpis[Kpi::Capex] = facts.cost.capex;
    facts.kpis[Kpi::YearlyCost] = facts.cost.yearly;
    facts.kpis[Kpi::UnservedPenalty] = unservedPenalty(plan);
    facts.kpis[Kpi::Energy] = sum.perYear;
    facts.kpis[Kpi::Carbon] = sum.carbonPerYear;
    facts.kpis[Kpi::Lightpaths] = static_cast<int>(plan.lightpaths.size());
    facts.kpis[Kpi::Unserved] = static_cast<int>(plan.unserved.size());
    facts.kpis[Kpi::Gap] = Share{plan.gap()};

    std::optional<Duration> worst;
    std::optional<double> lowest;
    for (const FlowFacts& flow : facts.flows) {
        for (const auto* path : {&flow.working, &flow.protection})
            if (*path && (*path)->slack)
                worst = worst ? std::min(*worst, *(*path)->slack) : *(*path)->slack;
        if (flow.availability)
            lowest = lowest ? std::min(*lowest, *flow.availability) : *flow.availability;
    }
    if (worst)
        facts.kpis[Kpi::WorstSlack] = *worst;
    if (lowest)
        facts.kpis[Kpi::LowestAvailability] = Share{*lowest};
}

}  // namespace

const std::vector<Kpi>& allKpis()
{
    static const std::vector<Kpi> kpis = {Kpi::PresentCost, Kpi::Capex,
                                          Kpi::YearlyCost,  Kpi::UnservedPenalty,
                                          Kpi::Energy,      Kpi::Carbon,
                                          Kpi::ItPower,     Kpi::Sites,
                                          Kpi::Racks,       Kpi::Accelerators,
                                          Kpi::Lightpaths,  Kpi::WorstSlack,
                                          Kpi::Unserved,    Kpi::LowestAvailability,
                                          Kpi::Gap,         Kpi::RuleErrors,
                                          Kpi::RuleWarnings};
    return kpis;
}

Cost& Cost::operator+=(const Cost& other)
{
    capex += other.capex;
    yearly += other.yearly;
    present += other.present;
    return *this;
}

Facts gather(const Design& design, const Plan* plan, std::vector<rules::Finding> findings)
{
    Facts facts;
    facts.info = design.info();
    facts.findings = std::move(findings);
    if (plan) {
        facts.isPlanned = true;
        facts.status = plan->status;
        facts.objective = plan->objectiveKind;
        facts.objectiveValue = plan->objective;
        facts.lowerBound = plan->lowerBound;
        facts.boundIsForCandidates = plan->boundIsForCandidates;
        facts.seed = plan->seed;
        facts.engineVersion = plan->engineVersion;
        facts.unserved = plan->unserved;
        gatherCosts(facts, *plan);
        gatherLightpaths(facts, design, *plan);
        facts.kits = kitsOf(design, *plan);
        facts.parts = partsOf(design, *plan);
    }
    gatherSites(facts, design, plan);
    gatherFlows(facts, design, plan);
    gatherPlacements(facts, design, plan);
    gatherLinks(facts, design, plan);
    gatherAccelerators(facts);
    for (const auto& [id, row] : design.all<Assumption>())
        facts.assumptions.push_back(row);
    std::stable_sort(facts.assumptions.begin(), facts.assumptions.end(),
                     [](const Assumption& a, const Assumption& b) { return a.name < b.name; });
    facts.weakFigures = weakFigures(design, facts);
    gatherDrawnKpis(facts);
    if (plan)
        gatherPlanKpis(facts, *plan);
    return facts;
}

Figure figure(const Facts& facts, Kpi kpi)
{
    const auto known = facts.kpis.find(kpi);
    return known == facts.kpis.end() ? Figure{} : known->second;
}

const SiteFacts* factsOf(const Facts& facts, SiteId site)
{
    const auto row = std::find_if(facts.sites.begin(), facts.sites.end(),
                                  [&](const SiteFacts& s) { return s.site == site; });
    return row == facts.sites.end() ? nullptr : &*row;
}

}  // namespace continua::report
