// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace continua {

/// A position on the WGS 84 ellipsoid, in degrees.
struct GeoPoint {
    double latitudeDeg = 0.0;   ///< North positive, -90 to 90.
    double longitudeDeg = 0.0;  ///< East positive, -180 to 180.

    friend bool operator==(const GeoPoint&, const GeoPoint&) = default;
};

}  // namespace continua
