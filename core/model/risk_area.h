// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/geo/geo_point.h"

#include <string>
#include <vector>

namespace continua {

struct RiskArea;
using RiskAreaId = Id<RiskArea>;

/// Ground where things fail together: a valley, a fault, a grid region. Sites that stand in it
/// share the failure domain of its name, links that touch it the risk group; see area_tags.h.
struct RiskArea {
    RiskAreaId id;
    std::string name;  ///< Unique in the project: "Kiso valley".
    /// At least three corners, not closed; the sides are geodesics.
    std::vector<GeoPoint> outline = {};
    std::string notes = {};

    friend bool operator==(const RiskArea&, const RiskArea&) = default;
};

}  // namespace continua
