// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/planned_figures.h"

#include "core/optics/catalog_line.h"

#include <limits>
#include <map>

namespace continua::engine {
namespace {

/// What is lit on the pairs of the links: lightpath and channel.
using Lit = std::map<std::pair<LinkId, int>, std::vector<std::pair<std::size_t, optics::Channel>>>;

Frequency centerOf(const Lightpath& path) { return (path.slotFrom + path.slotTo) / 2.0; }

Lit litBy(const Design& design, const std::vector<Lightpath>& lightpaths)
{
    Lit lit;
    for (std::size_t p = 0; p < lightpaths.size(); ++p) {
        const Lightpath& path = lightpaths[p];
        const TransceiverMode& mode = *findMode(design.catalog(), path.mode).mode;
        for (std::size_t i = 0; i < path.links.size(); ++i)
            lit[{path.links[i], path.fiberPairs[i]}].emplace_back(
                p, optics::channelOf(mode, centerOf(path)));
    }
    return lit;
}

}  // namespace

void judgeAsPlanned(const Design& design, std::vector<Lightpath>& lightpaths)
{
    optics::RouteEvaluator evaluator;
    std::map<LinkId, Result<optics::LinkLine>> lines;
    const Lit lit = litBy(design, lightpaths);
    const Decibel systemMargin = optics::spectrumSetting(design).systemMargin;
    for (std::size_t p = 0; p < lightpaths.size(); ++p) {
        Lightpath& path = lightpaths[p];
        std::vector<optics::LoadedLink> route;
        for (std::size_t i = 0; i < path.links.size(); ++i) {
            const LinkId id = path.links[i];
            auto line = lines.find(id);
            if (line == lines.end())
                line = lines
                           .emplace(id, optics::designLink(evaluator.propagator(), design,
                                                           design.at(id)))
                           .first;
            if (!line->second)
                break;
            optics::LoadedLink& link = route.emplace_back();
            link.line = &*line->second;
            for (const auto& [other, channel] : lit.at({id, path.fiberPairs[i]}))
                if (other != p)
                    link.others.push_back(channel);
        }
        const TransceiverMode& mode = *findMode(design.catalog(), path.mode).mode;
        const Result<optics::RouteQuality> quality =
            evaluator.evaluateAmong(route, mode, centerOf(path), systemMargin);
        path.gsnr = quality ? quality->gsnr : Decibel{};
        path.margin =
            quality ? quality->margin : Decibel::fromDb(-std::numeric_limits<double>::infinity());
    }
}

}  // namespace continua::engine
