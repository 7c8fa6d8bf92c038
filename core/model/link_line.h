// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/design.h"

#include <vector>

namespace continua {

/// The way over the ground: ends and waypoints, each leg a geodesic.
Length drawnLength(const Design& design, const Link& link);

/// Fiber per drawn distance, as assumed for that distance ("route_factor_under_30_km",
/// "_under_120_km", "_under_600_km", "_over_600_km").
double assumedRouteFactor(const Design& design, Length drawn);

/// Fiber per drawn distance: the link's own factor, else the assumed one.
double routeFactor(const Design& design, const Link& link);

/// Length of the glass: the given one, else drawn length x route factor.
Length fiberLength(const Design& design, const Link& link);

/// Spans between amplifiers: the drawn ones, stretched to the length of the link where that has
/// changed since, else equal spans no longer than the line default (80 km).
std::vector<Length> spansOf(const Design& design, const Link& link);

/// Light in the fiber alone, one way: length x latency per km of its glass; for a leased service
/// the guaranteed latency.
Duration propagation(const Design& design, const Link& link);

/// In-line amplifiers between the spans, plus booster and preamplifier at the ends.
int amplifierCount(const Design& design, const Link& link);

}  // namespace continua
