// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/map/viewport.h"
#include "ui/theme/tokens.h"

class QPainter;

namespace continua::ui {

/// Paints what a diagram is drawn on: a plain sheet with the dots of its grid, these only where
/// they are far enough apart to be told from each other.
void paintDiagramPaper(QPainter& painter, const Viewport& view, const Tokens& style);

}  // namespace continua::ui
