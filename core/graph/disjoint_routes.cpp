// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/graph/disjoint_routes.h"

#include "core/graph/shortest_tree.h"

#include <boost/graph/compressed_sparse_row_graph.hpp>

#include <algorithm>
#include <set>

namespace continua::graph {
namespace {

constexpr int kMostRoutesTried = 2000;

/// An edge, and the site it is left from, by place.
struct Step {
    std::size_t edge = 0;
    std::size_t from = 0;
};

/// The network of the first round of Suurballe's method, and what it found.
struct FirstRound {
    const Topology* topology = nullptr;
    const std::vector<Weight>* weights = nullptr;
    Usable usable;
    std::size_t source = 0;
    std::size_t target = 0;
    Tree tree = {};
    std::vector<Step> route = {};  ///< Empty when there is no way.

    /// Distance of a site, as far as the target's: what lies beyond was not searched, and need not
    /// be told apart for weights reduced by it to be >= 0.
    Weight potential(std::size_t site) const
    {
        return std::min(tree.distance[site], tree.distance[target]);
    }
};

FirstRound firstRound(const Topology& topology, std::size_t from, std::size_t to, Metric metric,
                      const RouteFilter& filter)
{
    const Topology::Body& body = topology.body();
    FirstRound round{.topology = &topology,
                     .weights = &body.weights(metric),
                     .usable = usable(topology, filter),
                     .source = from,
                     .target = to};
    const boost::filtered_graph<BoostGraph, EdgeTest> allowed(
        body.graph, EdgeTest{&body.graph, &round.usable, from});
    round.tree = shortestTree(allowed, from, to, [&](const BoostGraph::edge_descriptor& edge) {
        return (*round.weights)[body.graph[edge].index];
    });
    if (round.tree.towardsRoot[to] == kNoEdge)
        return round;
    for (std::size_t at = to; at != from;) {
        const std::size_t edge = round.tree.towardsRoot[at];
        at = body.otherEnd(edge, at);
        round.route.push_back({edge, at});
    }
    std::reverse(round.route.begin(), round.route.end());
    return round;
}

/// An edge in the second round: usable as before, but not the way the first route took it.
struct ResidualTest {
    EdgeTest isUsable = {};
    const std::vector<std::size_t>* takenFrom = nullptr;  ///< By edge: site, kNoEdge if not taken.

    bool operator()(const BoostGraph::edge_descriptor& edge) const
    {
        return isUsable(edge)
            && (*takenFrom)[(*isUsable.graph)[edge].index] != boost::source(edge, *isUsable.graph);
    }
};

/// Second round: weights reduced by the distances of the first, the first route turned round at no
/// cost. Routes may share sites.
std::vector<Step> secondOverLinks(const FirstRound& first)
{
    const Topology::Body& body = first.topology->body();
    std::vector<std::size_t> takenFrom(body.edges.size(), kNoEdge);
    for (const Step& step : first.route)
        takenFrom[step.edge] = step.from;
    const boost::filtered_graph<BoostGraph, ResidualTest> residual(
        body.graph, ResidualTest{EdgeTest{&body.graph, &first.usable, first.source}, &takenFrom});
    const Tree tree = shortestTree(
        residual, first.source, first.target, [&](const BoostGraph::edge_descriptor& edge) {
            const std::size_t index = body.graph[edge].index;
            if (takenFrom[index] != kNoEdge)
                return Weight{0};
            return (*first.weights)[index] + first.potential(boost::source(edge, body.graph))
                 - first.potential(boost::target(edge, body.graph));
        });
    std::vector<Step> route;
    for (std::size_t at = first.target; at != first.source;) {
        const std::size_t edge = tree.towardsRoot[at];
        if (edge == kNoEdge)
            return {};
        at = body.otherEnd(edge, at);
        route.push_back({edge, at});
    }
    return route;
}

/// A link in one direction, or the inside of a site.
struct Arc {
    std::size_t index = 0;  ///< Into the list of arcs.
    Weight weight = 0;
    std::size_t edge = kNoEdge;  ///< kNoEdge: inside of a site.
};

using ArcGraph = boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, Arc>;

/// Second round where routes may not share sites: the vertices 2i and 2i + 1 are where arcs arrive
/// at a site and where they leave it, and its inside has room for one route.
std::vector<Step> secondOverSites(const FirstRound& first)
{
    const Topology::Body& body = first.topology->body();
    const auto arriving = [](std::size_t site) { return 2 * site; };
    const auto leaving = [](std::size_t site) { return 2 * site + 1; };
    std::vector<std::size_t> takenFrom(body.edges.size(), kNoEdge);
    std::vector<char> isPassed(body.sites.size(), 0);
    for (const Step& step : first.route) {
        takenFrom[step.edge] = step.from;
        isPassed[step.from] = 1;
    }
    std::vector<std::pair<std::size_t, std::size_t>> ends;
    std::vector<Arc> arcs;
    const auto add = [&](std::size_t from, std::size_t to, Weight weight, std::size_t edge) {
        ends.emplace_back(from, to);
        arcs.push_back({arcs.size(), weight, edge});
    };
    const auto isOpen = [&](std::size_t site) {
        return site == first.source || site == first.target || first.usable.sites[site] != 0;
    };
    for (std::size_t site = 0; site < body.sites.size(); ++site) {
        if (site == first.source || site == first.target || !isOpen(site))
            continue;
        if (isPassed[site] != 0)
            add(leaving(site), arriving(site), 0, kNoEdge);
        else
            add(arriving(site), leaving(site), 0, kNoEdge);
    }
    for (std::size_t edge = 0; edge < body.edges.size(); ++edge) {
        const auto [a, b] = body.ends[edge];
        if (first.usable.edges[edge] == 0 || !isOpen(a) || !isOpen(b))
            continue;
        if (const std::size_t from = takenFrom[edge]; from != kNoEdge) {
            const std::size_t to = body.otherEnd(edge, from);
            add(arriving(to), leaving(from), 0, edge);
            continue;
        }
        const Weight weight = (*first.weights)[edge];
        const Weight rise = first.potential(b) - first.potential(a);
        add(leaving(a), arriving(b), weight - rise, edge);
        add(leaving(b), arriving(a), weight + rise, edge);
    }
    const ArcGraph graph(boost::edges_are_unsorted_multi_pass, ends.begin(), ends.end(),
                         arcs.begin(), 2 * body.sites.size());
    const Tree tree =
        shortestTree(graph, leaving(first.source), arriving(first.target),
                     [&](const ArcGraph::edge_descriptor& arc) { return graph[arc].weight; });
    std::vector<Step> route;
    for (std::size_t at = arriving(first.target); at != leaving(first.source);) {
        if (tree.towardsRoot[at] == kNoEdge)
            return {};
        const Arc& arc = arcs[tree.towardsRoot[at]];
        at = ends[arc.index].first;
        if (arc.edge != kNoEdge)
            route.push_back({arc.edge, at / 2});
    }
    return route;
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
    const FirstRound first = firstRound(topology, from, to, metric, filter);
    if (first.route.empty())
        return std::nullopt;
    const std::vector<Step> second = disjointness == Disjointness::LinksAndSites
                                       ? secondOverSites(first)
                                       : secondOverLinks(first);
    if (second.empty())
        return std::nullopt;

    // What one round takes there and the other back belongs to neither route.
    std::map<std::size_t, std::size_t> leaves;  // Edge: site it is left from.
    for (const std::vector<Step>* route : {&first.route, &second})
        for (const Step& step : *route)
            if (leaves.erase(step.edge) == 0)
                leaves.emplace(step.edge, step.from);
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
