// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/run.h"

#include "core/model/packet_site.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <set>

namespace continua::engine {
namespace {

constexpr double kHair = 1e-9;

std::size_t at(int index) { return static_cast<std::size_t>(index); }

bool isNoWorse(const ClosingMode& a, const ClosingMode& b)
{
    return a.cost <= b.cost && a.rateGbps >= b.rateGbps && a.dspMs <= b.dspMs;
}

/// Finds the ways to light one run.
class RunJudge {
public:
    RunJudge(const Design& design, const Problem& problem, SegmentBook& segments, Run& run)
        : m_problem(problem), m_segments(segments), m_run(run)
    {
        for (const int site : run.sites)
            m_mayCut.push_back(canRegenerate(design.at(problem.sites[at(site)].id)));
        for (std::size_t m = 0; m < problem.modes.size(); ++m)
            m_modes.push_back(static_cast<int>(m));
        std::stable_sort(m_modes.begin(), m_modes.end(), [&](int a, int b) {
            const ModeEntry& x = problem.modes[at(a)];
            const ModeEntry& y = problem.modes[at(b)];
            return std::pair(x.transceiver->price, y.mode->rate)
                 < std::pair(y.transceiver->price, x.mode->rate);
        });
    }

    void run(bool alwaysRegenerate)
    {
        addTransparent();
        std::set<double, std::greater<>> rates;
        for (const ModeEntry& mode : m_problem.modes)
            rates.insert(mode.mode->rate.inGbps());
        if (m_run.modes.empty() || alwaysRegenerate)
            for (const double rate : rates)
                addRegenerated(rate);
        std::stable_sort(
            m_run.modes.begin(), m_run.modes.end(),
            [](const ClosingMode& a, const ClosingMode& b) { return a.cost < b.cost; });
        m_run.leastDspMs = m_run.modes.empty() ? 0.0 : std::numeric_limits<double>::infinity();
        for (const ClosingMode& mode : m_run.modes)
            m_run.leastDspMs = std::min(m_run.leastDspMs, mode.dspMs);
    }

private:
    /// A way to have come from the first site of the run to some site.
    struct Label {
        double cost = 0.0;
        double ms = 0.0;
        std::vector<LitSegment> segments = {};
    };

    double endsCost(int mode, std::size_t from, std::size_t to) const
    {
        const std::vector<double>& cost = m_problem.modes[at(mode)].endCost;
        return cost[at(m_run.sites[from])] + cost[at(m_run.sites[to])];
    }
    double rateOf(int mode) const { return m_problem.modes[at(mode)].mode->rate.inGbps(); }
    double dspMsOf(int mode) const
    {
        return m_problem.modes[at(mode)].transceiver->dspFecLatency.inMs();
    }
    int segmentOver(std::size_t from, std::size_t to)
    {
        const auto links = m_run.links.begin();
        return m_segments.over(m_run.sites[from], {links + static_cast<std::ptrdiff_t>(from),
                                                   links + static_cast<std::ptrdiff_t>(to)});
    }

    /// A mode that is no better than one that closes is not tried.
    void addTransparent()
    {
        const int segment = segmentOver(0, m_run.links.size());
        m_run.lineMs = m_segments.segment(segment).lineMs;
        bool isFirst = true;
        for (const int mode : m_modes) {
            ClosingMode closing{.segments = {{segment, mode}},
                                .cost = endsCost(mode, 0, m_run.links.size()),
                                .rateGbps = rateOf(mode),
                                .dspMs = dspMsOf(mode)};
            if (std::any_of(m_run.modes.begin(), m_run.modes.end(),
                            [&](const ClosingMode& known) { return isNoWorse(known, closing); }))
                continue;
            const ModeFigures& figures = m_segments.figures(segment, mode);
            if (!figures.isMadeForIt)
                continue;
            m_run.bestMargin =
                isFirst ? figures.margin : std::max(m_run.bestMargin, figures.margin);
            isFirst = false;
            if (figures.closes)
                m_run.modes.push_back(std::move(closing));
        }
    }

    /// Whether parallel lightpaths of a way that is known carry the rate for no more.
    bool isBeaten(double cost, double ms, double rateGbps) const
    {
        return std::any_of(m_run.modes.begin(), m_run.modes.end(), [&](const ClosingMode& known) {
            return known.dspMs <= ms + kHair
                && std::ceil(rateGbps / known.rateGbps - kHair) * known.cost <= cost + kHair;
        });
    }

    void addRegenerated(double rateGbps)
    {
        std::vector<int> modes;
        Label least{.cost = std::numeric_limits<double>::infinity(),
                    .ms = std::numeric_limits<double>::infinity()};
        for (const int mode : m_modes)
            if (rateOf(mode) == rateGbps) {
                modes.push_back(mode);
                for (const double cost : m_problem.modes[at(mode)].endCost)
                    least.cost = std::min(least.cost, 2.0 * cost);
                least.ms = std::min(least.ms, dspMsOf(mode));
            }
        const std::size_t last = m_run.links.size();
        std::vector<std::vector<Label>> reached(last + 1);
        reached[0].push_back({});
        for (std::size_t from = 0; from < last; ++from)
            if (!reached[from].empty())
                advance(from, modes, least, reached);
        for (Label& label : reached[last])
            m_run.modes.push_back({.segments = std::move(label.segments),
                                   .cost = label.cost,
                                   .rateGbps = rateGbps,
                                   .dspMs = label.ms});
    }

    /// @param least  What one more lightpath of that rate takes at least.
    void advance(std::size_t from, std::vector<int> modes, const Label& least,
                 std::vector<std::vector<Label>>& reached)
    {
        const std::size_t last = m_run.links.size();
        for (std::size_t to = from + 1; to <= last && !modes.empty(); ++to) {
            if ((to < last && !m_mayCut[to]) || (from == 0 && to == last))
                continue;
            std::vector<int> failed;
            for (const int mode : modes)
                for (const Label& label : reached[from]) {
                    Label next{.cost = label.cost + endsCost(mode, from, to),
                               .ms = label.ms + dspMsOf(mode)
                                   + (from > 0 ? m_segments.roadmMs() : 0.0)};
                    const double rest = to < last ? 1.0 : 0.0;
                    if (isBeaten(next.cost + rest * least.cost,
                                 next.ms + rest * (least.ms + m_segments.roadmMs()), rateOf(mode))
                        || std::any_of(reached[to].begin(), reached[to].end(),
                                       [&](const Label& known) {
                                           return known.cost <= next.cost && known.ms <= next.ms;
                                       }))
                        continue;
                    const int segment = segmentOver(from, to);
                    if (!m_segments.figures(segment, mode).closes) {
                        failed.push_back(mode);
                        break;
                    }
                    next.segments = label.segments;
                    next.segments.push_back({segment, mode});
                    std::erase_if(reached[to], [&](const Label& known) {
                        return next.cost <= known.cost && next.ms <= known.ms;
                    });
                    reached[to].push_back(std::move(next));
                }
            if (m_segments.isMonotone())
                std::erase_if(modes, [&](int mode) {
                    return std::find(failed.begin(), failed.end(), mode) != failed.end();
                });
        }
    }

    const Problem& m_problem;
    SegmentBook& m_segments;
    Run& m_run;
    std::vector<bool> m_mayCut;  ///< By site of the run.
    std::vector<int> m_modes;    ///< By rising price, then falling rate.
};

}  // namespace

bool haveSameCuts(const ClosingMode& a, const ClosingMode& b)
{
    return std::equal(
        a.segments.begin(), a.segments.end(), b.segments.begin(), b.segments.end(),
        [](const LitSegment& x, const LitSegment& y) { return x.segment == y.segment; });
}

void judgeRun(const Design& design, const Problem& problem, SegmentBook& segments, Run& run,
              bool always)
{
    run.isJudged = true;
    RunJudge(design, problem, segments, run).run(always);
}

}  // namespace continua::engine
