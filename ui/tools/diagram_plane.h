// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/geo/mercator.h"
#include "core/model/site.h"

namespace continua::ui {

/// The zoom at which a pixel of the diagram is a pixel of the screen.
inline constexpr double kDiagramZoom = 12.0;

/// Where a point of the diagram lies on the square that maps are drawn on, round its middle: so
/// one view, one way of zooming and one set of tools serve both.
inline MercatorPoint onSquare(DiagramPoint point)
{
    constexpr double kPixels = 256.0 * 4096.0;  // Width of the world at kDiagramZoom.
    return {0.5 + point.x / kPixels, 0.5 + point.y / kPixels};
}

/// The way back.
inline DiagramPoint inDiagram(MercatorPoint point)
{
    constexpr double kPixels = 256.0 * 4096.0;
    return {(point.x - 0.5) * kPixels, (point.y - 0.5) * kPixels};
}

/// The same for what speaks of positions.
inline GeoPoint onSquareGeo(DiagramPoint point) { return fromMercator(onSquare(point)); }

}  // namespace continua::ui
