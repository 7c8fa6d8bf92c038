// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/graph/routes.h"
#include "core/spectrum/network_bound.h"

#include <map>
#include <utility>
#include <vector>

namespace continua::bench {

/// Nodes and edges by number, and their ways as fibers.
class BenchNetwork {
public:
    struct Edge {
        int from = 0;
        int to = 0;
        Length length = Length::fromKm(1.0);
    };

    enum class Fibers {
        EachWay,      ///< Edge e is fiber 2 e from its source to its target, 2 e + 1 back.
        OnePairBoth,  ///< Edge e is fiber e, the same slots taken in both directions.
    };

    BenchNetwork(int nodeCount, std::vector<Edge> edges, Fibers fibers);

    int nodeCount() const { return m_nodeCount; }
    int fiberCount() const;
    spectrum::FiberNetwork network() const;

    /// The shortest loopless ways, as edges; remembered.
    const std::vector<std::vector<int>>& ways(int from, int to, int count);

    /// The same ways as fibers.
    std::vector<std::vector<int>> fiberWays(int from, int to, int count);

private:
    std::vector<int> fibersOf(int from, const std::vector<int>& way) const;

    int m_nodeCount;
    std::vector<Edge> m_edges;
    Fibers m_fibers;
    graph::Topology m_topology;
    std::map<std::pair<int, int>, std::vector<std::vector<int>>> m_ways;
};

}  // namespace continua::bench
