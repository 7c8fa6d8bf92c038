// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/patience.h"
#include "core/engine/placement/moves/moves.h"

#include <algorithm>

namespace continua::engine::placement {
namespace {

/// How much more an item would cost at its second choice, at least.
double leavingCost(const PlacementState& state, int item, int site)
{
    const FlatModel& model = state.model();
    const int first = model.optionBegin[item];
    const int other = model.optionSite[first] != site ? first : first + 1;
    const double elsewhere = other < model.optionBegin[item + 1]
                               ? std::min(model.optionCost[other], model.penalty[item])
                               : model.penalty[item];
    return elsewhere - model.optionCost[state.chosen(item)];
}

bool shedFrom(PlacementState& state, int site, int slot)
{
    const FlatModel& model = state.model();
    const double before = state.total();
    const double modules = state.moduleCost(site);
    std::vector<std::pair<double, int>> order;
    for (const int item : state.itemsAt(site)) {
        if (model.optionSlot[state.chosen(item)] != slot)
            continue;
        double size = 1e-12;
        for (int kind = 0; kind < model.supplies; ++kind)
            size += model.supplyOf(state.chosen(item))[kind];
        order.emplace_back(leavingCost(state, item, site) / size, item);
    }
    std::sort(order.begin(), order.end());
    state.begin();
    std::vector<int> gone;
    for (const auto& [rate, item] : order) {
        state.remove(item);
        gone.push_back(item);
        if (!isLower(state.moduleCost(site), modules))
            continue;
        reinsert(state, gone, -1);
        if (isLower(state.total(), before)) {
            state.commit();
            return true;
        }
        break;
    }
    state.rollback();
    return false;
}

}  // namespace

bool shedModule(PlacementState& state, int site)
{
    const FlatModel& model = state.model();
    bool isCheaper = false;
    for (int slot = model.slotBegin[site]; slot < model.slotBegin[site + 1]; ++slot)
        if (state.moduleCost(site) > 0.0)
            isCheaper = shedFrom(state, site, slot) || isCheaper;
    return isCheaper;
}

}  // namespace continua::engine::placement
