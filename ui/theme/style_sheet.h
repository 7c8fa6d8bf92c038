// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace continua::ui {

struct Tokens;

/// What Fusion and the palette do not say: lines instead of boxes, the focus ring, rows, tabs.
///
/// Widgets ask for a role with the dynamic property "look": "heading", "muted", "verdict",
/// "primary" (button), "chip" (checkable button), "card", "bar", "bad" (a field whose text cannot
/// be used), "toast".
/// @param textScale  How large text is; 1 as designed.
QString styleSheet(const Tokens& tokens, double textScale);

}  // namespace continua::ui
