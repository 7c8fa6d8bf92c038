// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <memory>
#include <string>

namespace continua::app {

/// What the program ends with. cli.md: 0 done, 1 done with findings, 2 wrong input, 3 our fault.
enum class ExitStatus { Done = 0, Findings = 1, WrongInput = 2, InternalError = 3 };

/// A command: options declared on its CLI::App, run when the command line names it.
///
/// An error it returns is printed to standard error and ends the program with WrongInput.
using Run = std::function<Result<ExitStatus>()>;

/// Adds one command to `parent`; sets `chosen` when the command line names it.
using AddCommand = void (*)(CLI::App& parent, Run& chosen);

void addTemplatesCommand(CLI::App& parent, Run& chosen);
void addNewCommand(CLI::App& parent, Run& chosen);
void addImportCommand(CLI::App& parent, Run& chosen);
void addInfoCommand(CLI::App& parent, Run& chosen);
void addCheckCommand(CLI::App& parent, Run& chosen);
void addRouteCommand(CLI::App& parent, Run& chosen);
void addPlanCommand(CLI::App& parent, Run& chosen);
void addVerifyCommand(CLI::App& parent, Run& chosen);
void addWhyCommand(CLI::App& parent, Run& chosen);
void addCompareCommand(CLI::App& parent, Run& chosen);
void addExportCommand(CLI::App& parent, Run& chosen);
void addQotCommand(CLI::App& parent, Run& chosen);
/// The calls of the command line that have no engine yet: they say so and end with WrongInput.
void addUnavailableCommands(CLI::App& parent, Run& chosen);

}  // namespace continua::app
