// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/site_limits.h"
#include "core/plan/plan.h"

namespace continua::engine {

/// How money, energy and carbon add up to one objective; see core/plan/cost_model.h.
///
/// Unserved demand is priced in money. In objectives that are not money a dollar of it counts
/// 10 kWh/year, 10 kg/year or 1 ms, so that serving always comes first.
class Weights {
public:
    Weights() = default;
    Weights(const Design& design, Objective objective, bool exact);

    /// @param capex    Once.
    /// @param yearly   Without energy and carbon.
    /// @param itPower  Drawn all year at a site with these limits.
    double cost(Money capex, Money yearly, ElectricPower itPower, const SiteLimits& limits) const;

    double penalty(Money amount) const { return amount.inUsd() * m_perPenaltyUsd; }

    /// Share of its capex that upkeep takes every year.
    double maintenance() const { return m_maintenance; }

    /// What the whole plan comes to, penalties in. Not for Objective::Latency.
    double objective(const Plan& plan) const;

private:
    double m_perUsd = 0.0;  ///< Of present value.
    double m_perKwh = 0.0;  ///< A year.
    double m_perKg = 0.0;   ///< A year.
    double m_perPenaltyUsd = 1.0;
    double m_annuity = 0.0;
    Duration m_year;
    double m_maintenance = 0.0;
    double m_carbonUsdPerT = 0.0;
};

}  // namespace continua::engine
