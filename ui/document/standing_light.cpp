// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/standing_light.h"

#include <cmath>

namespace continua::ui {

void StandingLight::update(const Design& design, const Plan& plan)
{
    m_watch.update(design, explain::watched(design, plan.lightpaths));
    clear();
    for (std::size_t i = 0; i < plan.lightpaths.size(); ++i) {
        const std::optional<optics::RouteQuality>& quality = m_watch.qualities()[i];
        const bool hasMargin = quality && std::isfinite(quality->margin.inDb());
        m_margins.push_back(hasMargin ? std::optional(quality->margin) : std::nullopt);
        if (m_watch.closes(design, i))
            continue;
        m_lost.push_back(i);
        m_lostLinks.insert(plan.lightpaths[i].links.begin(), plan.lightpaths[i].links.end());
    }
}

void StandingLight::clear()
{
    m_margins.clear();
    m_lost.clear();
    m_lostLinks.clear();
}

}  // namespace continua::ui
