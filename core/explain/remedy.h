// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"

#include <optional>

namespace continua::explain {

/// What would mend something. The comment says what `amount` is, and what else it names.
enum class RemedyKind {
    RelaxBudget,       ///< ms the budget would have to be, in its own terms (one way or both); of
                       ///< `flow`, or of every flow of `workload` below it when there is none.
    MoveReplica,       ///< ms of the flow with the replica `index` at `site`; 0 without a budget.
    AddReplica,        ///< ms of `flow` to one more replica like `index`, at `site`, for it alone.
    UseHollowCore,     ///< ms of the flow with hollow-core fiber, `item`, on `link`.
    AddLink,           ///< km of fiber between `site` and `other`; `flow` then asks for
                       ///< `protection`, if that is given.
    Protect,           ///< Availability, 0 to 1, with a second path: `flow` asks for `protection`.
    RaiseSiteLimits,   ///< None: `refusal` names the limit of `site`, and what it would have to be.
    LiftRule,          ///< None: the pin, locality or separation that forbids `site` to the replica
                       ///< `index`. `refusal` where it is a separation.
    AllowTransit,      ///< ms of the flow when routes may leave the countries of its locality.
    BetterAmplifiers,  ///< dB of margin with amplifiers `item` on `links`.
    ShorterSpans,      ///< km of the longest span on `links`, amplifiers `item` between them.
    BetterFiber,       ///< dB of margin with fiber `item` on `links`.
    AutomaticLaunch,   ///< dB of margin with the optimum launch power on `links`.
    AddRegenerator,    ///< km from the start of `link` to a new site that divides it.
    AddFiberPairs,     ///< Pairs that `link` would have.
};

/// One way out, found to work by evaluating it.
struct Remedy {
    RemedyKind kind = RemedyKind::RelaxBudget;
    SiteId site = {};
    SiteId other = {};
    LinkId link = {};
    int index = -1;  ///< Of a replica.
    double amount = 0.0;
    std::optional<Refusal> refusal = {};
    std::optional<Money> price = {};  ///< Over the horizon, where the cost model has one.
    WorkloadId workload = {};         ///< Whose flow or replica it is, where it is about one.
    int flow = -1;
    std::optional<Protection> protection = {};
    std::vector<LinkId> links = {};
    std::string item = {};  ///< Catalog key.

    friend bool operator==(const Remedy&, const Remedy&) = default;
};

}  // namespace continua::explain
