// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/weights.h"

#include "core/plan/cost_model.h"

#include <algorithm>

namespace continua::engine {
namespace {

/// The largest of one-way time less budget over the flows with a budget, in ms, 0 without any.
double worstExcessMs(const Design& design, const Plan& plan)
{
    double worst = 0.0;
    bool hasBudget = false;
    for (const FlowRoute& route : plan.flows) {
        const auto& budget =
            design.at(route.workload).flows[static_cast<std::size_t>(route.flow)].budget;
        if (!budget)
            continue;
        const double excess =
            route.working.oneWay.inMs() - budget->limit.inMs() / (budget->oneWay ? 1.0 : 2.0);
        worst = hasBudget ? std::max(worst, excess) : excess;
        hasBudget = true;
    }
    return worst;
}

}  // namespace

Weights::Weights(const Design& design, Objective objective, bool exact)
    : m_annuity(annuity(design)), m_year(hoursPerYear(design)),
      m_maintenance(assumption(design, "maintenance_share_per_year")),
      m_carbonUsdPerT(assumption(design, "carbon_price_usd_per_t"))
{
    constexpr double kTrace = 1e-6;
    m_perUsd = exact ? 0.0 : kTrace;
    switch (objective) {
    case Objective::Cost: m_perUsd = 1.0; break;
    case Objective::Energy:
        m_perKwh = 1.0;
        m_perPenaltyUsd = 10.0;
        break;
    case Objective::Carbon:
        m_perKg = 1.0;
        m_perPenaltyUsd = 10.0;
        break;
    case Objective::Latency: m_perExcessMs = 1.0; break;
    case Objective::Weighted:
        m_perUsd = 1.0;
        m_perKwh = m_annuity * assumption(design, "weight_energy_usd_per_kwh");
        m_perKg = m_annuity * assumption(design, "weight_carbon_usd_per_t") / 1e3;
        m_perExcessMs = assumption(design, "weight_latency_usd_per_ms");
        break;
    }
}

double Weights::cost(Money capex, Money yearly, ElectricPower itPower,
                     const SiteLimits& limits) const
{
    const Energy energy = itPower * m_year * limits.pue;
    const Mass carbon = energy * limits.carbon;
    const Money perYear = yearly + limits.colocationPerKwMonth * 12.0 * itPower.inKw()
                        + energy * limits.electricity
                        + Money::fromUsd(m_carbonUsdPerT * carbon.inT());
    return m_perUsd * (capex + perYear * m_annuity).inUsd() + m_perKwh * energy.inKwh()
         + m_perKg * carbon.inKg();
}

double Weights::objective(const Design& design, const Plan& plan) const
{
    const Footprint sum = footprint(plan);
    return m_perUsd * presentCost(plan).inUsd() + m_perKwh * sum.perYear.inKwh()
         + m_perKg * sum.carbonPerYear.inKg() + penalty(unservedPenalty(plan))
         + (m_perExcessMs == 0.0 ? 0.0 : m_perExcessMs * worstExcessMs(design, plan));
}

}  // namespace continua::engine
