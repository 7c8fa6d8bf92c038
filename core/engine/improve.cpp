// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/improve.h"

#include "core/engine/construct.h"
#include "core/engine/moves/move.h"

#include <algorithm>

namespace continua::engine {
namespace {

constexpr Move kMoves[] = {relocate, reroute, darken, dissolve, gather, swapHosts, eject};

/// Replicas with a choice that share a site or a workload with a random one of them.
std::vector<int> relatedReplicas(const Assignment& assignment, Random& random)
{
    const Problem& problem = assignment.problem();
    std::vector<int> free;
    for (std::size_t r = 0; r < problem.replicas.size(); ++r)
        if (problem.replicas[r].candidates.size() > 1)
            free.push_back(static_cast<int>(r));
    if (free.empty())
        return {};
    const int seed = free[random.below(free.size())];
    const bool byWorkload = random.below(2) == 0;
    const int otherSeed = free[random.below(free.size())];
    const auto isRelated = [&](int replica, int to) {
        const auto workload = [&](int of) {
            return problem.replicas[static_cast<std::size_t>(of)].workloadIndex;
        };
        return byWorkload ? workload(replica) == workload(to)
                          : assignment.hostOf(replica) == assignment.hostOf(to);
    };
    std::erase_if(free, [&](int replica) {
        return !isRelated(replica, seed) && !isRelated(replica, otherSeed);
    });
    return free;
}

}  // namespace

void descend(Assignment& assignment, const Patience& patience)
{
    for (bool isBetter = true; isBetter && !patience.isOver();) {
        isBetter = false;
        for (const Move move : kMoves)
            isBetter = move(assignment, patience) || isBetter;
    }
}

void shake(Assignment& assignment, Random& random, int rounds, const Patience& patience)
{
    const bool isOfMany = isLarge(assignment.problem());
    for (int idle = 0; idle < rounds && !patience.isOver(); ++idle) {
        const double before = assignment.total();
        const std::size_t mark = assignment.mark();
        const std::vector<int> off = relatedReplicas(assignment, random);
        if (off.empty())
            return;
        for (const int replica : off)
            if (assignment.hostOf(replica) >= 0)
                assignment.place(replica, -1);
        insertByRegret(assignment, off, patience);
        if (isOfMany) {
            relocateThese(assignment, off, patience);
        } else {
            relocate(assignment, patience);
            reroute(assignment, patience);
        }
        if (!isLower(assignment.total(), before)) {
            assignment.rollBack(mark);
            continue;
        }
        if (!isOfMany)
            descend(assignment, patience);
        assignment.forgetHistory();
        idle = -1;
    }
}

}  // namespace continua::engine
