// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explain/reach.h"

#include "core/engine/latency_topology.h"
#include "core/graph/disjoint_routes.h"
#include "core/model/link_line.h"
#include "core/plan/cost_model.h"

#include <algorithm>

namespace continua::explain {
namespace {

constexpr double kHairMs = 1e-9;
constexpr int kMostRoutes = 200;

/// What every lightpath takes beside its links.
double lightpathMs(const Design& design)
{
    const auto& transceivers = design.catalog().transceivers;
    if (transceivers.empty() || design.all<Link>().empty())
        return 0.0;
    const auto fastest = std::min_element(
        transceivers.begin(), transceivers.end(), [](const auto& a, const auto& b) {
            return a.second.dspFecLatency < b.second.dspFecLatency;
        });
    return (roadmOf(design).latency + fastest->second.dspFecLatency).inMs();
}

}  // namespace

Reach::Reach(const Design& design)
    : m_design(design), m_topology(engine::latencyTopology(design)),
      m_lightpathMs(lightpathMs(design))
{
    for (const auto& [id, site] : design.all<Site>())
        m_sites.push_back(id);
}

Reach::Answer Reach::asks(const engine::Problem& problem, engine::RouteBook& routes,
                          const engine::FlowEntry& flow, int from, int to)
{
    if (from == to)
        return {.isInTime = true};
    if (!m_knowsDarkLinks) {
        m_topology = engine::latencyTopology(m_design, routes.darkLinks());
        m_knowsDarkLinks = true;
    }
    const auto isClosed = [&](int site) {
        return problem.sites[static_cast<std::size_t>(site)].isClosed;
    };
    const engine::Transit& transit = problem.transits[static_cast<std::size_t>(flow.transit)];
    const Pair pair = !flow.wantsPair()                                     ? Pair::None
                    : flow.protection == Protection::OnePlusOneSiteDisjoint ? Pair::LinksAndSites
                                                                            : Pair::Links;
    const Key key{std::min(from, to), std::max(from, to), transit, isClosed(from) || isClosed(to),
                  pair};
    const std::optional<double> slowest = slowestMs(key, flow, routes);
    if (slowest && *slowest <= flow.budgetMs)
        return {.isInTime = true};
    return {.isInTime = false, .isCertain = cannotReach(key, flow.budgetMs, transit)};
}

/// Of the best way, or of the better pair its slower way.
std::optional<double> Reach::slowestMs(const Key& key, const engine::FlowEntry& flow,
                                       engine::RouteBook& routes)
{
    const auto [known, isNew] = m_slowest.try_emplace(key);
    if (!isNew)
        return known->second;
    const auto& [from, to, transit, isClosed, pair] = key;
    const engine::Ways& ways = routes.between(from, to, flow.transit, pair != Pair::None);
    std::optional<double>& least = known->second;
    const auto offer = [&](double ms) { least = least ? std::min(*least, ms) : ms; };
    if (pair == Pair::None && !ways.all.empty())
        offer(routes.way(ways.all.front()).leastMs());
    for (const engine::WayPair& two : ways.pairs)
        if (pair == Pair::Links || (pair == Pair::LinksAndSites && two.sharedSites.empty()))
            offer(
                std::max(routes.way(two.working).leastMs(), routes.way(two.protection).leastMs()));
    return least;
}

/// As the lower bound proves it, see engine/bound/requirement.h: whatever modes, regenerators and
/// packet hops a way takes, it is no quicker than its links, and than one lightpath where a link of
/// it is fiber.
bool Reach::cannotReach(const Key& key, double budgetMs, const std::vector<bool>& transit)
{
    const auto [known, isNew] = m_impossible.try_emplace({key, budgetMs}, false);
    if (!isNew)
        return known->second;
    const auto& [from, to, flags, isClosed, pair] = key;
    if (isClosed)
        return known->second = true;
    const auto mayPass = [&](SiteId id) {
        const auto place = std::lower_bound(m_sites.begin(), m_sites.end(), id);
        return bool(transit[static_cast<std::size_t>(place - m_sites.begin())]);
    };
    graph::RouteStream stream(m_topology, m_sites[static_cast<std::size_t>(from)],
                              m_sites[static_cast<std::size_t>(to)], graph::Metric::Delay,
                              {.site = mayPass, .link = {}});
    std::vector<graph::Route> inTime;
    for (int i = 0; i < kMostRoutes; ++i) {
        std::optional<graph::Route> route = stream.next();
        if (!route || route->delay.inMs() > budgetMs + kHairMs)
            return known->second = true;
        const bool isLit = std::any_of(route->links.begin(), route->links.end(),
                                       [&](LinkId id) { return !m_design.at(id).leased; });
        if (isLit && route->delay.inMs() + m_lightpathMs > budgetMs + kHairMs)
            continue;
        const bool completes =
            pair == Pair::None
            || std::any_of(inTime.begin(), inTime.end(), [&](const graph::Route& other) {
                   return !graph::shareFate(m_topology, other, *route)
                       && (pair == Pair::Links || graph::sharedSites(other, *route).empty());
               });
        if (completes)
            return false;
        inTime.push_back(*std::move(route));
    }
    return false;
}

}  // namespace continua::explain
