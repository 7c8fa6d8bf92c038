// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explain/refusals.h"
#include "core/explain/remedies.h"
#include "core/rules/rules.h"

#include <algorithm>

namespace continua::rules {
namespace {

FindingKind plainKind(Unserved::What what)
{
    switch (what) {
    case Unserved::What::Replica: return FindingKind::ReplicaUnserved;
    case Unserved::What::Flow: return FindingKind::FlowUnserved;
    case Unserved::What::Protection: return FindingKind::ProtectionUnserved;
    }
    return FindingKind::ReplicaUnserved;
}

/// Turns a flow that is late into a finding with the figures of its way.
void nameTheLateness(explain::Survey& survey, const Unserved& unserved, Finding& finding)
{
    const Workload& workload = survey.design().at(unserved.workload);
    const Flow& row = workload.flows[static_cast<std::size_t>(unserved.index)];
    const auto ends = survey.ends(workload, unserved.index);
    if (!ends || !row.budget)
        return;
    const engine::FlowEntry& flow = survey.flow(workload.id, unserved.index);
    const auto [from, to] = *ends;
    const auto refusals = explain::flowRefusals(survey, flow, from, to);
    const auto has = [&](RefusalReason reason) {
        return std::any_of(refusals.begin(), refusals.end(),
                           [&](const Refusal& r) { return r.reason == reason; });
    };
    std::optional<explain::Way> way;
    if (has(RefusalReason::Latency)) {
        way = survey.quickest(from, to, flow.transit);
        finding.kind = FindingKind::LatencyExceeded;
    } else if (has(RefusalReason::ProtectionLatency)) {
        const auto pair = survey.quickestPair(
            from, to, flow.protection == Protection::OnePlusOneSiteDisjoint, flow.transit);
        way = pair->second;
        finding.kind = FindingKind::ProtectionLatencyExceeded;
    }
    finding.related = {from, to};
    if (!way)
        return;
    finding.amounts = {row.budget->limit.inMs(), explain::inBudgetTerms(*row.budget, way->oneWayMs),
                       way->length.inKm(), row.budget->oneWay ? 1.0 : 0.0};
    if (finding.kind == FindingKind::ProtectionLatencyExceeded)
        finding.related.insert(finding.related.end(), way->sites.begin() + 1, way->sites.end() - 1);
}

}  // namespace

void checkUnserved(explain::Survey& survey, Findings& findings)
{
    if (!survey.plan())
        return;
    for (const Unserved& unserved : survey.plan()->unserved) {
        Finding finding{.kind = plainKind(unserved.what),
                        .severity = Severity::Error,
                        .subject = unserved.workload,
                        .index = unserved.index,
                        .reasons = unserved.reasons,
                        .remedies = explain::remediesFor(survey, unserved)};
        if (unserved.what != Unserved::What::Replica)
            nameTheLateness(survey, unserved, finding);
        findings.push_back(std::move(finding));
    }
}

}  // namespace continua::rules
