// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Only for the .cpp files of core/graph: Boost goes no further.

#include "core/graph/boost_graph.h"

#include <boost/graph/dijkstra_shortest_paths.hpp>
#include <boost/graph/filtered_graph.hpp>
#include <boost/property_map/function_property_map.hpp>

#include <limits>
#include <vector>

namespace continua::graph {

inline constexpr Weight kUnreached = std::numeric_limits<Weight>::max();
inline constexpr std::size_t kNoEdge = std::numeric_limits<std::size_t>::max();

/// What a search may use, by place: asked of the caller's filter once.
struct Usable {
    std::vector<char> sites;  ///< For passing through; not vector<bool>, which is slow here.
    std::vector<char> edges;
};

Usable usable(const Topology& topology, const RouteFilter& filter);

/// An edge may be taken when it is usable and the site it leaves is where the search began or may
/// be passed through.
struct EdgeTest {
    const BoostGraph* graph = nullptr;
    const Usable* usable = nullptr;
    std::size_t from = 0;

    bool operator()(const BoostGraph::edge_descriptor& edge) const
    {
        const std::size_t left = boost::source(edge, *graph);
        return usable->edges[(*graph)[edge].index] != 0
            && (left == from || usable->sites[left] != 0);
    }
};

/// The tree of shortest ways from one vertex.
struct Tree {
    std::vector<Weight> distance;
    std::vector<std::size_t> towardsRoot;  ///< Index of the last edge, kNoEdge where none leads.
};

/// Thrown to leave Boost's search when the target is settled; caught in shortestTree().
struct TargetSettled {};

class TreeRecorder : public boost::default_dijkstra_visitor {
public:
    TreeRecorder(std::vector<std::size_t>& towardsRoot, std::size_t target)
        : m_towardsRoot(&towardsRoot), m_target(target)
    {
    }

    template <class EdgeDescriptor, class Graph>
    void edge_relaxed(EdgeDescriptor edge, const Graph& graph)
    {
        (*m_towardsRoot)[target(edge, graph)] = graph[edge].index;
    }
    template <class Graph>
    void finish_vertex(std::size_t vertex, const Graph&)
    {
        if (vertex == m_target)
            throw TargetSettled{};
    }

private:
    std::vector<std::size_t>* m_towardsRoot;
    std::size_t m_target;
};

/// @param target    Where to stop: vertices not settled by then have a distance that is too long,
///                  but at least that of the target. kNoEdge: nowhere.
/// @param weightOf  Of an edge of `graph`, >= 0.
template <class Graph, class WeightOf>
Tree shortestTree(const Graph& graph, std::size_t from, std::size_t target, WeightOf weightOf)
{
    const std::size_t count = num_vertices(graph);
    Tree tree{std::vector<Weight>(count, kUnreached), std::vector<std::size_t>(count, kNoEdge)};
    using EdgeOf = typename boost::graph_traits<Graph>::edge_descriptor;
    try {
        boost::dijkstra_shortest_paths(
            graph, from,
            boost::weight_map(boost::make_function_property_map<EdgeOf>(weightOf))
                .distance_map(boost::make_iterator_property_map(tree.distance.begin(),
                                                                get(boost::vertex_index, graph)))
                .distance_inf(kUnreached)
                .visitor(TreeRecorder(tree.towardsRoot, target)));
    } catch (const TargetSettled&) {
    }
    return tree;
}

}  // namespace continua::graph
