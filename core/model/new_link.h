// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/design.h"
#include "core/model/id_source.h"

namespace continua {

/// A planned link, its code made from those of its ends. @pre both sites are in the design
Link newLink(const Design& design, SiteId from, SiteId to, std::vector<GeoPoint> waypoints,
             IdSource& ids);

/// `text` if no site or link carries it as its code, else with the first free number after it.
std::string freeCode(const Design& design, const std::string& text);

}  // namespace continua
