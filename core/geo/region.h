// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/geo/geo_point.h"

#include <memory>
#include <vector>

namespace continua {

/// Ground within an outline whose sides are geodesics, at most some thousand kilometers across.
///
/// It is looked at in the gnomonic projection about its middle, in which geodesics are all but
/// straight (C. F. F. Karney, J. Geodesy 87, 43 (2013), section 8, through GeographicLib).
class Region {
public:
    /// @param outline  At least three corners, not closed, in either direction.
    explicit Region(const std::vector<GeoPoint>& outline);

    bool contains(GeoPoint point) const;
    /// Whether any of the way through `way`, each leg a geodesic, is within.
    bool touches(const std::vector<GeoPoint>& way) const;

private:
    struct Shape;

    bool isBeyond(GeoPoint a, GeoPoint b) const;

    GeoPoint m_middle;
    double m_radius = 0.0;  ///< About the middle, as an angle at the middle of the earth.
    std::shared_ptr<const Shape> m_shape;
};

}  // namespace continua
