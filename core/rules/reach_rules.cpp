// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explain/refusals.h"
#include "core/explain/remedies.h"
#include "core/rules/rules.h"

#include <algorithm>
#include <set>

namespace continua::rules {
namespace {

constexpr double kTightMs = 5.0;
constexpr double kTightOfOneMs = 10.0;  ///< Where all users are at one place.
constexpr std::size_t kMostSites = 6;

/// A site and how far it is, in the terms of a budget.
struct Reached {
    SiteId site;
    double ms = 0.0;
};

/// Sites with room for a replica, whatever locality and pins say, by rising latency.
std::vector<Reached> sitesByLatency(explain::Survey& survey, const Workload& workload,
                                    const Flow& flow, int number)
{
    const auto& refusals = survey.aloneRefusals(survey.replica(workload.id, flow.toReplica));
    std::vector<Reached> sites;
    for (std::size_t s = 0; s < refusals.size(); ++s) {
        const SiteId site = survey.problem().sites[s].id;
        if (!std::all_of(refusals[s].begin(), refusals[s].end(),
                         [](const Refusal& refusal) { return explain::isRule(refusal.reason); }))
            continue;
        const int transit = survey.flow(workload.id, number).transit;
        if (const auto way = survey.quickest(flow.at, site, transit))
            sites.push_back({site, explain::inBudgetTerms(*flow.budget, way->oneWayMs)});
    }
    std::stable_sort(sites.begin(), sites.end(),
                     [](const Reached& a, const Reached& b) { return a.ms < b.ms; });
    return sites;
}

/// What the flows of a workload can reach in time.
struct Reach {
    std::vector<SiteId> onlyLocal;
    double limitMs = 0.0;
    double nearestMs = 0.0;  ///< The nearest other site of an onlyLocal one, at the least.
    double enoughMs = 0.0;   ///< The budget with which each of them has another site.
    bool oneWay = false;
    int narrowest = -1;  ///< Flow with the fewest sites in reach, two at least.
    std::vector<Reached> inReach = {};
};

void look(explain::Survey& survey, const Workload& workload, int number, Reach& reach)
{
    const Flow& flow = workload.flows[static_cast<std::size_t>(number)];
    const double limitMs = flow.budget->limit.inMs();
    std::vector<Reached> sites = sitesByLatency(survey, workload, flow, number);
    const auto other = std::find_if(sites.begin(), sites.end(),
                                    [&](const Reached& r) { return r.site != flow.at; });
    if (other == sites.end())
        return;
    if (other->ms > limitMs) {
        const bool isFirst = reach.onlyLocal.empty();
        if (std::count(reach.onlyLocal.begin(), reach.onlyLocal.end(), flow.at) == 0)
            reach.onlyLocal.push_back(flow.at);
        reach.nearestMs = isFirst ? other->ms : std::min(reach.nearestMs, other->ms);
        reach.enoughMs = std::max(reach.enoughMs, other->ms);
        reach.limitMs = limitMs;
        reach.oneWay = flow.budget->oneWay;
        return;
    }
    const auto all = static_cast<std::ptrdiff_t>(sites.size());
    std::erase_if(sites, [&](const Reached& r) { return r.ms > limitMs; });
    if (static_cast<std::ptrdiff_t>(sites.size()) < all
        && (reach.narrowest < 0 || sites.size() < reach.inReach.size())) {
        reach.narrowest = number;
        reach.inReach = std::move(sites);
    }
}

Finding inReach(const Workload& workload, const Reach& reach)
{
    const Flow& flow = workload.flows[static_cast<std::size_t>(reach.narrowest)];
    Finding finding{.kind = FindingKind::SitesInReach,
                    .severity = Severity::Info,
                    .subject = workload.id,
                    .index = reach.narrowest,
                    .related = {flow.at},
                    .amounts = {flow.budget->limit.inMs()}};
    for (std::size_t i = 0; i < std::min(reach.inReach.size(), kMostSites); ++i) {
        finding.related.emplace_back(reach.inReach[i].site);
        finding.amounts.push_back(reach.inReach[i].ms);
    }
    return finding;
}

}  // namespace

void checkReach(explain::Survey& survey, Findings& findings)
{
    for (const auto& [id, workload] : survey.design().all<Workload>()) {
        Reach reach;
        for (int number = 0; number < static_cast<int>(workload.flows.size()); ++number) {
            const Flow& flow = workload.flows[static_cast<std::size_t>(number)];
            const double tightMs = workload.flows.size() == 1 ? kTightOfOneMs : kTightMs;
            if (flow.budget && flow.fromReplica < 0 && flow.toReplica >= 0
                && flow.budget->limit.inMs() <= tightMs)
                look(survey, workload, number, reach);
        }
        if (!reach.onlyLocal.empty())
            findings.push_back(
                {.kind = FindingKind::OnlyLocalSite,
                 .severity = Severity::Info,
                 .subject = id,
                 .related = {reach.onlyLocal.begin(), reach.onlyLocal.end()},
                 .amounts = {reach.limitMs, reach.nearestMs, reach.oneWay ? 1.0 : 0.0},
                 .remedies = {{.kind = explain::RemedyKind::RelaxBudget,
                               .amount = explain::roundedUp(reach.enoughMs),
                               .price = Money{},
                               .workload = id}}});
        if (reach.narrowest >= 0)
            findings.push_back(inReach(workload, reach));
    }
}

}  // namespace continua::rules
