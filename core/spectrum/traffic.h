// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/spectrum/spectrum_map.h"

#include <cstdint>
#include <vector>

namespace continua::spectrum {

/// Ways between pairs of ends, in the order in which they are tried.
struct TrafficNetwork {
    int fiberCount = 0;
    int slotCount = 0;
    std::vector<std::vector<std::vector<int>>> ways;  ///< By pair of ends: ways as fibers.
};

/// Lightpaths that come and go: asked for at random (Poisson), each pair of ends equally often,
/// held for an exponential time and given up then; one that finds no slots is lost.
struct Traffic {
    double erlang = 100.0;          ///< Requests per mean holding time.
    std::vector<int> widths = {1};  ///< Slots asked for; each of these equally often.
    std::int64_t requests = 1'000'000;
    std::int64_t warmUp = 10'000;  ///< Requests before counting begins, not among `requests`.
    FitPolicy policy = FitPolicy::First;
    std::uint64_t seed = 1;
};

struct TrafficOutcome {
    std::int64_t requests = 0;
    std::int64_t blocked = 0;
    std::int64_t slotsAsked = 0;
    std::int64_t slotsBlocked = 0;
    double meanHeld = 0.0;  ///< Lightpaths that stood, on average over the requests.

    double blockingProbability() const
    {
        return requests == 0 ? 0.0 : static_cast<double>(blocked) / static_cast<double>(requests);
    }

    friend bool operator==(const TrafficOutcome&, const TrafficOutcome&) = default;
};

/// Serves the traffic, each request on the first of its ways that has room. Same seed, same
/// outcome.
///
/// @error ValueOutOfRange  No pairs of ends, a pair without ways, a fiber that is not there or
///                         twice in a way, no slots; a load, width or count that is not above 0.
Result<TrafficOutcome> serve(const TrafficNetwork& network, const Traffic& traffic);

}  // namespace continua::spectrum
