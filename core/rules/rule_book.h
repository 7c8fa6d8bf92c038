// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job_control.h"
#include "core/rules/finding.h"

namespace continua::rules {

/// Runs every rule over the design, and over its plan where there is one.
///
/// @param control  Asked to stop, it ends after the rule it is at, with what it has found.
/// @return  Errors first, then warnings, then information; within these in rule and object order.
std::vector<Finding> check(const Design& design, const Plan* plan,
                           const JobControl* control = nullptr);

/// How many rules check() runs.
int ruleCount();

}  // namespace continua::rules
