// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/route_book.h"

#include "core/model/link_line.h"
#include "core/model/packet_site.h"

#include <algorithm>

namespace continua::engine {
namespace {

int linkIndex(const Problem& problem, LinkId id)
{
    const auto found =
        std::lower_bound(problem.links.begin(), problem.links.end(), id,
                         [](const LinkEntry& entry, LinkId link) { return entry.id < link; });
    return static_cast<int>(found - problem.links.begin());
}

std::vector<int> inBoth(const Way& a, const Way& b)
{
    std::vector<int> shared;
    for (std::size_t i = 1; i + 1 < a.sites.size(); ++i)
        if (std::find(b.sites.begin() + 1, b.sites.end() - 1, a.sites[i]) != b.sites.end() - 1)
            shared.push_back(a.sites[i]);
    return shared;
}

/// More packet hops than that at once are tried all together only.
constexpr std::size_t kMostHopsApart = 3;

/// Sets of `count` places to cut at: all there are of few, else each alone and all together.
std::vector<std::vector<std::size_t>> cutSets(std::size_t count)
{
    std::vector<std::vector<std::size_t>> sets;
    const auto add = [&](auto isIn) {
        std::vector<std::size_t> set;
        for (std::size_t i = 0; i < count; ++i)
            if (isIn(i))
                set.push_back(i);
        sets.push_back(std::move(set));
    };
    if (count <= kMostHopsApart) {
        for (std::size_t bits = 1; bits < std::size_t{1} << count; ++bits)
            add([&](std::size_t i) { return (bits >> i & 1U) != 0; });
        return sets;
    }
    for (std::size_t only = 0; only < count; ++only)
        add([&](std::size_t i) { return i == only; });
    add([](std::size_t) { return true; });
    return sets;
}

}  // namespace

RouteBook::RouteBook(const Design& design, const graph::Topology& topology, const Problem& problem,
                     Bans bans)
    : m_design(design), m_topology(topology), m_problem(problem),
      m_segments(design, problem, std::move(bans)), m_isLarge(isLarge(problem))
{
    m_wantsPairs.resize(std::max<std::size_t>(1, problem.transits.size()), false);
    m_wantsSitePairs = m_wantsPairs;
    for (const FlowEntry& flow : problem.flows) {
        const auto transit = static_cast<std::size_t>(flow.transit);
        m_wantsPairs[transit] = m_wantsPairs[transit] || flow.wantsPair();
        m_wantsSitePairs[transit] =
            m_wantsSitePairs[transit] || flow.protection == Protection::OnePlusOneSiteDisjoint;
    }
    m_trees.resize(problem.sites.size() * m_wantsPairs.size());
    for (const HostSite& site : problem.sites)
        m_hasSwitch.push_back(switchesPackets(design, design.at(site.id)));
}

std::vector<LinkId> RouteBook::darkLinks()
{
    std::vector<LinkId> dark;
    if (!m_segments.isMonotone() || m_segments.judgesAlone())
        return dark;
    for (std::size_t l = 0; l < m_problem.links.size(); ++l) {
        const LinkEntry& link = m_problem.links[l];
        if (!link.isLeased && judged(addRun(link.from, {static_cast<int>(l)})).modes.empty())
            dark.push_back(link.id);
    }
    return dark;
}

graph::RouteFilter RouteBook::filterOf(int transit) const
{
    const Transit& allowed = m_problem.transits[static_cast<std::size_t>(transit)];
    return {.site =
                [this, &allowed](SiteId id) {
                    return bool(allowed[static_cast<std::size_t>(siteIndex(m_problem, id))]);
                },
            .link = {}};
}

/// Places in the topology are site indices: both go by id.
const graph::ShortestTree& RouteBook::treeFrom(int site, int transit)
{
    const auto root = static_cast<std::size_t>(site);
    graph::ShortestTree& tree =
        m_trees[static_cast<std::size_t>(transit) * m_problem.sites.size() + root];
    if (tree.measure.empty())
        tree = graph::shortestTree(m_topology, root, graph::Metric::Delay, filterOf(transit));
    return tree;
}

/// The shortest routes: some, or in a large problem the one, found with all that begin there.
std::vector<graph::Route> RouteBook::shortestBetween(int from, int to, int transit)
{
    const SiteId fromId = m_problem.sites[static_cast<std::size_t>(from)].id;
    const SiteId toId = m_problem.sites[static_cast<std::size_t>(to)].id;
    if (!m_isLarge)
        return graph::shortestRoutes(m_topology, fromId, toId, kShortestRoutes,
                                     graph::Metric::Delay, filterOf(transit));
    const auto isKnown = [&](int site) {
        return !m_trees[static_cast<std::size_t>(transit) * m_problem.sites.size()
                        + static_cast<std::size_t>(site)]
                    .measure.empty();
    };
    const bool isTurned = !isKnown(from) && isKnown(to);
    auto route = graph::routeTo(m_topology, treeFrom(isTurned ? to : from, transit),
                                static_cast<std::size_t>(isTurned ? from : to));
    if (!route)
        return {};
    if (isTurned) {
        std::reverse(route->links.begin(), route->links.end());
        std::reverse(route->sites.begin(), route->sites.end());
    }
    return {*std::move(route)};
}

/// The best disjoint pairs where some flow wants one.
std::vector<graph::Route> RouteBook::pairsBetween(SiteId from, SiteId to, int transit) const
{
    const graph::RouteFilter filter = filterOf(transit);
    std::vector<graph::Route> routes;
    const auto addPair = [&](graph::Disjointness disjointness, graph::PairGoal goal) {
        if (auto pair = graph::disjointPair(m_topology, from, to, disjointness, goal,
                                            graph::Metric::Delay, filter)) {
            routes.push_back(std::move(pair->first));
            routes.push_back(std::move(pair->second));
        }
    };
    for (const auto goal : {graph::PairGoal::Total, graph::PairGoal::Longer}) {
        if (m_isLarge && goal == graph::PairGoal::Longer)
            continue;
        if (m_wantsPairs[static_cast<std::size_t>(transit)])
            addPair(graph::Disjointness::Links, goal);
        if (m_wantsSitePairs[static_cast<std::size_t>(transit)])
            addPair(graph::Disjointness::LinksAndSites, goal);
    }
    return routes;
}

const Ways& RouteBook::between(int a, int b, int transit, bool withPairs)
{
    const int first = std::min(a, b);
    const int last = std::max(a, b);
    const auto [entry, isNew] = m_between.try_emplace({transit, first, last});
    Ways& ways = entry->second;
    withPairs = withPairs || !m_isLarge;
    if (!isNew && (ways.hasPairs || !withPairs))
        return ways;
    const HostSite& from = m_problem.sites[static_cast<std::size_t>(first)];
    const HostSite& to = m_problem.sites[static_cast<std::size_t>(last)];
    if (from.isClosed || to.isClosed)
        return ways;

    const auto take = [&](const graph::Route& route) {
        ways.isConnected = true;
        const int index = addWay(route);
        const Way& taken = way(index);
        if (taken.stretches.empty())
            ways.bestMargin = ways.bestMargin ? std::max(*ways.bestMargin, taken.endToEndMargin)
                                              : taken.endToEndMargin;
        else if (std::find(ways.all.begin(), ways.all.end(), index) == ways.all.end())
            ways.all.push_back(index);
    };
    if (const auto given = m_problem.givenPairs.find({transit, first, last});
        given != m_problem.givenPairs.end()) {
        takeGiven(first, given->second, ways);
        return ways;
    }
    if (isNew)
        for (const graph::Route& route : shortestBetween(first, last, transit))
            take(route);
    if (withPairs)
        for (const graph::Route& route : pairsBetween(from.id, to.id, transit))
            take(route);
    std::stable_sort(ways.all.begin(), ways.all.end(),
                     [&](int x, int y) { return way(x).leastMs() < way(y).leastMs(); });
    ways.hasPairs = withPairs;
    if (withPairs)
        addPairs(ways);
    return ways;
}

/// The listed pairs; their ways alone serve no flow.
void RouteBook::takeGiven(int from, const std::vector<GivenPair>& given, Ways& ways)
{
    const auto lengthOf = [&](const std::vector<int>& links) {
        Length length;
        for (const int link : links)
            if (const graph::Edge* edge =
                    m_topology.find(m_problem.links[static_cast<std::size_t>(link)].id))
                length += edge->length;
        return length;
    };
    ways.isConnected = true;
    ways.hasPairs = true;
    for (const GivenPair& pair : given) {
        const int working = addWayAlong(from, pair.working, lengthOf(pair.working));
        const int protection = addWayAlong(from, pair.protection, lengthOf(pair.protection));
        if (!way(working).stretches.empty() && !way(protection).stretches.empty())
            ways.pairs.push_back({working, protection, inBoth(way(working), way(protection))});
    }
}

void RouteBook::addPairs(Ways& ways) const
{
    std::vector<graph::Route> routes;
    for (const int index : ways.all) {
        graph::Route route;
        for (const int link : way(index).links)
            route.links.push_back(m_problem.links[static_cast<std::size_t>(link)].id);
        routes.push_back(std::move(route));
    }
    for (std::size_t i = 0; i < routes.size(); ++i)
        for (std::size_t j = i + 1; j < routes.size(); ++j)
            if (!graph::shareFate(m_topology, routes[i], routes[j]))
                ways.pairs.push_back(
                    {ways.all[i], ways.all[j], inBoth(way(ways.all[i]), way(ways.all[j]))});
    const auto together = [&](const WayPair& pair) {
        return way(pair.working).leastMs() + way(pair.protection).leastMs();
    };
    std::stable_sort(ways.pairs.begin(), ways.pairs.end(),
                     [&](const WayPair& x, const WayPair& y) { return together(x) < together(y); });
}

int RouteBook::addWay(const graph::Route& route)
{
    std::vector<int> links;
    for (const LinkId id : route.links)
        links.push_back(linkIndex(m_problem, id));
    return addWayAlong(siteIndex(m_problem, route.sites.front()), std::move(links), route.length);
}

int RouteBook::addWayAlong(int from, std::vector<int> links, Length length)
{
    const auto known = m_wayOfLinks.find(links);
    if (known != m_wayOfLinks.end())
        return known->second;
    Way way{.from = from, .links = links, .sites = {from}, .length = length};
    for (const int link : links) {
        const LinkEntry& entry = m_problem.links[static_cast<std::size_t>(link)];
        way.sites.push_back(entry.from == way.sites.back() ? entry.to : entry.from);
    }
    way.to = way.sites.back();
    way.stretches = stretchesOf(way, {});
    if (judge(way))
        addGroomings(way);
    const int index = static_cast<int>(m_ways.size());
    m_ways.push_back(std::move(way));
    m_wayOfLinks.emplace(std::move(links), index);
    return index;
}

/// Parts at leased links, and at the packet hops asked for: places in Way::sites, ascending.
std::vector<Stretch> RouteBook::stretchesOf(const Way& way, const std::vector<std::size_t>& hops)
{
    std::vector<Stretch> stretches;
    std::size_t begin = 0;
    for (std::size_t end = 1; end <= way.links.size(); ++end) {
        const int last = way.links[end - 1];
        const bool isLeased = m_problem.links[static_cast<std::size_t>(last)].isLeased;
        const bool goesOn = end < way.links.size()
                         && !m_problem.links[static_cast<std::size_t>(way.links[end])].isLeased
                         && std::find(hops.begin(), hops.end(), end) == hops.end();
        if (!isLeased && goesOn)
            continue;
        if (isLeased)
            stretches.push_back({.leased = last});
        else
            stretches.push_back(
                {.run = addRun(way.sites[begin],
                               {way.links.begin() + static_cast<std::ptrdiff_t>(begin),
                                way.links.begin() + static_cast<std::ptrdiff_t>(end)})});
        begin = end;
    }
    return stretches;
}

void RouteBook::addGroomings(Way& way)
{
    std::vector<std::size_t> places;
    const auto isFiber = [&](std::size_t link) {
        return !m_problem.links[static_cast<std::size_t>(way.links[link])].isLeased;
    };
    for (std::size_t i = 1; i < way.links.size(); ++i)
        if (m_hasSwitch[static_cast<std::size_t>(way.sites[i])] && isFiber(i - 1) && isFiber(i))
            places.push_back(i);
    for (const std::vector<std::size_t>& set : cutSets(places.size())) {
        std::vector<std::size_t> hops;
        for (const std::size_t place : set)
            hops.push_back(places[place]);
        way.groomings.push_back({.stretches = stretchesOf(way, hops)});
    }
}

std::vector<int> RouteBook::slotsOf(const Run& run, const ClosingMode& mode) const
{
    std::vector<int> slots;
    slots.reserve(run.links.size());
    for (const LitSegment& lit : mode.segments)
        slots.insert(slots.end(), m_segments.segment(lit.segment).links.size(),
                     m_problem.modes[static_cast<std::size_t>(lit.mode)].gridSlots);
    return slots;
}

std::vector<int> RouteBook::failuresOf(int index) const
{
    const Way& of = way(index);
    const int links = static_cast<int>(m_problem.links.size());
    const int sites = static_cast<int>(m_problem.sites.size());
    std::vector<int> failures = of.links;
    for (std::size_t i = 1; i + 1 < of.sites.size(); ++i)
        failures.push_back(links + of.sites[i]);
    for (const int link : of.links)
        for (const int risk : m_problem.links[static_cast<std::size_t>(link)].risks)
            failures.push_back(links + sites + risk);
    std::sort(failures.begin(), failures.end());
    failures.erase(std::unique(failures.begin(), failures.end()), failures.end());
    return failures;
}

int RouteBook::groomedWay(int index, std::size_t grooming)
{
    const Grooming& asked = way(index).groomings[grooming];
    if (asked.way >= 0)
        return way(asked.way).stretches.empty() ? -1 : asked.way;
    Way groomed = way(index);
    groomed.stretches = asked.stretches;
    groomed.groomings.clear();
    groomed.fixedMs = 0.0;
    groomed.leastDspMs = 0.0;
    const bool closes = judge(groomed);
    const int made = static_cast<int>(m_ways.size());
    m_ways.push_back(std::move(groomed));
    m_ways[static_cast<std::size_t>(index)].groomings[grooming].way = made;
    return closes ? made : -1;
}

/// Fills in the latency. Leaves no stretches where some run cannot be lit.
bool RouteBook::judge(Way& way)
{
    if (way.stretches.size() == 1 && way.stretches.front().run >= 0)
        way.endToEndMargin = judged(way.stretches.front().run).bestMargin;
    way.fixedMs = m_problem.packetHopMs * static_cast<double>(way.stretches.size() - 1);
    for (const Stretch& stretch : way.stretches) {
        if (stretch.leased >= 0) {
            const LinkEntry& link = m_problem.links[static_cast<std::size_t>(stretch.leased)];
            way.fixedMs += propagation(m_design, m_design.at(link.id)).inMs();
            continue;
        }
        const Run& part = judged(stretch.run);
        if (part.modes.empty()) {
            way.stretches.clear();
            return false;
        }
        way.fixedMs += part.lineMs;
        way.leastDspMs += part.leastDspMs;
    }
    return true;
}

int RouteBook::addRun(int from, const std::vector<int>& links)
{
    Run run{.from = from, .links = links};
    run.sites.push_back(from);
    for (const int link : links) {
        const LinkEntry& entry = m_problem.links[static_cast<std::size_t>(link)];
        run.sites.push_back(entry.from == run.sites.back() ? entry.to : entry.from);
    }
    run.to = run.sites.back();
    if (run.to < run.from) {
        std::swap(run.from, run.to);
        std::reverse(run.links.begin(), run.links.end());
        std::reverse(run.sites.begin(), run.sites.end());
    }
    const auto known = m_runOfLinks.find(run.links);
    if (known != m_runOfLinks.end())
        return known->second;
    const int index = static_cast<int>(m_runs.size());
    m_runOfLinks.emplace(run.links, index);
    m_runs.push_back(std::move(run));
    return index;
}

const Run& RouteBook::judged(int index)
{
    Run& run = m_runs[static_cast<std::size_t>(index)];
    if (!run.isJudged)
        judgeRun(m_design, m_problem, m_segments, run, !m_isLarge);
    return run;
}

}  // namespace continua::engine
