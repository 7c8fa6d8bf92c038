// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explain/alternatives.h"

#include "core/explain/replan.h"
#include "core/explain/survey.h"

#include <algorithm>

namespace continua::explain {
namespace {

SiteId hostIn(const Plan& plan, WorkloadId workload, int replica)
{
    for (const Placement& placement : plan.placements)
        if (placement.workload == workload && placement.replica == replica)
            return placement.site;
    return {};
}

Money wholePrice(const Plan& plan) { return presentCost(plan) + unservedPenalty(plan); }

Alternative compared(const Plan& before, const Plan& after, const Berth& berth)
{
    Alternative next{.site = hostIn(after, berth.workload, berth.replica),
                     .price = wholePrice(after) - wholePrice(before),
                     .unserved = static_cast<int>(after.unserved.size())
                               - static_cast<int>(before.unserved.size())};
    for (const Placement& placement : before.placements) {
        const bool isAsked =
            placement.workload == berth.workload && placement.replica == berth.replica;
        if (!isAsked && hostIn(after, placement.workload, placement.replica) != placement.site)
            ++next.moved;
    }
    return next;
}

/// The design with all pins of the replica to a site taken off and its site forbidden to it.
Result<Design> forbidding(const Design& design, const Berth& berth, bool& isPinned)
{
    IdSource ids(static_cast<std::uint64_t>(berth.workload.value ^ berth.site.value));
    ChangeSet edit;
    unpin(design, {berth.workload, berth.replica, {}}, ids, edit);
    isPinned = !edit.isEmpty();
    edit.insert(Pin{.id = ids.next<Pin>(),
                    .kind = Pin::Kind::MustNotHost,
                    .site = berth.site,
                    .workload = berth.workload,
                    .replica = berth.replica});
    Design changed = design;
    if (const Result<> done = edit.applyTo(changed); !done)
        return done.error();
    return changed;
}

}  // namespace

Result<std::optional<WhyHere>> whyHere(const Design& design, const Plan& plan, WorkloadId workload,
                                       int replica, JobControl& control)
{
    const SiteId site = hostIn(plan, workload, replica);
    if (!site || !design.find(workload) || !design.find(site))
        return std::optional<WhyHere>();
    WhyHere answer{.site = site};
    const Berth berth{workload, replica, site};
    const Result<Design> changed = forbidding(design, berth, answer.isPinned);
    if (!changed)
        return changed.error();
    const Survey survey(*changed, nullptr);
    answer.otherSites =
        static_cast<int>(survey.candidates(survey.replica(workload, replica)).size());
    const Result<Plan> after = replanned(*changed, plan, control);
    if (!after)
        return after.error();
    answer.next = compared(plan, *after, berth);
    return std::optional(answer);
}

Result<PlanAt> planAt(const Design& design, const Plan& plan, const Berth& berth,
                      JobControl& control)
{
    IdSource ids(static_cast<std::uint64_t>(berth.workload.value ^ berth.site.value));
    ChangeSet edit;
    pin(design, berth, ids, edit);
    Design pinned = design;
    if (const Result<> done = edit.applyTo(pinned); !done)
        return done.error();
    Result<Plan> after = replanned(pinned, plan, control);
    if (!after)
        return after.error();
    Alternative alternative = compared(plan, *after, berth);
    return PlanAt{std::move(pinned), *std::move(after), std::move(alternative)};
}

Result<Alternative> priceAt(const Design& design, const Plan& plan, const Berth& berth,
                            JobControl& control)
{
    Result<PlanAt> there = planAt(design, plan, berth, control);
    if (!there)
        return there.error();
    return there->alternative;
}

}  // namespace continua::explain
