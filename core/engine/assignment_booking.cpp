// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/assignment.h"
#include "core/engine/lease_cover.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace continua::engine {
namespace {

constexpr double kInfinite = std::numeric_limits<double>::infinity();

std::size_t at(int index) { return static_cast<std::size_t>(index); }

/// Leaves at most one entry of `value` fewer.
void eraseOne(std::vector<int>& values, int value)
{
    values.erase(std::find(values.begin(), values.end(), value));
}

}  // namespace

void Assignment::Change::applyTo(TrafficLoad& load, const FlowEntry& entry) const
{
    if (onFailures)
        load.addOnFailure(*onFailures, entry.hours, sign * entry.kbps);
    else
        load.add(entry.hours, sign * entry.kbps);
}

void Assignment::setHost(int replica, int site)
{
    const int before = m_hosts[at(replica)];
    if (before == site)
        return;
    const ReplicaEntry& entry = m_problem.replicas[at(replica)];
    m_hosts[at(replica)] = site;
    const auto costAt = [&](int host) {
        return entry.costAt.empty() ? 0.0 : entry.costAt[at(host)];
    };
    const auto hosts = [&](int host) {
        return m_replicasAt[at(host)].empty() ? 0.0 : m_problem.sites[at(host)].hostCost;
    };
    if (before >= 0) {
        m_sum -= costAt(before) + hosts(before) + moveTo(replica, before);
        eraseOne(m_replicasAt[at(before)], replica);
        m_sum += hosts(before);
        useSite(before, -1);
        if (entry.needsCompute)
            refreshSite(before);
    } else {
        m_sum -= entry.penalty;
    }
    if (site >= 0) {
        std::vector<int>& here = m_replicasAt[at(site)];
        m_sum += costAt(site) - hosts(site) + moveTo(replica, site);
        here.insert(std::lower_bound(here.begin(), here.end(), replica), replica);
        m_sum += hosts(site);
        useSite(site, 1);
        if (entry.needsCompute)
            refreshSite(site);
    } else {
        m_sum += entry.penalty;
    }
}

/// What having a replica at a site counts for not being where it is to stay.
double Assignment::moveTo(int replica, int site) const
{
    const bool isFree = m_stays.empty() || m_stays[at(replica)] < 0 || m_stays[at(replica)] == site;
    return isFree ? 0.0 : m_movePrice;
}

std::vector<PoolNeed> Assignment::needsAt(int site) const
{
    std::map<int, Amounts> pools;
    for (const int replica : m_replicasAt[at(site)]) {
        const ReplicaEntry& entry = m_problem.replicas[at(replica)];
        if (!entry.needsCompute)
            continue;
        Amounts& need = pools[entry.pool];
        need.resize(entry.need.size(), 0.0);
        for (std::size_t r = 0; r < need.size(); ++r)
            need[r] += entry.need[r];
    }
    std::vector<PoolNeed> needs;
    for (auto& [pool, need] : pools)
        needs.push_back({pool, std::move(need)});
    return needs;
}

void Assignment::refreshSite(int site)
{
    const Cover cover = m_covers.at(site, needsAt(site));
    m_sum += cover.cost - m_siteCost[at(site)];
    m_siteCost[at(site)] = cover.cost;
    m_broken += (cover.isFeasible ? 0 : 1) - m_isBroken[at(site)];
    m_isBroken[at(site)] = cover.isFeasible ? 0 : 1;
}

void Assignment::useSite(int site, int sign)
{
    const HostSite& entry = m_problem.sites[at(site)];
    const bool wasUsed = m_uses[at(site)] > 0;
    m_uses[at(site)] += sign;
    const bool isUsed = m_uses[at(site)] > 0;
    if (wasUsed != isUsed && !entry.isUsedAnyway)
        m_sum += isUsed ? entry.useCost : -entry.useCost;
}

void Assignment::setFlow(int flow, const FlowState& state)
{
    FlowState& now = m_flows[at(flow)];
    if (now == state)
        return;
    book(flow, now, -1);
    now = state;
    book(flow, now, 1);
}

void Assignment::book(int flow, const FlowState& state, int sign)
{
    const FlowEntry& entry = m_problem.flows[at(flow)];
    if (state.kind == FlowState::Kind::Unserved)
        m_sum += sign * entry.penalty;
    if (state.kind != FlowState::Kind::Routed)
        return;
    bookWay({.flow = flow, .sign = sign}, state.working);
    if (state.protection >= 0 && entry.sharesSecondWay()) {
        const std::vector<int> failures = m_routes.failuresOf(state.working);
        bookWay({.flow = flow, .sign = sign, .onFailures = &failures}, state.protection);
    } else if (state.protection >= 0) {
        bookWay({.flow = flow, .sign = sign}, state.protection);
    } else if (entry.wantsPair()) {
        m_sum += sign * entry.protectionPenalty;
    }
}

void Assignment::bookWay(const Change& change, int index)
{
    const Way& way = m_routes.way(index);
    for (const Stretch& stretch : way.stretches) {
        if (stretch.leased >= 0)
            bookLeased(change, stretch.leased);
        else
            bookRun(change, way, stretch.run);
    }
}

void Assignment::bookRun(const Change& change, const Way& way, int index)
{
    const int flow = change.flow;
    const int sign = change.sign;
    if (index >= bundleCount())
        m_bundles.resize(at(m_routes.runCount()));
    const Run& run = m_routes.run(index);
    Bundle& of = m_bundles[at(index)];
    const bool wasUsed = !of.members.empty();
    if (sign > 0)
        of.members.push_back(flow);
    else
        eraseOne(of.members, flow);
    change.applyTo(of.load, m_problem.flows[at(flow)]);

    // What a way has to spare beyond its fastest transceivers is shared out evenly to its runs.
    const auto limitOf = [&](int member, const Way& by) {
        if (m_problem.objective == Objective::Latency)
            return run.leastDspMs;
        const double spare = m_problem.flows[at(member)].budgetMs - by.leastMs();
        return run.leastDspMs + std::max(0.0, spare) / static_cast<double>(by.stretches.size());
    };
    if (sign > 0) {
        of.mostDspMs = wasUsed ? std::min(of.mostDspMs, limitOf(flow, way)) : limitOf(flow, way);
    } else {
        of.mostDspMs = kInfinite;
        for (const int member : of.members) {
            const FlowState& state = m_flows[at(member)];
            for (const int by : {state.working, state.protection})
                if (by >= 0
                    && std::any_of(m_routes.way(by).stretches.begin(),
                                   m_routes.way(by).stretches.end(),
                                   [&](const Stretch& s) { return s.run == index; }))
                    of.mostDspMs = std::min(of.mostDspMs, limitOf(member, m_routes.way(by)));
        }
    }
    const bool isUsed = !of.members.empty();
    light(run, of, isUsed ? &carriersOf(index) : nullptr);
    if (wasUsed == isUsed)
        return;
    for (const int site : run.sites)
        useSite(site, sign);
}

/// Puts other lightpaths over a run.
void Assignment::light(const Run& run, Bundle& bundle, const CarrierSet* carriers)
{
    const CarrierSet* before = std::exchange(bundle.carriers, carriers);
    if (before == carriers)
        return;
    m_sum += (carriers ? carriers->cost : 0.0) - (before ? before->cost : 0.0);
    for (std::size_t i = 0; i < run.links.size(); ++i) {
        const int link = run.links[i];
        const int more =
            (carriers ? carriers->gridSlots[i] : 0) - (before ? before->gridSlots[i] : 0);
        if (more == 0)
            continue;
        addLine(link, -1);
        m_slots[at(link)] += more;
        addLine(link, 1);
    }
}

/// Counts a link as it is lit now: its pairs, and what it does not have.
void Assignment::addLine(int link, int sign)
{
    const int slots = m_slots[at(link)];
    if (slots == 0)
        return;
    const LinkEntry& entry = m_problem.links[at(link)];
    const int perPair = std::max(1, m_problem.slotsPerPair);
    const int wanted = (slots + perPair - 1) / perPair;
    const int pairs = std::clamp(wanted, 1, std::max(1, entry.fiberPairs));
    const int lacking = std::max(0, slots - entry.fiberPairs * m_problem.slotsPerPair);
    m_sum += sign * (entry.buildCost + pairs * entry.pairCost + lacking * m_lackPrice);
    m_lacking += sign * lacking;
}

void Assignment::bookLeased(const Change& change, int link)
{
    const LinkEntry& entry = m_problem.links[at(link)];
    Lease& lease = m_leased[link];
    change.applyTo(lease.load, m_problem.flows[at(change.flow)]);
    const double peak = static_cast<double>(leasedPeakKbps(link)) / 1e6;
    const double cost = leaseCover(entry, peak).cost;
    const bool wasUsed = lease.cost > 0.0;
    m_sum += cost - lease.cost;
    lease.cost = cost;
    if (wasUsed != (cost > 0.0))
        for (const int site : {entry.from, entry.to})
            useSite(site, change.sign);
}

}  // namespace continua::engine
