// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is under the pointer, and where an object stands.

#include "ui/map/map_layout.h"
#include "ui/map/map_style.h"

#include <algorithm>
#include <cmath>

namespace continua::ui {
namespace {

bool isNear(QPointF a, QPointF b, double reach)
{
    return std::max(std::abs(a.x() - b.x()), std::abs(a.y() - b.y())) <= reach;
}

}  // namespace

const SiteSpot* MapLayout::siteAt(QPointF at) const
{
    const auto found = std::find_if(sites.rbegin(), sites.rend(), [&](const SiteSpot& spot) {
        return std::hypot(spot.at.x() - at.x(), spot.at.y() - at.y())
            <= std::max(spot.size / 2.0, map_metrics::kReach) + map_metrics::kRim;
    });
    return found == sites.rend() ? nullptr : &*found;
}

const SiteSpot* MapLayout::spotOf(SiteId site) const
{
    const auto found = std::find_if(sites.begin(), sites.end(), [&](const SiteSpot& spot) {
        return std::any_of(spot.members.begin(), spot.members.end(),
                           [&](const SiteMark* mark) { return mark->id == site; });
    });
    return found == sites.end() ? nullptr : &*found;
}

std::vector<MapHit> MapLayout::hitsAt(QPointF at) const
{
    using map_metrics::kReach;
    std::vector<MapHit> hits;
    for (auto spot = sites.rbegin(); spot != sites.rend(); ++spot)
        if (std::hypot(spot->at.x() - at.x(), spot->at.y() - at.y())
            <= std::max(spot->size / 2.0, kReach) + map_metrics::kRim)
            for (const SiteMark* mark : spot->members)
                hits.emplace_back(mark->id);
    std::vector<std::pair<double, LinkId>> near;
    for (const LinkMark& mark : scene->links()) {
        if (mark.isLeftOut || !continua::ui::isNear(mark, view, at, kReach))
            continue;
        const LinkSpot link = continua::ui::spotOf(mark, view);
        if (mark.isSelected) {
            for (int i = 1; i + 1 < link.vertices.size(); ++i)
                if (isNear(link.vertices[i], at, kReach))
                    hits.emplace_back(WaypointHandle{mark.id, i - 1});
            for (int i = 0; i < link.midpoints.size(); ++i)
                if (isNear(link.midpoints[i], at, kReach))
                    hits.emplace_back(MidpointHandle{mark.id, i});
        }
        if (const double distance = distanceToLine(at, link.line); distance <= kReach)
            near.emplace_back(distance, mark.id);
    }
    for (const LinkSpot& link : links)
        if (link.badgeRect.contains(at)) {
            std::erase_if(near, [&](const auto& entry) { return entry.second == link.mark->id; });
            near.emplace_back(0.0, link.mark->id);
        }
    std::sort(near.begin(), near.end());
    for (const auto& [distance, id] : near)
        hits.emplace_back(id);
    return hits;
}

}  // namespace continua::ui
