// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/patience.h"
#include "core/engine/placement/moves/moves.h"

#include <algorithm>
#include <cmath>

namespace continua::engine::placement {
namespace {

/// What a place costs with its share of the modules.
double sharedCost(const FlatModel& model, int option)
{
    double cost = model.optionCost[option];
    for (int kind = 0; kind < model.supplies; ++kind)
        cost += model.supplyOf(option)[kind]
              * model.unitPrice[model.optionSlot[option] * model.supplies + kind];
    return cost;
}

/// Moves the first `most` of `order` that fit. @return How many gave the least total.
std::size_t moveAll(PlacementState& state, const std::vector<std::pair<double, int>>& order,
                    std::size_t most)
{
    double best = state.total();
    std::size_t bestCount = 0;
    for (std::size_t k = 0; k < most; ++k) {
        const int option = order[k].second;
        const int item = state.model().optionItem[option];
        if (!std::isfinite(state.insertCost(option)))
            continue;
        if (state.chosen(item) >= 0)
            state.remove(item);
        if (std::isfinite(state.insertCost(option)))
            state.insert(option);
        if (isLower(state.total(), best)) {
            best = state.total();
            bestCount = k + 1;
        }
    }
    return bestCount;
}

}  // namespace

bool gather(PlacementState& state, int site)
{
    const FlatModel& model = state.model();
    std::vector<std::pair<double, int>> order;
    for (int k = model.siteOptionBegin[site]; k < model.siteOptionBegin[site + 1]; ++k) {
        const int option = model.siteOption[k];
        const int item = model.optionItem[option];
        const int from = state.chosen(item);
        if (from == option)
            continue;
        const double now = from >= 0 ? sharedCost(model, from) : model.penalty[item];
        const double saved = now - sharedCost(model, option);
        if (saved <= 0.0)
            continue;
        double size = 1e-12;
        for (int kind = 0; kind < model.supplies; ++kind)
            size += model.supplyOf(option)[kind];
        order.emplace_back(-saved / size, option);
    }
    if (order.empty())
        return false;
    std::sort(order.begin(), order.end());
    const double before = state.total();
    state.begin();
    const std::size_t count = moveAll(state, order, order.size());
    state.rollback();
    if (count == 0)
        return false;
    state.begin();
    moveAll(state, order, count);
    if (isLower(state.total(), before)) {
        state.commit();
        return true;
    }
    state.rollback();
    return false;
}

}  // namespace continua::engine::placement
