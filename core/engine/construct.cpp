// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/construct.h"

#include <algorithm>
#include <limits>

namespace continua::engine {
namespace {

constexpr double kInfinite = std::numeric_limits<double>::infinity();

/// Total with a replica at a site if that is below `limit`, else infinite; the assignment stays as
/// it was.
double totalWith(Assignment& assignment, int replica, int site, double limit)
{
    const std::size_t mark = assignment.mark();
    const bool isBelow = assignment.placeBelow(replica, site, limit);
    const double total = isBelow ? assignment.total() : kInfinite;
    assignment.rollBack(mark);
    return total;
}

/// The first site that may host a replica and costs less than leaving it out; -1 without one.
int firstUsefulSite(Assignment& assignment, int replica)
{
    const double without = assignment.total();
    const std::vector<int>& sites = assignment.sitesToTry(replica);
    const auto first = std::find_if(sites.begin(), sites.end(), [&](int site) {
        return assignment.mayPlace(replica, site)
            && isLower(totalWith(assignment, replica, site, without), without);
    });
    return first == sites.end() ? -1 : *first;
}

}  // namespace

Insertion bestInsertion(Assignment& assignment, int replica)
{
    Insertion best{.cost = assignment.total()};
    double second = kInfinite;
    for (const int site : assignment.sitesToTry(replica)) {
        if (!assignment.mayPlace(replica, site))
            continue;
        const double cost = totalWith(assignment, replica, site, second);
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

int bestSiteBelow(Assignment& assignment, int replica, double limit, int known)
{
    int best = known;
    for (const int site : assignment.sitesToTry(replica)) {
        if (site == known || !assignment.mayPlace(replica, site))
            continue;
        if (const double cost = totalWith(assignment, replica, site, limit); isLower(cost, limit)) {
            limit = cost;
            best = site;
        }
    }
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
        const auto& candidates =
            assignment.problem().replicas[static_cast<std::size_t>(replica)].candidates;
        const double regret = candidates.size() <= 1 ? kInfinite
                            : patience.isOver()      ? 0.0
                                                     : bestInsertion(assignment, replica).regret;
        order.push_back({replica, regret});
    }
    std::stable_sort(order.begin(), order.end(),
                     [](const Waiting& a, const Waiting& b) { return a.regret > b.regret; });
    for (const Waiting& waiting : order) {
        if (patience.isCancelled() && isLarge(assignment.problem()))
            return;
        const int site = patience.isOver() ? firstUsefulSite(assignment, waiting.replica)
                                           : bestInsertion(assignment, waiting.replica).site;
        if (site >= 0)
            assignment.place(waiting.replica, site);
    }
}

}  // namespace continua::engine
