// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/construct.h"
#include "core/engine/moves/move.h"

#include <algorithm>

namespace continua::engine {

namespace {

bool isUnserved(const Assignment& assignment, int replica)
{
    const ReplicaEntry& entry = assignment.problem().replicas[static_cast<std::size_t>(replica)];
    return assignment.hostOf(replica) < 0
        || std::any_of(entry.flows.begin(), entry.flows.end(), [&](int flow) {
               const FlowState& state = assignment.flow(flow);
               const FlowEntry& of = assignment.problem().flows[static_cast<std::size_t>(flow)];
               return state.kind == FlowState::Kind::Unserved
                   || (state.kind == FlowState::Kind::Routed && of.wantsPair()
                       && state.protection < 0);
           });
}

bool tryRelocate(Assignment& assignment, int replica)
{
    const std::vector<int>& sites = assignment.sitesToTry(replica);
    const int host = assignment.hostOf(replica);
    if (sites.empty() || (host >= 0 && sites.size() == 1))
        return false;
    const double before = assignment.total();
    const std::size_t mark = assignment.mark();
    if (host >= 0)
        assignment.place(replica, -1);
    const double without = assignment.total();
    const bool leavesIt = host >= 0 && isLower(without, before);
    const int best = bestSiteBelow(assignment, replica, leavesIt ? without : before, host);
    if (best != host) {
        assignment.place(replica, best);
        return true;
    }
    if (leavesIt)
        return true;
    assignment.rollBack(mark);
    return false;
}

}  // namespace

bool relocate(Assignment& assignment, const Patience& patience)
{
    bool isBetter = false;
    const int count = static_cast<int>(assignment.problem().replicas.size());
    for (int replica = 0; replica < count && !patience.isOver(); ++replica)
        isBetter = tryRelocate(assignment, replica) || isBetter;
    return isBetter;
}

bool relocateThese(Assignment& assignment, const std::vector<int>& replicas,
                   const Patience& patience)
{
    bool isBetter = false;
    for (const int replica : replicas)
        isBetter = (!patience.isOver() && tryRelocate(assignment, replica)) || isBetter;
    return isBetter;
}

int unservedIn(const Assignment& assignment)
{
    int unserved = 0;
    for (std::size_t r = 0; r < assignment.problem().replicas.size(); ++r)
        unserved += isUnserved(assignment, static_cast<int>(r)) ? 1 : 0;
    return unserved;
}

bool mend(Assignment& assignment, const Patience& patience)
{
    bool isBetter = false;
    const int count = static_cast<int>(assignment.problem().replicas.size());
    for (int replica = 0; replica < count && !patience.isOver(); ++replica)
        if (isUnserved(assignment, replica))
            isBetter = tryRelocate(assignment, replica) || isBetter;
    return isBetter;
}

}  // namespace continua::engine
