// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tools/map_tool.h"

namespace continua::ui {

/// To what sites and notes are brought into line: on the ground to one longitude or latitude, in
/// the diagram to one column or row.
enum class Alignment { Left, Center, Right, Top, Middle, Bottom };

/// The edit that brings what is selected into line; empty for fewer than two objects.
ChangeSet aligned(const ToolContext& context, Alignment alignment);

/// The edit that puts what is selected at even distances between its outermost two, from left to
/// right or from top to bottom; empty for fewer than three objects.
ChangeSet distributed(const ToolContext& context, bool isAcross);

}  // namespace continua::ui
