// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explain/repair.h"

#include "core/engine/candidates.h"
#include "core/explain/added_links.h"
#include "core/explain/place_remedies.h"
#include "core/explain/refusals.h"
#include "core/explain/remedies.h"
#include "core/explain/remedy_edit.h"
#include "core/graph/disjoint_routes.h"

#include <algorithm>
#include <limits>

namespace continua::explain {
namespace {

constexpr int kMostRounds = 24;
constexpr std::size_t kMostLinks = 3;

using Refusals = std::vector<Refusal>;

/// A remedy and the seed of the ids of what it adds: carried out again it adds the same.
struct Step {
    Remedy remedy;
    std::uint64_t seed = 0;
};

double priceOf(const Remedy& remedy)
{
    return remedy.price ? remedy.price->inUsd() : std::numeric_limits<double>::infinity();
}

/// Whether its edit says by how much a limit is to be raised, not to what.
bool isRaisedBy(RefusalReason reason)
{
    switch (reason) {
    case RefusalReason::RackPositions:
    case RefusalReason::SitePower:
    case RefusalReason::AirCooling:
    case RefusalReason::LiquidCooling: return true;
    default: return false;
    }
}

bool isTime(RefusalReason reason)
{
    return reason == RefusalReason::Latency || reason == RefusalReason::ProtectionLatency;
}

/// Links that join two sites at all, or by two ways, whatever the time.
std::vector<Remedy> joiningLinks(const Survey& survey, SiteId from, SiteId to,
                                 const engine::FlowEntry* flow)
{
    const auto disjointness = flow && flow->protection == Protection::OnePlusOneSiteDisjoint
                                ? graph::Disjointness::LinksAndSites
                                : graph::Disjointness::Links;
    const bool wantsPair = flow && flow->wantsPair();
    return linksThatHelp(
        survey, [](const MissingLink&) { return true; },
        [&](const graph::Topology& topology) {
            return wantsPair
                     ? graph::disjointPair(topology, from, to, disjointness,
                                           graph::PairGoal::Longer, graph::Metric::Delay)
                           .has_value()
                     : graph::shortestRoute(topology, from, to, graph::Metric::Delay).has_value();
        },
        kMostLinks);
}

class RepairSearch {
public:
    RepairSearch(Survey& survey, const Berth& berth, IdSource& ids)
        : m_start(survey), m_design(survey.design()), m_plan(survey.plan()), m_berth(berth),
          m_ids(ids), m_trial(m_design)
    {
    }

    std::optional<Repair> run()
    {
        if (isDone(m_start))
            return Repair();
        bool isFurther = advance(m_start);
        for (int round = 1; round < kMostRounds && isFurther; ++round) {
            Survey survey(m_trial, m_plan);
            if (isDone(survey))
                return whole();
            isFurther = advance(survey);
        }
        return std::nullopt;
    }

private:
    /// Asks what speaks against the site now.
    bool isDone(Survey& survey)
    {
        m_refusals = whyNotHere(survey, m_berth.workload, m_berth.replica, m_berth.site);
        return m_refusals.empty();
    }

    /// One step at least towards the site; false when there is none.
    bool advance(Survey& survey)
    {
        const std::size_t before = m_steps.size();
        relaxBudgets(survey);
        liftRules(survey, m_refusals);
        for (const Refusal& refusal : m_refusals)
            if (isLimit(refusal.reason))
                carryOut({.kind = RemedyKind::RaiseSiteLimits,
                          .site = m_berth.site,
                          .index = m_berth.replica,
                          .refusal = refusal,
                          .workload = m_berth.workload});
        if (m_steps.size() > before)
            return true;
        return joinAnchor(survey) || mendFlow(survey);
    }

    /// No way out of lateness costs less.
    void relaxBudgets(Survey& survey)
    {
        const Workload& workload = survey.design().at(m_berth.workload);
        std::vector<Remedy> relaxed;
        for (int f = 0; f < static_cast<int>(workload.flows.size()); ++f) {
            const Flow& flow = workload.flows[static_cast<std::size_t>(f)];
            const auto end = otherEnd(survey, workload, flow, m_berth.replica);
            if (!end)
                continue;
            for (const Refusal& refusal :
                 flowRefusals(survey, survey.flow(workload.id, f), *end, m_berth.site))
                if (isTime(refusal.reason))
                    relaxed.push_back({.kind = RemedyKind::RelaxBudget,
                                       .amount = roundedUp(refusal.needed),
                                       .price = Money{},
                                       .workload = workload.id,
                                       .flow = f});
        }
        // The survey may be of the very design that the steps change.
        for (const Remedy& remedy : relaxed)
            carryOut(remedy);
    }

    void liftRules(const Survey& survey, const Refusals& refusals)
    {
        if (std::none_of(refusals.begin(), refusals.end(),
                         [](const Refusal& refusal) { return isRule(refusal.reason); }))
            return;
        const Workload& workload = m_trial.at(m_berth.workload);
        if (!couldBeAllowed(survey, workload, m_berth.replica, m_berth.site))
            carryOut({.kind = RemedyKind::AllowCountry,
                      .site = m_berth.site,
                      .index = m_berth.replica,
                      .workload = m_berth.workload});
        Remedy lift{.kind = RemedyKind::LiftRule,
                    .site = m_berth.site,
                    .index = m_berth.replica,
                    .workload = m_berth.workload};
        const Refusals separation = separationRefusals(survey);
        for (const Refusal& refusal : separation) {
            lift.refusal = refusal;
            carryOut(lift);
        }
        if (separation.empty())
            carryOut(lift);
    }

    Refusals separationRefusals(const Survey& survey) const
    {
        const Workload& workload = survey.design().at(m_berth.workload);
        Refusals found;
        for (int other = 0; other < static_cast<int>(workload.replicas.size()); ++other)
            if (const auto host = survey.host(workload.id, other); host && other != m_berth.replica)
                for (const Refusal& refusal :
                     engine::separationRefusals(survey.design(), workload, m_berth.site, *host))
                    found.push_back(refusal);
        return found;
    }

    /// A link to what the replica has to be near, where no route leads there.
    bool joinAnchor(Survey& survey)
    {
        const Workload& workload = survey.design().at(m_berth.workload);
        const Replica& replica = workload.replicas[static_cast<std::size_t>(m_berth.replica)];
        for (const Locality* locality : {&workload.locality, &replica.locality}) {
            if (!locality->near || !locality->maxFiber
                || graph::shortestRoute(survey.topology(), locality->near, m_berth.site))
                continue;
            const auto links = joiningLinks(survey, locality->near, m_berth.site, nullptr);
            return !links.empty() && carryOut(links.front());
        }
        return false;
    }

    /// The cheapest way out of the first flow that is refused which gets it further.
    bool mendFlow(Survey& survey)
    {
        const Workload& workload = survey.design().at(m_berth.workload);
        for (int f = 0; f < static_cast<int>(workload.flows.size()); ++f) {
            const Flow& flow = workload.flows[static_cast<std::size_t>(f)];
            const auto end = otherEnd(survey, workload, flow, m_berth.replica);
            if (!end)
                continue;
            const engine::FlowEntry& entry = survey.flow(workload.id, f);
            const Refusals refusals = flowRefusals(survey, entry, *end, m_berth.site);
            if (refusals.empty())
                continue;
            std::vector<Remedy> ways = wayRemedies(survey, workload, f, *end, m_berth.site);
            std::stable_sort(ways.begin(), ways.end(), [](const Remedy& a, const Remedy& b) {
                return priceOf(a) < priceOf(b);
            });
            const auto isOpened = [&](const Remedy& remedy) {
                return carryOutIf(remedy, f, *end, refusals);
            };
            if (std::any_of(ways.begin(), ways.end(), isOpened))
                return true;
            const auto links = joiningLinks(survey, *end, m_berth.site, &entry);
            return std::any_of(links.begin(), links.end(), isOpened)
                || isOpened(lessProtection(entry));
        }
        return false;
    }

    Remedy lessProtection(const engine::FlowEntry& flow) const
    {
        return {.kind = RemedyKind::LowerProtection,
                .workload = flow.workload,
                .flow = flow.number,
                .protection = flow.protection == Protection::OnePlusOneSiteDisjoint
                                ? Protection::OnePlusOne
                                : Protection::None};
    }

    /// Carries a remedy of a flow out if that changes what keeps the flow out.
    bool carryOutIf(const Remedy& remedy, int flow, SiteId end, const Refusals& before)
    {
        const Design kept = m_trial;
        if (!carryOut(remedy))
            return false;
        Survey survey(m_trial, m_plan);
        if (flowRefusals(survey, survey.flow(m_berth.workload, flow), end, m_berth.site) != before)
            return true;
        m_trial = kept;
        m_steps.pop_back();
        return false;
    }

    bool carryOut(Remedy remedy)
    {
        const Step step{std::move(remedy), static_cast<std::uint64_t>(m_ids.next<Site>().value)};
        if (!apply(step, m_trial))
            return false;
        m_steps.push_back(step);
        return true;
    }

    static bool apply(const Step& step, Design& design)
    {
        IdSource ids(step.seed);
        const Result<ChangeSet> edit = editFor(design, step.remedy, ids);
        return edit && !edit->isEmpty() && edit->applyTo(design);
    }

    /// The steps as one repair, without those that turned out to be needless.
    std::optional<Repair> whole()
    {
        const std::size_t found = m_steps.size();
        mergeLimits();
        const bool areNeeded = std::all_of(m_steps.begin(), m_steps.end(),
                                           [&](const Step& step) { return isForced(step.remedy); });
        for (std::size_t i = m_steps.size(); !areNeeded && i-- > 0;) {
            std::vector<Step> fewer = m_steps;
            fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
            if (works(fewer))
                m_steps = std::move(fewer);
        }
        if (m_steps.size() < found && !works(m_steps))
            return std::nullopt;
        Repair repair{.edit = difference(m_design, m_trial)};
        for (const Step& step : m_steps) {
            repair.price += step.remedy.price.value_or(Money{});
            repair.hasUnpricedWork = repair.hasUnpricedWork || isUnpricedWork(step.remedy);
            repair.steps.push_back(step.remedy);
        }
        return repair;
    }

    /// Whether no other step can make this one needless.
    bool isForced(const Remedy& remedy) const
    {
        switch (remedy.kind) {
        case RemedyKind::LiftRule:
        case RemedyKind::AllowCountry:
        case RemedyKind::RaiseSiteLimits: return true;
        case RemedyKind::RelaxBudget:
            return std::count_if(
                       m_steps.begin(), m_steps.end(),
                       [&](const Step& other) { return other.remedy.flow == remedy.flow; })
                == 1;
        default: return false;
        }
    }

    static bool isUnpricedWork(const Remedy& remedy)
    {
        return !remedy.price
            && (remedy.kind == RemedyKind::RaiseSiteLimits
                || remedy.kind == RemedyKind::AddRegenerator);
    }

    /// Leaves the repaired design in the trial when they do.
    bool works(const std::vector<Step>& steps)
    {
        Design repaired = m_design;
        for (const Step& step : steps)
            if (!apply(step, repaired))
                return false;
        Survey survey(repaired, m_plan);
        if (!whyNotHere(survey, m_berth.workload, m_berth.replica, m_berth.site).empty())
            return false;
        m_trial = std::move(repaired);
        return true;
    }

    /// Raises each limit once, as far as all rounds together found.
    void mergeLimits()
    {
        std::vector<Step> merged;
        for (Step& step : m_steps) {
            const auto same = std::find_if(merged.begin(), merged.end(), [&](const Step& other) {
                return step.remedy.kind == RemedyKind::RaiseSiteLimits
                    && other.remedy.kind == RemedyKind::RaiseSiteLimits
                    && other.remedy.refusal->reason == step.remedy.refusal->reason;
            });
            if (same == merged.end()) {
                merged.push_back(std::move(step));
                continue;
            }
            Refusal& first = *same->remedy.refusal;
            const Refusal& later = *step.remedy.refusal;
            if (isRaisedBy(first.reason))
                first.needed += later.needed - later.available;
            else if (first.reason == RefusalReason::SupplyTooWarm)
                first.needed = std::min(first.needed, later.needed);
            else
                first.needed = std::max(first.needed, later.needed);
        }
        m_steps = std::move(merged);
    }

    Survey& m_start;
    const Design& m_design;
    const Plan* m_plan;
    Berth m_berth;
    IdSource& m_ids;
    Refusals m_refusals;  ///< Of the trial.
    Design m_trial;       ///< With all steps so far.
    std::vector<Step> m_steps;
};

}  // namespace

std::optional<Repair> repairFor(Survey& survey, const Berth& berth, IdSource& ids)
{
    return RepairSearch(survey, berth, ids).run();
}

}  // namespace continua::explain
