// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/design.h"

#include <map>
#include <string>
#include <vector>

namespace continua {

/// What stands in a rack, added up. Limits are checked against nameplate power and its heat;
/// energy is counted with planned power.
struct RackLoad {
    int unitsUsed = 0;  ///< In the frame's units; items of the other unit are rounded up.
    int unitsTotal = 0;
    ElectricPower nameplate;
    ElectricPower planned;     ///< Typical where known, else nameplate x "planned_power_share".
    ElectricPower powerLimit;  ///< Of busbar or PDUs, and of the shelves where there are any.
    ElectricPower airHeat;
    ElectricPower airLimit;
    ElectricPower liquidHeat;
    Mass mass;     ///< Frame included.
    Mass payload;  ///< Items alone.
    Mass payloadLimit;
    FloorLoad floorLoad;  ///< Mass over the footprint that "floor_load_counts_aisles" says.
    Length depth;
    std::map<std::string, int> accelerators;  ///< By key.
    int cpuSleds = 0;
    double storageTb = 0.0;
    Money price;
};

/// Adds up a frame and its items. Keys that the catalog does not have count nothing.
RackLoad rackLoad(const Design& design, const std::string& frame,
                  const std::vector<RackItem>& items);
RackLoad rackLoad(const Design& design, const Rack& rack);
RackLoad rackLoad(const Design& design, const Kit& kit);

/// Height of an item in the units of `frame`, rounded up to whole ones.
int unitsIn(const RackFrame& frame, const Equipment& item);

}  // namespace continua
