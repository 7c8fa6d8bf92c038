// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/geojson_rings.h"

#include "core/geo/geodesic.h"

#include <boost/geometry.hpp>
#include <boost/geometry/geometries/box.hpp>
#include <boost/geometry/geometries/point_xy.hpp>
#include <boost/geometry/geometries/polygon.hpp>

#include <cmath>

namespace continua::interchange {
namespace {

using Degrees = boost::geometry::model::d2::point_xy<double>;  // Longitude, latitude.
using Polygon = boost::geometry::model::polygon<Degrees, false, true>;

/// The outline with points along its sides; longitudes run on beyond 180.
Polygon unrolled(const std::vector<GeoPoint>& outline)
{
    // A chord of 100 km in degrees lies less than 0.01 degree off its geodesic up to 70 degrees.
    const Length step = Length::fromKm(100.0);
    Polygon polygon;
    double last = outline.front().longitudeDeg;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const auto side = alongGeodesic(outline[i], outline[(i + 1) % outline.size()], step);
        for (std::size_t p = 0; p + 1 < side.size(); ++p) {
            const double longitude =
                side[p].longitudeDeg - 360.0 * std::round((side[p].longitudeDeg - last) / 360.0);
            polygon.outer().emplace_back(longitude, side[p].latitudeDeg);
            last = longitude;
        }
    }
    boost::geometry::correct(polygon);
    return polygon;
}

}  // namespace

std::vector<std::vector<GeoPoint>> geoJsonRings(const std::vector<GeoPoint>& outline)
{
    const Polygon whole = unrolled(outline);
    std::vector<std::vector<GeoPoint>> rings;
    for (const double shift : {-360.0, 0.0, 360.0}) {
        const boost::geometry::model::box<Degrees> world(Degrees(-180.0 + shift, -90.0),
                                                         Degrees(180.0 + shift, 90.0));
        std::vector<Polygon> pieces;
        boost::geometry::intersection(whole, world, pieces);
        for (const Polygon& piece : pieces) {
            std::vector<GeoPoint>& ring = rings.emplace_back();
            for (const Degrees& point : piece.outer())
                ring.push_back({point.y(), point.x() - shift});
        }
    }
    return rings;
}

}  // namespace continua::interchange
