// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job_control.h"
#include "core/engine/plan_request.h"
#include "core/plan/roadmap.h"
#include "core/report/facts.h"

#include <memory>
#include <string>

namespace continua::app {

/// A project with its plan, what the rules say of both, and the facts of all of it. Of a project
/// that goes in phases: one of them, and the roadmap it is from.
struct PlannedProject {
    Design design;  ///< What the plan is of.
    Plan plan;
    report::Facts facts;  ///< Findings included.
    std::shared_ptr<const Roadmap> roadmap = {};
};

/// Plans `design` and gathers what is to be shown of it: of the phase of that name, or of the last
/// one where it goes in phases and none is named.
///
/// @error UnknownName  There is no phase of that name; the error lists those there are.
Result<PlannedProject> planned(Design design, const engine::PlanRequest& request,
                               JobControl& control, const std::string& phase = {});

/// What a project is planned for where the caller says nothing else: what it aims at.
engine::PlanRequest aimOf(const Design& design);

/// The same for a plan that is already there.
PlannedProject withFacts(Design design, Plan plan);

/// Plans all phases. @error  those of planRoadmap()
Result<Roadmap> plannedPhases(const Design& design, const engine::PlanRequest& request,
                              JobControl& control);

}  // namespace continua::app
