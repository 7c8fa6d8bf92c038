// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/moves/move.h"

#include <algorithm>
#include <limits>

namespace continua::engine {
namespace {

bool passes(const RouteBook& routes, const FlowState& state, int link)
{
    for (const int way : {state.working, state.protection})
        if (way >= 0) {
            const std::vector<int>& links = routes.way(way).links;
            if (std::find(links.begin(), links.end(), link) != links.end())
                return true;
        }
    return false;
}

/// The flow by its cheapest ways around the link, or false when there are none.
bool routeAround(Assignment& assignment, int flow, int link)
{
    FlowState best;
    double least = std::numeric_limits<double>::infinity();
    for (const FlowState& option : assignment.optionsOf(flow)) {
        if (passes(assignment.routes(), option, link))
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

bool tryDarken(Assignment& assignment, int link)
{
    const double before = assignment.total();
    const std::size_t mark = assignment.mark();
    const int flows = static_cast<int>(assignment.problem().flows.size());
    for (int flow = 0; flow < flows; ++flow) {
        const FlowState& state = assignment.flow(flow);
        if (state.kind == FlowState::Kind::Routed && passes(assignment.routes(), state, link)
            && !routeAround(assignment, flow, link)) {
            assignment.rollBack(mark);
            return false;
        }
    }
    if (isLower(assignment.total(), before))
        return true;
    assignment.rollBack(mark);
    return false;
}

}  // namespace

bool darken(Assignment& assignment, const Patience& patience)
{
    bool isBetter = false;
    const int count = static_cast<int>(assignment.problem().links.size());
    for (int link = 0; link < count && !patience.isOver(); ++link)
        if (assignment.isLit(link))
            isBetter = tryDarken(assignment, link) || isBetter;
    return isBetter;
}

}  // namespace continua::engine
