// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explain/lightpath_study.h"

#include "core/explain/planned_light.h"
#include "core/model/link_line.h"
#include "core/optics/catalog_line.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace continua::explain {

namespace {

/// The lines of links that follow each other, and how light of any mode fares over them.
class Bench {
public:
    Bench(const Design& design, const std::optional<PlannedLight>& light)
        : m_design(design), m_light(light), m_setting(optics::spectrumSetting(design))
    {
    }

    Result<> build(const std::vector<LinkId>& links)
    {
        for (const LinkId id : links) {
            Result<optics::LinkLine> line =
                optics::designLink(m_evaluator.propagator(), m_design, m_design.at(id));
            if (!line)
                return line.error();
            m_spans += line->spans.size();
            m_lines.push_back(*std::move(line));
        }
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            m_route.links.push_back(&m_lines[i]);
            m_loaded.push_back({.line = &m_lines[i]});
            if (m_light)
                m_loaded.back().others = m_light->others[i];
        }
        return Done{};
    }

    Result<optics::RouteQuality> explain(const TransceiverMode& mode)
    {
        return m_light
                 ? m_evaluator.explainAmong(m_loaded, mode, m_light->center, m_setting.systemMargin)
                 : m_evaluator.explain(m_route, mode, m_setting);
    }

    /// Nothing where the mode has no room: in the band, or between its neighbors.
    std::optional<Decibel> margin(const TransceiverMode& mode)
    {
        if (m_light
            && (m_light->center - mode.slot / 2.0 < m_setting.band.from
                || m_light->center + mode.slot / 2.0 > m_setting.band.to))
            return {};
        const auto quality = m_light ? m_evaluator.evaluateAmong(m_loaded, mode, m_light->center,
                                                                 m_setting.systemMargin)
                                     : m_evaluator.evaluate(m_route, mode, m_setting);
        return quality ? std::optional(quality->margin) : std::nullopt;
    }

    std::size_t spans() const { return m_spans; }

private:
    const Design& m_design;
    const std::optional<PlannedLight>& m_light;
    optics::SpectrumSetting m_setting;
    optics::RouteEvaluator m_evaluator;
    std::vector<optics::LinkLine> m_lines;
    optics::Route m_route;
    std::vector<optics::LoadedLink> m_loaded;
    std::size_t m_spans = 0;
};

bool closes(Decibel margin) { return optics::RouteQuality{.margin = margin}.closes(); }

std::vector<ModeMargin> allModes(const Catalog& catalog, Bench& bench, Length length)
{
    std::vector<ModeMargin> modes;
    for (const auto& [key, type] : catalog.transceivers) {
        const bool isMade = optics::isMadeFor(type, bench.spans(), length);
        for (const TransceiverMode& mode : type.modes) {
            const std::optional<Decibel> margin = bench.margin(mode);
            modes.push_back({.mode = key + "/" + mode.key,
                             .rate = mode.rate,
                             .slot = mode.slot,
                             .margin = margin.value_or(Decibel::fromDb(-HUGE_VAL)),
                             .fits = margin.has_value(),
                             .closes = margin && closes(*margin) && isMade,
                             .price = type.price * 2.0,
                             .power = type.power * 2.0});
        }
    }
    std::stable_sort(modes.begin(), modes.end(), [](const ModeMargin& a, const ModeMargin& b) {
        return std::tuple(b.rate, b.margin) < std::tuple(a.rate, a.margin);
    });
    return modes;
}

Result<LightpathStudy> study(const Design& design, const std::vector<LinkId>& links,
                             std::string_view mode, const std::optional<PlannedLight>& light)
{
    const Catalog& catalog = design.catalog();
    const ModeChoice choice = findMode(catalog, mode);
    if (!choice.mode)
        return Error{.code = ErrorCode::UnknownName,
                     .subject = design.info().title,
                     .place = "mode",
                     .value = std::string(mode),
                     .expected = "a mode of the catalog"};
    Bench bench(design, light);
    if (const Result<> built = bench.build(links); !built)
        return built.error();
    Result<optics::RouteQuality> quality = bench.explain(*choice.mode);
    if (!quality)
        return quality.error();
    LightpathStudy study{.quality = *std::move(quality),
                         .isAmongPlanned = light.has_value(),
                         .siteAt = {Length{}},
                         .modes = {}};
    for (const LinkId id : links)
        study.siteAt.push_back(study.siteAt.back() + fiberLength(design, design.at(id)));
    study.modes = allModes(catalog, bench, study.siteAt.back());
    return study;
}

/// The fastest lightpath over a link.
std::optional<std::size_t> fastestOver(LinkId link, const std::vector<Lightpath>& planned)
{
    std::optional<std::size_t> fastest;
    for (std::size_t p = 0; p < planned.size(); ++p)
        if (std::count(planned[p].links.begin(), planned[p].links.end(), link) > 0
            && (!fastest || planned[p].rate > planned[*fastest].rate))
            fastest = p;
    return fastest;
}

/// Any mode that fits the band, to ask for all.
std::string someMode(const Catalog& catalog)
{
    for (const auto& [key, type] : catalog.transceivers)
        for (const TransceiverMode& mode : type.modes)
            if (mode.slot <= catalog.line.bandTo - catalog.line.bandFrom)
                return key + "/" + mode.key;
    return {};
}

std::string bestMode(const std::vector<ModeMargin>& modes)
{
    const auto closing = std::find_if(modes.begin(), modes.end(),
                                      [](const ModeMargin& mode) { return mode.closes; });
    const auto nearest =
        std::max_element(modes.begin(), modes.end(), [](const ModeMargin& a, const ModeMargin& b) {
            return a.margin < b.margin;
        });
    const auto best = closing != modes.end() ? closing : nearest;
    return best == modes.end() ? std::string() : best->mode;
}

}  // namespace

Result<LightpathStudy> studyLightpath(const Design& design, const std::vector<LinkId>& links,
                                      std::string_view mode)
{
    return study(design, links, mode, {});
}

Result<LightpathStudy> studyPlanned(const Design& design, const std::vector<Lightpath>& lightpaths,
                                    std::size_t index)
{
    return study(design, lightpaths[index].links, lightpaths[index].mode,
                 plannedLight(design, lightpaths, index));
}

Result<LinkStudy> studyLink(const Design& design, LinkId link, std::string mode,
                            const std::vector<Lightpath>& planned)
{
    std::optional<PlannedLight> light;
    if (const std::optional<std::size_t> fastest = fastestOver(link, planned)) {
        const Lightpath& path = planned[*fastest];
        if (mode.empty() && findMode(design.catalog(), path.mode).mode)
            mode = path.mode;
        if (light = plannedLight(design, planned, *fastest); light) {
            const auto at = std::find(path.links.begin(), path.links.end(), link);
            light->others = {light->others[static_cast<std::size_t>(at - path.links.begin())]};
        }
    }
    if (mode.empty()) {
        const Result<LightpathStudy> any =
            studyLightpath(design, {link}, someMode(design.catalog()));
        if (!any)
            return any.error();
        mode = bestMode(any->modes);
    }
    Result<LightpathStudy> shown = study(design, {link}, mode, light);
    if (!shown && light)  // It has no room there: then as if it were alone.
        shown = study(design, {link}, mode, {});
    if (!shown)
        return shown.error();
    return LinkStudy{std::move(mode), *std::move(shown)};
}

}  // namespace continua::explain
