// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/site_limits.h"
#include "core/plan/plan.h"

namespace continua::engine {

/// How money, energy, carbon and latency add up to one objective; see core/plan/cost_model.h.
///
/// Weighted: the present value of all that is paid, to which every kWh and kg a year adds its
/// weight as if it were paid, and the worst excess its weight once.
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

    /// What a millisecond counts, one way, by which the flow that is worst off misses its budget;
    /// it counts less where all keep theirs.
    double perExcessMs() const { return m_perExcessMs; }

    /// What the whole plan comes to, penalties in.
    ///
    /// @param design  Which the plan is of.
    double objective(const Design& design, const Plan& plan) const;

private:
    double m_perUsd = 0.0;  ///< Of present value.
    double m_perKwh = 0.0;  ///< A year.
    double m_perKg = 0.0;   ///< A year.
    double m_perExcessMs = 0.0;
    double m_perPenaltyUsd = 1.0;
    double m_annuity = 0.0;
    Duration m_year;
    double m_maintenance = 0.0;
    double m_carbonUsdPerT = 0.0;
};

}  // namespace continua::engine
