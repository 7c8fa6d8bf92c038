// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/link_spot.h"

#include "ui/map/map_style.h"

#include <algorithm>
#include <cmath>

namespace continua::ui {
namespace {

double distanceToSegment(QPointF p, QPointF a, QPointF b)
{
    const QPointF ab = b - a;
    const double length2 = QPointF::dotProduct(ab, ab);
    const double along = length2 > 0.0 ? QPointF::dotProduct(p - a, ab) / length2 : 0.0;
    const QPointF off = a + ab * std::clamp(along, 0.0, 1.0) - p;
    return std::hypot(off.x(), off.y());
}

/// The line moved sideways by `offset` pixels, its ends kept.
QPolygonF bowed(const QPolygonF& line, double offset)
{
    if (line.size() < 2 || offset == 0.0)
        return line;
    const QPointF across = line.back() - line.front();
    const double length = std::hypot(across.x(), across.y());
    if (length < 1.0)
        return line;
    const QPointF normal(-across.y() / length, across.x() / length);
    const QPolygonF base = line.size() > 2
                             ? line
                             : QPolygonF({line[0], line[0] + across * 0.15, line[0] + across * 0.5,
                                          line[0] + across * 0.85, line[1]});
    QPolygonF result = base;
    for (qsizetype i = 1; i + 1 < base.size(); ++i)
        result[i] += normal * offset;
    return result;
}

/// On each leg the point of the drawn line that is half way.
void addMidpoints(LinkSpot& spot)
{
    qsizetype at = 0;
    for (qsizetype leg = 1; leg < spot.vertices.size(); ++leg) {
        qsizetype end = at + 1;
        while (end + 1 < spot.line.size() && spot.line[end] != spot.vertices[leg])
            ++end;
        const qsizetype steps = end - at;
        const qsizetype half = at + steps / 2;
        spot.midpoints << (steps % 2 == 0 ? spot.line[half]
                                          : (spot.line[half] + spot.line[half + 1]) / 2.0);
        at = end;
    }
}

}  // namespace

double distanceToLine(QPointF p, const QPolygonF& line)
{
    double nearest = 1e9;
    for (qsizetype i = 1; i < line.size(); ++i)
        nearest = std::min(nearest, distanceToSegment(p, line[i - 1], line[i]));
    return nearest;
}

QRectF boundsOf(const LinkMark& mark, const Viewport& view)
{
    const double shift = -std::round((mark.least.x + mark.greatest.x) / 2.0 - view.center.x);
    const QPointF least = view.toPixels(MercatorPoint{mark.least.x + shift, mark.least.y});
    const QPointF greatest = view.toPixels(MercatorPoint{mark.greatest.x + shift, mark.greatest.y});
    const double beside = std::abs(mark.parallel) * map_metrics::kParallelOffset + 1.0;
    return QRectF(least, greatest).adjusted(-beside, -beside, beside, beside);
}

bool isNear(const LinkMark& mark, const Viewport& view, QPointF at, double reach)
{
    return boundsOf(mark, view).adjusted(-reach, -reach, reach, reach).contains(at);
}

LinkSpot spotOf(const LinkMark& mark, const Viewport& view)
{
    const double shift = -std::round((mark.least.x + mark.greatest.x) / 2.0 - view.center.x);
    const auto pixels = [&](const std::vector<MercatorPoint>& points) {
        QPolygonF polygon;
        polygon.reserve(static_cast<qsizetype>(points.size()));
        for (const MercatorPoint& point : points)
            polygon << view.toPixels(MercatorPoint{point.x + shift, point.y});
        return polygon;
    };
    LinkSpot spot{
        .mark = &mark,
        .line = bowed(pixels(mark.course->line), mark.parallel * map_metrics::kParallelOffset),
        .vertices = pixels(mark.course->vertices)};
    if (!mark.course->isOfDiagram)
        addMidpoints(spot);
    return spot;
}

}  // namespace continua::ui
