// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/design.h"

#include <map>

namespace continua {

using DiagramPlaces = std::map<SiteId, DiagramPoint>;

inline constexpr double kDiagramColumn = 160.0;  ///< Least distance of neighbors in a row.
inline constexpr double kDiagramRow = 100.0;     ///< Distance of rows.

/// Places for all sites, whatever places they have: rows from core to edge as the kinds of sites
/// go, in each the order with the fewest crossings that sweeps over the rows find (K. Sugiyama,
/// S. Tagawa, M. Toda, IEEE Trans. SMC 11, 109 (1981)), starting from west to east; sites stand
/// over or under the middle of what they are linked with, and leave room for links that pass. The
/// same design gives the same places.
DiagramPlaces arranged(const Design& design);

}  // namespace continua
