// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/route_book.h"

#include <map>
#include <tuple>
#include <vector>

namespace continua::engine {

/// Parallel lightpaths over one run that carry a load together, all regenerated at the same sites.
struct CarrierSet {
    bool isFeasible = false;
    double cost = 0.0;
    std::vector<int> modes = {};  ///< Into Run::modes, one per lane.
    double dspMs = 0.0;           ///< Of the slowest.
    std::vector<int> gridSlots =
        {};  ///< Of the flexible grid, by link of the run; by Carriers only.
};

/// The cheapest lightpaths that carry `gbps` over `run` with transceivers no slower than
/// `mostDspMs`. Exact, in steps of 25 Gbit/s.
CarrierSet carriersFor(const Run& run, double gbps, double mostDspMs);

/// carriersFor(), remembered.
class Carriers {
public:
    /// `routes` must outlive this. What over() returns stays where it is.
    explicit Carriers(const RouteBook& routes) : m_routes(routes) {}

    const CarrierSet& over(int run, double gbps, double mostDspMs);

private:
    const RouteBook& m_routes;
    std::map<std::tuple<int, double, double>, CarrierSet> m_known;
};

}  // namespace continua::engine
