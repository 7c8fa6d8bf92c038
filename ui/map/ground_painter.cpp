// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/ground_painter.h"

#include "ui/map/shape_clip.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <functional>

namespace continua::ui {
namespace {

using basemap::MapBox;
using basemap::MapShapes;
using basemap::MapVertex;

constexpr double kShoreWidth = 1.6;
constexpr double kLineWidth = 1.0;
constexpr double kThinWidth = 0.7;
constexpr double kCoastZoom = 8.5;    ///< From here the shore of city scale is used.
constexpr double kOverhang = 8.0;     ///< Pixels beyond the edge, to hide the cut.
constexpr double kCloseEnough = 0.6;  ///< Vertices nearer than this, in pixels, are left out.

/// Brings shapes of the square into the pixels of one view.
class Projection {
public:
    Projection(const Viewport& view, double devicePixelRatio)
        : m_view(view), m_box(view.box(kOverhang)), m_scale(view.pixelsPerUnit()),
          m_closeEnough(kCloseEnough / devicePixelRatio),
          m_rect(view.rect().adjusted(-kOverhang, -kOverhang, kOverhang, kOverhang))
    {
    }

    const QRectF& rect() const { return m_rect; }

    /// Calls `take(dx)`, dx in worlds, for each copy of the world in view.
    template <class Take>
    void forEachWorld(Take take) const
    {
        for (int dx = static_cast<int>(std::floor(m_box.left));
             dx <= static_cast<int>(std::floor(m_box.right)); ++dx)
            take(dx);
    }

    bool shows(const MapBox& box, int dx) const
    {
        const auto shift = static_cast<float>(dx);
        const bool isVisible = (double{box.right} - box.left) * m_scale > m_closeEnough
                            || (double{box.bottom} - box.top) * m_scale > m_closeEnough;
        return isVisible
            && MapBox{box.left + shift, box.top, box.right + shift, box.bottom}.touches(m_box);
    }

    QPointF toPixels(MapVertex vertex, int dx) const
    {
        return {(double{vertex.x} + dx - m_view.center.x) * m_scale + m_view.size.width() / 2.0,
                (double{vertex.y} - m_view.center.y) * m_scale + m_view.size.height() / 2.0};
    }

    /// The vertices in pixels, thinned to what can be seen.
    void project(std::span<const MapVertex> vertices, int dx, std::vector<QPointF>& points) const
    {
        points.clear();
        for (const MapVertex& vertex : vertices) {
            const QPointF at = toPixels(vertex, dx);
            const bool isLast = &vertex == &vertices.back();
            if (points.empty() || isLast || (at - points.back()).manhattanLength() >= m_closeEnough)
                points.push_back(at);
        }
    }

private:
    const Viewport& m_view;
    MapBox m_box;
    double m_scale;
    double m_closeEnough;
    QRectF m_rect;
};

using Wanted = std::function<bool(const MapShapes::Part&)>;

void addRings(QPainterPath& path, const MapShapes& shapes, const Projection& projection,
              const Wanted& wanted)
{
    std::vector<QPointF> points;
    projection.forEachWorld([&](int dx) {
        for (const MapShapes::Part& part : shapes.parts()) {
            if (!projection.shows(part.box, dx) || !wanted(part))
                continue;
            projection.project(shapes.vertices(part), dx, points);
            clipRing(points, projection.rect());
            if (points.empty())
                continue;
            path.moveTo(points.front());
            std::for_each(points.begin() + 1, points.end(), [&](QPointF p) { path.lineTo(p); });
            path.closeSubpath();
        }
    });
}

void addLines(QPainterPath& path, const MapShapes& shapes, const Projection& projection,
              const Wanted& wanted)
{
    std::vector<QPointF> points;
    projection.forEachWorld([&](int dx) {
        for (const MapShapes::Part& part : shapes.parts()) {
            if (!projection.shows(part.box, dx) || !wanted(part))
                continue;
            projection.project(shapes.vertices(part), dx, points);
            addLineInside(path, points, projection.rect());
        }
    });
}

/// Paints layer after layer, from the sea up.
class GroundPainter {
public:
    GroundPainter(QPainter& painter, const basemap::Basemap& map, const Viewport& view,
                  const Tokens& style)
        : m_painter(painter), m_map(map), m_ground(map.ground(basemap::detailFor(view.zoom))),
          m_zoom(view.zoom), m_style(style),
          m_projection(view, painter.device() ? painter.device()->devicePixelRatioF() : 1.0)
    {
    }

    void paint()
    {
        const auto all = [](const MapShapes::Part&) { return true; };
        const auto fromZoom = [this](const MapShapes::Part& part) {
            return part.minZoom <= m_zoom;
        };

        m_painter.fillRect(m_projection.rect(), m_style.sea);
        QPainterPath land;
        land.setFillRule(Qt::WindingFill);
        addRings(land, m_ground.land, m_projection, all);
        addRings(land, m_ground.islands, m_projection, fromZoom);
        // Only the sea side of the stroke stays: neighbors show no seam, borders are lines.
        stroke(land, m_style.shore, kShoreWidth);
        fill(land, m_style.land);
        if (m_zoom >= kCoastZoom && m_map.coast())
            paintCoast(*m_map.coast());

        QPainterPath lakes;
        addRings(lakes, m_ground.lakes, m_projection, fromZoom);
        fill(lakes, m_style.sea);
        stroke(lakes, m_style.shore, kThinWidth);

        QPainterPath rivers;
        addLines(rivers, m_ground.rivers, m_projection,
                 [&](const MapShapes::Part& part) { return part.minZoom + 0.5 <= m_zoom; });
        stroke(rivers, m_style.shore, kThinWidth);

        QPainterPath districts;
        addLines(districts, m_ground.districts, m_projection, fromZoom);
        stroke(districts, faded(m_style.borderLine), kThinWidth);
        paintBorders();
    }

private:
    static QColor faded(QColor color)
    {
        color.setAlphaF(0.55F);
        return color;
    }

    void fill(const QPainterPath& path, const QColor& color)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(color);
        m_painter.drawPath(path);
    }

    void stroke(const QPainterPath& path, const QColor& color, double width,
                Qt::PenStyle line = Qt::SolidLine)
    {
        QPen pen(color, width, line, Qt::FlatCap, Qt::RoundJoin);
        if (line == Qt::CustomDashLine)
            pen.setDashPattern({4.0, 3.0});
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        if (m_painter.paintEngine()->type() == QPaintEngine::Raster)
            drawInPieces(path);
        else
            m_painter.drawPath(path);
    }

    /// Qt's rasterizer takes time by the square of a wide outline's vertices: 45,000 of them take
    /// 1.5 s as one path and 0.07 s in pieces.
    void drawInPieces(const QPainterPath& path)
    {
        constexpr qsizetype kPieceVertices = 16;
        QPolygonF piece;
        for (int i = 0; i < path.elementCount(); ++i) {
            const QPainterPath::Element element = path.elementAt(i);
            if (element.isMoveTo() || piece.size() == kPieceVertices) {
                m_painter.drawPolyline(piece);
                piece = element.isMoveTo() ? QPolygonF() : QPolygonF({piece.back()});
            }
            piece.push_back(element);
        }
        m_painter.drawPolyline(piece);
    }

    /// Replaces the land of every cell in view by that of city scale.
    void paintCoast(const basemap::Coast& coast)
    {
        const auto all = [](const MapShapes::Part&) { return true; };
        QPainterPath land;
        land.setFillRule(Qt::WindingFill);
        addRings(land, coast.land, m_projection, all);
        QPainterPath shore;
        addLines(shore, coast.shore, m_projection, all);

        // Without antialiasing neighboring cells meet without a seam.
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        m_projection.forEachWorld([&](int dx) {
            for (const MapBox& cell : coast.cells)
                if (m_projection.shows(cell, dx))
                    m_painter.fillRect(QRectF(m_projection.toPixels({cell.left, cell.top}, dx),
                                              m_projection.toPixels({cell.right, cell.bottom}, dx))
                                           .intersected(m_projection.rect()),
                                       m_style.sea);
        });
        if (m_painter.paintEngine()->type() == QPaintEngine::Raster) {
            fill(land, m_style.land);
            m_painter.setRenderHint(QPainter::Antialiasing, true);
            stroke(shore, m_style.shore, kShoreWidth);
            fill(land, m_style.land);
            return;
        }
        // A viewer of vector files smooths as it likes: a thin edge closes the seams there.
        m_painter.setRenderHint(QPainter::Antialiasing, true);
        m_painter.setPen(QPen(m_style.land, kThinWidth));
        m_painter.setBrush(m_style.land);
        m_painter.drawPath(land);
        stroke(shore, m_style.shore, kThinWidth);
    }

    void paintBorders()
    {
        using basemap::BorderKind;
        for (const BorderKind kind : {BorderKind::International, BorderKind::Other}) {
            QPainterPath borders;
            addLines(borders, m_ground.borders, m_projection, [&](const MapShapes::Part& part) {
                return part.minZoom <= m_zoom && part.kind == static_cast<std::uint16_t>(kind);
            });
            const bool solid = kind == BorderKind::International;
            stroke(borders, m_style.borderLine, kLineWidth,
                   solid ? Qt::SolidLine : Qt::CustomDashLine);
        }
    }

    QPainter& m_painter;
    const basemap::Basemap& m_map;
    const basemap::Ground& m_ground;
    double m_zoom;
    const Tokens& m_style;
    Projection m_projection;
};

}  // namespace

void paintGround(QPainter& painter, const basemap::Basemap& map, const Viewport& view,
                 const Tokens& style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setClipRect(view.rect());
    GroundPainter(painter, map, view, style).paint();
    painter.restore();
}

}  // namespace continua::ui
