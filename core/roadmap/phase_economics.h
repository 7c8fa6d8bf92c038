// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/roadmap.h"

#include <vector>

namespace continua::roadmap {

/// What a phase alone is planned with, so that its objective, times `scale`, counts what it is
/// to count in the whole.
struct PhaseEconomics {
    double yearlyPerCapex = 1.0;   ///< What a dollar a year counts against one paid once.
    double penaltyPerCapex = 1.0;  ///< What a dollar of penalty counts.
    double scale = 1.0;            ///< What a dollar paid once counts.
};

/// To decide in a phase: what is paid once is paid at its time and price, what is paid yearly goes
/// on until the horizon ends. Penalties stay as they are: serving comes first.
PhaseEconomics toDecide(const Design& design, const std::vector<PhaseTerms>& terms,
                        std::size_t phase);

/// To bound: the least that each phase alone adds to any roadmap.
///
/// With v, e, A, a of Roadmap, w[p] = d[p] - d[p+1] where d[1] = v[1] e[1],
/// d[p] = min(v[p] e[p], d[p-1] (1 - 1e-3)), and nothing follows the last. What a roadmap has paid
/// for by phase p is at least what the plan of p comes to; so
///   sum of v e added >= sum of d added = sum of w x (paid for by then) >= sum of w x capex(p),
/// and every phase may be planned alone, from nothing, with w for capex, A for what is yearly and
/// A / a for penalties (summation by parts; the hair keeps w positive).
std::vector<PhaseEconomics> toBound(const Design& design, const std::vector<PhaseTerms>& terms);

/// `design` with assumptions that make the planner count so.
Design countedSo(const Design& design, const PhaseEconomics& economics);

}  // namespace continua::roadmap
