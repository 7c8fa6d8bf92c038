// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/common/planned_project.h"

#include <string>

namespace continua::app {

/// The plan as one JSON document; readable by `verify --plan`.
std::string planJson(const PlannedProject& project);

/// The verdict and the main figures in a few lines for people.
std::string planSummary(const PlannedProject& project);

}  // namespace continua::app
