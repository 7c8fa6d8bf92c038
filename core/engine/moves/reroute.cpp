// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/moves/move.h"

namespace continua::engine {

bool reroute(Assignment& assignment, const Patience& patience)
{
    bool isBetter = false;
    const int count = static_cast<int>(assignment.problem().flows.size());
    for (int flow = 0; flow < count && !patience.isOver(); ++flow) {
        if (assignment.flow(flow).kind != FlowState::Kind::Routed)
            continue;
        const double before = assignment.total();
        const std::size_t mark = assignment.mark();
        assignment.reroute(flow);
        if (isLower(assignment.total(), before))
            isBetter = true;
        else
            assignment.rollBack(mark);
    }
    return isBetter;
}

}  // namespace continua::engine
