// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/problem.h"
#include "core/engine/run.h"
#include "core/graph/disjoint_routes.h"
#include "core/graph/routes.h"

#include <map>
#include <optional>
#include <tuple>
#include <vector>

namespace continua::engine {

/// A stretch of a way: a run by index, or a leased link. Packet hops stand between stretches.
struct Stretch {
    int run = -1;
    int leased = -1;
};

/// The same links with further packet hops, where other flows may share the lightpaths.
struct Grooming {
    std::vector<Stretch> stretches;
    int way = -1;  ///< Its index once it was asked for.
};

/// A way between two sites, with its packet hops.
struct Way {
    int from = 0;  ///< Site indices, the lower first.
    int to = 0;
    std::vector<int> links;
    std::vector<int> sites;
    std::vector<Stretch> stretches;  ///< None: no mode closes, wherever it is regenerated.
    Length length;
    double fixedMs = 0.0;     ///< All but the transceivers, one way.
    double leastDspMs = 0.0;  ///< Of the transceivers, at best.
    Decibel endToEndMargin;   ///< Of the best mode without regeneration, fiber all the way.
    std::vector<Grooming> groomings = {};

    double leastMs() const { return fixedMs + leastDspMs; }
};

/// Two ways that no single cut takes away together.
struct WayPair {
    int working = 0;  ///< Into RouteBook::way(); the shorter.
    int protection = 0;
    std::vector<int> sharedSites = {};  ///< Intermediate sites that both pass.
};

/// The ways between two sites that plans are made of.
struct Ways {
    bool hasPairs = false;            ///< Disjoint pairs were looked for.
    std::vector<int> all = {};        ///< That light or a lease can take; by rising latency.
    std::vector<WayPair> pairs = {};  ///< By rising latency of both together.
    bool isConnected = false;         ///< Some route exists, whether light can take it or not.
    std::optional<Decibel> bestMargin = {};  ///< Of routes that light cannot take.
};

/// Route candidates of a problem, found when first asked for and remembered.
///
/// Per pair of sites and transit class: the shortest loopless routes by delay, and the best
/// disjoint pairs. Each is one run of fiber, lit from end to end or with regenerators, but for
/// leased links between; with packet hops where that may save lightpaths, see groomedWay().
class RouteBook {
public:
    /// Design, topology and problem must outlive this.
    RouteBook(const Design& design, const graph::Topology& topology, const Problem& problem,
              Bans bans = {});

    /// Takes over what `other`, of the design as it was, found of sites and links that were kept.
    /// To be done first; `other` is then of no use but for adoptedWay(). Not for books with bans.
    void adopt(RouteBook& other, const KeptNetwork& kept);

    /// The way here that one of `other` was; -1 where it is none any more.
    int adoptedWay(const RouteBook& other, int way, const KeptNetwork& kept);

    /// Ways between two different sites, `a` and `b` in any order.
    ///
    /// @param withPairs  Whether disjoint pairs are asked for. In a large problem they are looked
    ///                   for only then.
    const Ways& between(int a, int b, int transit, bool withPairs = true);

    /// The quickest ways over links from a site, which no way beats; places in it are site
    /// indices.
    const graph::ShortestTree& treeFrom(int site, int transit);

    /// Whether delays and routes are those of `topology`.
    bool isOver(const graph::Topology& topology) const
    {
        return &topology.body() == &m_topology.body();
    }

    const Way& way(int index) const { return m_ways[static_cast<std::size_t>(index)]; }
    const Run& run(int index) const { return m_runs[static_cast<std::size_t>(index)]; }
    int runCount() const { return static_cast<int>(m_runs.size()); }
    const SegmentBook& segments() const { return m_segments; }
    const ModeFigures& figures(const LitSegment& lit)
    {
        return m_segments.figures(lit.segment, lit.mode);
    }

    /// Of the flexible grid, by link of a run: what one of the ways to light it takes.
    std::vector<int> slotsOf(const Run& run, const ClosingMode& mode) const;

    /// What can fail of a way: its links, their shared-risk groups and the sites passed, each with
    /// a number of its own.
    std::vector<int> failuresOf(int way) const;

    /// The way with the packet hops of one of its groomings; -1 where no mode closes.
    int groomedWay(int way, std::size_t grooming);

    /// Links of fiber that no lightpath can pass: no mode closes over them alone, and every further
    /// link only adds noise. None where an express pass is reckoned apart from a drop, since a
    /// longer lightpath might then fare better. None either where the spectrum counts as planned.
    std::vector<LinkId> darkLinks();

    /// Between two sites, unless the problem is large.
    static constexpr int kShortestRoutes = 6;

private:
    graph::RouteFilter filterOf(int transit) const;
    std::vector<graph::Route> shortestBetween(int from, int to, int transit);
    std::vector<graph::Route> pairsBetween(SiteId from, SiteId to, int transit) const;
    int addWay(const graph::Route& route);
    int addWayAlong(int from, std::vector<int> links, Length length);
    int addRun(int from, const std::vector<int>& links);
    const Run& judged(int run);
    void addPairs(Ways& ways) const;
    void takeGiven(int from, const std::vector<GivenPair>& given, Ways& ways);
    std::vector<Stretch> stretchesOf(const Way& way, const std::vector<std::size_t>& hops);
    void addGroomings(Way& way);
    bool judge(Way& way);

    const Design& m_design;
    const graph::Topology& m_topology;
    const Problem& m_problem;
    SegmentBook m_segments;
    bool m_isLarge;
    bool m_hasAdoptedWays = false;       ///< All of another book, with their indices.
    std::vector<bool> m_wantsPairs;      ///< By transit class: some flow of it does.
    std::vector<bool> m_wantsSitePairs;  ///< Without a site in common.
    std::vector<bool> m_hasSwitch;       ///< By site.
    std::vector<Way> m_ways;
    std::vector<Run> m_runs;
    std::map<std::vector<int>, int> m_wayOfLinks;
    std::map<std::vector<int>, int> m_runOfLinks;
    std::map<std::tuple<int, int, int>, Ways> m_between;
    std::vector<graph::ShortestTree> m_trees;  ///< By transit class and root; empty: not asked.
};

}  // namespace continua::engine
