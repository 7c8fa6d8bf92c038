// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basemap/basemap.h"

namespace continua::basemap {

/// The country a position lies in, or whose shore is within 5 km of it: the map's harbours often
/// stand a little offshore. Null at sea.
const Country* countryAt(const Basemap& map, GeoPoint position);

}  // namespace continua::basemap
