// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/graph/topology.h"

namespace continua::graph {

/// A link whose cut takes the network apart.
struct Bridge {
    LinkId link;
    std::vector<SiteId> cutOff;  ///< The smaller side, in id order.
};

/// A site whose loss takes the network apart.
struct ArticulationSite {
    SiteId site;
    std::vector<std::vector<SiteId>> parts;  ///< What remains, the largest part first.
};

/// Every bridge, in id order.
std::vector<Bridge> bridges(const Topology& topology);

/// Every articulation site, in id order.
std::vector<ArticulationSite> articulationSites(const Topology& topology);

/// The connected parts of the network, the largest first; one when all is connected.
std::vector<std::vector<SiteId>> connectedParts(const Topology& topology);

}  // namespace continua::graph
