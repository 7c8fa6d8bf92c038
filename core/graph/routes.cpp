// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/graph/routes.h"

#include "core/graph/shortest_tree.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <set>

namespace continua::graph {
namespace {

/// @param target  Where to stop; kNoEdge: nowhere.
Tree treeFrom(const Topology& topology, std::size_t from, std::size_t target, Metric metric,
              const Usable& usable)
{
    const BoostGraph& graph = topology.body().graph;
    const boost::filtered_graph<BoostGraph, EdgeTest> allowed(graph,
                                                              EdgeTest{&graph, &usable, from});
    const std::vector<Weight>& weights = topology.body().weights(metric);
    return shortestTree(allowed, from, target, [&](const BoostGraph::edge_descriptor& edge) {
        return weights[graph[edge].index];
    });
}

Route routeTo(const Topology& topology, const std::vector<std::size_t>& towardsRoot,
              std::size_t from, std::size_t to)
{
    std::vector<LinkId> links;
    for (std::size_t at = to; at != from;) {
        const std::size_t edge = towardsRoot[at];
        links.push_back(topology.edges()[edge].link);
        at = topology.body().otherEnd(edge, at);
    }
    std::reverse(links.begin(), links.end());
    return routeAlong(topology, topology.sites()[from], links);
}

std::optional<Route> shortest(const Topology& topology, std::size_t from, std::size_t to,
                              Metric metric, const Usable& usable)
{
    const Tree tree = treeFrom(topology, from, to, metric, usable);
    if (from != to && tree.towardsRoot[to] == kNoEdge)
        return std::nullopt;
    return routeTo(topology, tree.towardsRoot, from, to);
}

Weight weightOf(const Topology& topology, const Route& route, Metric metric)
{
    const Topology::Body& body = topology.body();
    Weight sum = 0;
    for (const LinkId link : route.links)
        sum += body.weights(metric)[body.edgeIndex.at(link)];
    return sum;
}

/// A route found but not yet given out, in the order they are to be given out.
struct Candidate {
    Weight weight = 0;
    Route route;
    std::size_t deviation = 0;  ///< Where it left the route it was derived from.

    bool operator<(const Candidate& other) const
    {
        return std::tie(weight, route.links) < std::tie(other.weight, other.route.links);
    }
};

}  // namespace

Usable usable(const Topology& topology, const RouteFilter& filter)
{
    Usable usable;
    usable.sites.assign(topology.sites().size(), 1);
    usable.edges.assign(topology.edges().size(), 1);
    for (std::size_t i = 0; filter.site && i < usable.sites.size(); ++i)
        usable.sites[i] = filter.site(topology.sites()[i]) ? 1 : 0;
    for (std::size_t i = 0; filter.link && i < usable.edges.size(); ++i)
        usable.edges[i] = filter.link(topology.edges()[i].link) ? 1 : 0;
    return usable;
}

std::optional<Route> shortestRoute(const Topology& topology, SiteId from, SiteId to, Metric metric,
                                   const RouteFilter& filter)
{
    const auto source = topology.indexOf(from);
    const auto target = topology.indexOf(to);
    if (!source || !target)
        return std::nullopt;
    return shortest(topology, *source, *target, metric, usable(topology, filter));
}

std::map<SiteId, Route> shortestRoutesFrom(const Topology& topology, SiteId from, Metric metric,
                                           const RouteFilter& filter)
{
    std::map<SiteId, Route> routes;
    const auto source = topology.indexOf(from);
    if (!source)
        return routes;
    const Usable allowed = usable(topology, filter);
    const Tree tree = treeFrom(topology, *source, kNoEdge, metric, allowed);
    for (std::size_t i = 0; i < topology.sites().size(); ++i) {
        if (i == *source || tree.towardsRoot[i] != kNoEdge)
            routes.emplace(topology.sites()[i], routeTo(topology, tree.towardsRoot, *source, i));
    }
    return routes;
}

ShortestTree shortestTree(const Topology& topology, std::size_t from, Metric metric,
                          const RouteFilter& filter)
{
    Tree tree = treeFrom(topology, from, kNoEdge, metric, usable(topology, filter));
    ShortestTree known{.root = from, .towardsRoot = std::move(tree.towardsRoot)};
    const std::vector<std::size_t>& towards = known.towardsRoot;
    known.measure.assign(towards.size(), std::numeric_limits<double>::infinity());
    known.measure[from] = 0.0;
    std::vector<std::size_t> waiting;
    for (std::size_t i = 0; i < towards.size(); ++i) {
        for (std::size_t at = i; std::isinf(known.measure[at]) && towards[at] != kNoEdge;
             at = topology.body().otherEnd(towards[at], at))
            waiting.push_back(at);
        for (; !waiting.empty(); waiting.pop_back()) {
            const std::size_t at = waiting.back();
            const Edge& edge = topology.edges()[towards[at]];
            known.measure[at] = known.measure[topology.body().otherEnd(towards[at], at)]
                              + (metric == Metric::Length ? edge.length.inM() : edge.delay.inS());
        }
    }
    return known;
}

std::optional<Route> routeTo(const Topology& topology, const ShortestTree& tree, std::size_t to)
{
    if (to != tree.root && tree.towardsRoot[to] == kNoEdge)
        return std::nullopt;
    return routeTo(topology, tree.towardsRoot, tree.root, to);
}

struct RouteStream::State {
    Topology topology;
    Metric metric;
    Usable allowed;
    std::size_t to = 0;
    std::set<Candidate> candidates = {};
    std::vector<Route> given = {};

    void addDeviations(const Candidate& base);
    std::optional<Route> tail(const Usable& usable, const Route& base, std::size_t from) const;
};

/// The shortest way on from the site numbered `from` of `base` that no route given out takes.
std::optional<Route> RouteStream::State::tail(const Usable& usable, const Route& base,
                                              std::size_t from) const
{
    Usable rest = usable;
    const auto head = base.links.begin() + static_cast<std::ptrdiff_t>(from);
    for (const Route& other : given)
        if (other.links.size() > from && std::equal(base.links.begin(), head, other.links.begin()))
            rest.edges[topology.body().edgeIndex.at(other.links[from])] = 0;
    return shortest(topology, *topology.indexOf(base.sites[from]), to, metric, rest);
}

/// The routes that keep the first links of `base` and leave it at its deviation or later.
void RouteStream::State::addDeviations(const Candidate& base)
{
    Usable usable = allowed;
    for (std::size_t i = 0; i < base.route.links.size(); ++i) {
        if (i >= base.deviation) {
            if (const auto onward = tail(usable, base.route, i)) {
                std::vector<LinkId> links(base.route.links.begin(),
                                          base.route.links.begin()
                                              + static_cast<std::ptrdiff_t>(i));
                links.insert(links.end(), onward->links.begin(), onward->links.end());
                Route route = routeAlong(topology, base.route.sites.front(), links);
                const Weight weight = weightOf(topology, route, metric);
                candidates.insert({weight, std::move(route), i});
            }
        }
        // What leaves the route later must not come back to this site.
        for (const std::size_t edge : topology.edgesAt(base.route.sites[i]))
            usable.edges[edge] = 0;
    }
}

RouteStream::RouteStream(const Topology& topology, SiteId from, SiteId to, Metric metric,
                         const RouteFilter& filter)
    : m_state(std::make_unique<State>(State{topology, metric, usable(topology, filter)}))
{
    const auto source = topology.indexOf(from);
    const auto target = topology.indexOf(to);
    if (!source || !target)
        return;
    m_state->to = *target;
    if (const auto route = shortest(topology, *source, *target, metric, m_state->allowed))
        m_state->candidates.insert({weightOf(topology, *route, metric), *route, 0});
}

RouteStream::RouteStream(RouteStream&&) noexcept = default;
RouteStream::~RouteStream() = default;

std::optional<Route> RouteStream::next()
{
    if (m_state->candidates.empty())
        return std::nullopt;
    const Candidate best = *m_state->candidates.begin();
    m_state->candidates.erase(m_state->candidates.begin());
    m_state->given.push_back(best.route);
    m_state->addDeviations(best);
    return best.route;
}

std::vector<Route> shortestRoutes(const Topology& topology, SiteId from, SiteId to, int count,
                                  Metric metric, const RouteFilter& filter)
{
    std::vector<Route> routes;
    RouteStream stream(topology, from, to, metric, filter);
    while (static_cast<int>(routes.size()) < count) {
        std::optional<Route> next = stream.next();
        if (!next)
            break;
        routes.push_back(std::move(*next));
    }
    return routes;
}

Route routeAlong(const Topology& topology, SiteId from, const std::vector<LinkId>& links)
{
    Route route;
    route.links = links;
    route.sites.push_back(from);
    for (const LinkId link : links) {
        const Edge* edge = topology.find(link);
        assert(edge && (edge->from == route.sites.back() || edge->to == route.sites.back()));
        route.sites.push_back(edge->from == route.sites.back() ? edge->to : edge->from);
        route.length += edge->length;
        route.delay += edge->delay;
    }
    return route;
}

double measure(const Route& route, Metric metric)
{
    return metric == Metric::Length ? route.length.inM() : route.delay.inS();
}

}  // namespace continua::graph
