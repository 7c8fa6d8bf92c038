// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/map/halo_text.h"
#include "ui/map/map_scene.h"
#include "ui/map/viewport.h"
#include "ui/theme/tokens.h"

class QPainter;

namespace continua::ui {

/// The credit that the sources of the ground ask for, in one line.
QString attributionText();

/// Paints the scale bar and the credit into the bottom left corner of the view.
/// @return  The room they take.
QRectF paintScaleAndCredit(QPainter& painter, const Viewport& view, const Tokens& style,
                           HaloText& text);

/// Paints what the symbols and lines of this scene mean into the top left corner; only what
/// occurs is listed.
void paintLegend(QPainter& painter, const MapScene& scene, const Viewport& view,
                 const Tokens& style, HaloText& text);

}  // namespace continua::ui
