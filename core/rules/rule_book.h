// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/finding.h"

namespace continua::rules {

/// Runs every rule over the design, and over its plan where there is one.
///
/// @return  Errors first, then warnings, then information; within these in rule and object order.
std::vector<Finding> check(const Design& design, const Plan* plan);

/// How many rules check() runs.
int ruleCount();

}  // namespace continua::rules
