// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/problem.h"
#include "core/graph/disjoint_routes.h"
#include "core/optics/route_quality.h"

#include <map>
#include <optional>
#include <tuple>
#include <vector>

namespace continua::engine {

/// A mode that closes over a run of fiber.
struct ClosingMode {
    int mode = 0;       ///< Into Problem::modes.
    double cost = 0.0;  ///< Of both ends.
    double rateGbps = 0.0;
    double dspMs = 0.0;  ///< Of the pair of ends.
    Decibel gsnr;
    Decibel margin;
};

/// A run of fiber that lightpaths can take end to end.
struct Run {
    int from = 0;  ///< Site indices, the lower first.
    int to = 0;
    std::vector<int> links;               ///< In order from `from`.
    std::vector<int> sites;               ///< One more than links.
    double lineMs = 0.0;                  ///< Fiber, amplifiers and ROADMs, one way.
    std::vector<ClosingMode> modes = {};  ///< By rising cost; none dominated.
    double leastDspMs = 0.0;              ///< Of those.
    Decibel bestMargin;                   ///< Of all modes, where none closes.
};

/// A stretch of a way: a run by index, or a leased link.
struct Stretch {
    int run = -1;
    int leased = -1;
};

/// A way between two sites, with where it is electrical.
struct Way {
    int from = 0;  ///< Site indices, the lower first.
    int to = 0;
    std::vector<int> links;
    std::vector<int> sites;
    std::vector<Stretch> stretches;  ///< None: no mode closes, wherever it is cut.
    Length length;
    double fixedMs = 0.0;     ///< All but the transceivers, one way.
    double leastDspMs = 0.0;  ///< Of the transceivers, at best.
    Decibel endToEndMargin;   ///< Of the best mode without regeneration, fiber all the way.

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
    std::vector<int> all = {};        ///< That light or a lease can take; by rising latency.
    std::vector<WayPair> pairs = {};  ///< By rising latency of both together.
    bool isConnected = false;         ///< Some route exists, whether light can take it or not.
    std::optional<Decibel> bestMargin = {};  ///< Of routes that light cannot take.
};

/// Route candidates of a problem, found when first asked for and remembered.
///
/// Per pair of sites and transit class: the shortest loopless routes by delay, and the best
/// disjoint pairs. A route that no mode closes end to end is cut into as few runs as it takes, at
/// sites that can house transceivers.
class RouteBook {
public:
    /// All three must outlive this.
    RouteBook(const Design& design, const graph::Topology& topology, const Problem& problem);

    /// Ways between two different sites, `a` and `b` in any order.
    const Ways& between(int a, int b, int transit);

    const Way& way(int index) const { return m_ways[static_cast<std::size_t>(index)]; }
    const Run& run(int index) const { return m_runs[static_cast<std::size_t>(index)]; }
    int runCount() const { return static_cast<int>(m_runs.size()); }

    /// Links of fiber that no lightpath can pass: no mode closes over them alone, and every further
    /// link only adds noise. None where an express pass is reckoned apart from a drop, since a
    /// longer lightpath might then fare better.
    std::vector<LinkId> darkLinks();

    static constexpr int kShortestRoutes = 6;

private:
    graph::RouteFilter filterOf(int transit) const;
    std::vector<graph::Route> candidatesBetween(SiteId from, SiteId to, int transit) const;
    int addWay(const graph::Route& route);
    int addRun(int from, const std::vector<int>& links);
    void addPairs(Ways& ways) const;
    void judge(Run& run);
    bool cutIntoRuns(Way& way);

    const Design& m_design;
    const graph::Topology& m_topology;
    const Problem& m_problem;
    optics::RouteEvaluator m_evaluator;
    optics::SpectrumSetting m_spectrum;
    std::vector<std::optional<optics::LinkLine>> m_lines;  ///< By link; none: leased or no line.
    std::vector<bool> m_wantsPairs;        ///< By transit class: some flow of it does.
    std::vector<bool> m_wantsSitePairs;    ///< Without a site in common.
    std::vector<std::size_t> m_modeOrder;  ///< By rising cost, then falling rate.
    std::vector<Way> m_ways;
    std::vector<Run> m_runs;
    std::map<std::vector<int>, int> m_wayOfLinks;
    std::map<std::vector<int>, int> m_runOfLinks;
    std::map<std::tuple<int, int, int>, Ways> m_between;
};

}  // namespace continua::engine
