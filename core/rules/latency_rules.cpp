// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/flow_ends.h"
#include "core/rules/latency_room.h"
#include "core/rules/rules.h"

#include <algorithm>
#include <map>

namespace continua::rules {
namespace {

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
