// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basemap/basemap.h"
#include "ui/map/halo_text.h"
#include "ui/map/label_placer.h"
#include "ui/map/viewport.h"
#include "ui/theme/tokens.h"

namespace continua::ui {

/// Paints the names of countries, waters, divisions and places where `placer` has room for them.
void paintNames(QPainter& painter, const basemap::Basemap& map, const Viewport& view,
                const Tokens& style, basemap::Language language, LabelPlacer& placer,
                HaloText& text);

}  // namespace continua::ui
