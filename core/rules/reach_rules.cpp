// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explain/refusals.h"
#include "core/rules/latency_room.h"
#include "core/rules/rules.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace continua::rules {
namespace {

constexpr double kTightMs = 5.0;
constexpr double kTightOfOneMs = 10.0;  ///< Where all users are at one place.
constexpr std::size_t kMostSites = 6;
constexpr std::ptrdiff_t kMostInReach = 24;  ///< Of more, a choice is not narrow.
constexpr std::size_t kFewFlows = 2;         ///< Each of them is spoken of; of more, the narrowest.

/// A site and how far it is, in the terms of a budget.
struct Reached {
    SiteId site;
    double ms = 0.0;
};

/// Sites with room for a replica, whatever locality and pins say, by rising latency: those within
/// the budget of a flow and the nearest beyond it. Nothing where there are too many to be told of.
std::vector<Reached> sitesByLatency(explain::Survey& survey, const Workload& workload,
                                    const Flow& flow, int number)
{
    const auto& refusals = survey.aloneRefusals(survey.replica(workload.id, flow.toReplica));
    const int transit = survey.flow(workload.id, number).transit;
    const double limitMs = flow.budget->limit.inMs();
    std::vector<Reached> waiting;  // With what each takes at least.
    for (std::size_t s = 0; s < refusals.size(); ++s) {
        const SiteId site = survey.problem().sites[s].id;
        if (!std::all_of(refusals[s].begin(), refusals[s].end(),
                         [](const Refusal& refusal) { return explain::isRule(refusal.reason); }))
            continue;
        waiting.push_back(
            {site, explain::inBudgetTerms(*flow.budget, survey.leastMs(flow.at, site, transit))});
    }
    const auto isNearer = [](const Reached& a, const Reached& b) { return a.ms < b.ms; };
    std::stable_sort(waiting.begin(), waiting.end(), isNearer);
    if (std::count_if(waiting.begin(), waiting.end(),
                      [&](const Reached& reached) { return reached.ms <= limitMs; })
        > kMostInReach)
        return {};

    std::vector<Reached> sites;
    double beyondMs = std::numeric_limits<double>::infinity();
    for (const Reached& least : waiting) {
        if (std::isinf(least.ms) || (least.ms > limitMs && beyondMs <= least.ms))
            break;
        const auto way = survey.quickest(flow.at, least.site, transit);
        if (!way)
            continue;
        sites.push_back({least.site, explain::inBudgetTerms(*flow.budget, way->oneWayMs)});
        if (sites.back().ms > limitMs && least.site != flow.at)
            beyondMs = std::min(beyondMs, sites.back().ms);
    }
    std::stable_sort(sites.begin(), sites.end(), isNearer);
    return sites;
}

/// A flow that two sites at least are in reach of, and others not.
struct InReach {
    int flow = 0;
    std::vector<Reached> sites;
    Reached beyond;  ///< The nearest of the others.
};

/// What the flows of a workload can reach in time.
struct Reach {
    std::vector<SiteId> onlyLocal;
    double limitMs = 0.0;
    double nearestMs = 0.0;  ///< The nearest other site of an onlyLocal one, at the least.
    double enoughMs = 0.0;   ///< The budget with which each of them has another site.
    bool oneWay = false;
    std::vector<InReach> flows = {};
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
    const auto beyond =
        std::find_if(sites.begin(), sites.end(), [&](const Reached& r) { return r.ms > limitMs; });
    if (beyond != sites.end())
        reach.flows.push_back({number, {sites.begin(), beyond}, *beyond});
}

Finding inReach(const Workload& workload, const InReach& reach)
{
    const Flow& flow = workload.flows[static_cast<std::size_t>(reach.flow)];
    const double limitMs = flow.budget->limit.inMs();
    Finding finding{.kind = FindingKind::SitesInReach,
                    .severity = Severity::Info,
                    .subject = workload.id,
                    .index = reach.flow,
                    .related = {flow.at},
                    .amounts = {limitMs},
                    .reasons = {{.reason = RefusalReason::Latency,
                                 .site = reach.beyond.site,
                                 .needed = reach.beyond.ms,
                                 .available = limitMs}}};
    const auto name = [&](const Reached& reached) {
        finding.related.emplace_back(reached.site);
        finding.amounts.push_back(reached.ms);
    };
    const std::size_t count = reach.sites.size();
    for (std::size_t i = 0; i < std::min(count, kMostSites); ++i)
        name(reach.sites[i]);
    if (count > kMostSites)
        name(reach.sites.back());
    return finding;
}

void addInReach(const Workload& workload, std::vector<InReach> flows, Findings& findings)
{
    if (flows.size() > kFewFlows)
        flows = {
            *std::min_element(flows.begin(), flows.end(), [](const InReach& a, const InReach& b) {
                return a.sites.size() < b.sites.size();
            })};
    for (const InReach& flow : flows)
        findings.push_back(inReach(workload, flow));
}

/// For what runs on the spot: whether the nearest other site would still be in time after a cut.
void addThinDetour(explain::Survey& survey, const Workload& workload, const InReach& reach,
                   Findings& findings)
{
    const Flow& flow = workload.flows[static_cast<std::size_t>(reach.flow)];
    const auto ends = survey.ends(workload, reach.flow);
    if (!ends || ends->first != ends->second)
        return;  // The latency rules look at where it runs.
    const auto other = std::find_if(reach.sites.begin(), reach.sites.end(),
                                    [&](const Reached& site) { return site.site != flow.at; });
    if (auto detour = thinDetour(survey, {&workload, &flow, reach.flow, flow.at, other->site},
                                 assumption(survey.design(), "latency_warning_share")))
        findings.push_back(*std::move(detour));
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
        if (reach.flows.size() == 1)
            addThinDetour(survey, workload, reach.flows.front(), findings);
        addInReach(workload, std::move(reach.flows), findings);
    }
}

}  // namespace continua::rules
