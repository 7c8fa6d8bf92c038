// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/document/plan_state.h"
#include "ui/tools/tool_box.h"

#include <QString>

namespace continua::ui {

/// The name of an undo step: "Move Osaka", "Draw link".
QString editText(const ToolResponse& response, const Design& design);

/// What the tool in hand waits for, for the status bar.
QString toolHint(ToolKind kind);

/// Kind, load and issues of what is under the pointer, as rich text, and `more` about it.
QString hoverText(const rules::Subject& subject, const Design& design, const PlanOutcome* outcome,
                  const QString& more);

}  // namespace continua::ui
