// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/graph/topology.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace continua::graph {

/// What a route is to be short in.
enum class Metric { Length, Delay };

/// A way through the topology that passes no site twice.
struct Route {
    std::vector<LinkId> links;  ///< In order from the source; empty when it is the target, too.
    std::vector<SiteId> sites;  ///< One more than links.
    Length length;
    Duration delay;  ///< Light in the fiber, one way.

    friend bool operator==(const Route&, const Route&) = default;
};

/// What a route may use. An absent test allows all.
struct RouteFilter {
    std::function<bool(SiteId)> site = {};  ///< Asked for intermediate sites; the ends may be any.
    std::function<bool(LinkId)> link = {};
};

/// The shortest route, or nothing when there is none. Among equally short ones that with the
/// fewest links; then always the same for the same ids.
std::optional<Route> shortestRoute(const Topology& topology, SiteId from, SiteId to,
                                   Metric metric = Metric::Length, const RouteFilter& filter = {});

/// The shortest way from `from` to every site that can be reached, itself included.
std::map<SiteId, Route> shortestRoutesFrom(const Topology& topology, SiteId from,
                                           Metric metric = Metric::Length,
                                           const RouteFilter& filter = {});

/// The shortest ways from one site to all others, by place in the topology.
struct ShortestTree {
    std::size_t root = 0;
    std::vector<double> measure = {};  ///< m or s, as measure(); infinite where none leads.
    std::vector<std::size_t> towardsRoot = {};  ///< Place of the last edge; kNone at the root.

    static constexpr std::size_t kNone = static_cast<std::size_t>(-1);
};

/// What shortestRoutesFrom() says, without the routes themselves.
///
/// @param from  Place of a site.
ShortestTree shortestTree(const Topology& topology, std::size_t from, Metric metric,
                          const RouteFilter& filter = {});

/// The way of a tree from its root to a site, if one leads there.
std::optional<Route> routeTo(const Topology& topology, const ShortestTree& tree, std::size_t to);

/// The loopless routes between two sites one after the other, shortest first.
/// (Yen, Management Science 17, 1971, with Lawler's saving.) Costs one search per link of the
/// route before, so take only as many as are needed.
class RouteStream {
public:
    RouteStream(const Topology& topology, SiteId from, SiteId to, Metric metric = Metric::Length,
                const RouteFilter& filter = {});
    RouteStream(RouteStream&&) noexcept;
    ~RouteStream();

    /// The next longer route, or nothing after the last.
    std::optional<Route> next();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// The `count` shortest loopless routes, shortest first; fewer when there are not so many.
std::vector<Route> shortestRoutes(const Topology& topology, SiteId from, SiteId to, int count,
                                  Metric metric = Metric::Length, const RouteFilter& filter = {});

/// The route along `links` from `from`. @pre Each link begins where the one before it ended.
Route routeAlong(const Topology& topology, SiteId from, const std::vector<LinkId>& links);

/// The length or delay of a route in the order that routes are compared by.
double measure(const Route& route, Metric metric);

}  // namespace continua::graph
