// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/facts.h"

#include <string>

namespace continua::interchange {

/// Where an export comes from, for its metadata.
struct ExportStamp {
    std::string inputSha256 = {};
    std::string appVersion = {};
};

/// Sites and links as one GeoJSON FeatureCollection (RFC 7946): longitude first, WGS 84, seven
/// decimals. Links follow their geodesics, so that they draw right where a segment is a straight
/// line of degrees; lines over the 180th meridian are cut there.
std::string geoJson(const Design& design, const report::Facts& facts, const ExportStamp& stamp);

}  // namespace continua::interchange
