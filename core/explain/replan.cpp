// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explain/replan.h"

#include "core/engine/planner.h"

namespace continua::explain {

Result<Plan> replanned(const Design& design, const Plan& plan, JobControl& control)
{
    engine::PlanRequest request;
    request.objective = plan.objectiveKind;
    request.seed = plan.seed;
    request.previous = &plan;
    Result<Plan> after = engine::plan(design, request, control);
    if (after && control.stopRequested())
        return Error{.code = ErrorCode::Cancelled, .subject = design.info().title};
    return after;
}

}  // namespace continua::explain
