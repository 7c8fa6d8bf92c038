// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/facts.h"

#include <array>

namespace continua::report {

/// The one metric that a map is looked at through.
enum class Lens {
    None,
    Power,        ///< Of a site: nameplate over usable power.
    Cooling,      ///< Of a site: heat over what its air or liquid cooling takes away.
    Compute,      ///< Of a site: accelerators or sleds needed over installed.
    OpticalLoad,  ///< Of fiber: spectrum taken; of leases and sites: rate carried over rate there.
    Latency,      ///< Of the flows that pass or end there: time over budget, of the tightest.
    Cost,         ///< Present cost that arises there.
    Carbon,       ///< CO2 equivalent a year that arises there.
};

inline constexpr std::array kLenses = {Lens::None,    Lens::Power,       Lens::Cooling,
                                       Lens::Compute, Lens::OpticalLoad, Lens::Latency,
                                       Lens::Cost,    Lens::Carbon};

/// What a lens tells of one object.
struct LensReading {
    Figure value;        ///< A Share, Money or Mass; never empty.
    double level = 0.0;  ///< On the scale: 0 is its foot, 1 its top; above 1 beyond a limit.

    friend bool operator==(const LensReading&, const LensReading&) = default;
};

/// A plan through a lens. An object that is not in here has no such figure: nobody knows it yet, or
/// the metric does not apply to it.
struct LensView {
    Lens lens = Lens::None;
    Figure top;  ///< What level 1 stands for: the whole of a limit, or the largest amount there is.
    std::map<SiteId, LensReading> sites;
    std::map<LinkId, LensReading> links;

    friend bool operator==(const LensView&, const LensView&) = default;
};

/// Looks at the figures that tables and report show.
/// @param design  The one that `facts` and `plan` are of.
/// @param facts   At least what gatherObjects() fills in.
/// @param plan    Null: only what is drawn counts; all that needs a plan is unknown.
LensView lookThrough(Lens lens, const Design& design, const Facts& facts, const Plan* plan);

}  // namespace continua::report
