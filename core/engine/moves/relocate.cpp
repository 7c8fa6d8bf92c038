// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/construct.h"
#include "core/engine/moves/move.h"

namespace continua::engine {

bool relocate(Assignment& assignment, const Patience& patience)
{
    bool isBetter = false;
    const int count = static_cast<int>(assignment.problem().replicas.size());
    for (int replica = 0; replica < count && !patience.isOver(); ++replica) {
        const ReplicaEntry& entry =
            assignment.problem().replicas[static_cast<std::size_t>(replica)];
        const int host = assignment.hostOf(replica);
        if (entry.candidates.empty() || (host >= 0 && entry.candidates.size() == 1))
            continue;
        const double before = assignment.total();
        const std::size_t mark = assignment.mark();
        if (host >= 0)
            assignment.place(replica, -1);
        const Insertion best = bestInsertion(assignment, replica);
        if (isLower(best.cost, before) && best.site != host) {
            if (best.site >= 0)
                assignment.place(replica, best.site);
            isBetter = true;
        } else {
            assignment.rollBack(mark);
        }
    }
    return isBetter;
}

}  // namespace continua::engine
