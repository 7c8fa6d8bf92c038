// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"

#include <cstdint>

namespace continua::engine {

/// What is asked of the planner.
struct PlanRequest {
    Objective objective = Objective::Cost;
    std::uint64_t seed = 1;
    Duration timeAllowed =
        Duration::fromS(20.0);  ///< A safeguard: the search ends by its method long before.
    const Plan* previous =
        nullptr;  ///< To start from; must outlive the call. May be of an older design.
};

}  // namespace continua::engine
