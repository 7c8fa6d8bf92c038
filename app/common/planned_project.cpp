// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/planned_project.h"

#include "core/engine/planner.h"
#include "core/model/phases.h"
#include "core/report/roadmap_facts.h"
#include "core/roadmap/plan_roadmap.h"
#include "core/rules/rule_book.h"

#include <algorithm>

namespace continua::app {
namespace {

Result<PhaseId> phaseNamed(const Design& design, const std::string& name)
{
    if (const Phase* phase = findPhase(design, name))
        return phase->id;
    std::string known;
    for (const PhaseId id : phasesInOrder(design))
        known += (known.empty() ? "" : ", ") + design.at(id).name;
    return Error{.code = ErrorCode::UnknownName,
                 .subject = design.info().title,
                 .place = "phase",
                 .value = name,
                 .expected = known.empty() ? "no phase: the project has none" : "one of " + known};
}

}  // namespace

engine::PlanRequest aimOf(const Design& design) { return {.objective = design.info().objective}; }

PlannedProject withFacts(Design design, Plan plan)
{
    report::Facts facts = report::gather(design, &plan, rules::check(design, &plan));
    return {std::move(design), std::move(plan), std::move(facts)};
}

Result<Roadmap> plannedPhases(const Design& design, const engine::PlanRequest& request,
                              JobControl& control)
{
    return roadmap::planRoadmap(design, {.each = request, .onFirst = {}}, control);
}

Result<PlannedProject> planned(Design design, const engine::PlanRequest& request,
                               JobControl& control, const std::string& phase)
{
    if (!phase.empty())
        if (const Result<PhaseId> known = phaseNamed(design, phase); !known)
            return known.error();
    if (design.all<Phase>().empty()) {
        Result<Plan> plan = engine::plan(design, request, control);
        if (!plan)
            return plan.error();
        return withFacts(std::move(design), std::move(*plan));
    }
    Result<Roadmap> found = plannedPhases(design, request, control);
    if (!found)
        return found.error();
    const auto roadmap = std::make_shared<const Roadmap>(*std::move(found));
    const auto step =
        std::find_if(roadmap->steps.begin(), roadmap->steps.end(),
                     [&](const RoadmapStep& one) { return design.at(one.phase).name == phase; });
    const RoadmapStep& shown = step == roadmap->steps.end() ? roadmap->steps.back() : *step;
    PlannedProject project = withFacts(shown.design, shown.plan);
    project.roadmap = roadmap;
    project.facts.phases = report::costByPhase(design, *roadmap);
    return project;
}

}  // namespace continua::app
