// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/rules.h"

#include <algorithm>
#include <map>

namespace continua::rules {
namespace {

/// Sites where liquid-cooled kits stand, are ordered, or are asked for by a workload that may be
/// there.
std::vector<SiteId> sitesWithWater(const explain::Survey& survey)
{
    std::vector<SiteId> sites;
    for (const engine::HostSite& site : survey.problem().sites) {
        if (!site.limits.liquidSupply)
            continue;
        const auto use = survey.uses().find(site.id);
        const bool isUsed = use != survey.uses().end() && use->second.liquidHeat > ElectricPower{};
        const bool couldBe =
            std::any_of(site.kits.begin(), site.kits.end(), [&](const engine::KitOption& option) {
                return survey.problem().kits[static_cast<std::size_t>(option.kit)].load.liquidHeat
                     > ElectricPower{};
            });
        if (isUsed || couldBe)
            sites.push_back(site.id);
    }
    return sites;
}

}  // namespace

/// Water that the climate of a country cannot give without chillers: one finding for each country
/// and supply temperature.
void checkClimate(explain::Survey& survey, Findings& findings)
{
    const Design& design = survey.design();
    const double approachK = assumption(design, "cooling_approach_k");
    std::map<std::pair<std::string, double>, Finding> bySupply;
    for (const SiteId id : sitesWithWater(survey)) {
        const Site& site = design.at(id);
        const Country* country = find(design.catalog().countries, site.country);
        if (!country || !country->wetBulb)
            continue;
        const double wetBulbC = country->wetBulb->inCelsius();
        const double supplyC = survey.hostSite(id).limits.liquidSupply->inCelsius();
        if (supplyC >= wetBulbC + approachK)
            continue;
        const auto [known, isNew] = bySupply.try_emplace(
            {site.country, supplyC}, Finding{.kind = FindingKind::ClimateLimitsWater,
                                             .severity = Severity::Info,
                                             .subject = id,
                                             .amounts = {wetBulbC, wetBulbC + approachK, supplyC}});
        if (!isNew)
            known->second.related.emplace_back(id);
    }
    for (auto& [supply, finding] : bySupply)
        findings.push_back(std::move(finding));
}

}  // namespace continua::rules
