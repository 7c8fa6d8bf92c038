// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/route_book.h"

#include <algorithm>

namespace continua::engine {

void RouteBook::adopt(RouteBook& other, const KeptNetwork& kept)
{
    m_hasAdoptedWays = kept.isWhole && m_wantsPairs == other.m_wantsPairs
                    && m_wantsSitePairs == other.m_wantsSitePairs
                    && m_hasSwitch == other.m_hasSwitch
                    && m_problem.transits == other.m_problem.transits;
    const std::vector<int> segments = m_segments.adopt(std::move(other.m_segments), kept);
    if (m_hasAdoptedWays) {
        m_ways = std::move(other.m_ways);
        m_runs = std::move(other.m_runs);
        m_wayOfLinks = std::move(other.m_wayOfLinks);
        m_runOfLinks = std::move(other.m_runOfLinks);
        m_between = std::move(other.m_between);
        m_trees = std::move(other.m_trees);
        return;
    }
    for (Run& was : other.m_runs) {
        const std::optional<std::vector<int>> links = KeptNetwork::map(was.links, kept.links);
        if (!was.isJudged || !links)
            continue;
        Run run{.from = kept.sites[static_cast<std::size_t>(was.from)],
                .to = kept.sites[static_cast<std::size_t>(was.to)],
                .links = *links,
                .sites = *KeptNetwork::map(was.sites, kept.sites),
                .isJudged = true,
                .lineMs = was.lineMs,
                .modes = std::move(was.modes),
                .leastDspMs = was.leastDspMs,
                .bestMargin = was.bestMargin};
        for (ClosingMode& mode : run.modes)
            for (LitSegment& lit : mode.segments)
                lit.segment = segments[static_cast<std::size_t>(lit.segment)];
        m_runOfLinks.emplace(*links, static_cast<int>(m_runs.size()));
        m_runs.push_back(std::move(run));
    }
}

int RouteBook::adoptedWay(const RouteBook& other, int index, const KeptNetwork& kept)
{
    if (index < 0 || m_hasAdoptedWays)
        return index;
    const Way& was = other.way(index);
    std::optional<std::vector<int>> links = KeptNetwork::map(was.links, kept.links);
    if (!links)
        return -1;
    const int base =
        addWayAlong(kept.sites[static_cast<std::size_t>(was.from)], *std::move(links), was.length);
    const auto partsOf = [](const RouteBook& book, const std::vector<Stretch>& stretches) {
        std::vector<std::size_t> parts;
        for (const Stretch& stretch : stretches)
            parts.push_back(stretch.run < 0 ? 1 : book.run(stretch.run).links.size());
        return parts;
    };
    const std::vector<std::size_t> parts = partsOf(other, was.stretches);
    if (partsOf(*this, way(base).stretches) == parts)
        return base;
    for (std::size_t g = 0; g < way(base).groomings.size(); ++g)
        if (partsOf(*this, way(base).groomings[g].stretches) == parts)
            return groomedWay(base, g);
    return -1;
}

}  // namespace continua::engine
