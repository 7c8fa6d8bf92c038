// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explain/refusals.h"
#include "core/rules/rules.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace continua::rules {
namespace {

constexpr double kWorthKw = 20.0;  // Smaller needs are not worth a word.
constexpr double kMuchLess = 0.1;  // Share by which a price or an intensity must be lower.

/// A replica at its host, with what its kits draw.
struct Draw {
    const Workload* workload = nullptr;
    int replica = 0;
    SiteId host;
    double plannedKw = 0.0;
};

double plannedKw(const explain::Survey& survey, SiteId site, const engine::ReplicaEntry& replica)
{
    const engine::Cover cover = survey.cover(site, {{replica.pool, replica.need}}, true);
    double kw = 0.0;
    for (const engine::KitCount& kit : cover.kits)
        kw += kit.count
            * survey.problem().kits[static_cast<std::size_t>(kit.kit)].load.planned.inKw();
    return kw;
}

/// The replica of the workload that draws most.
std::optional<Draw> largestDraw(const explain::Survey& survey, const Workload& workload)
{
    std::optional<Draw> largest;
    for (int r = 0; r < static_cast<int>(workload.replicas.size()); ++r) {
        const engine::ReplicaEntry& replica = survey.replica(workload.id, r);
        const auto host = survey.host(workload.id, r);
        if (!host || !replica.needsCompute)
            continue;
        const double kw = plannedKw(survey, *host, replica);
        if (kw >= kWorthKw && (!largest || kw > largest->plannedKw))
            largest = Draw{&workload, r, *host, kw};
    }
    return largest;
}

/// Sites other than its host, and whether they could run the replica with every flow of it in time;
/// pins are not asked. Each is looked into once, and only if somebody asks.
class Alternatives {
public:
    Alternatives(explain::Survey& survey, const Draw& draw) : m_survey(survey), m_draw(draw) {}

    std::vector<SiteId> sites() const
    {
        std::vector<SiteId> sites;
        for (const auto& [id, site] : m_survey.design().all<Site>())
            if (id != m_draw.host)
                sites.push_back(id);
        return sites;
    }

    bool canRun(SiteId site)
    {
        const auto known = m_canRun.find(site);
        if (known != m_canRun.end())
            return known->second;
        const auto refusals =
            explain::whyNotHere(m_survey, m_draw.workload->id, m_draw.replica, site);
        return m_canRun[site] =
                   std::all_of(refusals.begin(), refusals.end(), [](const Refusal& refusal) {
                       return refusal.reason == RefusalReason::PinnedElsewhere;
                   });
    }

private:
    explain::Survey& m_survey;
    const Draw& m_draw;
    std::map<SiteId, bool> m_canRun;
};

void checkPrice(const explain::Survey& survey, const Draw& draw, Findings& findings)
{
    const Catalog& catalog = survey.design().catalog();
    const std::string& here = survey.design().at(draw.host).country;
    const auto& allowed = draw.workload->locality.countries;
    const Country* country = find(catalog.countries, here);
    if (!country)
        return;
    const double price = survey.hostSite(draw.host).limits.electricity.inUsdPerKwh();
    std::vector<const Country*> cheaper;
    for (const std::string& code : country->neighbors) {
        const Country* neighbor = find(catalog.countries, code);
        const bool mayBe = allowed.empty() || std::count(allowed.begin(), allowed.end(), code) > 0;
        if (neighbor && mayBe && neighbor->electricity.inUsdPerKwh() < (1.0 - kMuchLess) * price)
            cheaper.push_back(neighbor);
    }
    if (cheaper.empty())
        return;
    std::stable_sort(cheaper.begin(), cheaper.end(), [](const Country* a, const Country* b) {
        return a->electricity < b->electricity;
    });
    Finding finding{.kind = FindingKind::EnergyDearerThanNear,
                    .severity = Severity::Info,
                    .subject = draw.workload->id,
                    .index = draw.replica,
                    .related = {draw.host},
                    .amounts = {draw.plannedKw, price},
                    .texts = {here}};
    for (const Country* neighbor : cheaper) {
        finding.amounts.push_back(neighbor->electricity.inUsdPerKwh());
        finding.texts.push_back(neighbor->code);
    }
    findings.push_back(std::move(finding));
}

void checkCarbon(explain::Survey& survey, const Draw& draw, Alternatives& others,
                 Findings& findings)
{
    const SiteLimits& here = survey.hostSite(draw.host).limits;
    const double hours = assumption(survey.design(), "hours_per_year");
    const auto tonnes = [&](const SiteLimits& limits) {
        return draw.plannedKw * limits.pue * hours * limits.carbon.inGPerKwh() / 1e6;
    };
    std::vector<std::pair<double, SiteId>> cleaner;
    for (const SiteId site : others.sites()) {
        const SiteLimits& there = survey.hostSite(site).limits;
        if (tonnes(there) < (1.0 - kMuchLess) * tonnes(here) && there.carbon < here.carbon)
            cleaner.emplace_back(tonnes(there), site);
    }
    std::stable_sort(cleaner.begin(), cleaner.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    const auto cleanest = std::find_if(cleaner.begin(), cleaner.end(), [&](const auto& entry) {
        return others.canRun(entry.second);
    });
    if (cleanest == cleaner.end())
        return;
    const SiteLimits& there = survey.hostSite(cleanest->second).limits;
    findings.push_back({.kind = FindingKind::CarbonLowerElsewhere,
                        .severity = Severity::Info,
                        .subject = draw.workload->id,
                        .index = draw.replica,
                        .related = {draw.host, cleanest->second},
                        .amounts = {here.carbon.inGPerKwh(), there.carbon.inGPerKwh(), tonnes(here),
                                    cleanest->first}});
}

/// A choice between cheap power and clean power.
void checkTradeOff(explain::Survey& survey, const Draw& draw, Alternatives& others,
                   Findings& findings)
{
    const SiteLimits& here = survey.hostSite(draw.host).limits;
    for (const SiteId site : others.sites()) {
        const SiteLimits& there = survey.hostSite(site).limits;
        const auto muchLower = [](double a, double b) { return a < (1.0 - kMuchLess) * b; };
        const auto cheaperButDirtier = [&](const SiteLimits& a, const SiteLimits& b) {
            return muchLower(a.electricity.inUsdPerKwh(), b.electricity.inUsdPerKwh())
                && muchLower(b.carbon.inGPerKwh(), a.carbon.inGPerKwh());
        };
        const bool hereIsCheaper = cheaperButDirtier(here, there);
        if ((!hereIsCheaper && !cheaperButDirtier(there, here)) || !others.canRun(site))
            continue;
        const SiteLimits& cheap = hereIsCheaper ? here : there;
        const SiteLimits& clean = hereIsCheaper ? there : here;
        findings.push_back(
            {.kind = FindingKind::CheaperButDirtier,
             .severity = Severity::Info,
             .subject = draw.workload->id,
             .index = draw.replica,
             .related = {hereIsCheaper ? draw.host : site, hereIsCheaper ? site : draw.host},
             .amounts = {cheap.electricity.inUsdPerKwh(), cheap.carbon.inGPerKwh(),
                         clean.electricity.inUsdPerKwh(), clean.carbon.inGPerKwh()}});
        return;
    }
}

/// The host has a carbon factor of its own: what the country's one factor would have hidden. Or
/// it has none, and nor have the other sites of the country.
void checkFactor(explain::Survey& survey, const Draw& draw, Findings& findings)
{
    const Design& design = survey.design();
    const Site& site = design.at(draw.host);
    const Country* country = find(design.catalog().countries, site.country);
    if (!country || !site.overrides.carbon)
        return;
    const double own = site.overrides.carbon->inGPerKwh();
    const double national = country->carbon.inGPerKwh();
    if (std::abs(own - national) < kMuchLess * national)
        return;
    findings.push_back({.kind = FindingKind::CarbonFactorNational,
                        .severity = Severity::Info,
                        .subject = draw.workload->id,
                        .index = draw.replica,
                        .related = {draw.host},
                        .amounts = {own, national},
                        .texts = {country->code}});
}

}  // namespace

void checkEnergy(explain::Survey& survey, Findings& findings)
{
    for (const auto& [id, workload] : survey.design().all<Workload>()) {
        const auto draw = largestDraw(survey, workload);
        if (!draw)
            continue;
        checkPrice(survey, *draw, findings);
        Alternatives others(survey, *draw);
        checkCarbon(survey, *draw, others, findings);
        checkTradeOff(survey, *draw, others, findings);
        checkFactor(survey, *draw, findings);
    }
}

}  // namespace continua::rules
