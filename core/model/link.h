// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/model/site.h"
#include "core/units/data_rate.h"
#include "core/units/duration.h"
#include "core/units/optical_level.h"

#include <optional>
#include <string>
#include <vector>

namespace continua {

struct Link;
using LinkId = Id<Link>;

/// Capacity bought from a carrier instead of fiber: so many modules of so many Gbit/s.
struct LeasedService {
    DataRate module;
    Money setup;       ///< Once per module.
    Money monthly;     ///< Per module.
    Duration latency;  ///< One way, guaranteed.

    friend bool operator==(const LeasedService&, const LeasedService&) = default;
};

/// A fiber route between two sites, or a leased service over one.
///
/// Both directions share the route; `from` and `to` only name its ends.
struct Link {
    LinkId id;
    std::string code;  ///< Unique in the project.
    SiteId from;
    SiteId to;                             ///< Another site than `from`.
    std::vector<GeoPoint> waypoints = {};  ///< From `from` to `to`, ends not included.
    std::optional<Length> length = {};  ///< Of the glass, where known; else drawn x route factor.
    std::string lengthSource = {};      ///< "supplier", "measured", "planning estimate".
    std::optional<double> routeFactor = {};  ///< Instead of the assumption for its distance.
    std::string fiber = "g652d";             ///< Catalog key.
    int fiberPairs = 1;
    std::string amplifier = {};  ///< Catalog key; empty: the project's choice.
    /// Into each span, set by hand; none: the local optimum of each.
    std::optional<OpticalLevel> launchPer50Ghz = {};
    std::vector<Length> spans = {};            ///< Drawn spans, in order; empty: automatic.
    std::vector<std::string> riskGroups = {};  ///< Shared-risk groups, by name.
    BuildStatus status = BuildStatus::Existing;
    std::optional<Money> buildCost = {};   ///< Once; else per km by assumption when planned.
    std::optional<Money> yearlyCost = {};  ///< Lease and maintenance; else per km by assumption.
    std::optional<LeasedService> leased = {};  ///< Then there is no fiber of ours to light.
    std::string notes = {};
    Lifetime life = {};

    bool joins(SiteId site) const { return site == from || site == to; }
    /// The end that is not `site`. @pre joins(site)
    SiteId otherEnd(SiteId site) const { return site == from ? to : from; }

    friend bool operator==(const Link&, const Link&) = default;
};

}  // namespace continua
