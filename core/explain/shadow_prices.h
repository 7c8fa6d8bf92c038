// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job_control.h"
#include "core/base/result.h"
#include "core/explain/survey.h"

#include <vector>

namespace continua::explain {

/// A limit of the design, and by how much it is relaxed.
struct LimitStep {
    /// A limit of `site`: one of kSiteLimits. Latency: the budget of `flow`. NoSpectrum: the pairs
    /// of fiber of `link`.
    RefusalReason limit = RefusalReason::RackPositions;
    SiteId site = {};
    LinkId link = {};
    WorkloadId workload = {};
    int flow = -1;
    double step = 1.0;  ///< In the unit of the limit: racks, kW, C, kg/m2, mm, ms, pairs. Above 0.

    friend bool operator==(const LimitStep&, const LimitStep&) = default;
};

/// The step that prices are usually stated for: one rack position, 10 kW, 1 C, 100 kg/m2, 100 mm,
/// 1 ms as the budget counts it, one pair of fiber.
double usualStep(RefusalReason limit);

/// What a limit costs the plan.
struct ShadowPrice {
    LimitStep limit;
    Objective objective = Objective::Cost;
    double gain = 0.0;  ///< By which one step lowers the objective, in its unit, penalties in; 0 or
                        ///< more.
    int served = 0;     ///< Demands that are served then and are not now. Not in an estimate.
    bool isEstimate = true;

    friend bool operator==(const ShadowPrice&, const ShadowPrice&) = default;
};

/// Estimates, dearest first, for the limits that have a price above zero by them; only for plans
/// that were made for cost. Nothing is planned anew.
///
/// A limit that keeps no replica away by itself has no price. Where it does, one step is worth its
/// share of what it takes to let that replica in, times what the replica would save there: kits,
/// what opening and keeping the sites costs, its wavelengths over the quickest ways; or the penalty
/// of an unserved demand. The dearest such replica counts. In a large problem only some replicas
/// are asked about, those first that run nowhere.
///
/// @param survey   Of a design and its plan.
/// @param control  Asked to stop, it ends with what it has.
std::vector<ShadowPrice> estimatedPrices(Survey& survey, JobControl& control);

/// The design with a limit relaxed by its step.
///
/// @error BrokenReference  There is no such limit in the design.
/// @error ValueOutOfRange  The step is not above 0.
Result<Design> relaxedBy(const Design& design, const LimitStep& limit);

/// The price of a limit by planning anew without it, and once with it so that what more searching
/// finds by itself is not counted: as good as the engine's search.
///
/// @error  As of relaxedBy() and engine::plan(); Cancelled when `control` asks to stop.
Result<ShadowPrice> shadowPrice(const Design& design, const Plan& plan, const LimitStep& limit,
                                JobControl& control);

}  // namespace continua::explain
