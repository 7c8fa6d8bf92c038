// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/basemap/map_shapes.h"

#include "core/geo/mercator.h"

#include <algorithm>

namespace continua::basemap {

MapVertex toMapVertex(GeoPoint point)
{
    const MercatorPoint at = toMercator(point);
    return {static_cast<float>(at.x), static_cast<float>(at.y)};
}

void MapShapes::add(const std::vector<GeoPoint>& points, float minZoom, std::uint16_t kind)
{
    if (points.size() < 2)
        return;
    const MapVertex start = toMapVertex(points.front());
    Part part{.first = static_cast<std::uint32_t>(m_vertices.size()),
              .count = static_cast<std::uint32_t>(points.size()),
              .box = {start.x, start.y, start.x, start.y},
              .minZoom = minZoom,
              .kind = kind};
    for (const GeoPoint& point : points) {
        const MapVertex vertex = toMapVertex(point);
        part.box.left = std::min(part.box.left, vertex.x);
        part.box.right = std::max(part.box.right, vertex.x);
        part.box.top = std::min(part.box.top, vertex.y);
        part.box.bottom = std::max(part.box.bottom, vertex.y);
        m_vertices.push_back(vertex);
    }
    m_parts.push_back(part);
}

}  // namespace continua::basemap
