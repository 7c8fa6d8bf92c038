// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/kept_network.h"
#include "core/optics/route_quality.h"

#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <vector>

namespace continua::engine {

/// How a mode fares over a segment.
struct ModeFigures {
    bool isMadeForIt = false;  ///< Otherwise the transceiver is not meant to go so far.
    bool closes = false;
    Decibel gsnr;
    Decibel margin;
};

/// Links that one lightpath can take from end to end, transparent all the way.
struct Segment {
    int from = 0;  ///< Site indices, the lower first.
    int to = 0;
    std::vector<int> links;  ///< In order from `from`.
    double lineMs = 0.0;     ///< Fiber, amplifiers and ROADMs, one way.
    std::vector<std::optional<ModeFigures>> byMode = {};  ///< By Problem::modes; none: not asked.
};

/// Modes that do not close over a segment among the channels of a plan: links in the order of
/// Segment, and the index of the mode.
using Bans = std::set<std::pair<std::vector<int>, int>>;

/// What light can do over the links of a problem: asked once per segment and mode, and remembered.
/// With the fibers full, or, where the spectrum counts as planned, at best: alone.
class SegmentBook {
public:
    /// Design and problem must outlive this.
    SegmentBook(const Design& design, const Problem& problem, Bans bans = {});

    /// Takes over what `other`, of the design as it was, found of links that were kept. To be done
    /// first.
    ///
    /// @return  By index of its segments: that of here, -1 where a link was not kept.
    std::vector<int> adopt(SegmentBook&& other, const KeptNetwork& kept);

    /// Whether figures are those of a channel alone.
    bool judgesAlone() const { return m_judgesAlone; }

    /// The segment over `links`, which join up from site `from` on; its index.
    int over(int from, std::vector<int> links);
    const Segment& segment(int index) const { return m_segments[static_cast<std::size_t>(index)]; }

    /// @param mode  Into Problem::modes.
    const ModeFigures& figures(int segment, int mode);

    /// Whether a lightpath that fails over a part of a segment fails over all of it: every further
    /// link only adds noise. Not so where an express pass is reckoned apart from a drop.
    bool isMonotone() const { return m_isMonotone; }

    /// Of one pass through a ROADM.
    double roadmMs() const { return m_roadmMs; }

private:
    ModeFigures judge(const Segment& segment, int mode);
    std::optional<optics::RouteQuality> qualityOf(const Segment& segment, int mode);
    const optics::LinkPass* passOf(int link, optics::LinkPlace place, int mode);
    const optics::LinkLine* lineOf(int link);

    /// What light meets on a link; designed when first asked for.
    struct Line {
        bool isKnown = false;
        std::optional<optics::LinkLine> line = {};  ///< None: leased or no line.
    };

    const Design& m_design;
    const Problem& m_problem;
    optics::RouteEvaluator m_evaluator;
    optics::SpectrumSetting m_spectrum;
    Bans m_bans;
    bool m_judgesAlone = false;
    bool m_isMonotone = true;
    double m_roadmMs = 0.0;
    std::vector<Line> m_lines;  ///< By link.
    std::vector<Segment> m_segments;
    std::map<std::vector<int>, int> m_known;
    std::vector<int> m_bandOf;  ///< By mode: modes whose full bands are alike share a number.
    std::map<std::tuple<int, int, int>, std::optional<optics::LinkPass>> m_passes;
};

}  // namespace continua::engine
