// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace continua::ui {

/// The pages of the main window, in the order of Ctrl+1 and on.
enum class Workspace { Design, Racks, Workloads, Optics, Results, Compare, Report };
inline constexpr int kWorkspaceCount = 7;

}  // namespace continua::ui
