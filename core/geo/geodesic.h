// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/geo/geo_point.h"
#include "core/units/length.h"

#include <vector>

namespace continua {

/// The shortest way over the WGS 84 ellipsoid (C. F. F. Karney, J. Geodesy 87, 43 (2013),
/// through GeographicLib), good to nanometres.
Length geodesicLength(GeoPoint a, GeoPoint b);

/// The length of the polyline through `points`, each leg a geodesic.
Length geodesicLength(const std::vector<GeoPoint>& points);

/// `a`, points along the geodesic at most `step` apart, and `b`. Longitudes are continuous: past
/// the 180th meridian they run on beyond +-180 degrees, so that the line can be drawn as one.
std::vector<GeoPoint> alongGeodesic(GeoPoint a, GeoPoint b, Length step);

}  // namespace continua
