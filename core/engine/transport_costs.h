// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/problem.h"
#include "core/engine/route_book.h"

#include <vector>

namespace continua::engine {

/// What it costs to carry a flow to a host, as far as one flow by itself can tell.
class TransportCosts {
public:
    /// All must outlive this.
    ///
    /// @param constantMs  Latency of any way beyond that of its links.
    TransportCosts(const Problem& problem, RouteBook& routes, double constantMs);

    /// A guess to search by: its part of a lightpath, dearer where it is longer.
    double estimate(const FlowEntry& flow, int source, int host);

    /// Never more than the flow costs in a plan whose replica runs at `host`: the transceivers at
    /// both ends that its rate fills, or half its penalty; all of its penalty where no way is in
    /// time. Lines and what is shared are left out.
    double atLeast(const FlowEntry& flow, int source, int host);

private:
    bool isInTime(const FlowEntry& flow, int source, int host);

    const Problem& m_problem;
    RouteBook& m_routes;
    double m_constantMs;
    std::vector<double> m_endCost;         ///< By site: the cheapest transceiver.
    std::vector<double> m_endCostPerGbps;  ///< By site: of the one cheapest by rate.
};

}  // namespace continua::engine
