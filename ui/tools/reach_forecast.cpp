// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tools/reach_forecast.h"

#include "core/optics/catalog_line.h"

#include <algorithm>
#include <cmath>

namespace continua::ui {

const Reach& ReachForecast::of(const Design& design, Length fiber)
{
    if (m_catalog != design.sharedCatalog()) {
        m_catalog = design.sharedCatalog();
        m_known.clear();
    }
    const int km = std::max(1, static_cast<int>(std::ceil(fiber.inKm())));
    const auto known = m_known.find(km);
    if (known != m_known.end())
        return known->second;
    return m_known[km] = reckon(design, Length::fromKm(km));
}

Reach ReachForecast::reckon(const Design& design, Length fiber)
{
    const Catalog& catalog = design.catalog();
    const Link link{.length = fiber};
    const auto line = optics::designLink(m_evaluator.propagator(), design, link);
    if (!line)
        return {};
    const std::size_t spans = line->spans.size();
    const optics::Route route{.links = {&*line}};
    const optics::SpectrumSetting setting = optics::spectrumSetting(design);
    Reach best;
    for (const auto& [key, type] : catalog.transceivers) {
        if (!optics::isMadeFor(type, spans, fiber))
            continue;
        for (const TransceiverMode& mode : type.modes) {
            const auto quality = m_evaluator.evaluate(route, mode, setting);
            if (!quality || !quality->closes())
                continue;
            const bool isBetter =
                best.mode.empty() || mode.rate > best.rate
                || (mode.rate == best.rate && quality->margin.inDb() > best.margin.inDb());
            if (isBetter)
                best = {key + "/" + mode.key, mode.rate, quality->margin};
        }
    }
    return best;
}

}  // namespace continua::ui
