// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tools/map_tool.h"

#include "core/geo/geodesic.h"
#include "ui/tools/diagram_plane.h"

namespace continua::ui {

rules::Subject objectOf(const MapHit& hit)
{
    return std::visit(
        [](const auto& under) -> rules::Subject {
            if constexpr (requires { under.link; })
                return under.link;
            else if constexpr (requires { under.area; })
                return under.area;
            else
                return under;
        },
        hit);
}

std::optional<SiteId> siteUnder(const ToolEvent& event)
{
    for (const MapHit& hit : event.hits)
        if (const auto* site = std::get_if<SiteId>(&hit))
            return *site;
    return std::nullopt;
}

GeoPoint ToolContext::positionOf(SiteId site) const
{
    return diagram ? onSquareGeo(diagram->places.at(site)) : design.at(site).position;
}

std::optional<SiteId> nearestSite(const ToolContext& context, GeoPoint at)
{
    std::optional<SiteId> nearest;
    Length distance;
    for (const auto& [id, site] : context.design.all<Site>()) {
        const Length here = geodesicLength(at, context.positionOf(id));
        if (!nearest || here < distance) {
            nearest = id;
            distance = here;
        }
    }
    return nearest;
}

}  // namespace continua::ui
