// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/site_limits.h"
#include "core/plan/plan.h"

#include <map>
#include <string>

namespace continua {

/// What a site carries once its drawn racks and the plan's kits stand, and what its replicas
/// need: the figures behind meters, badges, tables and the report.
struct SiteUse {
    SiteLimits limits;
    ElectricPower nameplate;  ///< Against usablePower(limits).
    ElectricPower planned;
    ElectricPower airHeat;
    ElectricPower liquidHeat;
    int racks = 0;
    ElectricPower largestRack;
    FloorLoad heaviestRack;
    std::map<std::string, int> acceleratorsInstalled;  ///< By key.
    std::map<std::string, int> acceleratorsNeeded;
    int cpuSledsInstalled = 0;
    int cpuSledsNeeded = 0;
    double storageInstalledTb = 0.0;
    double storageNeededTb = 0.0;

    /// The largest of power, air, liquid and rack-position use over its limit; 0 for an empty site.
    double highestShare() const;
};

/// The use of one site. Without a plan only what is drawn counts.
SiteUse siteUse(const Design& design, const Plan* plan, SiteId site);

/// The use of every site.
std::map<SiteId, SiteUse> siteUses(const Design& design, const Plan* plan);

}  // namespace continua
