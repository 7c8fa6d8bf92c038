// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explain/site_needs.h"
#include "core/rules/rules.h"

#include <algorithm>
#include <array>

namespace continua::rules {
namespace {

constexpr std::array kGrowth{1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0, 6.0, 8.0};

/// The first growth factor that a site does not stand, and what breaks then.
struct FirstBreak {
    SiteId site;
    double factor = 0.0;
    std::vector<Refusal> shortages;
};

std::optional<FirstBreak> firstBreak(const explain::Survey& survey, SiteId site, double lessThan)
{
    for (const double factor : kGrowth) {
        if (factor >= lessThan)
            return std::nullopt;
        auto shortages = explain::shortages(survey, site, explain::needsAt(survey, site, factor));
        if (!shortages.empty())
            return FirstBreak{site, factor, std::move(shortages)};
    }
    return std::nullopt;
}

/// The site that runs out first when all demand grows alike.
void checkFirstToFill(explain::Survey& survey, Findings& findings)
{
    std::optional<FirstBreak> first;
    for (const auto& [site, use] : survey.uses())
        if (!explain::needsAt(survey, site).empty())
            if (auto found = firstBreak(survey, site, first ? first->factor : kGrowth.back() + 1.0))
                first = std::move(found);
    if (first)
        findings.push_back({.kind = FindingKind::SiteNearlyFull,
                            .severity = Severity::Info,
                            .subject = first->site,
                            .amounts = {first->factor},
                            .reasons = std::move(first->shortages)});
}

void checkNearlyFull(explain::Survey& survey, Findings& findings)
{
    const double warnShare = assumption(survey.design(), "capacity_warning_share");
    for (const auto& [site, use] : survey.uses()) {
        const double share = use.highestShare();
        if (share >= warnShare && share <= 1.0)
            findings.push_back({.kind = FindingKind::SiteNearlyFull,
                                .severity = Severity::Warning,
                                .subject = site,
                                .amounts = {1.0 / share}});
    }
}

/// What a workload's own peak does to the sites it runs at.
void checkPeak(explain::Survey& survey, const Workload& workload, Findings& findings)
{
    for (int r = 0; r < static_cast<int>(workload.replicas.size()); ++r) {
        const auto host = survey.host(workload.id, r);
        if (!host || !survey.replica(workload.id, r).needsCompute)
            continue;
        auto shortages = explain::shortages(
            survey, *host, explain::needsAt(survey, *host, workload.peakFactor, workload.id));
        findings.push_back({.kind = FindingKind::PeakAtSite,
                            .severity = shortages.empty() ? Severity::Info : Severity::Warning,
                            .subject = workload.id,
                            .index = r,
                            .related = {*host},
                            .amounts = {workload.peakFactor},
                            .reasons = std::move(shortages)});
    }
}

}  // namespace

void checkGrowth(explain::Survey& survey, Findings& findings)
{
    if (!survey.plan())
        return;
    checkNearlyFull(survey, findings);
    checkFirstToFill(survey, findings);
    for (const auto& [id, workload] : survey.design().all<Workload>())
        if (workload.peakFactor > 1.0)
            checkPeak(survey, workload, findings);
}

}  // namespace continua::rules
