// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/geo/region.h"

#include "core/geo/geodesic.h"

#include <GeographicLib/Geocentric.hpp>
#include <GeographicLib/Gnomonic.hpp>
#include <boost/geometry.hpp>
#include <boost/geometry/geometries/point_xy.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>
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

/// Covers what angles on a sphere differ from ways on the ellipsoid.
constexpr double kMargin = 1.02;

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

/// The angle between two places as seen from the middle of a sphere: within half a percent of the
/// way between them on the ellipsoid, and far quicker.
double angleBetween(GeoPoint a, GeoPoint b)
{
    constexpr double kRadians = std::numbers::pi / 180.0;
    const double dLatitude = (b.latitudeDeg - a.latitudeDeg) * kRadians;
    const double dLongitude = (b.longitudeDeg - a.longitudeDeg) * kRadians;
    const double sinLatitude = std::sin(dLatitude / 2.0);
    const double sinLongitude = std::sin(dLongitude / 2.0);
    const double haversine = sinLatitude * sinLatitude
                           + std::cos(a.latitudeDeg * kRadians) * std::cos(b.latitudeDeg * kRadians)
                                 * sinLongitude * sinLongitude;
    return 2.0 * std::asin(std::min(1.0, std::sqrt(haversine)));
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
        m_radius = std::max(m_radius, angleBetween(m_middle, corner));
    }
    boost::geometry::correct(shape.ring);
    m_shape = std::make_shared<const Shape>(std::move(shape));
}

bool Region::contains(GeoPoint point) const
{
    if (angleBetween(m_middle, point) > m_radius * kMargin)
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

/// Whether the way is too short to get from either end to the circle about the outline.
bool Region::isBeyond(GeoPoint a, GeoPoint b) const
{
    const double nearest = std::min(angleBetween(m_middle, a), angleBetween(m_middle, b));
    return nearest > (m_radius + angleBetween(a, b)) * kMargin;
}

}  // namespace continua
