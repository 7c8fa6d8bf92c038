// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/facts.h"

#include "core/report/by_code.h"
#include "core/report/object_facts.h"
#include "core/report/parts.h"
#include "core/report/weak_figures.h"
#include "core/rules/approvals.h"

#include <algorithm>
#include <set>

namespace continua::report {
namespace {

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
    gatherObjects(facts, design, plan);
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
        facts.kits = kitsOf(design, *plan);
        facts.parts = partsOf(design, *plan);
    }
    gatherPlacements(facts, design, plan);
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
