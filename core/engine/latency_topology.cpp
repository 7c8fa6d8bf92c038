// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/latency_topology.h"

#include "core/model/link_line.h"
#include "core/plan/cost_model.h"

#include <algorithm>

namespace continua::engine {

graph::Topology latencyTopology(const Design& design, const std::vector<LinkId>& without)
{
    std::vector<SiteId> sites;
    for (const auto& [id, site] : design.all<Site>())
        sites.push_back(id);
    std::vector<graph::Edge> edges;
    for (const auto& [id, link] : design.all<Link>()) {
        if (std::find(without.begin(), without.end(), id) != without.end())
            continue;
        Duration delay = propagation(design, link);
        if (!link.leased)
            delay += roadmOf(design).latency
                   + amplifierOf(design, link).latency * amplifierCount(design, link);
        edges.push_back({.link = id,
                         .from = link.from,
                         .to = link.to,
                         .length = fiberLength(design, link),
                         .delay = delay,
                         .riskGroups = riskGroupsOf(design, link)});
    }
    return {std::move(sites), std::move(edges)};
}

Duration routeConstant(const Design& design)
{
    for (const auto& [id, link] : design.all<Link>())
        if (link.leased)
            return {};
    const auto& transceivers = design.catalog().transceivers;
    if (transceivers.empty() || design.all<Link>().empty())
        return {};
    const auto fastest = std::min_element(
        transceivers.begin(), transceivers.end(), [](const auto& a, const auto& b) {
            return a.second.dspFecLatency < b.second.dspFecLatency;
        });
    return roadmOf(design).latency + fastest->second.dspFecLatency;
}

}  // namespace continua::engine
