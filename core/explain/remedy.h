// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"

#include <optional>

namespace continua::explain {

/// What would mend something. The comment says what `amount` is.
enum class RemedyKind {
    RelaxBudget,      ///< ms the budget would have to be, in its own terms (one way or both).
    MoveReplica,      ///< ms of the flow with the replica `index` at `site`; 0 without a budget.
    AddReplica,       ///< ms of the flow to one more replica, at `site`, that serves it alone.
    UseHollowCore,    ///< ms of the flow with hollow-core fiber on `link`.
    AddLink,          ///< km of fiber between `site` and `other`.
    Protect,          ///< Availability, 0 to 1, with a second path.
    RaiseSiteLimits,  ///< None: `refusal` names the limit of `site`, and what it would have to be.
    LiftRule,         ///< None: the pin or locality rule that forbids `site`.
};

/// One way out, found to work by evaluating it.
struct Remedy {
    RemedyKind kind = RemedyKind::RelaxBudget;
    SiteId site = {};
    SiteId other = {};
    LinkId link = {};
    int index = -1;  ///< Of a replica.
    double amount = 0.0;
    std::optional<Refusal> refusal = {};  ///< Of RaiseSiteLimits.
    std::optional<Money> price = {};      ///< Over the horizon, where the cost model has one.

    friend bool operator==(const Remedy&, const Remedy&) = default;
};

}  // namespace continua::explain
