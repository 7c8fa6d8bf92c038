// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/design.h"
#include "core/optics/route_quality.h"
#include "core/plan/plan.h"

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
    bool fits = true;          ///< In the band, where it is lit; else there is no margin.
    bool closes = false;       ///< With margin, and within the reach its transceiver is made for.
    Money price = {};          ///< Of both ends.
    ElectricPower power = {};  ///< Of both ends.
};

/// What an optical engineer asks of a lightpath.
struct LightpathStudy {
    optics::RouteQuality quality;   ///< Of its mode, with stack and profile.
    bool isAmongPlanned = false;    ///< Judged among the channels of a plan, not on full fibers.
    std::vector<Length> siteAt;     ///< Fiber from the start to each site of the route.
    std::vector<ModeMargin> modes;  ///< All of them: highest rate first, then highest margin.
};

/// Studies a mode over links that follow each other, the fibers full.
///
/// @error MissingValue  No link, or a leased one, which has no light of ours.
/// @error UnknownName   No such mode, fiber or amplifier.
/// @error ValueOutOfRange  A line that no model covers.
Result<LightpathStudy> studyLightpath(const Design& design, const std::vector<LinkId>& links,
                                      std::string_view mode);

/// Studies a lightpath of a plan under the load that the design judges it with: full fibers, or the
/// channels of the plan. Its margin is that of the plan.
///
/// @param index  Of one of `lightpaths`.
/// @error as above
Result<LightpathStudy> studyPlanned(const Design& design, const std::vector<Lightpath>& lightpaths,
                                    std::size_t index);

/// A link by itself, from end to end.
struct LinkStudy {
    std::string mode;  ///< "transceiver/mode" that is shown.
    LightpathStudy study;
};

/// Studies a mode over one link.
///
/// @param mode     Empty: that of the fastest lightpath over the link; without one, the fastest
/// mode
///                 that closes; where none does, the nearest to it.
/// @param planned  The lightpaths of a plan. Where the design judges among them, light over the
/// link
///                 stands in the place of the fastest one there, if it has room.
/// @error as studyLightpath(), and MissingValue for a catalog without modes.
Result<LinkStudy> studyLink(const Design& design, LinkId link, std::string mode = {},
                            const std::vector<Lightpath>& planned = {});

}  // namespace continua::explain
