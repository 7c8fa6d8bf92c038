// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/geo/geo_point.h"

namespace continua {

/// A position on the Web Mercator square: x east, y south, both 0 to 1 (Google/OSM tile
/// convention, EPSG:3857 scaled). x may run past 0..1 for lines that cross the 180th meridian.
struct MercatorPoint {
    double x = 0.0;
    double y = 0.0;

    friend bool operator==(const MercatorPoint&, const MercatorPoint&) = default;
};

/// The latitude where the square ends; beyond it positions are clamped.
inline constexpr double kMercatorLimitDeg = 85.0511287798066;

MercatorPoint toMercator(GeoPoint point);
GeoPoint fromMercator(MercatorPoint point);

/// Ground metres per unit of the square at a latitude: multiply by (1 / pixels per unit) for the
/// scale bar.
double mercatorMetersPerUnit(double latitudeDeg);

}  // namespace continua
