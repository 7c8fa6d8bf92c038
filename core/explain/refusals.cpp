// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explain/refusals.h"

#include "core/engine/candidates.h"
#include "core/explain/site_needs.h"

#include <algorithm>

namespace continua::explain {
namespace {

void append(std::vector<Refusal>& to, std::vector<Refusal> more)
{
    for (Refusal& refusal : more)
        if (std::find(to.begin(), to.end(), refusal) == to.end())
            to.push_back(std::move(refusal));
}

/// The plan's other replicas at the site, and this one with them.
std::vector<Refusal> roomRefusals(const Survey& survey, const engine::ReplicaEntry& replica,
                                  SiteId site)
{
    if (survey.placed(replica.workload, replica.number) == site)
        return shortages(survey, site, needsAt(survey, site));
    std::vector<engine::PoolNeed> needs = needsAt(survey, site);
    const auto pool = std::find_if(needs.begin(), needs.end(), [&](const engine::PoolNeed& need) {
        return need.pool == replica.pool;
    });
    if (pool == needs.end())
        needs.push_back({replica.pool, replica.need});
    else
        for (std::size_t r = 0; r < replica.need.size(); ++r)
            pool->need[r] += replica.need[r];
    std::sort(needs.begin(), needs.end(),
              [](const auto& a, const auto& b) { return a.pool < b.pool; });
    return shortages(survey, site, needs);
}

}  // namespace

std::optional<SiteId> otherEnd(const Survey& survey, const Workload& workload, const Flow& flow,
                               int replica)
{
    if (flow.toReplica == replica)
        return flow.fromReplica < 0 ? std::optional(flow.at)
                                    : survey.host(workload.id, flow.fromReplica);
    if (flow.fromReplica == replica && flow.toReplica >= 0)
        return survey.host(workload.id, flow.toReplica);
    return std::nullopt;
}

bool isRule(RefusalReason reason)
{
    switch (reason) {
    case RefusalReason::OutsideLocality:
    case RefusalReason::TooFar:
    case RefusalReason::TooNear:
    case RefusalReason::SameFailureDomain:
    case RefusalReason::PinnedElsewhere:
    case RefusalReason::PinnedAway:
    case RefusalReason::SiteClosed: return true;
    default: return false;
    }
}

std::vector<Refusal> flowRefusals(Survey& survey, const engine::FlowEntry& flow, SiteId from,
                                  SiteId to)
{
    if (from == to || survey.meetsBudget(flow, from, to))
        return {};
    const Workload& workload = survey.design().at(flow.workload);
    const auto& budget = workload.flows[static_cast<std::size_t>(flow.number)].budget;
    const auto refusal = [&](RefusalReason reason, double oneWayMs) {
        Refusal made{.reason = reason, .site = to};
        if (budget) {
            made.needed = inBudgetTerms(*budget, oneWayMs);
            made.available = budget->limit.inMs();
        }
        return std::vector<Refusal>{made};
    };
    const auto way = survey.quickest(from, to, flow.transit);
    if (!way) {
        if (flow.transit != 0 && survey.quickest(from, to))
            return refusal(RefusalReason::Transit, 0.0);
        const engine::Ways& ways =
            survey.routes().between(survey.index(from), survey.index(to), flow.transit);
        if (ways.bestMargin)
            return {{.reason = RefusalReason::NoClosingMode,
                     .site = to,
                     .needed = 0.0,
                     .available = ways.bestMargin->inDb()}};
        return refusal(RefusalReason::Unreachable, 0.0);
    }
    if (way->oneWayMs > flow.budgetMs)
        return refusal(RefusalReason::Latency, way->oneWayMs);
    const auto pair = survey.quickestPair(
        from, to, flow.protection == Protection::OnePlusOneSiteDisjoint, flow.transit);
    if (pair)
        return refusal(RefusalReason::ProtectionLatency, pair->second.oneWayMs);
    const bool hasPlainPair = survey.quickestPair(from, to, false, flow.transit).has_value();
    return refusal(hasPlainPair ? RefusalReason::SharedSite : RefusalReason::NoDisjointPath, 0.0);
}

std::vector<Refusal> whyNotHere(Survey& survey, WorkloadId workloadId, int number, SiteId site)
{
    const Workload& workload = survey.design().at(workloadId);
    const engine::ReplicaEntry& replica = survey.replica(workloadId, number);
    std::vector<Refusal> refusals =
        survey.aloneRefusals(replica)[static_cast<std::size_t>(survey.index(site))];
    const bool fitsAlone =
        std::all_of(refusals.begin(), refusals.end(),
                    [](const Refusal& refusal) { return isRule(refusal.reason); });

    for (int other = 0; other < static_cast<int>(workload.replicas.size()); ++other)
        if (const auto host = survey.host(workloadId, other); host && other != number)
            append(refusals, engine::separationRefusals(survey.design(), workload, site, *host));
    for (int f = 0; f < static_cast<int>(workload.flows.size()); ++f) {
        const Flow& flow = workload.flows[static_cast<std::size_t>(f)];
        if (const auto end = otherEnd(survey, workload, flow, number))
            append(refusals, flowRefusals(survey, survey.flow(workloadId, f), *end, site));
    }
    if (survey.plan() && replica.needsCompute && fitsAlone)
        append(refusals, roomRefusals(survey, replica, site));
    return refusals;
}

std::vector<Refusal> whyNotHere(const Design& design, const Plan* plan, WorkloadId workload,
                                int replica, SiteId site)
{
    Survey survey(design, plan);
    return whyNotHere(survey, workload, replica, site);
}

}  // namespace continua::explain
