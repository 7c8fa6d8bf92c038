// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job_control.h"
#include "core/engine/plan_request.h"
#include "core/plan/roadmap.h"

#include <functional>

namespace continua::roadmap {

/// What is asked of the planner of phases.
struct RoadmapRequest {
    /// Of each phase; its `previous` and `onFirst` are not used.
    engine::PlanRequest each = {};
    /// Called with a first roadmap that is whole, its bound with it, before the search for better
    /// ones; from the thread that plans.
    std::function<void(const Roadmap&)> onFirst = {};
};

/// Plans all phases of `design` as one problem: each has what the ones before built, every
/// purchase is weighed against what it saves until the horizon ends, and building toward what the
/// last phase will need is tried beside building as one goes.
///
/// Equal design, request and seed give the equal roadmap. A stop request ends it with the best
/// one so far.
///
/// @error  those of phaseTerms() and of engine::plan().
Result<Roadmap> planRoadmap(const Design& design, const RoadmapRequest& request,
                            JobControl& control);

}  // namespace continua::roadmap
