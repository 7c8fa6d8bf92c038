// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/geo/geodesic.h"

#include <GeographicLib/Geodesic.hpp>
#include <GeographicLib/GeodesicLine.hpp>

#include <algorithm>
#include <cmath>

namespace continua {
namespace {

const GeographicLib::Geodesic& wgs84() { return GeographicLib::Geodesic::WGS84(); }

}  // namespace

Length geodesicLength(GeoPoint a, GeoPoint b)
{
    double meters = 0.0;
    wgs84().Inverse(a.latitudeDeg, a.longitudeDeg, b.latitudeDeg, b.longitudeDeg, meters);
    return Length::fromM(meters);
}

Length geodesicLength(const std::vector<GeoPoint>& points)
{
    Length total;
    for (std::size_t i = 1; i < points.size(); ++i)
        total += geodesicLength(points[i - 1], points[i]);
    return total;
}

std::vector<GeoPoint> alongGeodesic(GeoPoint a, GeoPoint b, Length step)
{
    const GeographicLib::GeodesicLine line = wgs84().InverseLine(
        a.latitudeDeg, a.longitudeDeg, b.latitudeDeg, b.longitudeDeg, GeographicLib::Geodesic::ALL);
    const double meters = line.Distance();
    const int legs = std::max(1, static_cast<int>(std::ceil(meters / step.inM())));

    std::vector<GeoPoint> points{a};
    for (int leg = 1; leg <= legs; ++leg) {
        GeoPoint point = b;
        if (leg < legs)
            line.Position(meters * leg / legs, point.latitudeDeg, point.longitudeDeg);
        const double previous = points.back().longitudeDeg;
        point.longitudeDeg += 360.0 * std::round((previous - point.longitudeDeg) / 360.0);
        points.push_back(point);
    }
    return points;
}

}  // namespace continua
