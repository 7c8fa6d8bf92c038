// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/route_book.h"

#include "core/model/link_line.h"
#include "core/optics/catalog_line.h"
#include "core/plan/cost_model.h"

#include <algorithm>
#include <numeric>

namespace continua::engine {
namespace {

/// Which places of a way stand for which sites and links.
std::vector<int> siteIndices(const Problem& problem, const std::vector<SiteId>& ids)
{
    std::vector<int> indices;
    for (const SiteId id : ids)
        indices.push_back(siteIndex(problem, id));
    return indices;
}

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

bool isNoWorse(const ClosingMode& a, const ClosingMode& b)
{
    return a.cost <= b.cost && a.rateGbps >= b.rateGbps && a.dspMs <= b.dspMs;
}

}  // namespace

RouteBook::RouteBook(const Design& design, const graph::Topology& topology, const Problem& problem)
    : m_design(design), m_topology(topology), m_problem(problem),
      m_spectrum(optics::spectrumSetting(design))
{
    for (const LinkEntry& entry : problem.links) {
        Result<optics::LinkLine> line =
            optics::designLink(m_evaluator.propagator(), design, design.at(entry.id));
        m_lines.push_back(line ? std::optional(*std::move(line)) : std::nullopt);
    }
    m_wantsPairs.resize(std::max<std::size_t>(1, problem.transits.size()), false);
    m_wantsSitePairs = m_wantsPairs;
    for (const FlowEntry& flow : problem.flows) {
        const auto transit = static_cast<std::size_t>(flow.transit);
        m_wantsPairs[transit] = m_wantsPairs[transit] || flow.wantsPair();
        m_wantsSitePairs[transit] =
            m_wantsSitePairs[transit] || flow.protection == Protection::OnePlusOneSiteDisjoint;
    }
    m_modeOrder.resize(problem.modes.size());
    std::iota(m_modeOrder.begin(), m_modeOrder.end(), 0U);
    std::stable_sort(m_modeOrder.begin(), m_modeOrder.end(), [&](std::size_t a, std::size_t b) {
        const ModeEntry& x = problem.modes[a];
        const ModeEntry& y = problem.modes[b];
        return std::pair(x.transceiver->price, y.mode->rate)
             < std::pair(y.transceiver->price, x.mode->rate);
    });
}

std::vector<LinkId> RouteBook::darkLinks()
{
    std::vector<LinkId> dark;
    if (m_problem.links.empty() || !roadmOf(m_design).expressOsnrPolynomial.empty())
        return dark;
    for (std::size_t l = 0; l < m_problem.links.size(); ++l) {
        const LinkEntry& link = m_problem.links[l];
        if (!link.isLeased && run(addRun(link.from, {static_cast<int>(l)})).modes.empty())
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

/// The shortest routes, and the best disjoint pairs where some flow wants one.
std::vector<graph::Route> RouteBook::candidatesBetween(SiteId from, SiteId to, int transit) const
{
    const graph::RouteFilter filter = filterOf(transit);
    std::vector<graph::Route> routes =
        graph::shortestRoutes(m_topology, from, to, kShortestRoutes, graph::Metric::Delay, filter);
    const auto addPair = [&](graph::Disjointness disjointness, graph::PairGoal goal) {
        if (auto pair = graph::disjointPair(m_topology, from, to, disjointness, goal,
                                            graph::Metric::Delay, filter)) {
            routes.push_back(std::move(pair->first));
            routes.push_back(std::move(pair->second));
        }
    };
    for (const auto goal : {graph::PairGoal::Total, graph::PairGoal::Longer}) {
        if (m_wantsPairs[static_cast<std::size_t>(transit)])
            addPair(graph::Disjointness::Links, goal);
        if (m_wantsSitePairs[static_cast<std::size_t>(transit)])
            addPair(graph::Disjointness::LinksAndSites, goal);
    }
    return routes;
}

const Ways& RouteBook::between(int a, int b, int transit)
{
    const auto key = std::tuple(transit, std::min(a, b), std::max(a, b));
    const auto known = m_between.find(key);
    if (known != m_between.end())
        return known->second;
    Ways& ways = m_between[key];
    const HostSite& from = m_problem.sites[static_cast<std::size_t>(std::min(a, b))];
    const HostSite& to = m_problem.sites[static_cast<std::size_t>(std::max(a, b))];
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
    for (const graph::Route& route : candidatesBetween(from.id, to.id, transit))
        take(route);
    std::stable_sort(ways.all.begin(), ways.all.end(),
                     [&](int x, int y) { return way(x).leastMs() < way(y).leastMs(); });
    addPairs(ways);
    return ways;
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
    const auto known = m_wayOfLinks.find(links);
    if (known != m_wayOfLinks.end())
        return known->second;
    Way way{.sites = siteIndices(m_problem, route.sites)};
    way.from = way.sites.front();
    way.to = way.sites.back();
    way.links = links;
    way.length = route.length;
    if (!cutIntoRuns(way))
        way.stretches.clear();
    const int index = static_cast<int>(m_ways.size());
    m_ways.push_back(std::move(way));
    m_wayOfLinks.emplace(std::move(links), index);
    return index;
}

/// As few stretches as possible, each closed by some mode; of equally few the earliest cuts.
bool RouteBook::cutIntoRuns(Way& way)
{
    constexpr int kNever = 1 << 20;
    const std::size_t count = way.links.size();
    std::vector<int> fewest(count + 1, kNever);
    std::vector<std::size_t> cameFrom(count + 1, 0);
    std::vector<Stretch> arrivedBy(count + 1);
    fewest[0] = 0;
    for (std::size_t end = 1; end <= count; ++end)
        for (std::size_t start = 0; start < end; ++start) {
            const Site& cut =
                m_design.at(m_problem.sites[static_cast<std::size_t>(way.sites[start])].id);
            if (fewest[start] + 1 >= fewest[end]
                || (start > 0 && cut.kind == SiteKind::AmplifierHut))
                continue;
            Stretch stretch;
            const auto leased =
                std::find_if(way.links.begin() + static_cast<std::ptrdiff_t>(start),
                             way.links.begin() + static_cast<std::ptrdiff_t>(end), [&](int link) {
                                 return m_problem.links[static_cast<std::size_t>(link)].isLeased;
                             });
            if (leased == way.links.begin() + static_cast<std::ptrdiff_t>(end)) {
                stretch.run = addRun(way.sites[start],
                                     {way.links.begin() + static_cast<std::ptrdiff_t>(start),
                                      way.links.begin() + static_cast<std::ptrdiff_t>(end)});
                if (end - start == count)
                    way.endToEndMargin = run(stretch.run).bestMargin;
                if (run(stretch.run).modes.empty())
                    continue;
            } else if (end - start == 1) {
                stretch.leased = way.links[start];
            } else {
                continue;
            }
            fewest[end] = fewest[start] + 1;
            cameFrom[end] = start;
            arrivedBy[end] = stretch;
        }
    if (fewest[count] >= kNever)
        return false;
    for (std::size_t end = count; end > 0; end = cameFrom[end])
        way.stretches.insert(way.stretches.begin(), arrivedBy[end]);
    way.fixedMs = m_problem.packetHopMs * static_cast<double>(way.stretches.size() - 1);
    for (const Stretch& stretch : way.stretches) {
        if (stretch.leased >= 0) {
            const LinkEntry& link = m_problem.links[static_cast<std::size_t>(stretch.leased)];
            way.fixedMs += propagation(m_design, m_design.at(link.id)).inMs();
            continue;
        }
        const Run& part = run(stretch.run);
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

    Duration line = roadmOf(m_design).latency * static_cast<double>(run.sites.size());
    for (const int index : run.links) {
        const Link& link = m_design.at(m_problem.links[static_cast<std::size_t>(index)].id);
        line += propagation(m_design, link)
              + amplifierOf(m_design, link).latency * amplifierCount(m_design, link);
    }
    run.lineMs = line.inMs();
    judge(run);
    const int index = static_cast<int>(m_runs.size());
    m_runOfLinks.emplace(run.links, index);
    m_runs.push_back(std::move(run));
    return index;
}

/// Fills in the modes that close. A mode that is no better than one that closes is not tried.
void RouteBook::judge(Run& run)
{
    optics::Route route;
    Length length;
    std::size_t spans = 0;
    for (const int index : run.links) {
        const auto& line = m_lines[static_cast<std::size_t>(index)];
        if (!line)
            return;
        route.links.push_back(&*line);
        length +=
            fiberLength(m_design, m_design.at(m_problem.links[static_cast<std::size_t>(index)].id));
        spans += line->spans.size();
    }
    bool isFirst = true;
    for (const std::size_t m : m_modeOrder) {
        const ModeEntry& mode = m_problem.modes[m];
        const TransceiverType& type = *mode.transceiver;
        if (!optics::isMadeFor(type, spans, length))
            continue;
        ClosingMode closing{.mode = static_cast<int>(m),
                            .cost = mode.endCost[static_cast<std::size_t>(run.from)]
                                  + mode.endCost[static_cast<std::size_t>(run.to)],
                            .rateGbps = mode.mode->rate.inGbps(),
                            .dspMs = type.dspFecLatency.inMs()};
        if (std::any_of(run.modes.begin(), run.modes.end(),
                        [&](const ClosingMode& known) { return isNoWorse(known, closing); }))
            continue;
        const Result<optics::RouteQuality> quality =
            m_evaluator.evaluate(route, *mode.mode, m_spectrum);
        if (!quality)
            continue;
        run.bestMargin = isFirst ? quality->margin : std::max(run.bestMargin, quality->margin);
        isFirst = false;
        if (quality->margin < Decibel{})
            continue;
        run.leastDspMs =
            run.modes.empty() ? closing.dspMs : std::min(run.leastDspMs, closing.dspMs);
        closing.gsnr = quality->gsnr;
        closing.margin = quality->margin;
        run.modes.push_back(closing);
    }
}

}  // namespace continua::engine
