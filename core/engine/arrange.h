// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/assignment.h"
#include "core/engine/patience.h"
#include "core/engine/placement/placement_search.h"

namespace continua::engine {

/// Lays out all replicas of an assignment that are nowhere yet by a search of the placement part
/// alone, each flow charged what TransportCosts::addEstimates() says; then routes them for true.
///
/// @return  By replica: the sites worth trying, best first; none at all when told to stop.
std::vector<std::vector<int>> arrange(Assignment& assignment, std::uint64_t seed,
                                      const Patience& patience);

/// The sites worth trying alone; none at all when told to stop.
std::vector<std::vector<int>> sitesWorthTrying(const Assignment& assignment,
                                               const Patience& patience);

}  // namespace continua::engine
