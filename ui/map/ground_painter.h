// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basemap/basemap.h"
#include "ui/map/viewport.h"
#include "ui/theme/tokens.h"

class QPainter;

namespace continua::ui {

/// Paints sea, land, lakes, rivers and borders of `view` with its top left corner at the
/// painter's origin. Names are label_painter's.
///
/// Needs no widget and may run in any thread. What is outside the view is cut off before it
/// reaches the painter, so vector files stay small.
void paintGround(QPainter& painter, const basemap::Basemap& map, const Viewport& view,
                 const Tokens& style);

}  // namespace continua::ui
