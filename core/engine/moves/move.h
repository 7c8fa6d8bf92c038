// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/assignment.h"
#include "core/engine/patience.h"

#include <vector>

namespace continua::engine {

/// One kind of change. Runs over its whole neighborhood once, keeps each change that lowers the
/// total, takes back the others, and says whether it kept any. Returns early when patience is over;
/// the assignment is whole then, too.
using Move = bool (*)(Assignment& assignment, const Patience& patience);

/// Each replica to the site where it costs least.
bool relocate(Assignment& assignment, const Patience& patience);

/// The same for some replicas only.
bool relocateThese(Assignment& assignment, const std::vector<int>& replicas,
                   const Patience& patience);

/// The same for those replicas only that run nowhere, or have a flow without a way or protection.
bool mend(Assignment& assignment, const Patience& patience);

/// Two replicas change places.
bool swapHosts(Assignment& assignment, const Patience& patience);

/// A replica that runs nowhere takes the place of another, which goes elsewhere or runs nowhere.
bool eject(Assignment& assignment, const Patience& patience);

/// All replicas anywhere, together, where there are few ways to: no more than 4096. Each flow
/// routed as it comes.
bool tryAll(Assignment& assignment, const Patience& patience);

/// All replicas of a site that another site can take go there together, so that a site or a kit
/// becomes free.
bool gather(Assignment& assignment, const Patience& patience);

/// Each flow to the ways that cost least.
bool reroute(Assignment& assignment, const Patience& patience);

/// Replicas that run nowhere, or have a flow without a way or without the protection it asks for.
int unservedIn(const Assignment& assignment);

/// All flows off a lit link, so that it goes dark.
bool darken(Assignment& assignment, const Patience& patience);

/// All flows off the lightpaths over a run, onto others that they share hop by hop.
bool dissolve(Assignment& assignment, const Patience& patience);

}  // namespace continua::engine
