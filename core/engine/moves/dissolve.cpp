// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/moves/move.h"

#include <algorithm>
#include <limits>

namespace continua::engine {
namespace {

bool rides(const RouteBook& routes, const FlowState& state, int run)
{
    for (const int way : {state.working, state.protection})
        if (way >= 0) {
            const std::vector<Stretch>& stretches = routes.way(way).stretches;
            if (std::any_of(stretches.begin(), stretches.end(),
                            [&](const Stretch& stretch) { return stretch.run == run; }))
                return true;
        }
    return false;
}

/// The flow by its cheapest ways without the run, or false when there are none.
bool routeWithout(Assignment& assignment, int flow, int run)
{
    FlowState best;
    double least = std::numeric_limits<double>::infinity();
    for (const FlowState& option : assignment.optionsOf(flow)) {
        if (rides(assignment.routes(), option, run))
            continue;
        const std::size_t mark = assignment.mark();
        assignment.routeBy(flow, option.working, option.protection);
        if (assignment.total() < least) {
            least = assignment.total();
            best = option;
        }
        assignment.rollBack(mark);
    }
    if (best.working < 0)
        return false;
    assignment.routeBy(flow, best.working, best.protection);
    return true;
}

bool tryDissolve(Assignment& assignment, int run)
{
    const double before = assignment.total();
    const std::size_t mark = assignment.mark();
    std::vector<int> members = assignment.bundle(run).members;
    std::sort(members.begin(), members.end());
    members.erase(std::unique(members.begin(), members.end()), members.end());
    for (const int flow : members)
        if (!routeWithout(assignment, flow, run)) {
            assignment.rollBack(mark);
            return false;
        }
    if (isLower(assignment.total(), before))
        return true;
    assignment.rollBack(mark);
    return false;
}

}  // namespace

bool dissolve(Assignment& assignment, const Patience& patience)
{
    bool isBetter = false;
    for (int run = 0; run < assignment.bundleCount() && !patience.isOver(); ++run)
        if (!assignment.bundle(run).members.empty())
            isBetter = tryDissolve(assignment, run) || isBetter;
    return isBetter;
}

}  // namespace continua::engine
