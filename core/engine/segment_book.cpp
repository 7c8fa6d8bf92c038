// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/segment_book.h"

#include "core/model/link_line.h"
#include "core/optics/catalog_line.h"
#include "core/plan/cost_model.h"

#include <algorithm>

namespace continua::engine {

SegmentBook::SegmentBook(const Design& design, const Problem& problem, Bans bans)
    : m_design(design), m_problem(problem), m_spectrum(optics::spectrumSetting(design)),
      m_bans(std::move(bans)), m_judgesAlone(optics::judgesSpectrumAsPlanned(design))
{
    for (const LinkEntry& entry : problem.links) {
        Result<optics::LinkLine> line =
            optics::designLink(m_evaluator.propagator(), design, design.at(entry.id));
        m_lines.push_back(line ? std::optional(*std::move(line)) : std::nullopt);
    }
    if (!problem.links.empty()) {
        m_isMonotone = roadmOf(design).expressOsnrPolynomial.empty();
        m_roadmMs = roadmOf(design).latency.inMs();
    }
}

int SegmentBook::over(int from, std::vector<int> links)
{
    int to = from;
    for (const int link : links) {
        const LinkEntry& entry = m_problem.links[static_cast<std::size_t>(link)];
        to = entry.from == to ? entry.to : entry.from;
    }
    if (to < from) {
        std::swap(from, to);
        std::reverse(links.begin(), links.end());
    }
    const auto known = m_known.find(links);
    if (known != m_known.end())
        return known->second;

    Segment segment{.from = from, .to = to, .links = links};
    Duration line = roadmOf(m_design).latency * static_cast<double>(links.size() + 1);
    for (const int index : links) {
        const Link& link = m_design.at(m_problem.links[static_cast<std::size_t>(index)].id);
        line += propagation(m_design, link)
              + amplifierOf(m_design, link).latency * amplifierCount(m_design, link);
    }
    segment.lineMs = line.inMs();
    segment.byMode.resize(m_problem.modes.size());
    const int index = static_cast<int>(m_segments.size());
    m_segments.push_back(std::move(segment));
    m_known.emplace(std::move(links), index);
    return index;
}

const ModeFigures& SegmentBook::figures(int segment, int mode)
{
    Segment& of = m_segments[static_cast<std::size_t>(segment)];
    std::optional<ModeFigures>& known = of.byMode[static_cast<std::size_t>(mode)];
    if (!known)
        known = judge(of, mode);
    return *known;
}

ModeFigures SegmentBook::judge(const Segment& segment, int index)
{
    const ModeEntry& mode = m_problem.modes[static_cast<std::size_t>(index)];
    optics::Route route;
    std::vector<optics::LoadedLink> alone;
    Length length;
    std::size_t spans = 0;
    for (const int link : segment.links) {
        const auto& line = m_lines[static_cast<std::size_t>(link)];
        if (!line)
            return {};
        route.links.push_back(&*line);
        alone.push_back({.line = &*line});
        length +=
            fiberLength(m_design, m_design.at(m_problem.links[static_cast<std::size_t>(link)].id));
        spans += line->spans.size();
    }
    if (!optics::isMadeFor(*mode.transceiver, spans, length))
        return {};
    const Frequency middle = (m_spectrum.band.from + m_spectrum.band.to) / 2.0;
    const Result<optics::RouteQuality> quality =
        m_judgesAlone
            ? m_evaluator.evaluateAmong(alone, *mode.mode, middle, m_spectrum.systemMargin)
            : m_evaluator.evaluate(route, *mode.mode, m_spectrum);
    if (!quality)
        return {};
    return {.isMadeForIt = true,
            .closes = quality->margin >= Decibel{} && !m_bans.contains({segment.links, index}),
            .gsnr = quality->gsnr,
            .margin = quality->margin};
}

}  // namespace continua::engine
