// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/geo/region.h"

#include "core/geo/geodesic.h"

#include <GeographicLib/Geocentric.hpp>
#include <GeographicLib/Gnomonic.hpp>
#include <boost/geometry.hpp>
#include <boost/geometry/geometries/point_xy.hpp>

#include <algorithm>
#include <optional>

namespace continua {
namespace {

const GeographicLib::Gnomonic& gnomonic()
{
    static const GeographicLib::Gnomonic projection(GeographicLib::Geodesic::WGS84());
    return projection;
}

/// Where the mean of the corners' places in space lies on the ground.
GeoPoint middleOf(const std::vector<GeoPoint>& corners)
{
    const auto& earth = GeographicLib::Geocentric::WGS84();
    double sumX = 0.0;
    double sumY = 0.0;
    double sumZ = 0.0;
    for (const GeoPoint corner : corners) {
        double x = 0.0;
        double y = 0.0;
        double z = 0.0;
        earth.Forward(corner.latitudeDeg, corner.longitudeDeg, 0.0, x, y, z);
        sumX += x;
        sumY += y;
        sumZ += z;
    }
    const double count = static_cast<double>(std::max<std::size_t>(1, corners.size()));
    GeoPoint middle;
    double height = 0.0;
    earth.Reverse(sumX / count, sumY / count, sumZ / count, middle.latitudeDeg, middle.longitudeDeg,
                  height);
    return middle;
}

using Flat = boost::geometry::model::d2::point_xy<double>;

/// Nothing where the point is too near the horizon of the projection, or beyond it.
std::optional<Flat> project(GeoPoint middle, GeoPoint point)
{
    constexpr double kLeastScale = 0.05;
    double x = 0.0;
    double y = 0.0;
    double azimuth = 0.0;
    double scale = 0.0;
    gnomonic().Forward(middle.latitudeDeg, middle.longitudeDeg, point.latitudeDeg,
                       point.longitudeDeg, x, y, azimuth, scale);
    return scale > kLeastScale ? std::optional(Flat(x, y)) : std::nullopt;
}

}  // namespace

struct Region::Shape {
    boost::geometry::model::ring<Flat> ring;
};

Region::Region(const std::vector<GeoPoint>& outline) : m_middle(middleOf(outline))
{
    Shape shape;
    for (const GeoPoint corner : outline) {
        if (const auto flat = project(m_middle, corner))
            shape.ring.push_back(*flat);
        m_radius = std::max(m_radius, geodesicLength(m_middle, corner));
    }
    boost::geometry::correct(shape.ring);
    m_shape = std::make_shared<const Shape>(std::move(shape));
}

bool Region::contains(GeoPoint point) const
{
    if (geodesicLength(m_middle, point) > m_radius)
        return false;
    const auto flat = project(m_middle, point);
    return flat && boost::geometry::covered_by(*flat, m_shape->ring);
}

bool Region::touches(const std::vector<GeoPoint>& way) const
{
    constexpr Length kStep = Length::fromKm(200.0);
    for (std::size_t i = 1; i < way.size(); ++i) {
        if (isBeyond(way[i - 1], way[i]))
            continue;
        const std::vector<GeoPoint> points = alongGeodesic(way[i - 1], way[i], kStep);
        for (std::size_t leg = 1; leg < points.size(); ++leg) {
            const auto from = project(m_middle, points[leg - 1]);
            const auto to = project(m_middle, points[leg]);
            if (from && to
                && boost::geometry::intersects(boost::geometry::model::segment<Flat>(*from, *to),
                                               m_shape->ring))
                return true;
        }
    }
    return false;
}

/// Whether the way is too short to get from either end to the circle about the outline. The margin
/// covers what three geodesics on an ellipsoid differ from a triangle on a sphere.
bool Region::isBeyond(GeoPoint a, GeoPoint b) const
{
    const Length nearest = std::min(geodesicLength(m_middle, a), geodesicLength(m_middle, b));
    return nearest > (m_radius + geodesicLength(a, b)) * 1.01;
}

}  // namespace continua
