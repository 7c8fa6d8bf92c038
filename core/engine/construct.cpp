// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/construct.h"

#include <algorithm>
#include <limits>

namespace continua::engine {

Insertion bestInsertion(Assignment& assignment, int replica)
{
    const ReplicaEntry& entry = assignment.problem().replicas[static_cast<std::size_t>(replica)];
    Insertion best{.cost = assignment.total()};
    double second = std::numeric_limits<double>::infinity();
    for (const int site : entry.candidates) {
        if (!assignment.mayPlace(replica, site))
            continue;
        const std::size_t mark = assignment.mark();
        assignment.place(replica, site);
        const double cost = assignment.total();
        assignment.rollBack(mark);
        if (isLower(cost, best.cost)) {
            second = best.cost;
            best.cost = cost;
            best.site = site;
        } else {
            second = std::min(second, cost);
        }
    }
    best.regret = second - best.cost;
    return best;
}

void insertByRegret(Assignment& assignment, std::vector<int> replicas, const Patience& patience)
{
    struct Waiting {
        int replica = 0;
        double regret = 0.0;
    };
    std::vector<Waiting> order;
    for (const int replica : replicas) {
        if (patience.isOver())
            return;
        const auto& candidates =
            assignment.problem().replicas[static_cast<std::size_t>(replica)].candidates;
        order.push_back({replica, candidates.size() <= 1
                                      ? std::numeric_limits<double>::infinity()
                                      : bestInsertion(assignment, replica).regret});
    }
    std::stable_sort(order.begin(), order.end(),
                     [](const Waiting& a, const Waiting& b) { return a.regret > b.regret; });
    for (const Waiting& waiting : order) {
        if (patience.isOver())
            return;
        const Insertion best = bestInsertion(assignment, waiting.replica);
        if (best.site >= 0)
            assignment.place(waiting.replica, best.site);
    }
}

}  // namespace continua::engine
