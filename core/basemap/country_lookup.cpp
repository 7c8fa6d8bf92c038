// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/basemap/country_lookup.h"

#include "core/geo/mercator.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace continua::basemap {
namespace {

constexpr double kShoreToleranceM = 5000.0;

/// True where a ray to the east crosses the ring an odd number of times.
bool isInside(std::span<const MapVertex> ring, MapVertex at)
{
    bool inside = false;
    for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
        const MapVertex a = ring[i];
        const MapVertex b = ring[j];
        if ((a.y > at.y) != (b.y > at.y) && at.x < (b.x - a.x) * (at.y - a.y) / (b.y - a.y) + a.x)
            inside = !inside;
    }
    return inside;
}

double distance(MapVertex at, MapVertex a, MapVertex b)
{
    const double dx = b.x - a.x;
    const double dy = b.y - a.y;
    const double length2 = dx * dx + dy * dy;
    const double along = length2 > 0.0 ? ((at.x - a.x) * dx + (at.y - a.y) * dy) / length2 : 0.0;
    const double t = std::clamp(along, 0.0, 1.0);
    return std::hypot(a.x + t * dx - at.x, a.y + t * dy - at.y);
}

}  // namespace

const Country* countryAt(const Basemap& map, GeoPoint position)
{
    const MapVertex at = toMapVertex(position);
    const double reach = kShoreToleranceM / mercatorMetersPerUnit(position.latitudeDeg);
    const auto margin = static_cast<float>(reach);
    const MapBox near{at.x - margin, at.y - margin, at.x + margin, at.y + margin};

    const MapShapes& land = map.ground(Detail::Fine).land;
    std::map<std::uint16_t, bool> inside;  // Even-odd over all rings of a country: holes count.
    double nearest = std::numeric_limits<double>::infinity();
    const Country* nearestCountry = nullptr;
    for (const MapShapes::Part& part : land.parts()) {
        if (!part.box.touches(near))
            continue;
        const auto ring = land.vertices(part);
        if (isInside(ring, at))
            inside[part.kind] = !inside[part.kind];
        for (std::size_t i = 1; i < ring.size(); ++i)
            if (const double d = distance(at, ring[i - 1], ring[i]); d < nearest) {
                nearest = d;
                nearestCountry = &map.countries()[part.kind];
            }
    }
    for (const auto& [country, isIn] : inside)
        if (isIn)
            return &map.countries()[country];
    return nearest <= reach ? nearestCountry : nullptr;
}

}  // namespace continua::basemap
