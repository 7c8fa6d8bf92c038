// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/moves/leave.h"
#include "core/engine/moves/move.h"

#include <algorithm>

namespace continua::engine {
namespace {

bool tryDarken(Assignment& assignment, int link)
{
    const IsLeft passes = [link](const Way& way) {
        return std::find(way.links.begin(), way.links.end(), link) != way.links.end();
    };
    std::vector<int> flows;
    const int count = static_cast<int>(assignment.problem().flows.size());
    for (int flow = 0; flow < count; ++flow) {
        const FlowState& state = assignment.flow(flow);
        if (state.kind == FlowState::Kind::Routed && takes(assignment.routes(), state, passes))
            flows.push_back(flow);
    }
    return leave(assignment, flows, passes);
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
