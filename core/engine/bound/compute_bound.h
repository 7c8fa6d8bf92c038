// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/problem.h"

#include <vector>

namespace continua::engine {

/// What racks cost at least, in any plan, together with what `penalties` charge for each replica
/// that runs nowhere.
///
/// Proof. For every pool of racks and every resource apart, a plan buys at each site kits that
/// supply what its replicas there need beyond the drawn racks. Let C(n) be the least cost of kits
/// that supply n of the resource at a site, each kit charged in full to its first resource and not
/// at all to its others: the charges of one kit never add up to more than its cost, so the sum of C
/// over resources and pools is at most what the plan pays. Site limits, which only raise the cost,
/// are left out. What remains is to give each replica a site, or nowhere at a price, so that the
/// sum of C is least. Its Lagrangian relaxation, one multiplier per replica for "is somewhere",
/// falls apart by site into 0/1 knapsacks over a step cost, solved exactly; its value is a bound
/// for any multipliers (Geoffrion, Math. Prog. Study 2, 1974). Subgradient steps (Held, Wolfe and
/// Crowder, Math. Prog. 6, 1974) only choose the multipliers. A replica with several resources
/// shares its penalty out evenly to them, which again leaves terms out.
///
/// @param penalties  One per replica of `problem`, in the unit of its objective.
double computeBound(const Problem& problem, const std::vector<double>& penalties);

}  // namespace continua::engine
