// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/site_surroundings.h"

#include "core/basemap/country_lookup.h"
#include "core/geo/geodesic.h"

#include <cmath>

namespace continua::ui {

PlaceSiteTool::Surroundings surroundingsOf(const basemap::Basemap* map, GeoPoint at,
                                           basemap::Language language)
{
    constexpr double kSearchDeg = 0.5;  // Of latitude: a little more than 40 km.
    if (!map)
        return {};
    PlaceSiteTool::Surroundings around;
    if (const basemap::Country* country = basemap::countryAt(*map, at))
        around.country = country->isoCode3;
    Length nearest = Length::fromKm(40.0);
    for (const basemap::Place& place : map->places()) {
        if (std::abs(place.position.latitudeDeg - at.latitudeDeg) > kSearchDeg)
            continue;
        if (const Length distance = geodesicLength(place.position, at); distance < nearest) {
            nearest = distance;
            around.town = place.name.in(language);
        }
    }
    return around;
}

}  // namespace continua::ui
