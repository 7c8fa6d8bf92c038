// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explain/shadow_prices.h"

#include "core/engine/planner.h"
#include "core/explain/site_limit_value.h"

#include <algorithm>

namespace continua::explain {
namespace {

Error noSuchLimit(const Design& design)
{
    return {.code = ErrorCode::BrokenReference, .subject = design.info().title, .place = "limit"};
}

Result<ChangeSet> siteEdit(const Design& design, const LimitStep& limit)
{
    const Site* before = design.find(limit.site);
    if (!before)
        return noSuchLimit(design);
    Site after = *before;
    const double value = limitValue(design, *before, limit.limit);
    if (limit.limit == RefusalReason::NoLiquid)
        lift(design, after, limit.limit);
    else if (limit.limit == RefusalReason::SupplyTooWarm)
        setLimit(after, limit.limit, value - limit.step);
    else
        setLimit(after, limit.limit, value + limit.step);
    return ChangeSet().replace(*before, after);
}

Result<ChangeSet> budgetEdit(const Design& design, const LimitStep& limit)
{
    const Workload* before = design.find(limit.workload);
    if (!before || limit.flow < 0 || limit.flow >= static_cast<int>(before->flows.size()))
        return noSuchLimit(design);
    Workload after = *before;
    auto& budget = after.flows[static_cast<std::size_t>(limit.flow)].budget;
    if (!budget)
        return noSuchLimit(design);
    budget->limit += Duration::fromMs(limit.step);
    return ChangeSet().replace(*before, after);
}

Result<ChangeSet> pairsEdit(const Design& design, const LimitStep& limit)
{
    const Link* before = design.find(limit.link);
    if (!before || before->leased)
        return noSuchLimit(design);
    Link after = *before;
    after.fiberPairs += std::max(1, static_cast<int>(limit.step + 0.5));
    return ChangeSet().replace(*before, after);
}

Result<Plan> plannedFrom(const Design& design, const Plan& plan, JobControl& control)
{
    engine::PlanRequest request;
    request.objective = plan.objectiveKind;
    request.seed = plan.seed;
    request.previous = &plan;
    Result<Plan> after = engine::plan(design, request, control);
    if (after && control.stopRequested())
        return Error{.code = ErrorCode::Cancelled, .subject = design.info().title};
    return after;
}

}  // namespace

double usualStep(RefusalReason limit)
{
    switch (limit) {
    case RefusalReason::SitePower:
    case RefusalReason::AirCooling:
    case RefusalReason::LiquidCooling:
    case RefusalReason::RackCeiling: return 10.0;
    case RefusalReason::FloorLoad:
    case RefusalReason::FloorDepth: return 100.0;
    default: return 1.0;
    }
}

Result<Design> relaxedBy(const Design& design, const LimitStep& limit)
{
    if (!(limit.step > 0.0))
        return Error{.code = ErrorCode::ValueOutOfRange,
                     .subject = design.info().title,
                     .place = "step",
                     .value = std::to_string(limit.step),
                     .expected = "above 0"};
    const Result<ChangeSet> edit = limit.limit == RefusalReason::Latency ? budgetEdit(design, limit)
                                 : limit.limit == RefusalReason::NoSpectrum
                                     ? pairsEdit(design, limit)
                                     : siteEdit(design, limit);
    if (!edit)
        return edit.error();
    Design relaxed = design;
    if (const Result<> done = edit->applyTo(relaxed); !done)
        return done.error();
    return relaxed;
}

Result<ShadowPrice> shadowPrice(const Design& design, const Plan& plan, const LimitStep& limit,
                                JobControl& control)
{
    const Result<Design> relaxed = relaxedBy(design, limit);
    if (!relaxed)
        return relaxed.error();
    const Result<Plan> with = plannedFrom(design, plan, control);
    if (!with)
        return with.error();
    const Plan& base = with->objective < plan.objective ? *with : plan;
    const Result<Plan> without = plannedFrom(*relaxed, base, control);
    if (!without)
        return without.error();
    return ShadowPrice{.limit = limit,
                       .objective = plan.objectiveKind,
                       .gain = std::max(0.0, base.objective - without->objective),
                       .served = std::max(0, static_cast<int>(base.unserved.size())
                                                 - static_cast<int>(without->unserved.size())),
                       .isEstimate = false};
}

}  // namespace continua::explain
