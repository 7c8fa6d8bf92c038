// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/roadmap.h"
#include "core/verify/violation.h"

namespace continua::verify {

/// What a roadmap must hold beside what each of its plans must.
enum class RoadmapRule {
    Steps,      ///< One for each phase, by date.
    Plan,       ///< RoadmapViolation::plan says what the step's plan breaks.
    NotThere,   ///< In the step, but not yet or no longer there; or there and not in the step.
    Changed,    ///< An object is not what the design and the phase make of it. what: its code.
    Demand,     ///< Of a workload in the phase. what: its code.
    Standing,   ///< Racks of one kit that stand from earlier phases at a site. what: the kit.
    Paid,       ///< USD; what: capex, yearly, present, penalty.
    Objective,  ///< In the unit of the objective.
    Bound,      ///< Objective, lower bound above it.
};

std::string_view ruleId(RoadmapRule rule);

struct RoadmapViolation {
    RoadmapRule rule = RoadmapRule::Steps;
    PhaseId phase = {};
    std::string what = {};
    double claimed = 0.0;
    double actual = 0.0;
    std::optional<Violation> plan = {};  ///< With RoadmapRule::Plan.
};

/// Everything that is false about a roadmap, by the comments of model.h, phase_design.h and
/// plan/roadmap.h; shares no code with what makes it. Empty: it holds.
std::vector<RoadmapViolation> verify(const Design& design, const Roadmap& roadmap);

}  // namespace continua::verify
