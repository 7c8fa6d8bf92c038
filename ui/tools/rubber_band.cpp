// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tools/rubber_band.h"

#include "core/geo/mercator.h"
#include "ui/tools/diagram_plane.h"

#include <algorithm>
#include <cmath>

namespace continua::ui {
namespace {

/// `x` moved by whole worlds to the copy nearest `to`.
double nearestCopy(double x, double to) { return x - std::round(x - to); }

/// An upright rectangle of the Mercator square.
struct Rectangle {
    double left, top, right, bottom;

    bool holds(MercatorPoint p) const
    {
        return p.x >= left && p.x <= right && p.y >= top && p.y <= bottom;
    }

    /// Whether any of the segment lies inside (Y.-D. Liang, B. A. Barsky, ACM ToG 3, 1 (1984)).
    bool meets(MercatorPoint a, MercatorPoint b) const
    {
        double enter = 0.0;
        double leave = 1.0;
        const auto clip = [&](double direction, double distance) {
            if (direction == 0.0)
                return distance >= 0.0;
            const double t = distance / direction;
            if (direction < 0.0)
                enter = std::max(enter, t);
            else
                leave = std::min(leave, t);
            return enter <= leave;
        };
        return clip(a.x - b.x, a.x - left) && clip(b.x - a.x, right - a.x)
            && clip(a.y - b.y, a.y - top) && clip(b.y - a.y, bottom - a.y);
    }
};

std::vector<MercatorPoint> shapeOf(const Link& link, const ToolContext& context, double nearX)
{
    std::vector<MercatorPoint> shape;
    if (context.diagram) {
        for (const DiagramPoint& point : context.diagram->ways.at(link.id))
            shape.push_back(onSquare(point));
        return shape;
    }
    shape.reserve(link.waypoints.size() + 2);
    const auto add = [&](GeoPoint point) {
        MercatorPoint at = toMercator(point);
        at.x = nearestCopy(at.x, shape.empty() ? nearX : shape.back().x);
        shape.push_back(at);
    };
    add(context.positionOf(link.from));
    std::for_each(link.waypoints.begin(), link.waypoints.end(), add);
    add(context.positionOf(link.to));
    return shape;
}

}  // namespace

std::vector<rules::Subject> caughtBy(const ToolPreview::Band& band, const ToolContext& context)
{
    const Design& design = context.design;
    const MercatorPoint from = toMercator(band.from);
    MercatorPoint to = toMercator(band.to);
    to.x = nearestCopy(to.x, from.x);
    const Rectangle box{std::min(from.x, to.x), std::min(from.y, to.y), std::max(from.x, to.x),
                        std::max(from.y, to.y)};
    const bool isTouching = to.x < from.x;
    const double middle = (box.left + box.right) / 2.0;

    std::vector<rules::Subject> caught;
    for (const auto& [id, site] : design.all<Site>()) {
        MercatorPoint at = toMercator(context.positionOf(id));
        at.x = nearestCopy(at.x, middle);
        if (context.canTouch(id) && box.holds(at))
            caught.emplace_back(id);
    }
    for (const auto& [id, link] : design.all<Link>()) {
        const std::vector<MercatorPoint> shape = shapeOf(link, context, middle);
        const auto isInside = [&](MercatorPoint p) { return box.holds(p); };
        bool isCaught = std::all_of(shape.begin(), shape.end(), isInside);
        for (std::size_t i = 1; isTouching && !isCaught && i < shape.size(); ++i)
            isCaught = box.meets(shape[i - 1], shape[i]);
        if (isCaught && context.canTouch(id))
            caught.emplace_back(id);
    }
    if (context.diagram)
        return caught;  // Notes and areas stand on the ground alone.
    for (const auto& [id, note] : design.all<Note>()) {
        MercatorPoint at = toMercator(note.position);
        at.x = nearestCopy(at.x, middle);
        if (context.canTouch(id) && box.holds(at))
            caught.emplace_back(id);
    }
    for (const auto& [id, area] : design.all<RiskArea>())
        if (context.canTouch(id)
            && std::all_of(area.outline.begin(), area.outline.end(), [&](GeoPoint corner) {
                   MercatorPoint at = toMercator(corner);
                   at.x = nearestCopy(at.x, middle);
                   return box.holds(at);
               }))
            caught.emplace_back(id);
    return caught;
}

}  // namespace continua::ui
