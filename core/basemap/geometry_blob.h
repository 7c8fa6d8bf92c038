// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/geo/geo_point.h"

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace continua::basemap {

/// Calls `take` with every ring, line or point of a GeoPackage geometry (GeoPackage 1.3 section
/// 2.1.3, little-endian well-known binary inside), in degrees.
///
/// @return false when the bytes are no such geometry; parts read until then have been handed over.
bool readGeometry(std::span<const std::uint8_t> blob,
                  const std::function<void(const std::vector<GeoPoint>&)>& take);

}  // namespace continua::basemap
