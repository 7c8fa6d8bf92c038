// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"

#include <array>

namespace continua::explain {

/// The limits of a site that racks meet, by the reason they refuse with. SupplyTooWarm stands for
/// the facility water, whether it is too warm or not there.
inline constexpr std::array kSiteLimits = {
    RefusalReason::RackPositions, RefusalReason::SitePower,     RefusalReason::AirCooling,
    RefusalReason::LiquidCooling, RefusalReason::SupplyTooWarm, RefusalReason::RackCeiling,
    RefusalReason::FloorLoad,     RefusalReason::FloorDepth,
};

/// The limit as the design has it, in the unit of the reason: of the whole site, what is drawn
/// there included. Facility water that is not there: above any that would do.
double limitValue(const Design& design, const Site& site, RefusalReason limit);

/// Whether racks may stand at the site at all.
bool canHouseRacks(const Design& design, const Site& site);

/// Gives the site a limit of its own. Whole numbers are rounded to the nearest.
void setLimit(Site& site, RefusalReason limit, double value);

/// Gives the site so much of a limit that it never binds. None without water: some cold enough.
void lift(const Design& design, Site& site, RefusalReason limit);

}  // namespace continua::explain
