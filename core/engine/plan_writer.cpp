// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/plan_writer.h"

#include "core/availability/outage.h"
#include "core/engine/lease_cover.h"
#include "core/engine/planned_figures.h"
#include "core/engine/reasons.h"
#include "core/engine/spectrum.h"
#include "core/model/link_line.h"
#include "core/optics/catalog_line.h"
#include "core/plan/cost_model.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <set>

namespace continua::engine {
namespace {

std::size_t at(int index) { return static_cast<std::size_t>(index); }

/// Lightpaths of a run, by index into Plan::lightpaths.
struct LitRun {
    std::vector<std::vector<int>> lanes;  ///< Each from Run::from on, regenerator by regenerator.
    Duration latency;                     ///< Of the slowest.
};

class PlanWriter {
public:
    PlanWriter(const Design& design, const Assignment& assignment)
        : m_design(design), m_assignment(assignment), m_problem(assignment.problem())
    {
    }

    /// Lights all bundles, longest runs first. The flows of one that finds no slot are returned
    /// instead, and nothing is worth keeping.
    std::vector<int> writeLightpaths()
    {
        std::vector<int> order;
        for (int run = 0; run < m_assignment.bundleCount(); ++run)
            if (!m_assignment.bundle(run).members.empty())
                order.push_back(run);
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
            return runOf(a).links.size() > runOf(b).links.size();
        });
        std::vector<SlotWish> wishes;
        std::vector<int> runOfWish;
        for (const int run : order)
            for (const int lane : m_assignment.carriersOf(run).modes)
                for (const LitSegment& lit : runOf(run).modes[at(lane)].segments) {
                    wishes.push_back({segmentOf(lit).links, modeOf(lit).mode->slot});
                    runOfWish.push_back(run);
                }
        const SlotAnswer slots = slotsFor(m_design, m_problem, wishes);
        if (slots.refused >= 0)
            return m_assignment.bundle(runOfWish[at(slots.refused)]).members;
        auto next = slots.given.begin();
        for (const int run : order)
            next = light(run, next);
        if (optics::judgesSpectrumAsPlanned(m_design))
            judgeAsPlanned(m_design, m_plan.lightpaths);
        return {};
    }

    /// Lightpaths that do not close among the others.
    std::vector<LitSegment> failed() const
    {
        std::vector<LitSegment> segments;
        eachFailed([&](int, const LitSegment& part) { segments.push_back(part); });
        return segments;
    }

    /// Flows that ride such.
    std::vector<int> flowsOfFailed() const
    {
        std::set<int> flows;
        eachFailed([&](int run, const LitSegment&) {
            const std::vector<int>& members = m_assignment.bundle(run).members;
            flows.insert(members.begin(), members.end());
        });
        return {flows.begin(), flows.end()};
    }

    Plan& write()
    {
        writePlacements();
        writeKits();
        writeLeases();
        writeFlows();
        writeBill();
        return m_plan;
    }

private:
    const Run& runOf(int run) const { return m_assignment.routes().run(run); }
    SiteId siteId(int site) const { return m_problem.sites[at(site)].id; }

    template <class Take>
    void eachFailed(Take take) const
    {
        for (const auto& [run, lit] : m_lit) {
            const std::vector<int>& modes = m_assignment.carriersOf(run).modes;
            for (std::size_t lane = 0; lane < lit.lanes.size(); ++lane)
                for (std::size_t i = 0; i < lit.lanes[lane].size(); ++i)
                    if (m_plan.lightpaths[at(lit.lanes[lane][i])].margin < Decibel{})
                        take(run, runOf(run).modes[at(modes[lane])].segments[i]);
        }
    }

    const Segment& segmentOf(const LitSegment& lit) const
    {
        return m_assignment.routes().segments().segment(lit.segment);
    }
    const ModeEntry& modeOf(const LitSegment& lit) const { return m_problem.modes[at(lit.mode)]; }

    /// Takes one slot for each lightpath of a run; returns the first left.
    std::vector<Slot>::const_iterator light(int index, std::vector<Slot>::const_iterator slot)
    {
        const Run& run = runOf(index);
        const CarrierSet& carriers = m_assignment.carriersOf(index);
        const double peak = static_cast<double>(m_assignment.bundle(index).load.peakKbps()) / 1e6;
        double capacity = 0.0;
        for (const int lane : carriers.modes)
            capacity += run.modes[at(lane)].rateGbps;
        LitRun& lit = m_lit[index];
        for (const int lane : carriers.modes) {
            const ClosingMode& closing = run.modes[at(lane)];
            const DataRate carried = DataRate::fromGbps(peak * closing.rateGbps / capacity);
            lit.lanes.emplace_back();
            for (const LitSegment& part : closing.segments) {
                lit.lanes.back().push_back(static_cast<int>(m_plan.lightpaths.size()));
                m_plan.lightpaths.push_back(lightpathOf(part, *slot++, carried));
            }
            lit.latency = std::max(lit.latency, Duration::fromMs(run.lineMs + closing.dspMs));
            wireUp(run, lit.lanes.back());
        }
        return slot;
    }

    Lightpath lightpathOf(const LitSegment& lit, const Slot& slot, DataRate carried) const
    {
        const Segment& segment = segmentOf(lit);
        const ModeEntry& mode = modeOf(lit);
        const ModeFigures& figures = m_assignment.routes().figures(lit);
        Lightpath path{.from = siteId(segment.from),
                       .to = siteId(segment.to),
                       .links = {},
                       .mode = mode.key,
                       .slotFrom = slot.from,
                       .slotTo = slot.to,
                       .fiberPairs = slot.pairs,
                       .rate = mode.mode->rate,
                       .carried = carried,
                       .gsnr = figures.gsnr,
                       .margin = figures.margin,
                       .latency =
                           Duration::fromMs(segment.lineMs) + mode.transceiver->dspFecLatency};
        for (const int link : segment.links)
            path.links.push_back(m_problem.links[at(link)].id);
        return path;
    }

    /// A regenerator between each two lightpaths of a lane.
    void wireUp(const Run& run, const std::vector<int>& lane)
    {
        SiteId here = siteId(run.from);
        for (std::size_t i = 0; i + 1 < lane.size(); ++i) {
            const Lightpath& path = m_plan.lightpaths[at(lane[i])];
            here = path.from == here ? path.to : path.from;
            m_plan.regenerators.push_back({.site = here, .first = lane[i], .second = lane[i + 1]});
        }
    }

    void writePlacements()
    {
        for (std::size_t r = 0; r < m_problem.replicas.size(); ++r)
            if (const int host = m_assignment.hostOf(static_cast<int>(r)); host >= 0)
                m_plan.placements.push_back(
                    {m_problem.replicas[r].workload, m_problem.replicas[r].number, siteId(host)});
    }

    void writeKits()
    {
        for (std::size_t s = 0; s < m_problem.sites.size(); ++s)
            for (const KitCount& order : m_assignment.coverAt(static_cast<int>(s)).kits)
                m_plan.kits.push_back(
                    {.site = m_problem.sites[s].id,
                     .kit = m_problem.kits[at(order.kit)].kit->key,
                     .count = order.count,
                     .dedicatedTo = order.pool == 0 ? WorkloadId{}
                                                    : m_problem.workloads[at(order.pool - 1)].id});
    }

    void writeLeases()
    {
        for (std::size_t l = 0; l < m_problem.links.size(); ++l) {
            const std::int64_t peak = m_assignment.leasedPeakKbps(static_cast<int>(l));
            if (peak == 0)
                continue;
            const LinkEntry& link = m_problem.links[l];
            const double gbps = static_cast<double>(peak) / 1e6;
            m_plan.leases.push_back({.link = link.id,
                                     .modules = leaseCover(link, gbps).count,
                                     .carried = DataRate::fromGbps(gbps)});
        }
    }

    FlowPath pathOf(int index, int source) const
    {
        const Way& way = m_assignment.routes().way(index);
        std::vector<Stretch> stretches = way.stretches;
        std::vector<int> links = way.links;
        if (source != way.from) {
            std::reverse(stretches.begin(), stretches.end());
            std::reverse(links.begin(), links.end());
        }
        FlowPath path{.hops = {}, .links = {}, .length = way.length, .oneWay = {}};
        for (const int link : links)
            path.links.push_back(m_problem.links[at(link)].id);
        SiteId here = siteId(source);
        for (const Stretch& stretch : stretches) {
            if (stretch.leased >= 0) {
                const Link& link = m_design.at(m_problem.links[at(stretch.leased)].id);
                path.hops.push_back({.leased = link.id});
                path.oneWay += propagation(m_design, link);
                here = link.otherEnd(here);
                continue;
            }
            const Run& run = runOf(stretch.run);
            const LitRun& lit = m_lit.at(stretch.run);
            const bool isForward = siteId(run.from) == here;
            const std::size_t count = lit.lanes.front().size();
            for (std::size_t i = 0; i < count; ++i)
                for (const std::vector<int>& lane : lit.lanes)
                    path.hops.push_back({.lightpath = lane[isForward ? i : count - 1 - i]});
            path.oneWay += lit.latency;
            here = siteId(isForward ? run.to : run.from);
        }
        path.oneWay +=
            Duration::fromMs(m_problem.packetHopMs) * static_cast<double>(stretches.size() - 1);
        return path;
    }

    void writeFlows()
    {
        const auto shares = availability::outageShares(m_design);
        for (std::size_t f = 0; f < m_problem.flows.size(); ++f) {
            const FlowEntry& entry = m_problem.flows[f];
            const FlowState& state = m_assignment.flow(static_cast<int>(f));
            const bool isLocal = state.kind == FlowState::Kind::Local;
            if (!isLocal && state.kind != FlowState::Kind::Routed)
                continue;
            FlowRoute route{.workload = entry.workload,
                            .flow = entry.number,
                            .source = siteId(state.source),
                            .host = siteId(state.host),
                            .working = isLocal ? FlowPath{} : pathOf(state.working, state.source)};
            if (entry.wantsPair() && isLocal)
                route.protection = FlowPath{};
            if (!isLocal && state.protection >= 0)
                writeProtection(state, route);
            route.availability =
                route.protection ? availability::pairAvailability(
                    m_design, shares, route.source, route.working.links, route.protection->links)
                                 : availability::pathAvailability(m_design, shares, route.source,
                                                                  route.working.links);
            m_plan.flows.push_back(std::move(route));
        }
        for (FlowRoute& route : m_plan.flows)
            if (sharesSecondWay(route) && route.protection)
                route.availability = availability::restorationAvailability(
                    m_design, shares, route.source, route.working.links, route.protection->links,
                    rivalOutage(shares, route));
    }

    bool sharesSecondWay(const FlowRoute& route) const
    {
        return m_design.at(route.workload).flows[at(route.flow)].protection
            == Protection::Restoration;
    }

    /// Share of time that the working paths of flows are out, summed, whose second ways share
    /// lightpaths or leases with that of `route`.
    double rivalOutage(const availability::OutageShares& shares, const FlowRoute& route) const
    {
        const std::vector<Hop>& own = route.protection->hops;
        double sum = 0.0;
        for (const FlowRoute& other : m_plan.flows) {
            if (&other == &route || !other.protection || !sharesSecondWay(other))
                continue;
            const std::vector<Hop>& hops = other.protection->hops;
            if (std::any_of(hops.begin(), hops.end(), [&](const Hop& hop) {
                    return std::find(own.begin(), own.end(), hop) != own.end();
                }))
                sum += 1.0
                     - availability::pathAvailability(m_design, shares, other.source,
                                                      other.working.links);
        }
        return sum;
    }

    void writeProtection(const FlowState& state, FlowRoute& route)
    {
        route.protection = pathOf(state.protection, state.source);
        const std::vector<int>& working = m_assignment.routes().way(state.working).sites;
        const std::vector<int>& second = m_assignment.routes().way(state.protection).sites;
        for (const int site : working)
            if (site != state.source && site != state.host
                && std::find(second.begin(), second.end(), site) != second.end())
                route.sharedSites.push_back(siteId(site));
        if (state.source != working.front())
            std::reverse(route.sharedSites.begin(), route.sharedSites.end());
    }

    /// Opened are candidates that something stands at, runs at, or passes.
    void writeBill()
    {
        Bill bill = billOf(m_design, m_plan);
        for (const auto& [site, footprint] : bill.footprints)
            if (m_design.at(site).status == BuildStatus::Candidate)
                m_plan.openedSites.push_back(site);
        m_plan.costs = std::move(bill.costs);
        m_plan.footprints = std::move(bill.footprints);
    }

    const Design& m_design;
    const Assignment& m_assignment;
    const Problem& m_problem;
    std::map<int, LitRun> m_lit;
    Plan m_plan;
};

void writeUnserved(const Design& design, const graph::Topology& topology, Assignment& assignment,
                   bool isWhole, Plan& plan)
{
    const Problem& problem = assignment.problem();
    const auto penalty = [&](const char* key) { return Money::fromUsd(assumption(design, key)); };
    std::optional<CandidateBook> candidates;
    for (std::size_t r = 0; r < problem.replicas.size(); ++r) {
        const int index = static_cast<int>(r);
        if (assignment.hostOf(index) >= 0)
            continue;
        if (isWhole && !candidates)
            candidates.emplace(design, topology, problem);
        plan.unserved.push_back(
            {.what = Unserved::What::Replica,
             .workload = problem.replicas[r].workload,
             .index = problem.replicas[r].number,
             .reasons = isWhole ? replicaReasons(design, *candidates, assignment, index)
                                : std::vector<Refusal>{},
             .penalty = penalty("unserved_replica_penalty_usd")});
    }
    for (std::size_t f = 0; f < problem.flows.size(); ++f) {
        const int index = static_cast<int>(f);
        const FlowState& state = assignment.flow(index);
        const FlowEntry& entry = problem.flows[f];
        if (state.kind == FlowState::Kind::Unserved)
            plan.unserved.push_back({.what = Unserved::What::Flow,
                                     .workload = entry.workload,
                                     .index = entry.number,
                                     .reasons = flowReasons(design, assignment, index),
                                     .penalty = penalty("unserved_flow_penalty_usd")});
        if (state.kind == FlowState::Kind::Routed && entry.wantsPair() && state.protection < 0)
            plan.unserved.push_back({.what = Unserved::What::Protection,
                                     .workload = entry.workload,
                                     .index = entry.number,
                                     .reasons = protectionReasons(design, assignment, index),
                                     .penalty = penalty("unserved_protection_penalty_usd")});
    }
}

}  // namespace

Bans failedModes(const Design& design, Assignment& assignment)
{
    Bans bans;
    PlanWriter writer(design, assignment);
    if (optics::judgesSpectrumAsPlanned(design) && writer.writeLightpaths().empty())
        for (const LitSegment& lit : writer.failed())
            bans.emplace(assignment.routes().segments().segment(lit.segment).links, lit.mode);
    return bans;
}

Plan writePlan(const Design& design, const graph::Topology& topology, Assignment& assignment,
               bool isWhole)
{
    Plan plan;
    for (;;) {
        PlanWriter writer(design, assignment);
        std::vector<int> unlit = writer.writeLightpaths();
        if (unlit.empty())
            unlit = writer.flowsOfFailed();
        if (unlit.empty()) {
            plan = std::move(writer.write());
            break;
        }
        for (const int flow : unlit)
            assignment.drop(flow);
    }
    writeUnserved(design, topology, assignment, isWhole, plan);
    plan.objectiveKind = assignment.problem().objective;
    plan.objective = Weights(design, plan.objectiveKind, true).objective(design, plan);
    return plan;
}

}  // namespace continua::engine
