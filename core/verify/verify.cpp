// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/verify/verify.h"

#include "core/verify/checks.h"

namespace continua::verify {

std::vector<Violation> verify(const Design& design, const Plan& plan)
{
    Inspection inspection{design, plan};
    checkReferences(inspection);
    if (!inspection.found.empty())
        return inspection.found;
    for (const auto check :
         {checkDemand, checkPlacements, checkOpenedSites, checkCompute, checkKits, checkSites,
          checkPaths, checkProtection, checkAvailability, checkLightpaths, checkSpectrum,
          checkCapacity, checkRegenerators, checkCosts, checkObjective})
        check(inspection);
    return inspection.found;
}

}  // namespace continua::verify
