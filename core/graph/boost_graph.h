// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Only for the .cpp files of core/graph: Boost goes no further.

#include "core/graph/routes.h"
#include "core/graph/topology.h"

#include <boost/graph/adjacency_list.hpp>

#include <cstdint>
#include <map>

namespace continua::graph {

/// Lengths in micrometers or delays in femtoseconds, times 4096, plus one per link: whole
/// numbers, so that equal sums are equal whatever their order, and fewer links win a tie.
using Weight = std::int64_t;

struct EdgePlace {
    std::size_t index = 0;  ///< In Topology::edges().
};

using BoostGraph = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS,
                                         boost::no_property, EdgePlace>;

struct Topology::Body {
    std::vector<SiteId> sites;
    std::vector<Edge> edges;
    std::map<SiteId, std::size_t> siteIndex;
    std::map<LinkId, std::size_t> edgeIndex;
    std::vector<std::vector<std::size_t>> edgesAt;          ///< By place of the site.
    std::vector<std::pair<std::size_t, std::size_t>> ends;  ///< Of each edge, places of sites.
    std::vector<Weight> lengths;                            ///< Of each edge.
    std::vector<Weight> delays;                             ///< Of each edge.
    BoostGraph graph;

    const std::vector<Weight>& weights(Metric metric) const
    {
        return metric == Metric::Length ? lengths : delays;
    }
    std::size_t otherEnd(std::size_t edge, std::size_t site) const
    {
        return ends[edge].first == site ? ends[edge].second : ends[edge].first;
    }
};

}  // namespace continua::graph
