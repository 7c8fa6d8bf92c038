// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/racks/rack_load.h"

#include <array>

namespace continua {

/// The six things that fill a rack up.
enum class MeterKind { Space, Power, Weight, AirHeat, LiquidHeat, BusbarCurrent };

/// So much of a limit. Space counts units, power and heat kW, weight kg, current A.
struct Meter {
    MeterKind kind = MeterKind::Space;
    double used = 0.0;
    std::optional<double> limit = {};  ///< None: nothing to hold it against, as without a busbar.

    /// Used over limit; 0 when nothing is used, 2 when anything is on a limit of zero.
    double share() const;
    /// At the limit or beyond, so that nothing more may come.
    bool isFull() const { return share() >= 1.0 - 1e-9; }

    friend bool operator==(const Meter&, const Meter&) = default;
};

/// One of each kind, in their order.
using Meters = std::array<Meter, 6>;

/// The meters of these items in a frame at `site`: power against busbar or PDUs and against the
/// power shelves with one module lost, liquid heat against the facility water of the site. The one
/// computation behind canvas, inspector, table and report.
Meters metersOf(const Design& design, SiteId site, const std::string& frame,
                const std::vector<RackItem>& items);
Meters metersOf(const Design& design, const Rack& rack);

/// The meters of these racks of `site` together. Liquid heat is held against the site once; a rack
/// without a limit of a kind adds none to it.
Meters rowMeters(const Design& design, SiteId site, const std::vector<RackId>& racks);

/// Volts of the busbar: 48, as the power shelves of Open Rack V3 give, or 800 (+/-400) where its
/// limit is beyond the 300 kW up to which racks are fed at 50 V (OCP HPR roadmap, V3 and V4). Zero
/// without a busbar.
double busbarVolts(const RackFrame& frame);

}  // namespace continua
