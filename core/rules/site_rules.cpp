// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/rules.h"

namespace continua::rules {
namespace {

constexpr double kHair = 1e-9;
constexpr double kFull = 0.95;
constexpr double kIdle = 0.5;

void checkUse(SiteId site, const SiteUse& use, Findings& findings)
{
    const auto atMost = [&](FindingKind kind, double is, double limit) {
        if (is > limit + kHair)
            findings.push_back({.kind = kind,
                                .severity = Severity::Error,
                                .subject = site,
                                .amounts = {is, limit}});
    };
    const ElectricPower power = usablePower(use.limits);
    atMost(FindingKind::SiteOverPower, use.nameplate.inKw(), power.inKw());
    atMost(FindingKind::SiteOverAir, use.airHeat.inKw(), use.limits.airCooling.inKw());
    if (use.limits.liquidSupply)  // Without water each rack says so itself.
        atMost(FindingKind::SiteOverLiquid, use.liquidHeat.inKw(), use.limits.liquidCooling.inKw());
    atMost(FindingKind::SiteOverPositions, use.racks, use.limits.rackPositions);

    const double leftKw = (power - use.nameplate).inKw();
    if (leftKw < kIdle * power.inKw() || leftKw <= 0.0)
        return;
    const auto binds = [&](RefusalReason reason, double is, double limit) {
        if (limit > 0.0 && is >= kFull * limit && is <= limit + kHair)
            findings.push_back(
                {.kind = FindingKind::StrandedCapacity,
                 .severity = Severity::Info,
                 .subject = site,
                 .amounts = {leftKw},
                 .reasons = {{.reason = reason, .site = site, .needed = is, .available = limit}}});
    };
    binds(RefusalReason::RackPositions, use.racks, use.limits.rackPositions);
    binds(RefusalReason::AirCooling, use.airHeat.inKw(), use.limits.airCooling.inKw());
    binds(RefusalReason::LiquidCooling, use.liquidHeat.inKw(), use.limits.liquidCooling.inKw());
}

}  // namespace

void checkSites(explain::Survey& survey, Findings& findings)
{
    for (const auto& [site, use] : survey.uses())
        checkUse(site, use, findings);
}

}  // namespace continua::rules
