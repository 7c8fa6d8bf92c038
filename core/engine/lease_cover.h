// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/problem.h"

namespace continua::engine {

/// Modules leased on a link.
struct LeaseCover {
    double cost = 0.0;  ///< Infinite where nothing is on offer.
    int count = 0;
};

/// The cheapest modules of a leased link that together carry `gbps`; none for 0. Exact.
LeaseCover leaseCover(const LinkEntry& link, double gbps);

/// What using a leased link costs at least.
double leastLease(const LinkEntry& link);

/// All that is worth leasing: capacities and costs, both rising, each the cheapest for any load
/// above the capacity before it. Begins with nothing at no cost; ends where `gbps` is reached.
struct LeaseStep {
    double gbps = 0.0;
    double cost = 0.0;
    int count = 0;
};
std::vector<LeaseStep> leaseSteps(const LinkEntry& link, double gbps);

}  // namespace continua::engine
