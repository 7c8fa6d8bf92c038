// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/moves/move.h"

#include <algorithm>

namespace continua::engine {
namespace {

bool tryGather(Assignment& assignment, int from, int to)
{
    const Problem& problem = assignment.problem();
    const double before = assignment.total();
    const std::size_t mark = assignment.mark();
    const std::vector<int> here = assignment.replicasAt(from);
    for (const int replica : here) {
        const auto& candidates = problem.replicas[static_cast<std::size_t>(replica)].candidates;
        if (!std::binary_search(candidates.begin(), candidates.end(), to))
            continue;
        assignment.place(replica, -1);
        assignment.place(replica, assignment.mayPlace(replica, to) ? to : from);
    }
    if (isLower(assignment.total(), before))
        return true;
    assignment.rollBack(mark);
    return false;
}

/// Sites that some replica at `from` might as well be at, ascending.
std::vector<int> targetsOf(const Assignment& assignment, int from)
{
    std::vector<int> targets;
    for (const int replica : assignment.replicasAt(from)) {
        const std::vector<int>& sites = assignment.sitesToTry(replica);
        targets.insert(targets.end(), sites.begin(), sites.end());
    }
    std::sort(targets.begin(), targets.end());
    targets.erase(std::unique(targets.begin(), targets.end()), targets.end());
    return targets;
}

}  // namespace

bool gather(Assignment& assignment, const Patience& patience)
{
    const int count = static_cast<int>(assignment.problem().sites.size());
    bool isBetter = false;
    for (int from = 0; from < count; ++from)
        for (const int to : targetsOf(assignment, from)) {
            if (from == to || assignment.replicasAt(from).size() < 2)
                continue;
            if (patience.isOver())
                return isBetter;
            isBetter = tryGather(assignment, from, to) || isBetter;
        }
    return isBetter;
}

}  // namespace continua::engine
