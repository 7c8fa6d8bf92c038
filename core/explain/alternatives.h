// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job_control.h"
#include "core/base/result.h"
#include "core/explain/rule_edits.h"
#include "core/plan/plan.h"

#include <optional>

namespace continua::explain {

/// The plan that is best without a replica where it is.
struct Alternative {
    SiteId site = {};  ///< Where the replica then runs; none: nowhere.
    Money price;       ///< What that plan costs more over the horizon, what it leaves unserved
                       ///< priced in. Below zero: it saves.
    int unserved = 0;  ///< Demands it leaves unserved; below zero: fewer than the plan.
    int moved = 0;     ///< Other replicas that run elsewhere in it.

    friend bool operator==(const Alternative&, const Alternative&) = default;
};

/// Why a replica runs where the plan has it.
struct WhyHere {
    SiteId site;
    bool isPinned = false;  ///< The architect wants it so; the alternative is without that pin.
    int otherSites = 0;     ///< That could run it by themselves: locality, pins, kits.
    Alternative next;
};

/// Why here, and what the next best place would cost more: plans anew, from `plan` on and with its
/// objective and seed, with the site forbidden to that replica. As good as the engine's search.
///
/// @return  Nothing when the plan runs the replica nowhere.
/// @error   As of engine::plan(); Cancelled when `control` asks to stop.
Result<std::optional<WhyHere>> whyHere(const Design& design, const Plan& plan, WorkloadId workload,
                                       int replica, JobControl& control);

/// A plan that runs a replica at a site, and what it costs more.
struct PlanAt {
    Design design;  ///< With the replica pinned to the site.
    Plan plan;
    Alternative alternative;
};

/// Runs a replica at a site: plans `design` anew, in which nothing keeps it from there, with the
/// replica pinned to it, and compares with `plan`.
///
/// @error  As of whyHere().
Result<PlanAt> planAt(const Design& design, const Plan& plan, const Berth& berth,
                      JobControl& control);

/// What planAt() costs more.
///
/// @error  As of whyHere().
Result<Alternative> priceAt(const Design& design, const Plan& plan, const Berth& berth,
                            JobControl& control);

}  // namespace continua::explain
