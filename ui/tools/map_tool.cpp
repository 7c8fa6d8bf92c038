// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tools/map_tool.h"

#include "core/geo/geodesic.h"

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

std::optional<SiteId> nearestSite(const Design& design, GeoPoint at)
{
    std::optional<SiteId> nearest;
    Length distance;
    for (const auto& [id, site] : design.all<Site>())
        if (const Length here = geodesicLength(at, site.position); !nearest || here < distance) {
            nearest = id;
            distance = here;
        }
    return nearest;
}

}  // namespace continua::ui
