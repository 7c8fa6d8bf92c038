// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/rule_book.h"

#include "core/rules/approvals.h"
#include "core/rules/rules.h"

#include <algorithm>
#include <set>

namespace continua::rules {
namespace {

using Rule = void (*)(explain::Survey&, Findings&);

constexpr Rule kRules[] = {
    checkUnserved,  checkRacks,     checkSites,   checkGeography,    checkConnectivity,
    checkLatency,   checkReach,     checkDetours, checkAvailability, checkProtection,
    checkOptics,    checkKits,      checkGrowth,  checkClimate,      checkEncodings,
    checkSchedules, checkPlacement, checkEnergy,  checkData,
};

/// What has no price comes last.
bool isCheaper(const explain::Remedy& a, const explain::Remedy& b)
{
    return a.price && (!b.price || *a.price < *b.price);
}

}  // namespace

std::vector<Finding> check(const Design& design, const Plan* plan, const JobControl* control)
{
    explain::Survey survey(design, plan);
    Findings findings;
    for (const Rule rule : kRules) {
        if (control && control->stopRequested())
            break;
        rule(survey, findings);
    }
    for (Finding& finding : findings)
        std::stable_sort(finding.remedies.begin(), finding.remedies.end(), isCheaper);
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding& a, const Finding& b) { return a.severity < b.severity; });
    markApproved(design, {}, findings);
    return findings;
}

int ruleCount()
{
    std::set<std::string_view> ids;
    for (const FindingKind kind : allFindingKinds())
        ids.insert(ruleId(kind));
    return static_cast<int>(ids.size());
}

}  // namespace continua::rules
