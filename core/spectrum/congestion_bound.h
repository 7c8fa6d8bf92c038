// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job_control.h"
#include "core/spectrum/assignment_problem.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace continua::spectrum {

/// Proof that some fiber must have so many slots, to be checked with whole numbers alone.
///
/// Give every fiber a price >= 0. A demand of width n pays at least n times the price of its
/// cheapest way, all demands together then at least `paid`. If no fiber gave more than M slots they
/// would pay at most M times the sum of the prices, so M >= paid / priceSum. (The dual of
/// fractional multicommodity flow with least congestion: the best prices give exactly what
/// fractional routing needs.) A cut is the case of price 1 on its fibers.
struct CongestionBound {
    std::vector<std::int64_t> prices = {};  ///< By fiber.
    std::int64_t paid = 0;
    std::int64_t priceSum = 0;

    /// Slots that no assignment can do with fewer than.
    int slotCount() const
    {
        return priceSum == 0 ? 0 : static_cast<int>((paid + priceSum - 1) / priceSum);
    }

    double value() const
    {
        return priceSum == 0 ? 0.0 : static_cast<double>(paid) / static_cast<double>(priceSum);
    }
};

/// What all demands pay at least at these prices. Adds to `load` the slots that each fiber then
/// gives, when every demand goes its cheapest way.
using CheapestWays =
    std::function<std::int64_t(const std::vector<std::int64_t>& prices, std::vector<double>& load)>;

struct BoundSearch {
    int rounds = 3000;       ///< Prices tried.
    int enough = 1'000'000;  ///< Stops when the bound reaches this: an answer that is known.
    const JobControl* control = nullptr;
};

/// The best bound found by raising prices where the cheapest ways crowd (exponentiated
/// supergradient with a rising target).
CongestionBound congestionBound(int fiberCount, const CheapestWays& cheapestWays,
                                const BoundSearch& search = {});

/// The bound where each demand has only its options to choose from.
/// @pre check(problem)
CongestionBound congestionBound(const AssignmentProblem& problem, const BoundSearch& search = {});

}  // namespace continua::spectrum
