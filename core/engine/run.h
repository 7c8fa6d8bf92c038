// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/segment_book.h"

#include <vector>

namespace continua::engine {

/// A lightpath over a segment.
struct LitSegment {
    int segment = 0;  ///< Into SegmentBook.
    int mode = 0;     ///< Into Problem::modes.

    friend bool operator==(const LitSegment&, const LitSegment&) = default;
};

/// A way to light a run: one lightpath, or several of one rate with regenerators between them.
struct ClosingMode {
    std::vector<LitSegment> segments;  ///< In order from Run::from.
    double cost = 0.0;                 ///< Of all transceivers.
    double rateGbps = 0.0;
    double dspMs = 0.0;  ///< Of the pairs of transceivers, and what ROADMs take beyond Run::lineMs.
};

/// Whether two ways to light a run are regenerated at the same sites.
bool haveSameCuts(const ClosingMode& a, const ClosingMode& b);

/// Fiber between two packet hops, or between the ends of a way.
struct Run {
    int from = 0;  ///< Site indices, the lower first.
    int to = 0;
    std::vector<int> links;  ///< In order from `from`.
    std::vector<int> sites;  ///< One more than links.
    bool isJudged = false;   ///< What follows is known.
    double lineMs = 0.0;     ///< Fiber, amplifiers and ROADMs, one way, transparent all the way.
    std::vector<ClosingMode> modes = {};  ///< By rising cost; none dominated.
    double leastDspMs = 0.0;              ///< Of those.
    Decibel bestMargin;                   ///< Of all modes without regenerators, at best.
};

/// Fills in all ways to light a run that some load and some latency budget may call for.
///
/// Without regenerators: every mode that closes, but for those that another one beats in cost, rate
/// and latency together. With them: for each rate the cheapest combinations of cuts, at sites that
/// can house transceivers, and modes (a label-setting search from end to end over cost and
/// latency), but for those that so many parallel lightpaths without them as carry that rate beat.
///
/// @param always  Whether to look for ways with regenerators even where one without is found.
void judgeRun(const Design& design, const Problem& problem, SegmentBook& segments, Run& run,
              bool always = true);

}  // namespace continua::engine
