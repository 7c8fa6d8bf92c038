// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explain/planned_light.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace continua::explain {

/// A lightpath to keep an eye on.
struct WatchedLightpath {
    std::vector<LinkId> links;               ///< Following each other.
    std::string mode;                        ///< "transceiver/mode".
    std::optional<PlannedLight> light = {};  ///< What it is judged among; none: full fibers.

    friend bool operator==(const WatchedLightpath&, const WatchedLightpath&) = default;
};

/// The lightpaths of a plan, under the load that the design judges them with.
std::vector<WatchedLightpath> watched(const Design& design,
                                      const std::vector<Lightpath>& lightpaths);

/// Keeps the quality of lightpaths up to date while a design is drawn.
///
/// Only lightpaths over links whose glass, spans, amplifier or launch power differ from the last
/// time are judged anew; the line of a link is designed once for the same.
class LightpathWatch {
public:
    LightpathWatch();

    /// Judges what the design changed, or other lightpaths; returns how many were judged.
    std::size_t update(const Design& design, const std::vector<WatchedLightpath>& lightpaths);

    /// Of each lightpath of the last update; none where a link or the mode cannot be had, or the
    /// mode does not fit the band.
    const std::vector<std::optional<optics::RouteQuality>>& qualities() const
    {
        return m_qualities;
    }

    /// Whether that lightpath closes, within the reach that its transceiver is made for.
    /// @pre It is one of the last update.
    bool closes(const Design& design, std::size_t lightpath) const;

private:
    /// What the line of a link follows from.
    struct LinkValue {
        std::string fiber;
        std::string amplifier;
        std::optional<OpticalLevel> launchPer50Ghz;
        std::vector<Length> spans;

        friend bool operator==(const LinkValue&, const LinkValue&) = default;
    };
    struct WatchedLink {
        LinkValue value;
        std::optional<optics::LinkLine> line;
        bool isNew = true;
    };

    void forgetIfOther(const Design& design);
    void watch(const Design& design, LinkId id);
    std::optional<optics::RouteQuality> judge(const Design& design, const WatchedLightpath& path);

    optics::RouteEvaluator m_evaluator;
    std::shared_ptr<const Catalog> m_catalog;
    Decibel m_systemMargin;
    std::map<LinkId, WatchedLink> m_links;
    std::vector<WatchedLightpath> m_lightpaths;
    std::vector<std::optional<optics::RouteQuality>> m_qualities;
};

}  // namespace continua::explain
