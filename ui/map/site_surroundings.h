// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basemap/basemap.h"
#include "ui/tools/place_site_tool.h"

namespace continua::ui {

/// Country and nearest town (within 40 km) of a position, as `map` knows them; empty without map.
PlaceSiteTool::Surroundings surroundingsOf(const basemap::Basemap* map, GeoPoint at,
                                           basemap::Language language);

}  // namespace continua::ui
