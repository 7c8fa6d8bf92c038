// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explain/link_edits.h"

#include "core/geo/geodesic.h"
#include "core/model/link_line.h"
#include "core/model/new_link.h"
#include "core/optics/line_design.h"

#include <algorithm>
#include <cmath>

namespace continua::explain {
namespace {

constexpr Length kStep = Length::fromKm(1.0);

/// A place on a polyline, and how many of its points come before.
struct Spot {
    GeoPoint place;
    std::size_t after = 0;
};

double wrapped(double longitude) { return std::remainder(longitude, 360.0); }

Spot spotAlong(const std::vector<GeoPoint>& points, double share)
{
    Length left = geodesicLength(points) * share;
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
        const Length leg = geodesicLength(points[i], points[i + 1]);
        if (left > leg && i + 2 < points.size()) {
            left -= leg;
            continue;
        }
        const std::vector<GeoPoint> way = alongGeodesic(points[i], points[i + 1], kStep);
        const auto steps = static_cast<double>(way.size() - 1);
        const double step = leg > Length{} ? std::round(steps * (left / leg)) : 0.0;
        GeoPoint place = way[static_cast<std::size_t>(std::clamp(step, 0.0, steps))];
        place.longitudeDeg = wrapped(place.longitudeDeg);
        return {place, i};
    }
    return {points.front(), 0};
}

}  // namespace

Link withFiber(Link link, std::string fiber)
{
    link.fiber = std::move(fiber);
    link.status = BuildStatus::Planned;
    link.buildCost.reset();
    return link;
}

Link withSpans(const Design& design, Link link, Length longest)
{
    link.spans = optics::equalSpans(fiberLength(design, link), longest);
    return link;
}

Division divided(const Design& design, const Link& link, Length at, IdSource& ids)
{
    const Length whole = fiberLength(design, link);
    const double share = std::clamp(at / whole, 0.0, 1.0);
    const Site& start = design.at(link.from);
    const Site& end = design.at(link.to);
    std::vector<GeoPoint> points{start.position};
    points.insert(points.end(), link.waypoints.begin(), link.waypoints.end());
    points.push_back(end.position);
    const Spot spot = spotAlong(points, share);

    Division made{.site = {.id = ids.next<Site>(),
                           .code = freeCode(design, start.code + "-" + end.code),
                           .name = {},
                           .kind = SiteKind::TelecomCo,
                           .position = spot.place,
                           .country = share <= 0.5 ? start.country : end.country,
                           .status = BuildStatus::Planned},
                  .first = link,
                  .second = link};
    made.site.name = made.site.code;
    const auto bend = link.waypoints.begin() + static_cast<std::ptrdiff_t>(spot.after);
    const auto part = [&](Link& half, SiteId from, SiteId to, double of) {
        half.from = from;
        half.to = to;
        half.length = whole * of;
        half.spans.clear();
        if (half.buildCost)
            half.buildCost = *half.buildCost * of;
        if (half.yearlyCost)
            half.yearlyCost = *half.yearlyCost * of;
    };
    part(made.first, link.from, made.site.id, share);
    made.first.waypoints.assign(link.waypoints.begin(), bend);
    part(made.second, made.site.id, link.to, 1.0 - share);
    made.second.waypoints.assign(bend, link.waypoints.end());
    made.second.id = ids.next<Link>();
    made.second.code = freeCode(design, made.site.code + "--" + end.code);
    return made;
}

}  // namespace continua::explain
