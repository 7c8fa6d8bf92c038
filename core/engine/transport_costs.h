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
    /// Both must outlive this.
    TransportCosts(const Problem& problem, RouteBook& routes);

    /// Adds for each host a guess to search by: the flow's part of a lightpath, dearer where it is
    /// longer.
    void addEstimates(const FlowEntry& flow, int source, const std::vector<int>& hosts,
                      std::vector<double>& costs);

    /// Adds for each host what is never more than the flow costs in a plan whose replica runs
    /// there: the transceivers at both ends that its rate fills, or half its penalty; all of its
    /// penalty where no way is in time. Lines and what is shared are left out.
    void addLeast(const FlowEntry& flow, int source, const std::vector<int>& hosts,
                  std::vector<double>& costs);

private:
    template <class Cost>
    void add(const FlowEntry& flow, int source, const std::vector<int>& hosts,
             std::vector<double>& costs, Cost cost);

    const Problem& m_problem;
    RouteBook& m_routes;
    std::vector<double> m_endCost;         ///< By site: the cheapest transceiver.
    std::vector<double> m_endCostPerGbps;  ///< By site: of the one cheapest by rate.
};

}  // namespace continua::engine
