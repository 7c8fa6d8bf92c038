// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/file_commands.h"

namespace continua::ui {

/// Tells `files` how each export is written.
void addExports(FileCommands& files);

}  // namespace continua::ui
