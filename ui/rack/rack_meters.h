// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/racks/meters.h"

#include <QString>

#include <vector>

namespace continua::ui {

/// One bar under a rack: so much of a limit.
struct RackMeter {
    enum class Kind { Space, Power, Weight, Air, Liquid, Busbar, Ceiling };

    Kind kind = Kind::Space;
    double used = 0.0;   ///< Units, kW, kg or A.
    double limit = 0.0;  ///< Zero: there is none to hold it against, or nothing is allowed.
    QString name = {};
    QString text = {};  ///< "31 / 33 kW"

    bool hasLimit = true;  ///< Otherwise there is no such thing, as without a busbar.

    /// Used over limit; 0 when nothing is used, 2 when anything is on a limit of zero.
    double share() const;
    /// At the limit or beyond, so that nothing more may come.
    bool isFull() const { return share() >= 1.0 - 1e-9; }
};

/// The name of a meter: "Liquid heat".
QString nameOf(MeterKind kind);

/// Used of the limit with the unit: "31 / 33 kW". `units` is that of the frame, for space.
QString meterText(const Meter& meter, HeightUnit units);

/// The six meters of a rack at `site` as they are drawn, in the order of metersOf().
std::vector<RackMeter> rackMeters(const Design& design, SiteId site, const std::string& frame,
                                  const std::vector<RackItem>& items);

/// The same of all racks that stand at `site`; none when there is none.
std::vector<RackMeter> rowMeters(const Design& design, SiteId site);

}  // namespace continua::ui
