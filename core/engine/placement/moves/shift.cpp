// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/patience.h"
#include "core/engine/placement/moves/moves.h"

namespace continua::engine::placement {

bool shift(PlacementState& state, int item)
{
    const FlatModel& model = state.model();
    const int from = state.chosen(item);
    // What the present place costs, or the penalty of none: the most that a new one may.
    const double now = from >= 0 ? state.removeGain(item) : model.penalty[item];
    double best = now;
    int bestOption = -1;
    if (from >= 0 && isLower(model.penalty[item], best)) {
        state.remove(item);
        return true;
    }
    for (int option = model.optionBegin[item]; option < model.optionBegin[item + 1]; ++option) {
        if (model.optionCost[option] >= best)
            break;
        if (option == from || state.leastInsertCost(option) >= best)
            continue;
        const double cost = state.insertCost(option);
        if (isLower(cost, best)) {
            best = cost;
            bestOption = option;
        }
    }
    if (bestOption < 0)
        return false;
    const double before = state.total();
    state.begin();
    if (from >= 0)
        state.remove(item);
    state.insert(bestOption);
    if (isLower(state.total(), before)) {
        state.commit();
        return true;
    }
    state.rollback();
    return false;
}

}  // namespace continua::engine::placement
