// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explain/lightpath_watch.h"

#include "core/model/link_line.h"
#include "core/optics/catalog_line.h"

#include <algorithm>

namespace continua::explain {

std::vector<WatchedLightpath> watched(const Design& design,
                                      const std::vector<Lightpath>& lightpaths)
{
    std::vector<WatchedLightpath> rows;
    for (std::size_t p = 0; p < lightpaths.size(); ++p)
        rows.push_back({.links = lightpaths[p].links,
                        .mode = lightpaths[p].mode,
                        .light = plannedLight(design, lightpaths, p)});
    return rows;
}

LightpathWatch::LightpathWatch() = default;

bool LightpathWatch::closes(const Design& design, std::size_t lightpath) const
{
    const std::optional<optics::RouteQuality>& quality = m_qualities[lightpath];
    if (!quality || !quality->closes())
        return false;
    const WatchedLightpath& path = m_lightpaths[lightpath];
    std::size_t spans = 0;
    Length length;
    for (const LinkId id : path.links)
        for (const Length span : m_links.at(id).value.spans) {
            ++spans;
            length += span;
        }
    return optics::isMadeFor(*findMode(design.catalog(), path.mode).transceiver, spans, length);
}

std::size_t LightpathWatch::update(const Design& design,
                                   const std::vector<WatchedLightpath>& lightpaths)
{
    forgetIfOther(design);
    for (auto& [id, link] : m_links)
        link.isNew = false;
    for (const WatchedLightpath& path : lightpaths)
        for (const LinkId id : path.links)
            watch(design, id);

    m_qualities.resize(lightpaths.size());
    m_lightpaths.resize(lightpaths.size());
    std::size_t judged = 0;
    for (std::size_t i = 0; i < lightpaths.size(); ++i) {
        const WatchedLightpath& path = lightpaths[i];
        const bool isTouched = std::any_of(path.links.begin(), path.links.end(), [&](LinkId id) {
            const auto link = m_links.find(id);
            return link == m_links.end() || link->second.isNew;
        });
        if (!isTouched && m_lightpaths[i] == path)
            continue;
        m_lightpaths[i] = path;
        m_qualities[i] = judge(design, path);
        ++judged;
    }
    return judged;
}

/// Under another catalog or margin nothing that is known holds.
void LightpathWatch::forgetIfOther(const Design& design)
{
    const Decibel margin = optics::spectrumSetting(design).systemMargin;
    if (m_catalog == design.sharedCatalog() && m_systemMargin == margin)
        return;
    m_catalog = design.sharedCatalog();
    m_systemMargin = margin;
    m_links.clear();
    m_lightpaths.clear();
    m_qualities.clear();
}

void LightpathWatch::watch(const Design& design, LinkId id)
{
    const Link* link = design.find(id);
    if (!link) {
        m_links.erase(id);
        return;
    }
    const auto known = m_links.find(id);
    if (known != m_links.end() && known->second.isNew)
        return;
    LinkValue value{.fiber = link->leased ? std::string() : link->fiber,
                    .amplifier = link->amplifier,
                    .launchPer50Ghz = link->launchPer50Ghz,
                    .spans = link->leased ? std::vector<Length>() : spansOf(design, *link)};
    if (known != m_links.end() && known->second.value == value)
        return;
    WatchedLink& fresh = m_links[id];
    fresh.value = std::move(value);
    fresh.isNew = true;
    Result<optics::LinkLine> line = optics::designLink(m_evaluator.propagator(), design, *link);
    fresh.line = line ? std::optional(*std::move(line)) : std::nullopt;
}

std::optional<optics::RouteQuality> LightpathWatch::judge(const Design& design,
                                                          const WatchedLightpath& path)
{
    const TransceiverMode* mode = findMode(design.catalog(), path.mode).mode;
    optics::Route route;
    std::vector<optics::LoadedLink> loaded;
    for (const LinkId id : path.links) {
        const auto link = m_links.find(id);
        if (link == m_links.end() || !link->second.line)
            return std::nullopt;
        route.links.push_back(&*link->second.line);
        loaded.push_back({.line = route.links.back()});
        if (path.light)
            loaded.back().others = path.light->others[loaded.size() - 1];
    }
    if (!mode)
        return std::nullopt;
    const optics::SpectrumSetting setting = optics::spectrumSetting(design);
    const auto quality = path.light ? m_evaluator.evaluateAmong(loaded, *mode, path.light->center,
                                                                setting.systemMargin)
                                    : m_evaluator.evaluate(route, *mode, setting);
    return quality ? std::optional(*quality) : std::nullopt;
}

}  // namespace continua::explain
