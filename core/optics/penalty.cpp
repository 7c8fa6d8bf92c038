// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/optics/penalty.h"

#include <cmath>
#include <limits>

namespace continua::optics {

Decibel penaltyAt(const PenaltyTable& table, double impairment)
{
    if (table.points.empty())
        return {};
    const double at = std::abs(impairment);
    double fromX = 0.0;
    double fromY = 0.0;
    for (const auto& [x, y] : table.points) {
        if (at <= x) {
            const double share = x > fromX ? (at - fromX) / (x - fromX) : 1.0;
            return Decibel::fromDb(fromY + share * (y - fromY));
        }
        fromX = x;
        fromY = y;
    }
    return Decibel::fromDb(std::numeric_limits<double>::infinity());
}

}  // namespace continua::optics
