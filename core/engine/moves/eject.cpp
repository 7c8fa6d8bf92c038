// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/construct.h"
#include "core/engine/moves/move.h"

#include <cmath>

namespace continua::engine {
namespace {

/// `waiting` at a site instead of `settled`, which goes where it then costs least.
bool tryEject(Assignment& assignment, int waiting, int settled)
{
    const int site = assignment.hostOf(settled);
    const double before = assignment.total();
    const std::size_t mark = assignment.mark();
    assignment.place(settled, -1);
    if (assignment.mayPlace(waiting, site)) {
        assignment.place(waiting, site);
        if (!std::isinf(assignment.total())) {
            const Insertion best = bestInsertion(assignment, settled);
            if (isLower(best.cost, before)) {
                if (best.site >= 0)
                    assignment.place(settled, best.site);
                return true;
            }
        }
    }
    assignment.rollBack(mark);
    return false;
}

bool ejectFor(Assignment& assignment, int waiting, const Patience& patience)
{
    const auto& replicas = assignment.problem().replicas;
    for (const int site : assignment.sitesToTry(waiting)) {
        const std::vector<int> here = assignment.replicasAt(site);
        for (const int settled : here) {
            if (patience.isOver())
                return false;
            if (replicas[static_cast<std::size_t>(settled)].needsCompute
                && tryEject(assignment, waiting, settled))
                return true;
        }
    }
    return false;
}

}  // namespace

bool eject(Assignment& assignment, const Patience& patience)
{
    bool isBetter = false;
    const int count = static_cast<int>(assignment.problem().replicas.size());
    for (int replica = 0; replica < count && !patience.isOver(); ++replica)
        if (assignment.hostOf(replica) < 0)
            isBetter = ejectFor(assignment, replica, patience) || isBetter;
    return isBetter;
}

}  // namespace continua::engine
