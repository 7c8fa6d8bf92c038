// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/diagram_paper.h"

#include "ui/tools/diagram_plane.h"

#include <QPainter>
#include <QPolygonF>

#include <cmath>

namespace continua::ui {

void paintDiagramPaper(QPainter& painter, const Viewport& view, const Tokens& style)
{
    constexpr double kDots = 40.0;   ///< Pixels of the diagram between two dots.
    constexpr double kLeast = 16.0;  ///< Pixels of the screen between two dots.
    painter.fillRect(view.rect(), style.land);
    const double scale = std::exp2(view.zoom - kDiagramZoom);
    if (kDots * scale < kLeast)
        return;
    const DiagramPoint corner = inDiagram(view.toMercator(QPointF()));
    const DiagramPoint first{std::ceil(corner.x / kDots) * kDots,
                             std::ceil(corner.y / kDots) * kDots};
    const QPointF start = view.toPixels(onSquare(first));
    QPolygonF dots;
    for (double y = start.y(); y < view.size.height(); y += kDots * scale)
        for (double x = start.x(); x < view.size.width(); x += kDots * scale)
            dots << QPointF(x, y);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(style.border, 1.0));
    painter.drawPoints(dots);
    painter.restore();
}

}  // namespace continua::ui
