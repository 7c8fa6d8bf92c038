// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/segment_book.h"

#include "core/model/link_line.h"
#include "core/optics/catalog_line.h"
#include "core/plan/cost_model.h"

#include <algorithm>
#include <numeric>

namespace continua::engine {

SegmentBook::SegmentBook(const Design& design, const Problem& problem, Bans bans)
    : m_design(design), m_problem(problem), m_spectrum(optics::spectrumSetting(design)),
      m_bans(std::move(bans)), m_judgesAlone(optics::judgesSpectrumAsPlanned(design))
{
    m_lines.resize(problem.links.size());
    for (std::size_t m = 0; m < problem.modes.size(); ++m) {
        const auto same = std::find_if(problem.modes.begin(),
                                       problem.modes.begin() + static_cast<std::ptrdiff_t>(m),
                                       [&](const ModeEntry& other) {
                                           const TransceiverMode& a = *other.mode;
                                           const TransceiverMode& b = *problem.modes[m].mode;
                                           return a.symbolRate == b.symbolRate && a.slot == b.slot
                                               && a.launchMax == b.launchMax
                                               && a.transmitterOsnr == b.transmitterOsnr;
                                       });
        m_bandOf.push_back(static_cast<int>(same - problem.modes.begin()));
    }
    if (!problem.links.empty()) {
        m_isMonotone = roadmOf(design).expressOsnrPolynomial.empty();
        m_roadmMs = roadmOf(design).latency.inMs();
    }
}

std::vector<int> SegmentBook::adopt(SegmentBook&& other, const KeptNetwork& kept)
{
    std::vector<int> indices;
    if (kept.isWhole) {
        indices.resize(other.m_segments.size());
        std::iota(indices.begin(), indices.end(), 0);
        m_lines = std::move(other.m_lines);
        m_passes = std::move(other.m_passes);
        m_segments = std::move(other.m_segments);
        m_known = std::move(other.m_known);
        return indices;
    }
    for (std::size_t l = 0; l < kept.links.size(); ++l)
        if (kept.links[l] >= 0)
            m_lines[static_cast<std::size_t>(kept.links[l])] = std::move(other.m_lines[l]);
    for (auto& [key, pass] : other.m_passes) {
        const auto& [link, ends, band] = key;
        if (const int now = kept.links[static_cast<std::size_t>(link)]; now >= 0)
            m_passes.emplace(std::tuple(now, ends, band), std::move(pass));
    }
    for (Segment& segment : other.m_segments) {
        std::optional<std::vector<int>> links = KeptNetwork::map(segment.links, kept.links);
        indices.push_back(links ? static_cast<int>(m_segments.size()) : -1);
        if (!links)
            continue;
        segment.from = kept.sites[static_cast<std::size_t>(segment.from)];
        segment.to = kept.sites[static_cast<std::size_t>(segment.to)];
        segment.links = *links;
        m_known.emplace(segment.links, indices.back());
        m_segments.push_back(std::move(segment));
    }
    return indices;
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
    Length length;
    std::size_t spans = 0;
    for (const int link : segment.links) {
        const optics::LinkLine* line = lineOf(link);
        if (!line)
            return {};
        length +=
            fiberLength(m_design, m_design.at(m_problem.links[static_cast<std::size_t>(link)].id));
        spans += line->spans.size();
    }
    if (!optics::isMadeFor(*mode.transceiver, spans, length))
        return {};
    const std::optional<optics::RouteQuality> quality = qualityOf(segment, index);
    if (!quality)
        return {};
    return {.isMadeForIt = true,
            .closes = quality->margin >= Decibel{} && !m_bans.contains({segment.links, index}),
            .gsnr = quality->gsnr,
            .margin = quality->margin};
}

/// @pre All its links have lines.
std::optional<optics::RouteQuality> SegmentBook::qualityOf(const Segment& segment, int index)
{
    const TransceiverMode& mode = *m_problem.modes[static_cast<std::size_t>(index)].mode;
    const auto valueOf = [](Result<optics::RouteQuality> quality) {
        return quality ? std::optional(*std::move(quality)) : std::nullopt;
    };
    if (m_judgesAlone) {
        std::vector<optics::LoadedLink> alone;
        for (const int link : segment.links)
            alone.push_back({.line = lineOf(link)});
        const Frequency middle = (m_spectrum.band.from + m_spectrum.band.to) / 2.0;
        return valueOf(m_evaluator.evaluateAmong(alone, mode, middle, m_spectrum.systemMargin));
    }
    std::vector<const optics::LinkPass*> passes;
    const std::size_t count = segment.links.size();
    for (std::size_t i = 0; i < count; ++i) {
        passes.push_back(
            passOf(segment.links[i], {.isFirst = i == 0, .isLast = i + 1 == count}, index));
        if (!passes.back())
            return std::nullopt;
    }
    if (const auto quality = optics::RouteEvaluator::compose(passes, mode, m_spectrum))
        return quality;
    optics::Route route;
    for (const int link : segment.links)
        route.links.push_back(lineOf(link));
    return valueOf(m_evaluator.evaluate(route, mode, m_spectrum));
}

const optics::LinkLine* SegmentBook::lineOf(int link)
{
    Line& known = m_lines[static_cast<std::size_t>(link)];
    if (!known.isKnown) {
        const LinkEntry& entry = m_problem.links[static_cast<std::size_t>(link)];
        Result<optics::LinkLine> line =
            optics::designLink(m_evaluator.propagator(), m_design, m_design.at(entry.id));
        if (line)
            known.line = *std::move(line);
        known.isKnown = true;
    }
    return known.line ? &*known.line : nullptr;
}

const optics::LinkPass* SegmentBook::passOf(int link, optics::LinkPlace place, int mode)
{
    const int ends = (place.isFirst ? 1 : 0) + (place.isLast ? 2 : 0);
    const auto [known, isNew] =
        m_passes.try_emplace({link, ends, m_bandOf[static_cast<std::size_t>(mode)]});
    if (isNew) {
        Result<optics::LinkPass> passed =
            m_evaluator.passLink(*lineOf(link), place,
                                 *m_problem.modes[static_cast<std::size_t>(mode)].mode, m_spectrum);
        if (passed)
            known->second = *std::move(passed);
    }
    return known->second ? &*known->second : nullptr;
}

}  // namespace continua::engine
