// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/verify/checks.h"
#include "core/verify/expected_bill.h"
#include "core/verify/routes.h"

#include <set>

namespace continua::verify {
namespace {

void checkLine(Inspection& inspection, const CostLine& line, const ExpectedBill& bill)
{
    Violation base{.rule = Rule::CostExtra,
                   .site = line.site,
                   .link = line.link,
                   .what = line.item,
                   .cost = line.kind,
                   .claimed = line.present.inUsd()};
    const auto found = bill.lines.find({line.kind, line.site, line.link, line.item});
    if (found == bill.lines.end()) {
        inspection.report(base);
        return;
    }
    const LineSums& sums = found->second;
    const auto require = [&](const char* what, double claimed, double actual) {
        if (isNear(claimed, actual))
            return;
        base.rule = Rule::CostLine;
        base.what = what;
        base.claimed = claimed;
        base.actual = actual;
        inspection.report(base);
    };
    require("quantity", line.quantity, sums.quantity);
    require("capex", line.capex.inUsd(), sums.capexUsd);
    require("yearly", line.yearly.inUsd(), sums.yearlyUsd);
    require("present", line.present.inUsd(), sums.capexUsd + sums.yearlyUsd * bill.annuityYears);
}

void checkFootprints(Inspection& inspection, const ExpectedBill& bill)
{
    const auto& claimed = inspection.plan.footprints;
    for (const auto& [id, site] : inspection.design.all<Site>()) {
        const auto claim = claimed.find(id);
        const auto found = bill.footprints.find(id);
        const Footprint says = claim == claimed.end() ? Footprint{} : claim->second;
        const Footprint is = found == bill.footprints.end() ? Footprint{} : found->second;
        const auto require = [&inspection, at = id](const char* what, double a, double b) {
            if (!isNear(a, b))
                inspection.report({.rule = Rule::FootprintClaim,
                                   .site = at,
                                   .what = what,
                                   .claimed = a,
                                   .actual = b});
        };
        require("kWh", says.perYear.inKwh(), is.perYear.inKwh());
        require("kg", says.carbonPerYear.inKg(), is.carbonPerYear.inKg());
    }
}

/// The largest of one-way time less budget over the flows that have one, in ms; 0 without any.
double worstExcessMs(const Design& design, const Plan& plan)
{
    std::optional<double> worst;
    for (const FlowRoute& route : plan.flows) {
        const Flow& flow = design.at(route.workload).flows[static_cast<std::size_t>(route.flow)];
        const auto walk = walkOf(design, plan, route.working, route.source, route.host);
        if (!flow.budget || !walk)
            continue;
        const double limitMs = flow.budget->limit.inMs() * (flow.budget->oneWay ? 1.0 : 0.5);
        const double excess = latencyOf(design, plan, *walk).inMs() - limitMs;
        worst = std::max(excess, worst.value_or(excess));
    }
    return worst.value_or(0.0);
}

/// Objectives that are not money count a dollar of penalty as so much of their unit.
double expectedObjective(const Design& design, const Plan& plan)
{
    const ExpectedBill bill = expectedBill(design, plan);
    double kwh = 0.0;
    double kg = 0.0;
    for (const auto& [site, footprint] : bill.footprints) {
        kwh += footprint.perYear.inKwh();
        kg += footprint.carbonPerYear.inKg();
    }
    double penaltyUsd = 0.0;
    for (const Unserved& entry : plan.unserved)
        penaltyUsd += entry.penalty.inUsd();
    const auto weight = [&](const char* key) { return assumption(design, key); };
    switch (plan.objectiveKind) {
    case Objective::Cost: return bill.presentUsd() + penaltyUsd;
    case Objective::Energy: return kwh + 10.0 * penaltyUsd;
    case Objective::Carbon: return kg + 10.0 * penaltyUsd;
    case Objective::Latency: return worstExcessMs(design, plan) + penaltyUsd;
    case Objective::Weighted:
        return bill.presentUsd() + penaltyUsd
             + bill.annuityYears
                   * (kwh * weight("weight_energy_usd_per_kwh")
                      + kg / 1e3 * weight("weight_carbon_usd_per_t"))
             + weight("weight_latency_usd_per_ms") * worstExcessMs(design, plan);
    }
    return 0.0;
}

}  // namespace

void checkCosts(Inspection& inspection)
{
    const ExpectedBill bill = expectedBill(inspection.design, inspection.plan);
    std::set<LineKey> billed;
    for (const CostLine& line : inspection.plan.costs) {
        if (billed.emplace(line.kind, line.site, line.link, line.item).second)
            checkLine(inspection, line, bill);
        else
            inspection.report({.rule = Rule::CostExtra,
                               .site = line.site,
                               .link = line.link,
                               .what = line.item,
                               .cost = line.kind,
                               .claimed = line.present.inUsd()});
    }
    for (const auto& [key, line] : bill.lines) {
        if (billed.contains(key))
            continue;
        const auto& [kind, site, link, item] = key;
        inspection.report({.rule = Rule::CostMissing,
                           .site = site,
                           .link = link,
                           .what = item,
                           .cost = kind,
                           .actual = line.capexUsd + line.yearlyUsd * bill.annuityYears});
    }
    checkFootprints(inspection, bill);
}

void checkObjective(Inspection& inspection)
{
    const Plan& plan = inspection.plan;
    const double objective = expectedObjective(inspection.design, plan);
    const auto report = [&](Rule rule, double claimed, double actual) {
        inspection.report({.rule = rule, .claimed = claimed, .actual = actual});
    };
    if (!isNear(plan.objective, objective))
        report(Rule::ObjectiveClaim, plan.objective, objective);
    if (isAbove(plan.lowerBound, objective))
        report(Rule::Bound, objective, plan.lowerBound);
    const bool isServed = plan.unserved.empty();
    const bool isClosed = isNear(plan.lowerBound, objective);
    const bool saysInfeasible = plan.status == PlanStatus::Infeasible;
    if (saysInfeasible == isServed)
        report(Rule::Status, saysInfeasible ? 1.0 : 0.0, static_cast<double>(plan.unserved.size()));
    else if (plan.status == PlanStatus::Proven && !isClosed)
        report(Rule::Status, plan.lowerBound, objective);
}

}  // namespace continua::verify
