// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/placement/plain_facts.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace continua::engine::placement {

bool isPlainlyInfeasible(const PlacementModel& model, const FlatModel& flat)
{
    std::vector<double> needed(flat.supplies, 0.0);
    std::vector<double> most(flat.supplies, 0.0);
    for (std::size_t cell = 0; cell < flat.most.size(); ++cell)
        most[cell % most.size()] += flat.most[cell];
    for (int item = 0; item < flat.items; ++item) {
        if (flat.isMandatory[item] == 0)
            continue;
        if (flat.optionBegin[item] == flat.optionBegin[item + 1])
            return true;
        for (int kind = 0; kind < flat.supplies; ++kind) {
            double least = std::numeric_limits<double>::infinity();
            for (const PlacementOption& option : model.items[item].options)
                least = std::min(least, flat.needSupply[option.need * flat.supplies + kind]);
            needed[kind] += least;
        }
    }
    for (int kind = 0; kind < flat.supplies; ++kind)
        if (needed[kind] > most[kind] * (1.0 + 1e-7) + 1e-7)
            return true;
    return false;
}

bool hasWholeCosts(const PlacementModel& model)
{
    const auto isWhole = [](double cost) {
        return std::isinf(cost) || (std::abs(cost) < 1e9 && cost == std::floor(cost));
    };
    if (model.isSplittable)
        return false;
    for (const PlacementItem& item : model.items) {
        if (!isWhole(item.penalty))
            return false;
        for (const PlacementOption& option : item.options)
            if (!isWhole(option.cost))
                return false;
    }
    for (const PlacementSite& site : model.sites) {
        if (!isWhole(site.openCost))
            return false;
        for (const ModuleOffer& offer : site.offers)
            if (!isWhole(offer.cost))
                return false;
    }
    return true;
}

}  // namespace continua::engine::placement
