// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/verify/violation.h"

namespace continua::verify {

/// Checks a plan against its design without trusting the search: derives every rule that a plan
/// must keep, every cost line, every footprint and the objective again from design and plan, and
/// names what is false. Empty: the plan is true.
///
/// Shares no code with the engine, with core/racks or with the cost model; the meanings are those
/// of core/plan/plan.h and core/plan/cost_model.h. What was drawn is not judged here, the design
/// rules do that: rack and site rules are asked of ordered kits and of the sites where they stand.
///
/// A plan that names things that are not there is not looked at further.
std::vector<Violation> verify(const Design& design, const Plan& plan);

}  // namespace continua::verify
