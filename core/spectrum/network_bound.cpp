// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/spectrum/network_bound.h"

#include <queue>

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <string>

namespace continua::spectrum {
namespace {

std::size_t at(int index) { return static_cast<std::size_t>(index); }

constexpr std::int64_t kUnreached = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t kRoomForArcs = 1 << 14;

/// Cheapest ways from one node to all, of equally cheap ones those of fewest arcs (Dijkstra,
/// Numerische Mathematik 1, 1959).
class CheapestTree {
public:
    explicit CheapestTree(const FiberNetwork& network)
        : m_network(network), m_arcsFrom(at(network.nodeCount)), m_cost(at(network.nodeCount)),
          m_reachedBy(at(network.nodeCount))
    {
        for (std::size_t a = 0; a < network.arcs.size(); ++a)
            m_arcsFrom[at(network.arcs[a].from)].push_back(static_cast<int>(a));
    }

    void grow(int from, const std::vector<std::int64_t>& prices)
    {
        std::fill(m_cost.begin(), m_cost.end(), kUnreached);
        std::fill(m_reachedBy.begin(), m_reachedBy.end(), -1);
        m_cost[at(from)] = 0;
        m_open.emplace(0, from);
        while (!m_open.empty()) {
            const auto [cost, node] = m_open.top();
            m_open.pop();
            if (cost > m_cost[at(node)])
                continue;
            for (const int a : m_arcsFrom[at(node)]) {
                const Arc& arc = m_network.arcs[at(a)];
                const std::int64_t there = cost + prices[at(arc.fiber)] * kRoomForArcs + 1;
                if (there >= m_cost[at(arc.to)])
                    continue;
                m_cost[at(arc.to)] = there;
                m_reachedBy[at(arc.to)] = a;
                m_open.emplace(there, arc.to);
            }
        }
    }

    bool reaches(int node) const { return m_cost[at(node)] != kUnreached; }
    std::int64_t priceTo(int node) const { return m_cost[at(node)] / kRoomForArcs; }

    /// Fibers of the way to a node that was reached, in order from the source.
    std::vector<int> wayTo(int node) const
    {
        std::vector<int> fibers;
        for (int a = m_reachedBy[at(node)]; a >= 0; a = m_reachedBy[at(m_network.arcs[at(a)].from)])
            fibers.push_back(m_network.arcs[at(a)].fiber);
        std::reverse(fibers.begin(), fibers.end());
        return fibers;
    }

private:
    using Open = std::pair<std::int64_t, int>;

    const FiberNetwork& m_network;
    std::vector<std::vector<int>> m_arcsFrom;
    std::vector<std::int64_t> m_cost;
    std::vector<int> m_reachedBy;
    std::priority_queue<Open, std::vector<Open>, std::greater<>> m_open;
};

Error refusal(const std::string& what, std::size_t index)
{
    return Error{.code = ErrorCode::ValueOutOfRange,
                 .subject = "network",
                 .place = what + "[" + std::to_string(index) + "]",
                 .expected = "nodes and fibers that are there, different ends and at least 1 slot"};
}

Result<> check(const FiberNetwork& network, const std::vector<NodeDemand>& demands)
{
    const auto isNode = [&](int node) { return node >= 0 && node < network.nodeCount; };
    for (std::size_t a = 0; a < network.arcs.size(); ++a) {
        const Arc& arc = network.arcs[a];
        if (!isNode(arc.from) || !isNode(arc.to) || arc.fiber < 0
            || arc.fiber >= network.fiberCount)
            return refusal("arcs", a);
    }
    for (std::size_t d = 0; d < demands.size(); ++d)
        if (!isNode(demands[d].from) || !isNode(demands[d].to) || demands[d].from == demands[d].to
            || demands[d].width < 1)
            return refusal("demands", d);
    return Done{};
}

/// Demands with the same ends.
struct Stream {
    int to = 0;
    int width = 0;  ///< Of all together.
    std::set<std::vector<int>> ways = {};
};

}  // namespace

Result<NetworkBound> networkBound(const FiberNetwork& network,
                                  const std::vector<NodeDemand>& demands, const BoundSearch& search)
{
    if (const Result<> checked = check(network, demands); !checked)
        return checked.error();
    std::map<int, std::map<int, Stream>> streams;  // By source, target.
    for (const NodeDemand& demand : demands) {
        Stream& stream = streams[demand.from][demand.to];
        stream.to = demand.to;
        stream.width += demand.width;
    }
    CheapestTree tree(network);
    const std::vector<std::int64_t> evenPrices(at(network.fiberCount), 1);
    for (const auto& [source, targets] : streams) {
        tree.grow(source, evenPrices);
        for (const auto& [target, stream] : targets)
            if (!tree.reaches(target))
                return Error{.code = ErrorCode::UnknownName,
                             .subject = "network",
                             .value = "nodes " + std::to_string(source) + " and "
                                    + std::to_string(target),
                             .expected = "a way between them"};
    }
    NetworkBound result;
    result.bound = congestionBound(
        network.fiberCount,
        [&](const std::vector<std::int64_t>& prices, std::vector<double>& load) {
            std::int64_t paid = 0;
            for (auto& [source, targets] : streams) {
                tree.grow(source, prices);
                for (auto& [target, stream] : targets) {
                    paid += stream.width * tree.priceTo(target);
                    std::vector<int> way = tree.wayTo(target);
                    for (const int fiber : way)
                        load[at(fiber)] += stream.width;
                    stream.ways.insert(std::move(way));
                }
            }
            return paid;
        },
        search);
    for (const NodeDemand& demand : demands) {
        const std::set<std::vector<int>>& ways = streams.at(demand.from).at(demand.to).ways;
        result.ways.emplace_back(ways.begin(), ways.end());
    }
    return result;
}

}  // namespace continua::spectrum
