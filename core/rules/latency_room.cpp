// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/latency_room.h"

#include "core/graph/disjoint_routes.h"

namespace continua::rules {
namespace {

constexpr double kHair = 1.0 + 1e-9;  ///< At the share itself the warning still stands.

}  // namespace

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

}  // namespace continua::rules
