// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/moves/leave.h"
#include "core/engine/moves/move.h"

#include <algorithm>

namespace continua::engine {
namespace {

bool tryDissolve(Assignment& assignment, int run)
{
    const IsLeft rides = [run](const Way& way) {
        return std::any_of(way.stretches.begin(), way.stretches.end(),
                           [run](const Stretch& stretch) { return stretch.run == run; });
    };
    std::vector<int> members = assignment.bundle(run).members;
    std::sort(members.begin(), members.end());
    members.erase(std::unique(members.begin(), members.end()), members.end());
    return leave(assignment, members, rides);
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
