// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/random.h"
#include "core/graph/routes.h"
#include "core/model/id_source.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

#include <functional>
#include <map>
#include <set>
#include <string>

namespace continua::test {

/// Site ids from names, as templates make them.
inline SiteId siteId(const QString& code) { return idFromText<Site>(code.toStdString()); }

/// A topology from rows of [from, to, km], with 4.9 us/km.
inline graph::Topology topologyOf(const QJsonArray& links)
{
    std::set<SiteId> sites;
    std::vector<graph::Edge> edges;
    for (const auto& row : links) {
        const QJsonArray link = row.toArray();
        const SiteId from = siteId(link[0].toString());
        const SiteId to = siteId(link[1].toString());
        const double km = link[2].toDouble();
        sites.insert({from, to});
        const std::string code = (link[0].toString() + "--" + link[1].toString()).toStdString();
        edges.push_back({.link = idFromText<Link>(code),
                         .from = from,
                         .to = to,
                         .length = Length::fromKm(km),
                         .delay = Duration::fromUs(4.9 * km)});
    }
    return {{sites.begin(), sites.end()}, edges};
}

/// A random network: `sites` sites, `links` links of 1 to 20 km, parallel ones among them; with
/// `risks` > 0 each link is in one of so many shared-risk groups, or in none.
inline graph::Topology randomTopology(Random& random, int sites, int links, int risks = 0)
{
    std::vector<SiteId> ids;
    for (int i = 0; i < sites; ++i)
        ids.push_back({i + 1});
    std::vector<graph::Edge> edges;
    for (int i = 0; i < links; ++i) {
        const auto count = static_cast<std::uint64_t>(sites);
        const std::uint64_t from = random.below(count);
        const std::uint64_t to = (from + 1 + random.below(count - 1)) % count;
        const double km = 1.0 + static_cast<double>(random.below(20));
        graph::Edge edge{.link = {100 + i},
                         .from = ids[from],
                         .to = ids[to],
                         .length = Length::fromKm(km),
                         .delay = Duration::fromUs(4.9 * km)};
        if (risks > 0) {
            const std::uint64_t risk = random.below(static_cast<std::uint64_t>(risks) * 2);
            if (risk < static_cast<std::uint64_t>(risks))
                edge.riskGroups = {"risk " + std::to_string(risk)};
        }
        edges.push_back(std::move(edge));
    }
    return {ids, edges};
}

/// Every loopless route between two sites, by trying all.
inline std::vector<graph::Route> allRoutes(const graph::Topology& topology, SiteId from, SiteId to)
{
    std::vector<graph::Route> routes;
    std::vector<LinkId> links;
    std::set<SiteId> visited{from};
    const std::function<void(SiteId)> walk = [&](SiteId at) {
        if (at == to) {
            routes.push_back(graph::routeAlong(topology, from, links));
            return;
        }
        for (const graph::Edge& edge : topology.edges()) {
            if (edge.from != at && edge.to != at)
                continue;
            const SiteId next = edge.from == at ? edge.to : edge.from;
            if (!visited.insert(next).second)
                continue;
            links.push_back(edge.link);
            walk(next);
            links.pop_back();
            visited.erase(next);
        }
    };
    walk(from);
    return routes;
}

}  // namespace continua::test
