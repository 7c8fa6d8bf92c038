// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/diagram/arrangement.h"

#include <map>
#include <vector>

namespace continua {

/// A way in the diagram: level and upright legs, ends included.
using DiagramWay = std::vector<DiagramPoint>;

/// Ways for all links between `places`, which has all sites: straight where the ends are in line,
/// else with one to four bends; round other sites, with few crossings, no two on top of each other
/// where there is room beside. Ends that leave a site on one side are spread over it. The same
/// places give the same ways.
///
/// With more than kMostWeighedLinks links each takes the plain way, whatever it runs over.
std::map<LinkId, DiagramWay> diagramWays(const Design& design, const DiagramPlaces& places);

inline constexpr std::size_t kMostWeighedLinks = 200;

}  // namespace continua
