// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explain/survey.h"
#include "core/rules/finding.h"

#include <vector>

/// The rules, by what they look at. Each looks things up in the survey and adds what it finds; none
/// changes anything or knows of the others.
namespace continua::rules {

using Findings = std::vector<Finding>;

void checkGeography(explain::Survey& survey, Findings& findings);
void checkConnectivity(explain::Survey& survey, Findings& findings);
void checkDetours(explain::Survey& survey, Findings& findings);
void checkAvailability(explain::Survey& survey, Findings& findings);
void checkProtection(explain::Survey& survey, Findings& findings);
void checkUnserved(explain::Survey& survey, Findings& findings);
void checkLatency(explain::Survey& survey, Findings& findings);
void checkReach(explain::Survey& survey, Findings& findings);
void checkOptics(explain::Survey& survey, Findings& findings);
void checkRacks(explain::Survey& survey, Findings& findings);
void checkKits(explain::Survey& survey, Findings& findings);
void checkSites(explain::Survey& survey, Findings& findings);
void checkGrowth(explain::Survey& survey, Findings& findings);
void checkClimate(explain::Survey& survey, Findings& findings);
void checkEncodings(explain::Survey& survey, Findings& findings);
void checkSchedules(explain::Survey& survey, Findings& findings);
void checkPlacement(explain::Survey& survey, Findings& findings);
void checkEnergy(explain::Survey& survey, Findings& findings);
void checkData(explain::Survey& survey, Findings& findings);

}  // namespace continua::rules
