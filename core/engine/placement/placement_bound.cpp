// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/placement/placement_bound.h"

#include "core/engine/placement/price_ascent.h"

namespace continua::engine {

double placementBound(const PlacementModel& model, const PlacementBoundEffort& effort,
                      std::vector<double>& prices, const Patience& patience)
{
    const placement::FlatModel flat = placement::flatten(model, effort.optionsPerItem, {});
    placement::Relaxation relaxation(flat, model.isSplittable);
    placement::PriceAscent ascent(relaxation, flat, prices);
    ascent.run(effort.steps, effort.upper, relaxation.hasWholeItems(), patience);
    prices = ascent.prices();
    return ascent.bound();
}

}  // namespace continua::engine
