// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/design.h"
#include "core/optics/route_quality.h"

#include <string>
#include <string_view>
#include <vector>

namespace continua::explain {

/// How one mode of the catalog would fare over a route.
struct ModeMargin {
    std::string mode;  ///< "transceiver/mode".
    DataRate rate;
    Frequency slot;
    Decibel margin;
    bool closes = false;       ///< With margin, and within the reach its transceiver is made for.
    Money price = {};          ///< Of both ends.
    ElectricPower power = {};  ///< Of both ends.
};

/// What an optical engineer asks of a lightpath.
struct LightpathStudy {
    optics::RouteQuality quality;   ///< Of its mode, with stack and profile, the fibers full.
    std::vector<Length> siteAt;     ///< Fiber from the start to each site of the route.
    std::vector<ModeMargin> modes;  ///< All of them: highest rate first, then highest margin.
};

/// Studies a mode over links that follow each other.
///
/// @error MissingValue  No link, or a leased one, which has no light of ours.
/// @error UnknownName   No such mode, fiber or amplifier.
/// @error ValueOutOfRange  A line that no model covers.
Result<LightpathStudy> studyLightpath(const Design& design, const std::vector<LinkId>& links,
                                      std::string_view mode);

/// A link by itself, from end to end.
struct LinkStudy {
    std::string mode;  ///< "transceiver/mode" that is shown.
    LightpathStudy study;
};

/// Studies a mode over one link.
///
/// @param mode  Empty: the fastest that closes over the link; where none does, the nearest to it.
/// @error as studyLightpath(), and MissingValue for a catalog without modes.
Result<LinkStudy> studyLink(const Design& design, LinkId link, std::string mode = {});

}  // namespace continua::explain
