// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/geo/geo_point.h"

#include <cstdint>
#include <span>
#include <vector>

namespace continua::basemap {

/// A vertex on the Web Mercator square (core/geo/mercator.h). A float is good to 2.4 m there,
/// finer than anything the base map knows.
struct MapVertex {
    float x = 0.0F;
    float y = 0.0F;

    friend bool operator==(const MapVertex&, const MapVertex&) = default;
};

/// An upright rectangle on the Mercator square; y grows to the south.
struct MapBox {
    float left = 0.0F;
    float top = 0.0F;
    float right = 0.0F;
    float bottom = 0.0F;

    bool touches(const MapBox& other) const
    {
        return left <= other.right && other.left <= right && top <= other.bottom
            && other.top <= bottom;
    }
};

/// Rings or lines of one layer, all vertices in one run of memory.
class MapShapes {
public:
    /// One ring or one line.
    struct Part {
        std::uint32_t first = 0;  ///< Index of its first vertex.
        std::uint32_t count = 0;
        MapBox box;
        float minZoom = 0.0F;    ///< Drawn from this zoom on.
        std::uint16_t kind = 0;  ///< What the layer says of it: a border's class, a country.
    };

    /// Projects and appends one ring or line; less than two points are ignored.
    void add(const std::vector<GeoPoint>& points, float minZoom, std::uint16_t kind);

    const std::vector<Part>& parts() const { return m_parts; }
    std::span<const MapVertex> vertices(const Part& part) const
    {
        return std::span(m_vertices).subspan(part.first, part.count);
    }
    std::size_t vertexCount() const { return m_vertices.size(); }

private:
    std::vector<MapVertex> m_vertices;
    std::vector<Part> m_parts;
};

MapVertex toMapVertex(GeoPoint point);

}  // namespace continua::basemap
