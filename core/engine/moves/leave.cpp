// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/moves/leave.h"

#include "core/engine/patience.h"

#include <limits>

namespace continua::engine {
namespace {

bool routeElsewhere(Assignment& assignment, int flow, const IsLeft& isLeft)
{
    FlowState best;
    double least = std::numeric_limits<double>::infinity();
    for (const FlowState& option : assignment.optionsOf(flow)) {
        if (takes(assignment.routes(), option, isLeft))
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

}  // namespace

bool takes(const RouteBook& routes, const FlowState& state, const IsLeft& isLeft)
{
    return (state.working >= 0 && isLeft(routes.way(state.working)))
        || (state.protection >= 0 && isLeft(routes.way(state.protection)));
}

bool leave(Assignment& assignment, const std::vector<int>& flows, const IsLeft& isLeft)
{
    const double before = assignment.total();
    const std::size_t mark = assignment.mark();
    for (const int flow : flows)
        if (!routeElsewhere(assignment, flow, isLeft)) {
            assignment.rollBack(mark);
            return false;
        }
    if (isLower(assignment.total(), before))
        return true;
    assignment.rollBack(mark);
    return false;
}

}  // namespace continua::engine
