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

/// Kind, status, load and issues of an object on the map, and `more` about it; none where it is
/// gone.
QStringList objectLines(const rules::Subject& subject, const Design& design,
                        const PlanOutcome* outcome, const QString& more);

/// An object on the map by its name and what it is: "Osaka, regional data center".
QString spokenName(const rules::Subject& subject, const Design& design);

/// objectLines() under the object's name, as rich text.
QString hoverText(const rules::Subject& subject, const Design& design, const PlanOutcome* outcome,
                  const QString& more);

}  // namespace continua::ui
