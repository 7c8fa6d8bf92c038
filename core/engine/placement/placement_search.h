// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/patience.h"
#include "core/engine/placement/placement_model.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace continua::engine {

/// A part of an item at a site.
struct PlacedPart {
    int site = 0;
    double part = 1.0;  ///< Above 0; of a splittable item perhaps below 1.
};

/// What a search came to.
struct PlacementAnswer {
    std::vector<std::vector<PlacedPart>> parts = {};  ///< By item; none: it is nowhere.
    std::vector<double> prices = {};  ///< By item: multipliers that the bound was reached with.
    double cost = 0.0;                ///< Infinite while items are nowhere that may not be.
    double bound = 0.0;               ///< No answer costs less.
    bool isProvenInfeasible = false;  ///< No answer has every item that must be somewhere.
};

/// How far a search goes.
struct PlacementEffort {
    std::uint64_t seed = 1;
    int rounds = 0;        ///< Of large-neighborhood search without gain; it then ends.
    bool descends = true;  ///< Whether what is constructed is improved by moves.
    /// Steps on the multipliers, at most. 0: an answer is constructed without a bound to guide it.
    int boundSteps = 60;
    int optionsPerItem = 0;          ///< Only so many of the cheapest are looked at; 0: all.
    double gapWanted = 0.0;          ///< It ends when cost and bound are this close, as a ratio.
    bool untilPatienceEnds = false;  ///< Goes on with new seeds as long as patience lasts.
};

/// Searches for a cheap answer to `model` and a bound that holds for all of it, whatever options it
/// looked at. Deterministic but for the clock of `patience`.
///
/// Costs, needs and supplies are 0 or more. A model with a kind of supply that is short of what
/// must be placed, or with such an item that fits nowhere, is proven infeasible at once; the answer
/// then still places what can be.
///
/// @param start       To start from; may be null, and is left out if it is of another number of
///                    items. Items that it no longer suits are placed anew.
/// @param onProgress  Called with every better cost or bound; may be empty.
PlacementAnswer searchPlacement(const PlacementModel& model, const PlacementEffort& effort,
                                const PlacementAnswer* start, const Patience& patience,
                                const std::function<void(const PlacementAnswer&)>& onProgress);

}  // namespace continua::engine
