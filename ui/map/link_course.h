// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/diagram/routes.h"
#include "core/geo/mercator.h"
#include "core/model/design.h"

#include <memory>
#include <vector>

namespace continua::ui {

/// A link's way over the map, kept until its points move: geodesics cost more than all the rest.
struct LinkCourse {
    std::vector<GeoPoint> points;         ///< Ends and waypoints on the ground.
    std::vector<MercatorPoint> line;      ///< Along the geodesics; x is continuous.
    std::vector<MercatorPoint> vertices;  ///< Ends and waypoints on that line, in order; of a way
                                          ///< in the diagram its ends alone.
    MercatorPoint least;                  ///< Corners of the upright rectangle round the line.
    MercatorPoint greatest;
    Length drawn;              ///< Over the ground.
    bool isOfDiagram = false;  ///< No hand bends it.
};

/// The way of a link over the ground. @param known  What it was; taken where it still is.
std::shared_ptr<const LinkCourse> courseOnGround(const Design& design, const Link& link,
                                                 std::shared_ptr<const LinkCourse> known);

/// The same in the diagram.
std::shared_ptr<const LinkCourse> courseInDiagram(const Design& design, const Link& link,
                                                  const DiagramWay& way,
                                                  std::shared_ptr<const LinkCourse> known);

}  // namespace continua::ui
