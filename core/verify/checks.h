// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/verify/violation.h"

#include <cmath>

namespace continua::verify {

/// What is checked, and where what is found goes.
struct Inspection {
    const Design& design;
    const Plan& plan;
    std::vector<Violation> found = {};

    void report(Violation violation) { found.push_back(std::move(violation)); }
};

/// Equal up to the digits that a plan written as text keeps.
inline bool isNear(double a, double b)
{
    return std::abs(a - b) <= 1e-6 + 1e-9 * std::max(std::abs(a), std::abs(b));
}

/// Above a limit by more than rounding.
inline bool isAbove(double amount, double limit)
{
    return amount > limit && !isNear(amount, limit);
}

/// Each looks at one side of the plan. @pre checkReferences() found nothing, but for itself.
void checkReferences(Inspection& inspection);
void checkDemand(Inspection& inspection);      ///< Served, listed or neither; ends of flows.
void checkPlacements(Inspection& inspection);  ///< Locality, pins, distance between replicas.
void checkOpenedSites(Inspection& inspection);
void checkCompute(Inspection& inspection);
void checkKits(Inspection& inspection);   ///< What stands in ordered racks, and under them.
void checkSites(Inspection& inspection);  ///< Sums of sites with ordered racks.
void checkPaths(Inspection& inspection);  ///< Hops, latency, transit, switches.
void checkProtection(Inspection& inspection);
void checkAvailability(Inspection& inspection);
void checkLightpaths(Inspection& inspection);  ///< Optics, rate, latency.
void checkSpectrum(Inspection& inspection);
void checkCapacity(Inspection& inspection);
void checkRegenerators(Inspection& inspection);
void checkCosts(Inspection& inspection);      ///< Lines, footprints.
void checkObjective(Inspection& inspection);  ///< Objective, bound, status.

}  // namespace continua::verify
