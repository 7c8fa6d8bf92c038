// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explain/refusals.h"
#include "core/explain/shadow_prices.h"
#include "core/explain/site_limit_value.h"
#include "core/explain/site_needs.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace continua::explain {
namespace {

/// Replicas at sites that are looked at closely: all of a small problem, some of a large one.
constexpr int kMostQuestions = 2000;
constexpr int kMostOfMany = 100;
constexpr double kLeastGainUsd = 1.0;

/// The one limit that keeps a replica out of a site; nothing where none or more do.
std::optional<Refusal> onlyLimit(std::vector<Refusal> refusals)
{
    std::erase_if(refusals,
                  [](const Refusal& refusal) { return refusal.reason == RefusalReason::NoKit; });
    if (refusals.size() != 1)
        return std::nullopt;
    const RefusalReason reason = refusals.front().reason;
    const bool isLimit =
        reason == RefusalReason::NoLiquid
        || std::find(kSiteLimits.begin(), kSiteLimits.end(), reason) != kSiteLimits.end();
    return isLimit ? std::optional(refusals.front()) : std::nullopt;
}

/// How much of what a limit lacks one step gives.
double shareOf(double step, const Refusal& refusal)
{
    if (refusal.reason == RefusalReason::NoLiquid)
        return 1.0;
    const double lack = std::abs(refusal.needed - refusal.available);
    return lack > step ? step / lack : 1.0;
}

class PriceEstimates {
public:
    PriceEstimates(Survey& survey, JobControl& control)
        : m_survey(survey), m_control(control),
          m_most(engine::isLarge(survey.problem()) ? kMostOfMany : kMostQuestions)
    {
    }

    std::vector<ShadowPrice> run()
    {
        for (const bool isPlaced : {false, true})  // What runs nowhere is worth most.
            for (const engine::ReplicaEntry& replica : m_survey.problem().replicas)
                if (replica.needsCompute
                    && m_survey.placed(replica.workload, replica.number).has_value() == isPlaced)
                    for (const engine::HostSite& site : m_survey.problem().sites)
                        ask(replica, site);
        for (const Unserved& unserved : m_survey.plan()->unserved)
            askWay(unserved);
        std::stable_sort(
            m_prices.begin(), m_prices.end(),
            [](const ShadowPrice& a, const ShadowPrice& b) { return a.gain > b.gain; });
        return std::move(m_prices);
    }

private:
    void ask(const engine::ReplicaEntry& replica, const engine::HostSite& site)
    {
        const Design& design = m_survey.design();
        const auto host = m_survey.placed(replica.workload, replica.number);
        if (host == site.id || !canHouseRacks(design, design.at(site.id)) || m_questions >= m_most
            || m_control.stopRequested() || !mayBeLimited(replica, site))
            return;
        ++m_questions;
        const auto limit =
            onlyLimit(whyNotHere(m_survey, replica.workload, replica.number, site.id));
        if (!limit)
            return;
        const double step = usualStep(limit->reason);
        const double saving = host ? savingOf(replica, *host, site.id) : penaltyOf(replica);
        offer({.limit = limit->reason, .site = site.id, .step = step},
              saving * shareOf(step, *limit));
    }

    /// Whether one limit of the site could be all that keeps the replica out: quick, and the same
    /// for replicas that need the same. In a large problem sites where it could not be even by
    /// itself are passed over.
    bool mayBeLimited(const engine::ReplicaEntry& replica, const engine::HostSite& site)
    {
        const int index = m_survey.index(site.id);
        if (!std::binary_search(replica.candidates.begin(), replica.candidates.end(), index))
            return !engine::isLarge(m_survey.problem());
        const auto [known, isNew] = m_limited.try_emplace({site.id, replica.pool, replica.need});
        if (isNew) {
            ++m_questions;
            const auto needs = needsBeside(site.id, replica, 1);
            known->second = shortages(m_survey, site.id, needs).size() == 1;
        }
        return known->second;
    }

    /// Of flows that are too slow or find their fibers full.
    void askWay(const Unserved& unserved)
    {
        if (unserved.what == Unserved::What::Replica)
            return;
        for (const Refusal& reason : unserved.reasons) {
            const bool isLate = reason.reason == RefusalReason::Latency
                             || reason.reason == RefusalReason::ProtectionLatency;
            if (!isLate)
                continue;
            LimitStep limit{.limit = RefusalReason::Latency,
                            .workload = unserved.workload,
                            .flow = unserved.index,
                            .step = usualStep(RefusalReason::Latency)};
            offer(limit, unserved.penalty.inUsd() * shareOf(limit.step, reason));
        }
    }

    double penaltyOf(const engine::ReplicaEntry& replica) const
    {
        for (const Unserved& unserved : m_survey.plan()->unserved)
            if (unserved.what == Unserved::What::Replica && unserved.workload == replica.workload
                && unserved.index == replica.number)
                return unserved.penalty.inUsd();
        return 0.0;
    }

    void offer(const LimitStep& limit, double gain)
    {
        if (gain < kLeastGainUsd)
            return;
        const auto known =
            std::find_if(m_prices.begin(), m_prices.end(),
                         [&](const ShadowPrice& price) { return price.limit == limit; });
        if (known == m_prices.end())
            m_prices.push_back({.limit = limit, .gain = gain});
        else
            known->gain = std::max(known->gain, gain);
    }

    /// What the plan would save with the replica at `to`, all else where it is.
    double savingOf(const engine::ReplicaEntry& replica, SiteId from, SiteId to)
    {
        const double kitsFrom = kitsWith(from, replica, 0) - kitsWith(from, replica, -1);
        const std::optional<double> after = kitsBeside(to, replica, 1);
        const std::optional<double> before = kitsBeside(to, replica, 0);
        const double kitsTo = after && before ? *after - *before : kitsFrom;
        return kitsFrom - kitsTo + useChange(from, to) + carriageOf(replica, from)
             - carriageOf(replica, to);
    }

    double kitsWith(SiteId site, const engine::ReplicaEntry& replica, int sign)
    {
        return kitsBeside(site, replica, sign).value_or(0.0);
    }

    /// What the replicas of a site need, this one more (1) or less (-1).
    std::vector<engine::PoolNeed> needsBeside(SiteId site, const engine::ReplicaEntry& replica,
                                              int sign) const
    {
        std::vector<engine::PoolNeed> needs = needsAt(m_survey, site);
        const auto pool = std::find_if(needs.begin(), needs.end(),
                                       [&](const auto& need) { return need.pool == replica.pool; });
        if (pool != needs.end())
            for (std::size_t r = 0; r < replica.need.size(); ++r)
                pool->need[r] = std::max(0.0, pool->need[r] + sign * replica.need[r]);
        else if (sign > 0)
            needs.insert(
                std::upper_bound(needs.begin(), needs.end(), replica.pool,
                                 [](int own, const auto& need) { return own < need.pool; }),
                {replica.pool, replica.need});
        return needs;
    }

    /// Cost of the kits of a site with its replicas, this one more (1) or less (-1).
    std::optional<double> kitsBeside(SiteId site, const engine::ReplicaEntry& replica, int sign)
    {
        const std::vector<engine::PoolNeed> needs = needsBeside(site, replica, sign);
        const auto [known, isNew] = m_kits.try_emplace({site, needs});
        if (isNew)
            known->second = m_survey.cover(site, needs, false);
        return known->second.isFeasible ? std::optional(known->second.cost) : std::nullopt;
    }

    int replicasAt(SiteId site) const
    {
        const auto& placements = m_survey.plan()->placements;
        return static_cast<int>(
            std::count_if(placements.begin(), placements.end(),
                          [&](const Placement& placed) { return placed.site == site; }));
    }

    double useChange(SiteId from, SiteId to) const
    {
        const engine::HostSite& left = m_survey.hostSite(from);
        const engine::HostSite& taken = m_survey.hostSite(to);
        double saved = 0.0;
        if (!left.isUsedAnyway && replicasAt(from) == 1)
            saved += left.useCost;
        if (!taken.isUsedAnyway && replicasAt(to) == 0)
            saved -= taken.useCost;
        return saved;
    }

    /// What lighting its flows costs with the replica at a site, ends that are known.
    double carriageOf(const engine::ReplicaEntry& replica, SiteId site)
    {
        const Workload& workload = m_survey.design().at(replica.workload);
        double sum = 0.0;
        for (std::size_t f = 0; f < workload.flows.size(); ++f) {
            const Flow& flow = workload.flows[f];
            const auto end = otherEnd(m_survey, workload, flow, replica.number);
            if (!end)
                continue;
            const int transit = m_survey.flow(workload.id, static_cast<int>(f)).transit;
            if (const auto carried = m_survey.carriage(*end, site, flow.rate(), transit))
                sum += carried->price.inUsd();
        }
        return sum;
    }

    Survey& m_survey;
    JobControl& m_control;
    int m_most;
    int m_questions = 0;
    std::vector<ShadowPrice> m_prices;
    std::map<std::tuple<SiteId, int, engine::Amounts>, bool> m_limited;
    std::map<std::pair<SiteId, std::vector<engine::PoolNeed>>, engine::Cover> m_kits;
};

}  // namespace

std::vector<ShadowPrice> estimatedPrices(Survey& survey, JobControl& control)
{
    if (!survey.plan() || survey.plan()->objectiveKind != Objective::Cost)
        return {};
    return PriceEstimates(survey, control).run();
}

}  // namespace continua::explain
