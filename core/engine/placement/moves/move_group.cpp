// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/patience.h"
#include "core/engine/placement/moves/moves.h"

#include <cmath>

namespace continua::engine::placement {

bool moveGroup(PlacementState& state, int group)
{
    const FlatModel& model = state.model();
    const std::vector<int> members(model.groupItem.begin() + model.groupBegin[group],
                                   model.groupItem.begin() + model.groupBegin[group + 1]);
    if (members.size() < 2)
        return false;
    const double before = state.total();
    // Each of the first one's places in turn, the others after it where they cost least.
    for (const int lead : members)
        for (int option = model.optionBegin[lead]; option < model.optionBegin[lead + 1]; ++option) {
            if (option == state.chosen(lead))
                continue;
            state.begin();
            for (const int item : members)
                if (state.chosen(item) >= 0)
                    state.remove(item);
            if (std::isfinite(state.insertCost(option))) {
                state.insert(option);
                std::vector<int> others;
                for (const int item : members)
                    if (item != lead)
                        others.push_back(item);
                reinsert(state, others, -1);
                if (isLower(state.total(), before)) {
                    state.commit();
                    return true;
                }
            }
            state.rollback();
        }
    return false;
}

}  // namespace continua::engine::placement
