// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/diagram/places.h"
#include "core/diagram/routes.h"

namespace continua {

/// A design drawn as a schematic: every site has a place of its own, every link a way.
struct Diagram {
    DiagramPlaces places;
    std::map<LinkId, DiagramWay> ways;
};

inline Diagram diagramOf(const Design& design)
{
    DiagramPlaces places = diagramPlaces(design);
    std::map<LinkId, DiagramWay> ways = diagramWays(design, places);
    return {std::move(places), std::move(ways)};
}

}  // namespace continua
