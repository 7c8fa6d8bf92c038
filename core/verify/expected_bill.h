// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"

#include <map>
#include <tuple>

namespace continua::verify {

/// What a line of the bill is for.
using LineKey = std::tuple<CostKind, SiteId, LinkId, std::string>;

struct LineSums {
    double quantity = 0.0;
    double capexUsd = 0.0;
    double yearlyUsd = 0.0;
};

/// The bill that a plan causes, derived from the formulas in core/plan/cost_model.h with sums of
/// its own.
struct ExpectedBill {
    std::map<LineKey, LineSums> lines;       ///< None of zero.
    std::map<SiteId, Footprint> footprints;  ///< Of the sites in use.
    double annuityYears = 0.0;               ///< Present value of one per year over the horizon.

    double presentUsd() const;
};

ExpectedBill expectedBill(const Design& design, const Plan& plan);

}  // namespace continua::verify
