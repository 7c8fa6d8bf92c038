// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/common/planned_project.h"

#include <string>

namespace continua::app {

/// The plan as one JSON document; readable by `verify --plan`. @pre Not one of several phases.
std::string planJson(const PlannedProject& project);

/// The plans of all phases as one JSON document; readable by `verify --plan`.
std::string roadmapJson(const Design& design, const Roadmap& roadmap);

/// What each phase adds and costs, and the main figures of all.
std::string roadmapSummary(const Design& design, const Roadmap& roadmap);

/// The verdict and the main figures in a few lines for people.
std::string planSummary(const PlannedProject& project);

}  // namespace continua::app
