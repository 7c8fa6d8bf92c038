// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/static_assignment.h"

namespace continua::bench {

/// Lightpaths that come and go over the graph of a wavelength file, hops as lengths: requests
/// served in a second of one thread (random numbers and departures included) and the share lost.
BenchReport benchTraffic(const std::string& text, const BenchRequest& request);

/// Static flexible-grid demands on a network in the JSON of GNPy: each pair of nodes drawn at
/// random asks for one channel of 50, 75, 87.5 or 150 GHz.
BenchReport benchGnpyNetwork(const std::string& text, const BenchRequest& request);

/// The lightpaths that the planner gives a project, routed and packed anew.
BenchReport benchProject(const std::string& text, const BenchRequest& request);

}  // namespace continua::bench
