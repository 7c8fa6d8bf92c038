// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/provenance.h"
#include "core/units/data_rate.h"
#include "core/units/duration.h"
#include "core/units/electric_power.h"
#include "core/units/length.h"
#include "core/units/mass.h"
#include "core/units/money.h"
#include "core/units/temperature.h"

#include <optional>
#include <string>
#include <vector>

namespace continua {

inline constexpr Length kOpenUnit = Length::fromMm(48.0);   // OCP Open Rack V3
inline constexpr Length kRackUnit = Length::fromMm(44.45);  // EIA-310

/// In which grid a rack or an item counts its height.
enum class HeightUnit { OpenUnit, RackUnit };

/// A processor that workloads ask for by key.
struct Accelerator {
    std::string key;
    std::string name;
    std::string vendor;
    ElectricPower power;
    double memoryGb = 0.0;
    double videoStreams = 0.0;     ///< 1080p30 streams analysed at once; 0 when unknown.
    double tokensPerSecond = 0.0;  ///< 70B-class output token/s, benchmark; 0 when unknown.
    Money price;
    Provenance provenance;

    friend bool operator==(const Accelerator&, const Accelerator&) = default;
};

enum class EquipmentCategory {
    ComputeNode,
    StorageNode,
    Switch,
    PowerShelf,
    BatteryShelf,
    CoolantUnit,
    RackSystem,  ///< A whole rack sold as one, frame included.
};

/// What can be mounted in a rack, or is a rack of its own.
struct Equipment {
    std::string key;
    std::string name;
    EquipmentCategory category = EquipmentCategory::ComputeNode;
    HeightUnit heightUnit = HeightUnit::RackUnit;
    int height = 0;  ///< Whole units of `heightUnit`.
    Length width;
    Length depth;  ///< Zero when unknown.
    Mass mass;
    ElectricPower nameplate;  ///< The most it can draw; limits are checked against it.
    std::optional<ElectricPower> typical = {};      ///< Energy is counted with it, when known.
    double liquidHeatShare = 0.0;                   ///< Of its heat, 0 to 1, carried by the liquid.
    std::optional<Temperature> warmestSupply = {};  ///< Of the liquid, where it needs one.
    std::string accelerator = {};                   ///< Key; empty: none.
    int accelerators = 0;
    int cpuSleds = 0;  ///< How many general compute sleds it counts as.
    double storageTb = 0.0;
    ElectricPower supplies = {};        ///< Power shelves: all modules together.
    ElectricPower suppliesNPlus1 = {};  ///< Power shelves: with one module lost.
    Duration holdUp = {};               ///< Battery shelves: at full load.
    ElectricPower cools = {};           ///< Coolant units.
    DataRate network = {};
    Duration latency = {};  ///< Switches: one hop.
    Money price;
    Provenance provenance;

    friend bool operator==(const Equipment&, const Equipment&) = default;
};

/// The frame that items stand in.
struct RackFrame {
    std::string key;
    std::string name;
    HeightUnit heightUnit = HeightUnit::OpenUnit;
    int height = 0;  ///< Usable units of `heightUnit`.
    Length outerHeight;
    Length outerWidth;
    Length outerDepth;
    Length bayWidth;  ///< 537 mm for 21-inch gear, 450 mm for 19-inch.
    Mass emptyMass;
    Mass payload;
    bool hasBusbar = false;    ///< Fed by power shelves rather than by PDUs.
    ElectricPower powerLimit;  ///< Of the busbar, or of the PDUs.
    ElectricPower airLimit;    ///< Heat that air can carry off.
    bool hasLiquidManifold = false;
    Money price;
    Provenance provenance;

    friend bool operator==(const RackFrame&, const RackFrame&) = default;
};

/// One item at its place in a rack or kit.
struct RackItem {
    enum class Face { Front, Rear };

    std::string equipment;  ///< Catalog key.
    int slot = 1;  ///< Lowest unit taken, counted from 1 at the bottom, in the frame's units.
    Face face = Face::Front;

    friend bool operator==(const RackItem&, const RackItem&) = default;
};

/// A rack as one deployable part: frame, shelves, batteries, nodes, switches.
struct Kit {
    std::string key;
    std::string name;
    std::string frame;  ///< Catalog key.
    std::vector<RackItem> items;
    Provenance provenance;

    friend bool operator==(const Kit&, const Kit&) = default;
};

}  // namespace continua
