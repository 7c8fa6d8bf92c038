// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/moves/move.h"

#include <algorithm>

namespace continua::engine {
namespace {

bool isTried(const Assignment& assignment, int replica, int site)
{
    const std::vector<int>& sites = assignment.sitesToTry(replica);
    return std::find(sites.begin(), sites.end(), site) != sites.end();
}

bool trySwap(Assignment& assignment, int a, int b)
{
    const int hostA = assignment.hostOf(a);
    const int hostB = assignment.hostOf(b);
    const double before = assignment.total();
    const std::size_t mark = assignment.mark();
    assignment.place(a, -1);
    assignment.place(b, -1);
    if (assignment.mayPlace(a, hostB)) {
        assignment.place(a, hostB);
        if (assignment.mayPlace(b, hostA)) {
            assignment.place(b, hostA);
            if (isLower(assignment.total(), before))
                return true;
        }
    }
    assignment.rollBack(mark);
    return false;
}

}  // namespace

bool swapHosts(Assignment& assignment, const Patience& patience)
{
    const Problem& problem = assignment.problem();
    const int count = static_cast<int>(problem.replicas.size());
    bool isBetter = false;
    for (int a = 0; a < count; ++a)
        for (int b = a + 1; b < count; ++b) {
            if (patience.isSpent())
                return isBetter;
            const int hostA = assignment.hostOf(a);
            const int hostB = assignment.hostOf(b);
            if (hostA < 0 || hostB < 0 || hostA == hostB || !isTried(assignment, a, hostB)
                || !isTried(assignment, b, hostA))
                continue;
            if (patience.isOver())
                return isBetter;
            isBetter = trySwap(assignment, a, b) || isBetter;
        }
    return isBetter;
}

}  // namespace continua::engine
