// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/bench_network.h"

namespace continua::bench {
namespace {

std::size_t at(int index) { return static_cast<std::size_t>(index); }

SiteId siteId(int node) { return SiteId{node + 1}; }

graph::Topology topologyOf(int nodeCount, const std::vector<BenchNetwork::Edge>& edges)
{
    std::vector<SiteId> sites;
    for (int node = 0; node < nodeCount; ++node)
        sites.push_back(siteId(node));
    std::vector<graph::Edge> links;
    for (const BenchNetwork::Edge& edge : edges)
        links.push_back({.link = LinkId{static_cast<std::int64_t>(links.size()) + 1},
                         .from = siteId(edge.from),
                         .to = siteId(edge.to),
                         .length = edge.length});
    return graph::Topology(std::move(sites), std::move(links));
}

}  // namespace

BenchNetwork::BenchNetwork(int nodeCount, std::vector<Edge> edges, Fibers fibers)
    : m_nodeCount(nodeCount), m_edges(std::move(edges)), m_fibers(fibers),
      m_topology(topologyOf(nodeCount, m_edges))
{
}

int BenchNetwork::fiberCount() const
{
    return static_cast<int>(m_edges.size()) * (m_fibers == Fibers::EachWay ? 2 : 1);
}

spectrum::FiberNetwork BenchNetwork::network() const
{
    spectrum::FiberNetwork network{
        .nodeCount = m_nodeCount, .fiberCount = fiberCount(), .arcs = {}};
    for (int e = 0; e < static_cast<int>(m_edges.size()); ++e) {
        const Edge& edge = m_edges[at(e)];
        network.arcs.push_back({edge.from, edge.to, fibersOf(edge.from, {e}).front()});
        network.arcs.push_back({edge.to, edge.from, fibersOf(edge.to, {e}).front()});
    }
    return network;
}

const std::vector<std::vector<int>>& BenchNetwork::ways(int from, int to, int count)
{
    const auto [entry, isNew] = m_ways.try_emplace({from, to});
    if (isNew)
        for (const graph::Route& route :
             graph::shortestRoutes(m_topology, siteId(from), siteId(to), count)) {
            std::vector<int>& way = entry->second.emplace_back();
            for (const LinkId link : route.links)
                way.push_back(static_cast<int>(link.value) - 1);
        }
    return entry->second;
}

std::vector<std::vector<int>> BenchNetwork::fiberWays(int from, int to, int count)
{
    std::vector<std::vector<int>> fibers;
    for (const std::vector<int>& way : ways(from, to, count))
        fibers.push_back(fibersOf(from, way));
    return fibers;
}

std::vector<int> BenchNetwork::fibersOf(int from, const std::vector<int>& way) const
{
    std::vector<int> fibers;
    int node = from;
    for (const int e : way) {
        const Edge& edge = m_edges[at(e)];
        const bool isForward = edge.from == node;
        node = isForward ? edge.to : edge.from;
        fibers.push_back(m_fibers == Fibers::OnePairBoth ? e : 2 * e + (isForward ? 0 : 1));
    }
    return fibers;
}

}  // namespace continua::bench
