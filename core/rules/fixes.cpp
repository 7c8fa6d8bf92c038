// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/fixes.h"

#include "core/engine/planner.h"
#include "core/explain/remedy_edit.h"
#include "core/explain/survey.h"
#include "core/model/link_line.h"
#include "core/rules/rule_book.h"

#include <algorithm>

namespace continua::rules {
namespace {

bool isOfUnserved(FindingKind kind)
{
    switch (kind) {
    case FindingKind::ReplicaUnserved:
    case FindingKind::FlowUnserved:
    case FindingKind::ProtectionUnserved:
    case FindingKind::LatencyExceeded:
    case FindingKind::ProtectionLatencyExceeded: return true;
    default: return false;
    }
}

bool isSame(const Unserved& a, const Unserved& b)
{
    return a.workload == b.workload && a.index == b.index
        && (a.what == Unserved::What::Replica) == (b.what == Unserved::What::Replica);
}

/// The finding as a demand that is not met.
Unserved demandOf(const Finding& finding)
{
    return {.what = finding.kind == FindingKind::ReplicaUnserved ? Unserved::What::Replica
                                                                 : Unserved::What::Flow,
            .workload = std::get<WorkloadId>(finding.subject),
            .index = finding.index};
}

bool contains(const std::vector<Unserved>& all, const Unserved& wanted)
{
    return std::any_of(all.begin(), all.end(),
                       [&](const Unserved& unserved) { return isSame(unserved, wanted); });
}

bool isSaidAgain(const Finding& finding, const Finding& now)
{
    if (now.kind != finding.kind || now.subject != finding.subject || now.index != finding.index)
        return false;
    // Another transceiver, of another speed, is another matter.
    return finding.kind != FindingKind::RateAgainstReach
        || now.texts.front() == finding.texts.front();
}

/// What links drawn by the edit cost where the plan does not light them: it counts the others.
Money unlitPrice(const Design& design, const Plan& plan, const ChangeSet& edit)
{
    const explain::Survey survey(design, nullptr);
    Money price;
    for (const auto& [id, change] : edit.of<Link>()) {
        const bool isDrawn = !change.before && change.after;
        const bool isLit = std::any_of(
            plan.lightpaths.begin(), plan.lightpaths.end(), [id = id](const Lightpath& light) {
                return std::count(light.links.begin(), light.links.end(), id) > 0;
            });
        if (isDrawn && !isLit)
            price += survey.newLinkPrice(fiberLength(design, *change.after));
    }
    return price;
}

}  // namespace

Planning planningBy(JobControl& control)
{
    return [&control](const Design& design, const Plan* previous) -> Result<Answer> {
        engine::PlanRequest request;
        request.previous = previous;
        request.objective = previous ? previous->objectiveKind : design.info().objective;
        Result<Plan> plan = engine::plan(design, request, control);
        if (!plan)
            return plan.error();
        if (control.stopRequested())
            return Error{.code = ErrorCode::Cancelled, .subject = design.info().title};
        std::vector<Finding> findings = check(design, &*plan);
        return Answer{*std::move(plan), std::move(findings)};
    };
}

bool stillStands(const Finding& finding, const Answer& after)
{
    if (isOfUnserved(finding.kind))
        return contains(after.plan.unserved, demandOf(finding));
    return std::any_of(after.findings.begin(), after.findings.end(),
                       [&](const Finding& now) { return isSaidAgain(finding, now); });
}

std::optional<Fix> tried(const Design& design, const Plan& plan, const Finding& finding,
                         const explain::Remedy& remedy, const Planning& planning, IdSource& ids)
{
    Result<ChangeSet> edit = explain::editFor(design, remedy, ids);
    Design changed = design;
    if (!edit || edit->isEmpty() || !edit->applyTo(changed))
        return std::nullopt;
    const Result<Answer> after = planning(changed, &plan);
    if (!after || stillStands(finding, *after))
        return std::nullopt;
    const auto isNew = [&](const Unserved& unserved) { return !contains(plan.unserved, unserved); };
    if (std::any_of(after->plan.unserved.begin(), after->plan.unserved.end(), isNew))
        return std::nullopt;
    const Money price =
        presentCost(after->plan) - presentCost(plan) + unlitPrice(changed, after->plan, *edit);
    return Fix{remedy, *std::move(edit), price, static_cast<int>(after->plan.unserved.size())};
}

}  // namespace continua::rules
