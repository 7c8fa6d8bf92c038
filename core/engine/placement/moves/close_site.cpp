// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/patience.h"
#include "core/engine/placement/moves/moves.h"

#include <algorithm>
#include <limits>

namespace continua::engine::placement {

bool reinsert(PlacementState& state, std::vector<int> items, int closed)
{
    const FlatModel& model = state.model();
    const auto size = [&](int item) {
        const int option = model.optionBegin[item];
        double sum = 0.0;
        for (int kind = 0; kind < model.supplies; ++kind)
            sum += model.supplyOf(option)[kind];
        return sum;
    };
    std::sort(items.begin(), items.end(), [&](int a, int b) {
        const double sizeA = size(a);
        const double sizeB = size(b);
        return sizeA != sizeB ? sizeA > sizeB : a < b;
    });
    bool isWhole = true;
    for (const int item : items) {
        double best = model.isMandatory[item] != 0 ? std::numeric_limits<double>::infinity()
                                                   : model.penalty[item];
        int bestOption = -1;
        for (int option = model.optionBegin[item]; option < model.optionBegin[item + 1]; ++option) {
            if (model.optionCost[option] >= best)
                break;
            if (model.optionSite[option] == closed || state.leastInsertCost(option) >= best)
                continue;
            const double cost = state.insertCost(option);
            if (cost < best) {
                best = cost;
                bestOption = option;
            }
        }
        if (bestOption >= 0)
            state.insert(bestOption);
        else
            isWhole = isWhole && model.isMandatory[item] == 0;
    }
    return isWhole;
}

bool closeSite(PlacementState& state, int site)
{
    if (!state.isOpen(site))
        return false;
    const double before = state.total();
    const std::vector<int> items = state.itemsAt(site);
    state.begin();
    for (const int item : items)
        state.remove(item);
    reinsert(state, items, site);
    if (isLower(state.total(), before)) {
        state.commit();
        return true;
    }
    state.rollback();
    return false;
}

}  // namespace continua::engine::placement
