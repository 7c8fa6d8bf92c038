// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explain/place_remedies.h"

#include "core/explain/refusals.h"
#include "core/explain/remedy_edit.h"

#include <algorithm>

namespace continua::explain {
namespace {

constexpr std::size_t kMostOfAKind = 3;

std::optional<Refusal> separationAmong(const std::vector<Refusal>& refusals)
{
    for (const Refusal& refusal : refusals)
        if (refusal.reason == RefusalReason::TooNear
            || refusal.reason == RefusalReason::SameFailureDomain)
            return refusal;
    return std::nullopt;
}

/// The limit with what all kits of a replica need of it: the first refusal knows of one only.
/// Nothing where another limit comes up behind it.
std::optional<Refusal> raisedEnough(const Survey& survey, WorkloadId workload, int replica,
                                    Refusal refusal)
{
    constexpr int kMostSteps = 4;
    for (int step = 0; step < kMostSteps; ++step) {
        IdSource ids(1);
        const Result<ChangeSet> edit = editFor(
            survey.design(),
            {.kind = RemedyKind::RaiseSiteLimits, .site = refusal.site, .refusal = refusal}, ids);
        Design raised = survey.design();
        if (!edit || !edit->applyTo(raised))
            return std::nullopt;
        Survey there(raised, survey.plan());
        const auto left = whyNotHere(there, workload, replica, refusal.site);
        if (left.empty())
            return refusal;
        const auto isOther = [&](const Refusal& r) {
            return r.reason != refusal.reason && r.reason != RefusalReason::NoKit;
        };
        const auto same = std::find_if(
            left.begin(), left.end(), [&](const Refusal& r) { return r.reason == refusal.reason; });
        if (same == left.end() || std::any_of(left.begin(), left.end(), isOther))
            return std::nullopt;
        refusal.needed += same->needed - same->available;
    }
    return std::nullopt;
}

}  // namespace

bool isLimit(RefusalReason reason)
{
    switch (reason) {
    case RefusalReason::RackCeiling:
    case RefusalReason::FloorLoad:
    case RefusalReason::FloorDepth:
    case RefusalReason::NoLiquid:
    case RefusalReason::SupplyTooWarm:
    case RefusalReason::RackPositions:
    case RefusalReason::SitePower:
    case RefusalReason::AirCooling:
    case RefusalReason::LiquidCooling: return true;
    default: return false;
    }
}

bool couldBeAllowed(const Survey& survey, const Workload& workload, int replica, SiteId site)
{
    const std::string& country = survey.design().at(site).country;
    const auto allows = [&](const Locality& locality) {
        return locality.countries.empty()
            || std::find(locality.countries.begin(), locality.countries.end(), country)
                   != locality.countries.end();
    };
    return allows(workload.locality)
        && allows(workload.replicas[static_cast<std::size_t>(replica)].locality);
}

std::vector<Remedy> placeRemedies(Survey& survey, const Workload& workload, int replica)
{
    std::vector<Remedy> remedies;
    std::vector<Remedy> raised;
    std::vector<Remedy> lifted;
    for (const auto& [site, row] : survey.design().all<Site>()) {
        const auto refusals = whyNotHere(survey, workload.id, replica, site);
        std::vector<Refusal> facts;
        std::copy_if(
            refusals.begin(), refusals.end(), std::back_inserter(facts),
            [](const Refusal& r) { return !isRule(r.reason) && r.reason != RefusalReason::NoKit; });
        const bool rulesForbid = std::any_of(refusals.begin(), refusals.end(),
                                             [](const Refusal& r) { return isRule(r.reason); });
        if (facts.size() == 1 && isLimit(facts.front().reason) && !rulesForbid) {
            if (const auto enough = raisedEnough(survey, workload.id, replica, facts.front()))
                raised.push_back({.kind = RemedyKind::RaiseSiteLimits,
                                  .site = site,
                                  .index = replica,
                                  .refusal = enough});
        } else if (facts.empty() && rulesForbid && couldBeAllowed(survey, workload, replica, site))
            lifted.push_back({.kind = RemedyKind::LiftRule,
                              .site = site,
                              .index = replica,
                              .refusal = separationAmong(refusals)});
    }
    for (std::vector<Remedy>* found : {&raised, &lifted}) {
        found->resize(std::min(found->size(), kMostOfAKind));
        remedies.insert(remedies.end(), found->begin(), found->end());
    }
    return remedies;
}

}  // namespace continua::explain
