// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basemap/basemap.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace continua::basemap {

/// A city, division or country whose name was asked for.
struct FoundPlace {
    std::string name;    ///< In the language asked for.
    std::string detail;  ///< Division and country, for telling namesakes apart. May be empty.
    GeoPoint position;
    double zoom = 0.0;  ///< A zoom at which the whole of it is seen.
};

/// The places whose names, in any language, contain `text`: whole names first, then beginnings,
/// then beginnings of words, then the rest; larger ones first within each. Marks, case and the
/// kind of kana do not matter. A scan over all names, a few milliseconds.
std::vector<FoundPlace> findPlaces(const Basemap& map, std::string_view text, Language language,
                                   std::size_t limit);

}  // namespace continua::basemap
