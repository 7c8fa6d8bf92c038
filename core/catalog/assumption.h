// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/catalog/provenance.h"

#include <string>

namespace continua {

struct Assumption;
using AssumptionId = Id<Assumption>;

/// One figure that plans rest on and that no object carries: discount rate, repair time, latency
/// of a packet hop. All of them are rows of the project, none is hidden in code.
struct Assumption {
    AssumptionId id;
    std::string key;   ///< "discount_rate"; unique.
    std::string name;  ///< "Discount rate"
    double value = 0.0;
    std::string unit;  ///< "1/year", "USD", "h"; empty for a plain number.
    Provenance provenance;

    friend bool operator==(const Assumption&, const Assumption&) = default;
};

}  // namespace continua
