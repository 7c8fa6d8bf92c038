// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/racks/rack_load.h"

#include <QString>

#include <vector>

namespace continua::ui {

/// One bar under a rack: so much of a limit.
struct RackMeter {
    enum class Kind { Space, Power, Weight, Air, Liquid, Ceiling };

    Kind kind = Kind::Space;
    double used = 0.0;   ///< Units, kW or kg.
    double limit = 0.0;  ///< Zero: there is none to hold it against, or nothing is allowed.
    QString name = {};
    QString text = {};  ///< "31 / 33 kW"

    /// Used over limit; 0 when nothing is used, 2 when anything is on a limit of zero.
    double share() const;
    /// At the limit or beyond, so that nothing more may come.
    bool isFull() const { return share() >= 1.0 - 1e-9; }
};

/// The six meters of a rack at `site`, always all and in this order: space, power, weight, air
/// heat, liquid heat, and the whole rack against the site's ceiling.
std::vector<RackMeter> rackMeters(const Design& design, SiteId site, const std::string& frame,
                                  const std::vector<RackItem>& items);

}  // namespace continua::ui
