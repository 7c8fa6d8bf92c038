// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/reasons.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace continua::engine {
namespace {

using Refusals = std::vector<Refusal>;

std::size_t at(int index) { return static_cast<std::size_t>(index); }

void append(Refusals& to, const Refusals& more) { to.insert(to.end(), more.begin(), more.end()); }

/// What the kits of the site's replicas and of one more would break, were they stood there.
void addCrowding(const Assignment& assignment, int replica, int site, Refusals& refusals)
{
    const Problem& problem = assignment.problem();
    std::map<int, Amounts> pools;
    std::vector<int> together = assignment.replicasAt(site);
    together.push_back(replica);
    for (const int r : together) {
        Amounts& need = pools[problem.replicas[at(r)].pool];
        need.resize(problem.resources.size(), 0.0);
        for (std::size_t i = 0; i < need.size(); ++i)
            need[i] += problem.replicas[at(r)].need[i];
    }
    std::vector<PoolNeed> needs;
    for (auto& [pool, need] : pools)
        needs.push_back({pool, need});
    const HostSite& here = problem.sites[at(site)];
    const Room used = usedRoom(problem, coverOf(problem, here, needs, false));
    const auto atMost = [&](RefusalReason reason, double needed, double available) {
        if (needed > available)
            refusals.push_back(
                {.reason = reason, .site = here.id, .needed = needed, .available = available});
    };
    atMost(RefusalReason::RackPositions, used.positions, here.room.positions);
    atMost(RefusalReason::SitePower, used.power.inKw(), here.room.power.inKw());
    atMost(RefusalReason::AirCooling, used.air.inKw(), here.room.air.inKw());
    atMost(RefusalReason::LiquidCooling, used.liquid.inKw(), here.room.liquid.inKw());
}

void addSeparation(const Design& design, const Assignment& assignment, int replica, int site,
                   Refusals& refusals)
{
    const Problem& problem = assignment.problem();
    const WorkloadEntry& workload =
        problem.workloads[at(problem.replicas[at(replica)].workloadIndex)];
    for (int r = workload.firstReplica; r < workload.firstReplica + workload.replicas; ++r)
        if (r != replica && assignment.hostOf(r) >= 0)
            append(refusals,
                   separationRefusals(design, design.at(workload.id), problem.sites[at(site)].id,
                                      problem.sites[at(assignment.hostOf(r))].id));
}

/// Times of a flow as its budget counts them: there and back unless it is one-way.
double counted(const Design& design, const FlowEntry& entry, double oneWayMs)
{
    const Flow& flow = design.at(entry.workload).flows[at(entry.number)];
    return flow.budget && flow.budget->oneWay ? oneWayMs : 2.0 * oneWayMs;
}

}  // namespace

Refusals replicaReasons(const Design& design, CandidateBook& candidates, Assignment& assignment,
                        int replica)
{
    const Problem& problem = assignment.problem();
    const ReplicaEntry& entry = problem.replicas[at(replica)];
    Refusals reasons;
    if (entry.candidates.empty())
        reasons.push_back({.reason = RefusalReason::NoAllowedSite});
    const bool isOfMany = isLarge(problem);
    if (!isOfMany || entry.candidates.empty())
        for (const auto& ofSite : candidates.refusals(entry))
            append(reasons, ofSite);
    for (const int site : isOfMany ? assignment.sitesToTry(replica) : entry.candidates) {
        if (isOfMany && reasons.size() >= kMostReasons)
            break;
        if (!assignment.mayPlace(replica, site)) {
            addSeparation(design, assignment, replica, site, reasons);
            continue;
        }
        const double before = assignment.total();
        const std::size_t mark = assignment.mark();
        assignment.place(replica, site);
        const bool hasKits = assignment.coverAt(site).isFeasible;
        const double after = assignment.total();
        assignment.rollBack(mark);
        if (hasKits)
            reasons.push_back({.reason = RefusalReason::TooExpensive,
                               .site = problem.sites[at(site)].id,
                               .needed = after - before + entry.penalty,
                               .available = entry.penalty});
        else
            addCrowding(assignment, replica, site, reasons);
    }
    if (isOfMany && reasons.size() > kMostReasons)
        reasons.erase(reasons.begin() + kMostReasons, reasons.end());
    return reasons;
}

Refusals flowReasons(const Design& design, const Assignment& assignment, int flow)
{
    const FlowEntry& entry = assignment.problem().flows[at(flow)];
    const FlowState& state = assignment.flow(flow);
    const SiteId host = assignment.problem().sites[at(state.host)].id;
    RouteBook& routes = assignment.routes();
    const Ways& ways = routes.between(state.source, state.host, entry.transit);
    const Ways& anyWays = routes.between(state.source, state.host, 0);
    const auto isInTime = [&](int way) { return routes.way(way).leastMs() <= entry.budgetMs; };

    if (!anyWays.isConnected)
        return {{.reason = RefusalReason::Unreachable, .site = host}};
    if (entry.transit != 0 && std::none_of(ways.all.begin(), ways.all.end(), isInTime)
        && std::any_of(anyWays.all.begin(), anyWays.all.end(), isInTime))
        return {{.reason = RefusalReason::Transit, .site = host}};
    if (ways.all.empty())
        return {{.reason = RefusalReason::NoClosingMode,
                 .site = host,
                 .needed = 0.0,
                 .available = ways.bestMargin.value_or(Decibel{}).inDb()}};
    const double fastest = routes.way(ways.all.front()).leastMs();
    if (fastest <= entry.budgetMs)
        return {{.reason = RefusalReason::NoSpectrum, .site = host}};
    return {{.reason = RefusalReason::Latency,
             .site = host,
             .needed = counted(design, entry, fastest),
             .available = counted(design, entry, entry.budgetMs)}};
}

Refusals protectionReasons(const Design& design, const Assignment& assignment, int flow)
{
    const Problem& problem = assignment.problem();
    const FlowEntry& entry = problem.flows[at(flow)];
    const FlowState& state = assignment.flow(flow);
    const SiteId host = problem.sites[at(state.host)].id;
    RouteBook& routes = assignment.routes();
    const Ways& ways = routes.between(state.source, state.host, entry.transit);
    if (ways.pairs.empty())
        return {{.reason = RefusalReason::NoDisjointPath, .site = host}};

    Refusals reasons;
    double fastest = std::numeric_limits<double>::infinity();
    for (const WayPair& pair : ways.pairs) {
        const bool mayShare = entry.protection != Protection::OnePlusOneSiteDisjoint;
        if (mayShare || pair.sharedSites.empty())
            fastest = std::min(fastest, std::max(routes.way(pair.working).leastMs(),
                                                 routes.way(pair.protection).leastMs()));
    }
    if (std::isinf(fastest)) {
        for (const int site : ways.pairs.front().sharedSites)
            reasons.push_back(
                {.reason = RefusalReason::SharedSite, .site = problem.sites[at(site)].id});
        return reasons;
    }
    return {{.reason = RefusalReason::ProtectionLatency,
             .site = host,
             .needed = counted(design, entry, fastest),
             .available = counted(design, entry, entry.budgetMs)}};
}

}  // namespace continua::engine
