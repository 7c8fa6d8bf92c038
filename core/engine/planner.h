// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job_control.h"
#include "core/base/result.h"
#include "core/engine/plan_request.h"

namespace continua::engine {

class PlanMemory;

/// Plans `design`: the one door to the engine.
///
/// Equal design, request and seed give the equal plan (the search ends by its method, not by the
/// clock, unless the time allowed runs out). Demand that cannot be met is part of the plan, priced,
/// and not an error. A stop request ends the search with its best plan so far.
///
/// @error ValueOutOfRange  The design holds a figure no plan can be made with; names it.
Result<Plan> plan(const Design& design, const PlanRequest& request, JobControl& control);

/// The same after an edit: takes up what `memory` has of the plan before, and leaves there what the
/// next one can use. Quicker, and a plan as good, but not to the digit the one without memory.
Result<Plan> plan(const Design& design, const PlanRequest& request, PlanMemory& memory,
                  JobControl& control);

}  // namespace continua::engine
