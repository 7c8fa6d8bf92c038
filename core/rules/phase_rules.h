// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/roadmap.h"
#include "core/rules/finding.h"

namespace continua::rules {

/// What is to be said of the lifetimes of a design, and of a roadmap of it where there is one:
/// what no single phase shows. check() is for the design of each step.
std::vector<Finding> checkPhases(const Design& design, const Roadmap* roadmap);

}  // namespace continua::rules
