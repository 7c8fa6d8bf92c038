// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/scenario.h"

#include <CLI/CLI.hpp>

#include <string>

namespace continua::app {

/// Adds --scenario to a command.
void addScenarioOption(CLI::App& command, std::string& scenario);

/// The scenario of that name; none for the empty name, which is the baseline.
/// @error UnknownName  With the names there are.
Result<ScenarioId> scenarioNamed(const Project& project, const std::string& name);

/// The design of a project file's scenario, or its baseline for the empty name.
/// @error UnknownName and those of openProject()
Result<Design> openDesign(const std::string& path, const std::string& scenario);

}  // namespace continua::app
