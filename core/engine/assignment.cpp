// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/assignment.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace continua::engine {
namespace {

constexpr double kHairMs = 1e-9;
constexpr double kInfinite = std::numeric_limits<double>::infinity();

std::size_t at(int index) { return static_cast<std::size_t>(index); }

}  // namespace

Assignment::Assignment(const Problem& problem, RouteBook& routes, KitCovers& covers,
                       Carriers& carriers)
    : m_problem(problem), m_routes(routes), m_covers(covers), m_carriers(carriers),
      m_hosts(problem.replicas.size(), -1), m_flows(problem.flows.size()),
      m_replicasAt(problem.sites.size()), m_siteCost(problem.sites.size(), 0.0),
      m_isBroken(problem.sites.size(), 0), m_uses(problem.sites.size(), 0),
      m_slots(problem.links.size(), 0), m_sum(problem.drawnCost)
{
    for (const HostSite& site : problem.sites)
        if (site.isUsedAnyway)
            m_sum += site.useCost;
    for (const ReplicaEntry& replica : problem.replicas) {
        m_sum += replica.penalty;
        m_lackPrice = std::max(m_lackPrice, replica.penalty);
    }
    for (const FlowEntry& flow : problem.flows)
        m_lackPrice = std::max(m_lackPrice, flow.penalty);
    for (std::size_t f = 0; f < m_flows.size(); ++f)
        reroute(static_cast<int>(f));
    forgetHistory();
}

double Assignment::total() const
{
    if (m_broken > 0)
        return kInfinite;
    const double perMs = m_problem.weights.perExcessMs();
    return perMs == 0.0 ? m_sum : m_sum + perMs * worstExcessMs();
}

double Assignment::worstExcessMs() const
{
    double worst = -kInfinite;
    for (std::size_t f = 0; f < m_flows.size(); ++f) {
        const double budget = m_problem.flows[f].budgetMs;
        if (std::isinf(budget))
            continue;
        if (m_flows[f].kind == FlowState::Kind::Routed)
            worst = std::max(worst, m_routes.way(m_flows[f].working).leastMs() - budget);
        if (m_flows[f].kind == FlowState::Kind::Local)
            worst = std::max(worst, -budget);
    }
    return std::isinf(worst) ? 0.0 : worst;
}

const std::vector<int>& Assignment::replicasAt(int site) const { return m_replicasAt[at(site)]; }

const CarrierSet& Assignment::carriersOf(int run) const
{
    const Bundle& of = bundle(run);
    return m_carriers.over(run, static_cast<double>(of.load.peakKbps()) / 1e6, of.mostDspMs);
}

Cover Assignment::coverAt(int site) const { return m_covers.at(site, needsAt(site)); }

std::int64_t Assignment::leasedPeakKbps(int link) const
{
    const auto lease = m_leased.find(link);
    return lease == m_leased.end() ? 0 : lease->second.load.peakKbps();
}

bool Assignment::mayPlace(int replica, int site) const
{
    const ReplicaEntry& entry = m_problem.replicas[at(replica)];
    const WorkloadEntry& workload = m_problem.workloads[at(entry.workloadIndex)];
    if (!workload.mayPair)
        return true;
    for (int r = workload.firstReplica; r < workload.firstReplica + workload.replicas; ++r)
        if (r != replica && m_hosts[at(r)] >= 0
            && !(*workload.mayPair)[at(site) * m_problem.sites.size() + at(m_hosts[at(r)])])
            return false;
    return true;
}

const std::vector<int>& Assignment::sitesToTry(int replica) const
{
    return m_shortlists.empty() ? m_problem.replicas[at(replica)].candidates
                                : m_shortlists[at(replica)];
}

void Assignment::place(int replica, int site)
{
    moveHost(replica, site);
    for (const int flow : m_problem.replicas[at(replica)].flows)
        reroute(flow);
}

bool Assignment::placeBelow(int replica, int site, double limit)
{
    // A flow that is routed adds to the sum or leaves it, but may lower the worst latency.
    const bool isSum = m_problem.weights.perExcessMs() == 0.0;
    moveHost(replica, site);
    for (const int flow : m_problem.replicas[at(replica)].flows) {
        if (isSum && total() >= limit)
            return false;
        reroute(flow);
    }
    return total() < limit;
}

/// Lets the flows of a replica fall idle and moves it.
void Assignment::moveHost(int replica, int site)
{
    ++m_work;
    for (const int flow : m_problem.replicas[at(replica)].flows) {
        recordFlow(flow);
        setFlow(flow, {});
    }
    m_history.push_back({.replica = replica, .site = m_hosts[at(replica)]});
    setHost(replica, site);
}

void Assignment::settle(const std::vector<int>& hosts, const std::vector<FlowState>& flows)
{
    for (std::size_t r = 0; r < hosts.size(); ++r) {
        const int replica = static_cast<int>(r);
        if (hosts[r] < 0 || !mayPlace(replica, hosts[r]))
            continue;
        ++m_work;
        setHost(replica, hosts[r]);
        if (m_broken > 0)
            setHost(replica, -1);
    }
    for (std::size_t f = 0; f < m_flows.size(); ++f) {
        const int flow = static_cast<int>(f);
        if (flows.empty() || flows[f].kind != FlowState::Kind::Routed) {
            reroute(flow);
            continue;
        }
        const FlowState ends = endsOf(flow);
        if (ends.source == flows[f].source && ends.host == flows[f].host
            && mayTake(flow, flows[f])) {
            ++m_work;
            setFlow(flow, flows[f]);
        } else {
            reroute(flow);
        }
    }
    forgetHistory();
}

/// Whether ways that join a flow's ends keep to its rules.
bool Assignment::mayTake(int flow, const FlowState& state) const
{
    const FlowEntry& entry = m_problem.flows[at(flow)];
    if (entry.wantsPair() != (state.protection >= 0))
        return false;
    const Transit& allowed = m_problem.transits[at(entry.transit)];
    const auto isWithinRules = [&](int index) {
        const Way& way = m_routes.way(index);
        return !way.stretches.empty() && way.leastMs() <= entry.budgetMs + kHairMs
            && std::all_of(way.sites.begin() + 1, way.sites.end() - 1,
                           [&](int site) { return allowed[at(site)]; });
    };
    return isWithinRules(state.working)
        && (state.protection < 0 || isWithinRules(state.protection));
}

void Assignment::reroute(int flow)
{
    ++m_work;
    recordFlow(flow);
    setFlow(flow, {});
    FlowState best = endsOf(flow);
    if (best.source < 0 || best.host < 0) {
        setFlow(flow, {});
        return;
    }
    if (best.source == best.host) {
        best.kind = FlowState::Kind::Local;
        setFlow(flow, best);
        return;
    }
    best.kind = FlowState::Kind::Unserved;
    setFlow(flow, best);
    // A broken site hides the difference that ways make: the sum alone tells.
    const auto costNow = [&] { return m_broken > 0 ? m_sum : total(); };
    const double unserved = costNow();
    const int lacking = m_lacking;
    double least = kInfinite;
    bool lacksMore = false;
    for (const FlowState& option : optionsOf(flow)) {
        setFlow(flow, option);
        const double cost = costNow();
        if (cost < least) {
            least = cost;
            best = option;
            lacksMore = m_lacking > lacking;
        }
    }
    setFlow(flow, best);
    if (lacksMore && least >= unserved)
        leaveUnserved(flow);
}

void Assignment::routeBy(int flow, int working, int protection)
{
    recordFlow(flow);
    FlowState state = m_flows[at(flow)];
    state.kind = FlowState::Kind::Routed;
    state.working = working;
    state.protection = protection;
    setFlow(flow, state);
}

void Assignment::drop(int flow)
{
    recordFlow(flow);
    leaveUnserved(flow);
}

void Assignment::leaveUnserved(int flow)
{
    FlowState state = m_flows[at(flow)];
    state.kind = FlowState::Kind::Unserved;
    state.working = -1;
    state.protection = -1;
    setFlow(flow, state);
}

void Assignment::rollBack(std::size_t mark)
{
    while (m_history.size() > mark) {
        const Undo undo = m_history.back();
        m_history.pop_back();
        if (undo.replica >= 0)
            setHost(undo.replica, undo.site);
        else
            setFlow(undo.flow, undo.state);
    }
}

/// Ends of a flow with its replicas where they are now; kind Idle, no ways yet.
FlowState Assignment::endsOf(int flow) const
{
    const FlowEntry& entry = m_problem.flows[at(flow)];
    FlowState ends;
    ends.source = entry.sourceReplica >= 0 ? m_hosts[at(entry.sourceReplica)] : entry.sourceSite;
    if (entry.toReplica >= 0) {
        ends.host = m_hosts[at(entry.toReplica)];
        return ends;
    }
    if (ends.source < 0)
        return ends;
    const WorkloadEntry& workload = m_problem.workloads[at(entry.workloadIndex)];
    double nearest = kInfinite;
    for (int r = workload.firstReplica; r < workload.firstReplica + workload.replicas; ++r) {
        const int host = m_hosts[at(r)];
        if (host < 0 || r == entry.sourceReplica)
            continue;
        double ms = 0.0;
        if (host != ends.source) {
            const Ways& ways =
                m_routes.between(ends.source, host, entry.transit, entry.wantsPair());
            ms = ways.all.empty() ? std::numeric_limits<double>::max()
                                  : m_routes.way(ways.all.front()).leastMs();
        }
        if (ms < nearest) {
            nearest = ms;
            ends.host = host;
        }
    }
    return ends;
}

void Assignment::recordFlow(int flow)
{
    m_history.push_back({.flow = flow, .state = m_flows[at(flow)]});
}

}  // namespace continua::engine
