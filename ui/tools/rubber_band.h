// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tools/map_tool.h"

namespace continua::ui {

/// What a rubber band catches: drawn to the east, the sites and links that lie wholly inside;
/// drawn to the west, also the links it touches.
std::vector<rules::Subject> caughtBy(const ToolPreview::Band& band, const ToolContext& context);

}  // namespace continua::ui
