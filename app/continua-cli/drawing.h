// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/common/planned_project.h"

#include <string>
#include <string_view>

namespace continua::app {

/// Whether that call of the program may draw: it then starts Qt by itself.
inline bool draws(std::string_view call) { return call == "export"; }

/// Writes the report as PDF. Starts Qt without a display the first time it is called.
/// @error FileNotWritable  Nothing was changed.
Result<> drawReport(const PlannedProject& project, const std::string& path);

/// Writes the map, or the diagram, in the format that the name ends with: .svg, .png or .pdf.
/// @error FileNotWritable  Nothing was changed.
Result<> drawMap(const PlannedProject& project, const std::string& path, bool isDiagram);

}  // namespace continua::app
