// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explain/lightpath_study.h"

#include "core/model/link_line.h"
#include "core/optics/catalog_line.h"

#include <algorithm>
#include <tuple>

namespace continua::explain {

Result<LightpathStudy> studyLightpath(const Design& design, const std::vector<LinkId>& links,
                                      std::string_view mode)
{
    const Catalog& catalog = design.catalog();
    const ModeChoice choice = findMode(catalog, mode);
    if (!choice.mode)
        return Error{.code = ErrorCode::UnknownName,
                     .subject = design.info().title,
                     .place = "mode",
                     .value = std::string(mode),
                     .expected = "a mode of the catalog"};
    optics::RouteEvaluator evaluator;
    std::vector<optics::LinkLine> lines;
    LightpathStudy study{.quality = {}, .siteAt = {Length{}}, .modes = {}};
    std::size_t spans = 0;
    for (const LinkId id : links) {
        const Link& link = design.at(id);
        Result<optics::LinkLine> line = optics::designLink(evaluator.propagator(), design, link);
        if (!line)
            return line.error();
        spans += line->spans.size();
        lines.push_back(*std::move(line));
        study.siteAt.push_back(study.siteAt.back() + fiberLength(design, link));
    }
    optics::Route route;
    for (const optics::LinkLine& line : lines)
        route.links.push_back(&line);
    const optics::SpectrumSetting setting = optics::spectrumSetting(design);
    Result<optics::RouteQuality> quality = evaluator.explain(route, *choice.mode, setting);
    if (!quality)
        return quality.error();
    study.quality = *std::move(quality);

    for (const auto& [key, type] : catalog.transceivers) {
        for (const TransceiverMode& other : type.modes) {
            const Result<optics::RouteQuality> judged = evaluator.evaluate(route, other, setting);
            if (!judged)
                continue;  // It does not fit the band.
            study.modes.push_back(
                {.mode = key + "/" + other.key,
                 .rate = other.rate,
                 .slot = other.slot,
                 .margin = judged->margin,
                 .closes = judged->closes() && optics::isMadeFor(type, spans, study.siteAt.back()),
                 .price = type.price * 2.0,
                 .power = type.power * 2.0});
        }
    }
    std::stable_sort(study.modes.begin(), study.modes.end(),
                     [](const ModeMargin& a, const ModeMargin& b) {
                         return std::tuple(b.rate, b.margin) < std::tuple(a.rate, a.margin);
                     });
    return study;
}

namespace {

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

Result<LinkStudy> studyLink(const Design& design, LinkId link, std::string mode)
{
    if (mode.empty()) {
        const Result<LightpathStudy> any =
            studyLightpath(design, {link}, someMode(design.catalog()));
        if (!any)
            return any.error();
        mode = bestMode(any->modes);
    }
    Result<LightpathStudy> study = studyLightpath(design, {link}, mode);
    if (!study)
        return study.error();
    return LinkStudy{std::move(mode), *std::move(study)};
}

}  // namespace continua::explain
