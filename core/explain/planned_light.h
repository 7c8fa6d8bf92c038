// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/optics/route_quality.h"
#include "core/plan/plan.h"

#include <optional>
#include <vector>

namespace continua::explain {

/// Where a lightpath of a plan stands in the spectrum, and what is lit beside it.
struct PlannedLight {
    Frequency center;
    std::vector<std::vector<optics::Channel>> others;  ///< On its fiber, link by link.

    friend bool operator==(const PlannedLight&, const PlannedLight&) = default;
};

/// What a lightpath of a plan is judged among; nothing where the design asks for full fibers.
///
/// Lightpaths whose mode the catalog has no longer are left out.
///
/// @param index  Of one of `lightpaths`.
std::optional<PlannedLight>
plannedLight(const Design& design, const std::vector<Lightpath>& lightpaths, std::size_t index);

}  // namespace continua::explain
