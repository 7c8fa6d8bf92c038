// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/weights.h"

#include "core/plan/cost_model.h"

namespace continua::engine {

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
    case Objective::Latency: break;
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

double Weights::objective(const Plan& plan) const
{
    const Footprint sum = footprint(plan);
    return m_perUsd * presentCost(plan).inUsd() + m_perKwh * sum.perYear.inKwh()
         + m_perKg * sum.carbonPerYear.inKg() + penalty(unservedPenalty(plan));
}

}  // namespace continua::engine
