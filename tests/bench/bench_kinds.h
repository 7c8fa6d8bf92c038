// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <string>

namespace continua::bench {

/// What every kind of benchmark is told.
struct BenchRequest {
    std::string file;
    double timeLimitS = 10.0;
    std::uint64_t seed = 1;
    double erlang = 700.0;  ///< Of rsa.
    std::int64_t requests = 1'000'000;
    int slotCount = 320;
    int paths = 5;
    double gapWanted = 0.0;                         ///< Of placements: they end there.
    std::optional<double> capacity = std::nullopt;  ///< Of cflp, where its file says "capacity".
    bool maximise = false;                          ///< Of gap.
};

/// A JSON object of the figures every kind prints: instance, objective, bound, gap, status,
/// seconds, first_feasible_s, time_to_1pct_s and trace, and those of the kind.
using BenchReport = Result<std::string>;

/// Every path of a network file, every channel of each, again and again for the best time.
///
/// The objective is the mean over paths of the mean GSNR (0.1 nm, dB); bound equals it, as nothing
/// is searched. `first_pass_ms_per_path` begins with an empty memory and so counts the matrices of
/// the glass; `ms_per_path` is the median of later passes.
BenchReport benchQot(const BenchRequest& request);

/// A site of a network of GNPy moves: what it takes to judge anew every lightpath that it touches,
/// out of 400 over shortest routes. The objective is the worst site's time, in ms.
BenchReport benchMove(const BenchRequest& request);

/// Static wavelength assignment: the fewest wavelengths that give every request a way of its own.
/// `bound` is the congestion bound over all ways.
BenchReport benchRwa(const BenchRequest& request);

/// Slots of the flexible grid. On a wavelength file: lightpaths that come and go over its graph. On
/// a project, or a network of GNPy: all demands at once, the objective being the highest slot used.
BenchReport benchRsa(const BenchRequest& request);

/// The live engine on a made-up continuum of so many sites and workloads: `file` is "50x500".
BenchReport benchLive(const BenchRequest& request);

/// Capacitated facility location of the OR-Library, its customers shared out at will.
BenchReport benchCflp(const BenchRequest& request);

/// Capacitated facility location, each customer at one site.
BenchReport benchSscflp(const BenchRequest& request);

/// Generalized assignment.
BenchReport benchGap(const BenchRequest& request);

/// Placement, racks, power and leased capacity together: objective, bound and, where no plan
/// exists, `reason`. The objective is added up again from the instance; an answer that breaks a
/// rule of it is an error.
BenchReport benchJoint(const BenchRequest& request);

/// Placement with modules, random, "FILE" being sites x items: how soon there is a first answer
/// with its bound, how soon after one need has changed, and how good after the time limit.
BenchReport benchPlacement(const BenchRequest& request);

}  // namespace continua::bench
