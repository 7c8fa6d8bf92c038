// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/graph/cuts.h"

#include "core/graph/boost_graph.h"

#include <boost/graph/biconnected_components.hpp>
#include <boost/graph/connected_components.hpp>
#include <boost/graph/filtered_graph.hpp>

#include <algorithm>
#include <limits>
#include <set>

namespace continua::graph {
namespace {

constexpr std::size_t kNothing = std::numeric_limits<std::size_t>::max();

/// The network less one link or one site.
struct Remains {
    const BoostGraph* graph = nullptr;
    std::size_t lostEdge = kNothing;
    std::size_t lostSite = kNothing;

    bool operator()(const BoostGraph::edge_descriptor& edge) const
    {
        return (*graph)[edge].index != lostEdge && boost::source(edge, *graph) != lostSite
            && boost::target(edge, *graph) != lostSite;
    }
};

std::vector<std::vector<SiteId>> partsOf(const Topology& topology, const Remains& remains)
{
    const BoostGraph& graph = topology.body().graph;
    const boost::filtered_graph<BoostGraph, Remains> rest(graph, remains);
    std::vector<std::size_t> part(topology.sites().size());
    const std::size_t count = boost::connected_components(
        rest,
        boost::make_iterator_property_map(part.begin(), boost::get(boost::vertex_index, graph)));
    std::vector<std::vector<SiteId>> parts(count);
    for (std::size_t i = 0; i < part.size(); ++i)
        if (i != remains.lostSite)
            parts[part[i]].push_back(topology.sites()[i]);
    std::erase_if(parts, [](const auto& sites) { return sites.empty(); });
    std::stable_sort(parts.begin(), parts.end(), [](const auto& a, const auto& b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    return parts;
}

/// Boost's biconnected components take parallel links for one: this is the network with each
/// group of parallel links as one edge.
BoostGraph withoutParallels(const Topology::Body& body)
{
    BoostGraph simple(body.sites.size());
    std::set<std::pair<std::size_t, std::size_t>> known;
    for (std::size_t i = 0; i < body.edges.size(); ++i) {
        const auto ends = std::minmax(body.ends[i].first, body.ends[i].second);
        if (known.insert(ends).second)
            boost::add_edge(ends.first, ends.second, EdgePlace{i}, simple);
    }
    return simple;
}

}  // namespace

std::vector<Bridge> bridges(const Topology& topology)
{
    const Topology::Body& body = topology.body();
    const BoostGraph simple = withoutParallels(body);
    std::map<BoostGraph::edge_descriptor, std::size_t> componentOf;
    boost::biconnected_components(simple, boost::make_assoc_property_map(componentOf));
    std::map<std::size_t, int> edgesIn;
    for (const auto& [edge, component] : componentOf)
        ++edgesIn[component];

    std::set<std::size_t> found;
    for (const auto& [edge, component] : componentOf) {
        const auto [a, b] = body.ends[simple[edge].index];
        const auto parallels = std::count_if(
            body.edgesAt[a].begin(), body.edgesAt[a].end(),
            [&, from = a, to = b](std::size_t e) { return body.otherEnd(e, from) == to; });
        if (edgesIn[component] == 1 && parallels == 1)
            found.insert(simple[edge].index);
    }

    const std::size_t partsWhole = connectedParts(topology).size();
    std::vector<Bridge> bridges;
    for (const std::size_t edge : found) {
        const auto parts = partsOf(topology, {&body.graph, edge, kNothing});
        const auto sideOf = [&](std::size_t site) {
            return *std::find_if(parts.begin(), parts.end(), [&](const auto& part) {
                return std::binary_search(part.begin(), part.end(), body.sites[site]);
            });
        };
        auto a = sideOf(body.ends[edge].first);
        auto b = sideOf(body.ends[edge].second);
        if (parts.size() > partsWhole)
            bridges.push_back({body.edges[edge].link,
                               a.size() < b.size() || (a.size() == b.size() && b < a) ? a : b});
    }
    return bridges;
}

std::vector<ArticulationSite> articulationSites(const Topology& topology)
{
    const BoostGraph simple = withoutParallels(topology.body());
    std::vector<std::size_t> places;
    boost::articulation_points(simple, std::back_inserter(places));
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());

    std::vector<ArticulationSite> sites;
    for (const std::size_t place : places)
        sites.push_back({topology.sites()[place],
                         partsOf(topology, {&topology.body().graph, kNothing, place})});
    return sites;
}

std::vector<std::vector<SiteId>> connectedParts(const Topology& topology)
{
    return partsOf(topology, {&topology.body().graph, kNothing, kNothing});
}

}  // namespace continua::graph
