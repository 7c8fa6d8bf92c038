// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"

#include <cstdint>
#include <functional>

namespace continua::engine {

/// How much work a search may put in before it ends by itself: what an edit is answered with, or
/// what a usual machine does in about so long.
enum class Effort { Live, TenSeconds, Minute };

/// What is asked of the planner.
struct PlanRequest {
    Objective objective = Objective::Cost;
    Effort effort = Effort::Live;
    std::uint64_t seed = 1;
    Duration timeAllowed =
        Duration::fromS(20.0);  ///< A safeguard: the search ends by its method long before.
    /// Called with the first plan that is whole, its bound with it, before the search goes on to
    /// better it; from the thread that plans.
    std::function<void(const Plan&)> onFirst = {};
    const Plan* previous =
        nullptr;  ///< To start from; must outlive the call. May be of an older design.
    /// What a replica that `previous` runs is not moved for: it goes elsewhere only where that
    /// saves more. No part of the plan's objective, nor of its bound. For Objective::Cost.
    Money movePrice = {};
};

}  // namespace continua::engine
