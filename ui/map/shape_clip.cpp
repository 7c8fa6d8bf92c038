// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/shape_clip.h"

#include <algorithm>

namespace continua::ui {
namespace {

/// One pass of the clipping: keeps what is on the good side of one edge.
template <class Inside, class Cross>
void clipEdge(std::vector<QPointF>& ring, std::vector<QPointF>& scratch, Inside inside, Cross cross)
{
    if (ring.empty() || std::all_of(ring.begin(), ring.end(), inside))
        return;
    scratch.clear();
    QPointF previous = ring.back();
    bool wasInside = inside(previous);
    for (const QPointF& point : ring) {
        const bool isInside = inside(point);
        if (isInside != wasInside)
            scratch.push_back(cross(previous, point));
        if (isInside)
            scratch.push_back(point);
        previous = point;
        wasInside = isInside;
    }
    ring.swap(scratch);
}

QPointF crossX(QPointF a, QPointF b, double x)
{
    return {x, a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x())};
}

QPointF crossY(QPointF a, QPointF b, double y)
{
    return {a.x() + (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()), y};
}

}  // namespace

void clipRing(std::vector<QPointF>& ring, const QRectF& rect)
{
    thread_local std::vector<QPointF> scratch;
    using Point = const QPointF&;
    clipEdge(
        ring, scratch, [&](Point p) { return p.x() >= rect.left(); },
        [&](Point a, Point b) { return crossX(a, b, rect.left()); });
    clipEdge(
        ring, scratch, [&](Point p) { return p.x() <= rect.right(); },
        [&](Point a, Point b) { return crossX(a, b, rect.right()); });
    clipEdge(
        ring, scratch, [&](Point p) { return p.y() >= rect.top(); },
        [&](Point a, Point b) { return crossY(a, b, rect.top()); });
    clipEdge(
        ring, scratch, [&](Point p) { return p.y() <= rect.bottom(); },
        [&](Point a, Point b) { return crossY(a, b, rect.bottom()); });
    if (ring.size() < 3)
        ring.clear();
}

void addLineInside(QPainterPath& path, const std::vector<QPointF>& line, const QRectF& rect)
{
    bool isOpen = false;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const QPointF a = line[i - 1];
        const QPointF b = line[i];
        const bool outside =
            std::max(a.x(), b.x()) < rect.left() || std::min(a.x(), b.x()) > rect.right()
            || std::max(a.y(), b.y()) < rect.top() || std::min(a.y(), b.y()) > rect.bottom();
        if (!outside) {
            if (!isOpen)
                path.moveTo(a);
            path.lineTo(b);
        }
        isOpen = !outside;
    }
}

}  // namespace continua::ui
