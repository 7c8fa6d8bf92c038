// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"

#include <map>
#include <string>

namespace continua::verify {

/// What stands in a frame, added up here once more. Limits are those of nameplate power.
struct RackSums {
    ElectricPower nameplate;
    ElectricPower planned;  ///< Typical where known, else nameplate x "planned_power_share".
    ElectricPower shelves;  ///< Of all power shelves with one module lost each.
    ElectricPower airHeat;
    ElectricPower liquidHeat;
    Mass payload;
    Mass mass;     ///< With the frame, unless the item is a rack itself.
    Length depth;  ///< Of the frame, or of the deepest item.
    FloorLoad floorLoad;
    bool isRackSystem = false;
    std::optional<Temperature> warmestSupply = {};  ///< That every liquid-cooled item stands.
    std::map<std::string, double> supply = {};      ///< Accelerators by key, kCpuSleds, kStorage.
    Money price;
};

inline constexpr const char* kCpuSleds = "cpu_sleds";
inline constexpr const char* kStorage = "storage_tb";

/// Items the catalog does not have count nothing. @pre The catalog has the frame.
RackSums sumsOf(const Design& design, const std::string& frame, const std::vector<RackItem>& items);

/// What a replica needs, under the keys of RackSums::supply.
std::map<std::string, double> needOf(const ComputeNeed& compute);

/// Fiber pairs lit on each link: one more than the highest pair that a lightpath uses.
std::map<LinkId, int> litPairs(const Plan& plan);

/// Sites where a rack stands or is ordered, a replica runs, a lightpath starts, ends or passes, a
/// leased link with modules ends, or that a pin keeps open: with the IT power each draws (racks,
/// transceivers, ROADMs, and half of the amplifiers of each lit link that ends there).
std::map<SiteId, ElectricPower> powerOfSitesInUse(const Design& design, const Plan& plan);

}  // namespace continua::verify
