// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/design.h"

#include <vector>

namespace continua::availability {

/// Shares of time, 0 to 1, that parts of a network are out: failures per time x time to repair.
struct OutageShares {
    double cablePerKm = 0.0;
    double amplifier = 0.0;
    double roadm = 0.0;
    double transceiver = 0.0;
    bool countsEquipment = false;  ///< Otherwise cables alone are counted.
};

/// From the assumptions "cable_failures_per_1000_km_year" and "fiber_mttr_h", and of equipment
/// "amplifier_mtbf_h", "roadm_mtbf_h", "transponder_mtbf_h" and "equipment_mttr_h". Equipment is
/// counted when "availability_counts_line_equipment" is not zero.
OutageShares outageShares(const Design& design);

/// Share of time that a link is out: its cable, and its amplifiers where equipment counts.
double linkOutage(const Design& design, const OutageShares& shares, const Link& link);

/// Availability of the way along `links` from `source`: its parts in series. A lower bound, for
/// the outages are added up as if no two ever fell together. An empty way is always there.
double pathAvailability(const Design& design, const OutageShares& shares, SiteId source,
                        const std::vector<LinkId>& links);

/// Availability of two ways of which one is enough. What both use (links, links of one shared-risk
/// group, and where equipment counts intermediate sites) is counted once, in series with the
/// pair of what each has of its own. A lower bound, as above.
double pairAvailability(const Design& design, const OutageShares& shares, SiteId source,
                        const std::vector<LinkId>& first, const std::vector<LinkId>& second);

/// The same where the second way is for failures of the first only, and may then be taken by other
/// flows: those that no single failure turns away together with this one. `rivalOutage` is the
/// share of time that the first ways of all of them are out, summed. A lower bound.
double restorationAvailability(const Design& design, const OutageShares& shares, SiteId source,
                               const std::vector<LinkId>& first, const std::vector<LinkId>& second,
                               double rivalOutage);

}  // namespace continua::availability
