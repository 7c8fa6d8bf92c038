// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/placement/placement_bound.h"

#include "core/engine/placement/price_ascent.h"

#include <algorithm>

namespace continua::engine {
namespace {

/// Where these gain nothing, more of them hardly do: prices stand at a corner.
constexpr int kTrialSteps = 5;

}  // namespace

double placementBound(const PlacementModel& model, const PlacementBoundEffort& effort,
                      std::vector<double>& prices, const Patience& patience)
{
    const placement::FlatModel flat = placement::flatten(model, effort.optionsPerItem, {});
    placement::Relaxation relaxation(flat, model.isSplittable);
    placement::PriceAscent ascent(relaxation, flat, prices);
    const double start = ascent.bound();
    const int trial = std::min(effort.steps, kTrialSteps);
    ascent.run(trial, effort.upper, relaxation.hasWholeItems(), patience);
    if (ascent.bound() > start)
        ascent.run(effort.steps - trial, effort.upper, relaxation.hasWholeItems(), patience);
    prices = ascent.prices();
    return ascent.bound();
}

}  // namespace continua::engine
