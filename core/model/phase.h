// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <compare>
#include <string>

namespace continua {

struct Phase;
using PhaseId = Id<Phase>;

/// A month of the calendar.
struct YearMonth {
    int year = 2026;
    int month = 1;  ///< 1 to 12.

    friend auto operator<=>(const YearMonth&, const YearMonth&) = default;
};

/// Years from the beginning of one month to the beginning of another; negative when it is earlier.
constexpr double yearsBetween(YearMonth from, YearMonth to)
{
    return (to.year - from.year) + (to.month - from.month) / 12.0;
}

/// A step of the deployment: from its month on, until the next one begins, the design is what
/// exists then. The horizon of all costs begins with the first.
struct Phase {
    PhaseId id;
    std::string name;  ///< Unique in the project: "Pilot".
    YearMonth date = {};
    double demandFactor = 1.0;       ///< Of every demand, beside the growth of each workload; > 0.
    double equipmentFactor = 1.0;    ///< Of all that is paid once in this phase; > 0.
    double electricityFactor = 1.0;  ///< Of every price of electricity; >= 0.
    std::string notes = {};

    friend bool operator==(const Phase&, const Phase&) = default;
};

/// When an object exists: from the beginning of one phase until that of another. None: from the
/// first on, and for good.
struct Lifetime {
    PhaseId from = {};
    PhaseId to = {};

    friend bool operator==(const Lifetime&, const Lifetime&) = default;
};

}  // namespace continua
