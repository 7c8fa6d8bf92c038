// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/roadmap_facts.h"

#include "core/plan/cost_model.h"

#include <algorithm>

namespace continua::report {
namespace {

int movesBetween(const Plan& before, const Plan& now)
{
    std::map<std::pair<WorkloadId, int>, SiteId> ran;
    for (const Placement& placement : before.placements)
        ran[{placement.workload, placement.replica}] = placement.site;
    return static_cast<int>(std::count_if(
        now.placements.begin(), now.placements.end(), [&](const Placement& placement) {
            const auto known = ran.find({placement.workload, placement.replica});
            return known != ran.end() && known->second != placement.site;
        }));
}

}  // namespace

std::vector<PhaseCost> costByPhase(const Design& design, const Roadmap& roadmap)
{
    std::vector<PhaseCost> costs;
    const Result<std::vector<PhaseTerms>> terms = phaseTerms(design);
    if (!terms)
        return costs;
    const double whole = annuity(design);
    for (std::size_t p = 0; p < roadmap.steps.size(); ++p) {
        const RoadmapStep& step = roadmap.steps[p];
        const PhaseTerms& of = (*terms)[p];
        PhaseCost phase{.phase = step.phase,
                        .name = design.at(step.phase).name,
                        .date = design.at(step.phase).date,
                        .penalty = step.penalty * (of.annuity / whole)};
        const auto add = [&](const CostLine& line, Money capex, Money yearly) {
            const Money present = capex * of.discount + yearly * of.annuity;
            for (Cost* cost : {&phase.cost, &phase.byKind[line.kind], &phase.bySite[line.site]}) {
                cost->capex += capex;
                cost->yearly += yearly;
                cost->present += present;
            }
        };
        for (const CostLine& line : step.added)
            add(line, line.capex, {});
        for (const CostLine& line : step.plan.costs)
            add(line, {}, line.yearly);
        for (const KitOrder& order : step.plan.kits)
            phase.racks[order.kit] += order.count;
        phase.unserved = static_cast<int>(step.plan.unserved.size());
        if (p > 0)
            phase.moves = movesBetween(roadmap.steps[p - 1].plan, step.plan);
        costs.push_back(std::move(phase));
    }
    return costs;
}

}  // namespace continua::report
