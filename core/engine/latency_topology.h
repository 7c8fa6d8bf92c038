// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/graph/topology.h"

#include <vector>

namespace continua::engine {

/// The network of a design with delays that count equipment: each link with its amplifiers and one
/// ROADM; a leased service with what it guarantees. The delay of a route is then short of its
/// latency by routeConstant() at least.
///
/// @param without  Links to leave out.
graph::Topology latencyTopology(const Design& design, const std::vector<LinkId>& without = {});

/// What every route takes beyond its links: one more ROADM and the fastest pair of transceivers;
/// nothing where a leased service might be all of a route.
Duration routeConstant(const Design& design);

}  // namespace continua::engine
