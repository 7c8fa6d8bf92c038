// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explain/remedies.h"
#include "core/graph/disjoint_routes.h"
#include "core/rules/flow_ends.h"
#include "core/rules/rules.h"

#include <algorithm>
#include <functional>
#include <map>

namespace continua::rules {
namespace {

constexpr double kHair = 1.0 + 1e-9;  ///< At the share itself the warning still stands.

/// The share of a budget that is left, of the slower way that a flow is served by.
struct Slack {
    FlowEnds flow;
    double limitMs = 0.0;
    double leftMs = 0.0;

    double usedShare() const { return 1.0 - leftMs / limitMs; }
};

std::optional<Slack> slackOf(explain::Survey& survey, const FlowEnds& flow)
{
    const LatencyBudget& budget = *flow.flow->budget;
    double oneWayMs = 0.0;
    if (const FlowRoute* route = survey.route(flow.workload->id, flow.number)) {
        oneWayMs = route->working.oneWay.inMs();
        if (route->protection)
            oneWayMs = std::max(oneWayMs, route->protection->oneWay.inMs());
    } else if (const auto way = survey.quickest(flow.source, flow.host)) {
        oneWayMs = way->oneWayMs;
    } else {
        return std::nullopt;
    }
    const double limitMs = budget.limit.inMs();
    return Slack{flow, limitMs, limitMs - explain::inBudgetTerms(budget, oneWayMs)};
}

/// A wider budget, or quicker fiber on the way, after which no more than `warnShare` of the budget
/// is used.
///
/// @param usedMs    Of the way as it is, in the terms of the budget.
/// @param wayThere  The same of a changed design; nothing where there is none.
std::vector<explain::Remedy>
roomMakers(explain::Survey& survey, const FlowEnds& flow, double warnShare, double usedMs,
           const std::vector<LinkId>& links,
           const std::function<std::optional<double>(explain::Survey&)>& wayThere)
{
    const double limitMs = flow.flow->budget->limit.inMs();
    std::vector<explain::Remedy> remedies{{.kind = explain::RemedyKind::RelaxBudget,
                                           .amount = explain::roundedUp(usedMs / warnShare * kHair),
                                           .price = Money{}}};
    const auto isEnough = [&](explain::Survey& there) -> std::optional<double> {
        const auto ms = wayThere(there);
        return ms && *ms < warnShare * limitMs ? ms : std::nullopt;
    };
    if (auto hollow = explain::hollowCore(survey, links, isEnough))
        remedies.push_back(*std::move(hollow));
    for (explain::Remedy& remedy : remedies) {
        remedy.workload = flow.workload->id;
        remedy.flow = flow.number;
    }
    return remedies;
}

std::vector<explain::Remedy> thinRemedies(explain::Survey& survey, const Slack& slack,
                                          double warnShare)
{
    const FlowEnds& flow = slack.flow;
    const LatencyBudget& budget = *flow.flow->budget;
    const auto way = survey.quickest(flow.source, flow.host);
    return roomMakers(survey, flow, warnShare, slack.limitMs - slack.leftMs,
                      way ? way->links : std::vector<LinkId>(),
                      [&](explain::Survey& there) -> std::optional<double> {
                          const auto now = there.quickest(flow.source, flow.host);
                          return now ? std::optional(explain::inBudgetTerms(budget, now->oneWayMs))
                                     : std::nullopt;
                      });
}

Finding thin(explain::Survey& survey, const Slack& slack, double warnShare)
{
    const Design& design = survey.design();
    const double hopMs = assumption(design, "packet_hop_latency_us") / 1e3;
    return {.kind = FindingKind::LatencyNearlyUsedUp,
            .severity = Severity::Info,
            .subject = slack.flow.workload->id,
            .index = slack.flow.number,
            .related = {slack.flow.source, slack.flow.host},
            .amounts = {slack.limitMs * 1e3, slack.leftMs * 1e3,
                        explain::inBudgetTerms(*slack.flow.flow->budget, hopMs) * 1e3},
            .remedies = thinRemedies(survey, slack, warnShare)};
}

/// The fiber of the next way fits the budget, but not with what stands at its ends, or just so.
std::optional<Finding> thinDetour(explain::Survey& survey, const FlowEnds& flow, double warnShare)
{
    const LatencyBudget& budget = *flow.flow->budget;
    const auto pair = survey.quickestPair(flow.source, flow.host, false);
    if (!pair)
        return std::nullopt;
    const graph::Route detour =
        graph::routeAlong(survey.topology(), flow.source, pair->second.links);
    const double limitMs = budget.limit.inMs();
    const double fiberMs = explain::inBudgetTerms(budget, detour.delay.inMs());
    const double allMs = explain::inBudgetTerms(budget, pair->second.oneWayMs);
    if (fiberMs > limitMs || allMs <= warnShare * limitMs)
        return std::nullopt;
    return Finding{
        .kind = FindingKind::DetourLatencyThin,
        .severity = Severity::Info,
        .subject = flow.workload->id,
        .index = flow.number,
        .related = {flow.source, flow.host},
        .amounts = {limitMs * 1e3, fiberMs * 1e3, (allMs - fiberMs) * 1e3, detour.length.inKm()},
        .remedies = roomMakers(
            survey, flow, warnShare, allMs, pair->second.links,
            [&](explain::Survey& there) -> std::optional<double> {
                const auto now = there.quickestPair(flow.source, flow.host, false);
                return now ? std::optional(explain::inBudgetTerms(budget, now->second.oneWayMs))
                           : std::nullopt;
            })};
}

}  // namespace

void checkLatency(explain::Survey& survey, Findings& findings)
{
    const double warnShare = assumption(survey.design(), "latency_warning_share");
    std::map<WorkloadId, Slack> thinnest;
    std::map<WorkloadId, Finding> detours;
    for (const FlowEnds& flow : flowsBetweenSites(survey)) {
        if (!flow.flow->budget || flow.flow->budget->limit <= Duration{})
            continue;
        const auto slack = slackOf(survey, flow);
        if (!slack || slack->leftMs < 0.0)
            continue;
        const auto [known, isNew] = thinnest.try_emplace(flow.workload->id, *slack);
        if (!isNew && slack->usedShare() > known->second.usedShare())
            known->second = *slack;
        if (flow.flow->protection != Protection::None)
            continue;
        if (auto detour = thinDetour(survey, flow, warnShare))
            detours.try_emplace(flow.workload->id, *std::move(detour));
    }
    for (const auto& [id, slack] : thinnest)
        if (slack.usedShare() >= warnShare)
            findings.push_back(thin(survey, slack, warnShare));
    for (auto& [id, detour] : detours)
        findings.push_back(std::move(detour));
}

}  // namespace continua::rules
