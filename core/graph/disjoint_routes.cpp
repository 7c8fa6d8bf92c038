// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/graph/disjoint_routes.h"

#include "core/graph/boost_graph.h"

#include <boost/graph/dijkstra_shortest_paths.hpp>
#include <boost/property_map/function_property_map.hpp>

#include <algorithm>
#include <limits>
#include <set>

namespace continua::graph {
namespace {

constexpr int kMostRoutesTried = 2000;
constexpr Weight kUnreached = std::numeric_limits<Weight>::max();

/// A link in one direction, or the inside of a site that only one route may pass.
struct Arc {
    std::size_t from = 0;
    std::size_t to = 0;
    Weight weight = 0;
    std::optional<std::size_t> edge = {};  ///< None: inside of a site.
};

struct ArcPlace {
    std::size_t index = 0;
};

using ArcGraph =
    boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS, boost::no_property, ArcPlace>;

/// The network as arcs. A site is the vertices 2i (where arcs arrive) and 2i + 1 (where they
/// leave) when routes must not share sites, and vertex 2i alone otherwise.
struct ArcNetwork {
    std::vector<Arc> arcs;
    std::size_t vertices = 0;
    std::size_t source = 0;
    std::size_t target = 0;
};

ArcNetwork arcNetwork(const Topology& topology, std::size_t from, std::size_t to,
                      Disjointness disjointness, Metric metric, const RouteFilter& filter)
{
    const bool split = disjointness == Disjointness::LinksAndSites;
    const Topology::Body& body = topology.body();
    const auto leaving = [&](std::size_t site) { return 2 * site + (split ? 1 : 0); };
    const auto passable = [&](std::size_t site) {
        return site == from || site == to || !filter.site || filter.site(body.sites[site]);
    };

    ArcNetwork network{
        .arcs = {}, .vertices = 2 * body.sites.size(), .source = leaving(from), .target = 2 * to};
    for (std::size_t site = 0; split && site < body.sites.size(); ++site)
        if (site != from && site != to && passable(site))
            network.arcs.push_back({2 * site, leaving(site), 0});
    for (std::size_t edge = 0; edge < body.edges.size(); ++edge) {
        const auto [a, b] = body.ends[edge];
        if (!passable(a) || !passable(b) || (filter.link && !filter.link(body.edges[edge].link)))
            continue;
        const Weight weight = body.weights(metric)[edge];
        network.arcs.push_back({leaving(a), 2 * b, weight, edge});
        network.arcs.push_back({leaving(b), 2 * a, weight, edge});
    }
    return network;
}

/// Shortest distances and the arc by which each vertex is reached.
struct ArcTree {
    std::vector<Weight> distance;
    std::vector<std::optional<std::size_t>> by;
};

class ArcRecorder : public boost::default_dijkstra_visitor {
public:
    explicit ArcRecorder(std::vector<std::optional<std::size_t>>& by) : m_by(&by) {}

    void edge_relaxed(ArcGraph::edge_descriptor edge, const ArcGraph& graph)
    {
        (*m_by)[boost::target(edge, graph)] = graph[edge].index;
    }

private:
    std::vector<std::optional<std::size_t>>* m_by;
};

ArcTree shortestTree(const ArcNetwork& network)
{
    ArcGraph graph(network.vertices);
    for (std::size_t i = 0; i < network.arcs.size(); ++i)
        boost::add_edge(network.arcs[i].from, network.arcs[i].to, ArcPlace{i}, graph);
    ArcTree tree{std::vector<Weight>(network.vertices, kUnreached),
                 std::vector<std::optional<std::size_t>>(network.vertices)};
    const auto weights = boost::make_function_property_map<ArcGraph::edge_descriptor>(
        [&](ArcGraph::edge_descriptor edge) { return network.arcs[graph[edge].index].weight; });
    boost::dijkstra_shortest_paths(
        graph, network.source,
        boost::weight_map(weights)
            .distance_map(boost::make_iterator_property_map(tree.distance.begin(),
                                                            boost::get(boost::vertex_index, graph)))
            .distance_inf(kUnreached)
            .visitor(ArcRecorder(tree.by)));
    return tree;
}

/// Places of the arcs from source to target; empty when there is no way.
std::vector<std::size_t> arcsTo(const ArcNetwork& network, const ArcTree& tree)
{
    std::vector<std::size_t> arcs;
    for (std::size_t at = network.target; at != network.source;) {
        if (!tree.by[at])
            return {};
        arcs.push_back(*tree.by[at]);
        at = network.arcs[*tree.by[at]].from;
    }
    std::reverse(arcs.begin(), arcs.end());
    return arcs;
}

/// Second round of Suurballe: weights reduced by the distances of the first, the first route
/// turned round at no cost.
ArcNetwork residual(const ArcNetwork& network, const ArcTree& tree,
                    const std::vector<std::size_t>& first)
{
    const std::set<std::size_t> onFirst(first.begin(), first.end());
    std::set<std::size_t> edgesOnFirst;
    for (const std::size_t arc : first)
        if (network.arcs[arc].edge)
            edgesOnFirst.insert(*network.arcs[arc].edge);

    ArcNetwork rest = network;
    rest.arcs.clear();
    for (std::size_t i = 0; i < network.arcs.size(); ++i) {
        const Arc& arc = network.arcs[i];
        if (onFirst.contains(i)) {
            rest.arcs.push_back({arc.to, arc.from, 0, arc.edge});
            continue;
        }
        const bool isReverse = arc.edge && edgesOnFirst.contains(*arc.edge);
        const Weight a = tree.distance[arc.from];
        const Weight b = tree.distance[arc.to];
        if (!isReverse && a != kUnreached && b != kUnreached)
            rest.arcs.push_back({arc.from, arc.to, arc.weight + a - b, arc.edge});
    }
    return rest;
}

/// The links that a walk along arcs of `edges` takes from one site to another; takes them out.
std::vector<LinkId> takeWalk(const Topology& topology,
                             std::multimap<std::size_t, std::size_t>& edges, std::size_t from,
                             std::size_t to)
{
    std::vector<LinkId> links;
    for (std::size_t at = from; at != to;) {
        const auto step = edges.find(at);
        links.push_back(topology.edges()[step->second].link);
        at = topology.body().otherEnd(step->second, at);
        edges.erase(step);
    }
    return links;
}

DisjointPair ordered(const Topology& topology, SiteId from, const std::vector<LinkId>& a,
                     const std::vector<LinkId>& b, Metric metric)
{
    DisjointPair pair{.first = routeAlong(topology, from, a),
                      .second = routeAlong(topology, from, b),
                      .sharedSites = {}};
    if (measure(pair.second, metric) < measure(pair.first, metric))
        std::swap(pair.first, pair.second);
    pair.sharedSites = sharedSites(pair.first, pair.second);
    return pair;
}

/// Swaps the tails of the routes at the sites they share so that the longer becomes as short as
/// it can: the sum stays. Sites met in another order by the second route are left alone.
DisjointPair evenedOut(const Topology& topology, const DisjointPair& pair, Metric metric)
{
    constexpr std::size_t kMostSites = 12;
    const SiteId from = pair.first.sites.front();
    if (pair.sharedSites.empty() || pair.sharedSites.size() > kMostSites
        || sharedSites(pair.second, pair.first) != pair.sharedSites)
        return pair;

    const auto pieces = [&](const Route& route) {
        std::vector<std::vector<LinkId>> cut(1);
        for (std::size_t i = 0; i < route.links.size(); ++i) {
            cut.back().push_back(route.links[i]);
            if (std::count(pair.sharedSites.begin(), pair.sharedSites.end(), route.sites[i + 1]))
                cut.emplace_back();
        }
        return cut;
    };
    const auto ofFirst = pieces(pair.first);
    const auto ofSecond = pieces(pair.second);
    DisjointPair best = pair;
    for (std::size_t swaps = 1; swaps < std::size_t{1} << (ofFirst.size() - 1); ++swaps) {
        std::vector<LinkId> a;
        std::vector<LinkId> b;
        for (std::size_t i = 0; i < ofFirst.size(); ++i) {
            const bool swapped = (swaps >> i & 1U) != 0;
            const auto& forA = swapped ? ofSecond[i] : ofFirst[i];
            const auto& forB = swapped ? ofFirst[i] : ofSecond[i];
            a.insert(a.end(), forA.begin(), forA.end());
            b.insert(b.end(), forB.begin(), forB.end());
        }
        DisjointPair other = ordered(topology, from, a, b, metric);
        if (measure(other.second, metric) < measure(best.second, metric))
            best = std::move(other);
    }
    return best;
}

/// Suurballe and Tarjan; knows nothing of risk groups.
std::optional<DisjointPair> suurballe(const Topology& topology, std::size_t from, std::size_t to,
                                      Disjointness disjointness, Metric metric,
                                      const RouteFilter& filter)
{
    const ArcNetwork network = arcNetwork(topology, from, to, disjointness, metric, filter);
    const ArcTree tree = shortestTree(network);
    const std::vector<std::size_t> first = arcsTo(network, tree);
    if (first.empty())
        return std::nullopt;
    const ArcNetwork rest = residual(network, tree, first);
    const std::vector<std::size_t> second = arcsTo(rest, shortestTree(rest));
    if (second.empty())
        return std::nullopt;

    // What one round takes there and the other back belongs to neither route.
    std::map<std::size_t, std::size_t> leaves;  // Edge: site it is left from.
    const auto follow = [&](const ArcNetwork& of, const std::vector<std::size_t>& arcs) {
        for (const std::size_t arc : arcs)
            if (const auto edge = of.arcs[arc].edge; edge && leaves.erase(*edge) == 0)
                leaves.emplace(*edge, of.arcs[arc].from / 2);
    };
    follow(network, first);
    follow(rest, second);
    std::multimap<std::size_t, std::size_t> steps;
    for (const auto& [edge, site] : leaves)
        steps.emplace(site, edge);
    const auto a = takeWalk(topology, steps, from, to);
    const auto b = takeWalk(topology, steps, from, to);
    return evenedOut(topology, ordered(topology, topology.sites()[from], a, b, metric), metric);
}

RouteFilter without(const Topology& topology, const Route& route, Disjointness disjointness,
                    const RouteFilter& filter)
{
    std::set<LinkId> links(route.links.begin(), route.links.end());
    std::set<std::string> risks;
    for (const LinkId link : route.links)
        risks.insert(topology.find(link)->riskGroups.begin(),
                     topology.find(link)->riskGroups.end());
    for (const Edge& edge : topology.edges())
        if (std::any_of(edge.riskGroups.begin(), edge.riskGroups.end(),
                        [&](const std::string& risk) { return risks.contains(risk); }))
            links.insert(edge.link);

    RouteFilter rest;
    rest.link = [filter, links](LinkId link) {
        return !links.contains(link) && (!filter.link || filter.link(link));
    };
    rest.site = filter.site;
    if (disjointness == Disjointness::LinksAndSites) {
        const std::set<SiteId> sites(route.sites.begin(), route.sites.end());
        rest.site = [filter, sites](SiteId site) {
            return !sites.contains(site) && (!filter.site || filter.site(site));
        };
    }
    return rest;
}

std::optional<DisjointPair> byEnumeration(const Topology& topology, SiteId from, SiteId to,
                                          Disjointness disjointness, PairGoal goal, Metric metric,
                                          const RouteFilter& filter)
{
    const auto worth = [&](const DisjointPair& pair) {
        return measure(pair.second, metric)
             + (goal == PairGoal::Total ? measure(pair.first, metric) : 0.0);
    };
    // With the shorter route of a pair at least so long, the pair is worth at least:
    const auto atLeast = [&](const Route& shorter) {
        return measure(shorter, metric) * (goal == PairGoal::Total ? 2.0 : 1.0);
    };

    std::optional<DisjointPair> best;
    RouteStream stream(topology, from, to, metric, filter);
    for (int tried = 0; tried < kMostRoutesTried; ++tried) {
        const std::optional<Route> route = stream.next();
        if (!route || (best && worth(*best) <= atLeast(*route)))
            return best;
        const auto partner = shortestRoute(topology, from, to, metric,
                                           without(topology, *route, disjointness, filter));
        if (!partner)
            continue;
        DisjointPair pair = ordered(topology, from, route->links, partner->links, metric);
        if (!best || worth(pair) < worth(*best))
            best = std::move(pair);
    }
    if (best)
        best->isBest = false;
    return best;
}

}  // namespace

std::optional<DisjointPair> disjointPair(const Topology& topology, SiteId from, SiteId to,
                                         Disjointness disjointness, PairGoal goal, Metric metric,
                                         const RouteFilter& filter)
{
    const auto source = topology.indexOf(from);
    const auto target = topology.indexOf(to);
    if (!source || !target || from == to)
        return std::nullopt;
    const auto pair = suurballe(topology, *source, *target, disjointness, metric, filter);
    if (!pair || (goal == PairGoal::Total && !shareFate(topology, pair->first, pair->second)))
        return pair;  // Risk groups only forbid more: none or best without is none or best with.
    return byEnumeration(topology, from, to, disjointness, goal, metric, filter);
}

std::vector<SiteId> sharedSites(const Route& a, const Route& b)
{
    std::vector<SiteId> shared;
    if (b.sites.size() < 3)
        return shared;
    for (std::size_t i = 1; i + 1 < a.sites.size(); ++i)
        if (std::find(b.sites.begin() + 1, b.sites.end() - 1, a.sites[i]) != b.sites.end() - 1)
            shared.push_back(a.sites[i]);
    return shared;
}

bool shareFate(const Topology& topology, const Route& a, const Route& b)
{
    const auto fates = [&](const Route& route) {
        std::set<std::string> names;
        for (const LinkId link : route.links) {
            names.insert("link " + std::to_string(link.value));
            for (const std::string& risk : topology.find(link)->riskGroups)
                names.insert("risk " + risk);
        }
        return names;
    };
    const auto ofA = fates(a);
    const auto ofB = fates(b);
    return std::any_of(ofA.begin(), ofA.end(),
                       [&](const std::string& fate) { return ofB.contains(fate); });
}

}  // namespace continua::graph
