// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/geo/geo_point.h"

#include <vector>

namespace continua::interchange {

/// The ground within an outline whose sides are geodesics, as rings for GeoJSON (RFC 7946, 3.1.6
/// and 3.1.9): closed, counterclockwise, cut at the 180th meridian, sides so finely divided that
/// straight lines between degrees will do.
/// @param outline  At least three corners, not closed, not about a pole.
std::vector<std::vector<GeoPoint>> geoJsonRings(const std::vector<GeoPoint>& outline);

}  // namespace continua::interchange
