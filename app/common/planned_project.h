// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job_control.h"
#include "core/engine/plan_request.h"
#include "core/report/facts.h"

#include <string>

namespace continua::app {

/// A project with its plan, what the rules say of both, and the facts of all of it.
struct PlannedProject {
    Design design;
    Plan plan;
    report::Facts facts;  ///< Findings included.
};

/// Plans `design` and gathers what is to be shown of it.
Result<PlannedProject> planned(Design design, const engine::PlanRequest& request,
                               JobControl& control);

/// The same for a plan that is already there.
PlannedProject withFacts(Design design, Plan plan);

}  // namespace continua::app
