// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/graph/topology.h"

#include "core/graph/boost_graph.h"
#include "core/model/link_line.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace continua::graph {
namespace {

std::vector<SiteId> sitesOf(const Design& design)
{
    std::vector<SiteId> sites;
    for (const auto& [id, site] : design.all<Site>())
        sites.push_back(id);
    return sites;
}

std::vector<Edge> edgesOf(const Design& design)
{
    std::vector<Edge> edges;
    for (const auto& [id, link] : design.all<Link>())
        edges.push_back({.link = id,
                         .from = link.from,
                         .to = link.to,
                         .length = fiberLength(design, link),
                         .delay = propagation(design, link),
                         .riskGroups = riskGroupsOf(design, link)});
    return edges;
}

Weight weight(double amount)
{
    constexpr Weight kRoomForLinks = 4096;
    return static_cast<Weight>(std::llround(std::max(0.0, amount))) * kRoomForLinks + 1;
}

std::shared_ptr<const Topology::Body> build(std::vector<SiteId> sites, std::vector<Edge> edges)
{
    auto body = std::make_shared<Topology::Body>();
    std::sort(sites.begin(), sites.end());
    std::sort(edges.begin(), edges.end(),
              [](const Edge& a, const Edge& b) { return a.link < b.link; });
    body->sites = std::move(sites);
    body->edges = std::move(edges);
    body->edgesAt.resize(body->sites.size());
    body->graph = BoostGraph(body->sites.size());
    for (std::size_t i = 0; i < body->sites.size(); ++i)
        body->siteIndex.emplace(body->sites[i], i);
    for (std::size_t i = 0; i < body->edges.size(); ++i) {
        const Edge& edge = body->edges[i];
        const std::size_t from = body->siteIndex.at(edge.from);
        const std::size_t to = body->siteIndex.at(edge.to);
        assert(from != to);
        body->edgeIndex.emplace(edge.link, i);
        body->edgesAt[from].push_back(i);
        body->edgesAt[to].push_back(i);
        body->ends.emplace_back(from, to);
        body->lengths.push_back(weight(edge.length.inM() * 1e6));
        body->delays.push_back(weight(edge.delay.inS() * 1e15));
        boost::add_edge(from, to, EdgePlace{i}, body->graph);
    }
    return body;
}

}  // namespace

Topology::Topology(const Design& design) : m_body(build(sitesOf(design), edgesOf(design))) {}

Topology::Topology(std::vector<SiteId> sites, std::vector<Edge> edges)
    : m_body(build(std::move(sites), std::move(edges)))
{
}

const std::vector<SiteId>& Topology::sites() const { return m_body->sites; }

const std::vector<Edge>& Topology::edges() const { return m_body->edges; }

std::optional<std::size_t> Topology::indexOf(SiteId site) const
{
    const auto found = m_body->siteIndex.find(site);
    return found == m_body->siteIndex.end() ? std::nullopt : std::optional(found->second);
}

const Edge* Topology::find(LinkId link) const
{
    const auto found = m_body->edgeIndex.find(link);
    return found == m_body->edgeIndex.end() ? nullptr : &m_body->edges[found->second];
}

const std::vector<std::size_t>& Topology::edgesAt(SiteId site) const
{
    static const std::vector<std::size_t> kNone;
    const auto index = indexOf(site);
    return index ? m_body->edgesAt[*index] : kNone;
}

Topology Topology::with(Edge added) const
{
    std::vector<Edge> edges = m_body->edges;
    edges.push_back(std::move(added));
    return {m_body->sites, std::move(edges)};
}

}  // namespace continua::graph
