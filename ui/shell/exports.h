// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/lens.h"
#include "ui/shell/file_commands.h"

#include <functional>
#include <memory>

namespace continua::ui {

/// What the map is seen through; null: no lens.
using LensOnScreen = std::function<std::shared_ptr<const report::LensView>()>;

/// Tells `files` how each export is written; the map through the lens that is on the screen.
void addExports(FileCommands& files, LensOnScreen lens);

}  // namespace continua::ui
