// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/spectrum/congestion_bound.h"

namespace continua::spectrum {

/// A direction in which a fiber can be passed. Where both directions take the same slot, as on a
/// fiber pair, two arcs name one fiber.
struct Arc {
    int from = 0;
    int to = 0;
    int fiber = 0;
};

/// Nodes and fibers by number, for questions over all ways at once.
struct FiberNetwork {
    int nodeCount = 0;
    int fiberCount = 0;
    std::vector<Arc> arcs;
};

/// `width` slots from one node to another, over any way. @pre The way exists.
struct NodeDemand {
    int from = 0;
    int to = 0;
    int width = 1;

    friend bool operator==(const NodeDemand&, const NodeDemand&) = default;
};

/// A bound over all ways there are, and the ways that its search met: where slots are scarce, these
/// are the ones worth having as options.
struct NetworkBound {
    CongestionBound bound;
    std::vector<std::vector<std::vector<int>>> ways;  ///< By demand: ways as fibers.
};

/// @error ValueOutOfRange  An arc or a demand names what is not there, or a width is below 1.
/// @error UnknownName      No way joins the ends of a demand.
Result<NetworkBound> networkBound(const FiberNetwork& network,
                                  const std::vector<NodeDemand>& demands,
                                  const BoundSearch& search = {});

}  // namespace continua::spectrum
