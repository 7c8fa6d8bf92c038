// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/planned_project.h"

#include "core/engine/planner.h"
#include "core/rules/rule_book.h"

namespace continua::app {

PlannedProject withFacts(Design design, Plan plan)
{
    report::Facts facts = report::gather(design, &plan, rules::check(design, &plan));
    return {std::move(design), std::move(plan), std::move(facts)};
}

Result<PlannedProject> planned(Design design, const engine::PlanRequest& request,
                               JobControl& control)
{
    Result<Plan> plan = engine::plan(design, request, control);
    if (!plan)
        return plan.error();
    return withFacts(std::move(design), std::move(*plan));
}

}  // namespace continua::app
