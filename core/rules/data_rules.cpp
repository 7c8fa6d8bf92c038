// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/rules.h"

#include <set>

namespace continua::rules {

void checkData(explain::Survey& survey, Findings& findings)
{
    for (const engine::HostSite& site : survey.problem().sites) {
        const auto missing = [&](const char* field) {
            findings.push_back({.kind = FindingKind::MissingFigure,
                                .severity = Severity::Warning,
                                .subject = site.id,
                                .texts = {field}});
        };
        if (site.limits.electricity <= EnergyPrice{})
            missing("electricity_usd_per_kwh");
        if (site.limits.carbon <= CarbonIntensity{})
            missing("carbon_g_per_kwh");
    }
    // An estimate is worth a word where demand that rests on it cannot be met.
    if (!survey.plan())
        return;
    std::set<WorkloadId> said;
    for (const Unserved& unserved : survey.plan()->unserved) {
        const Workload& workload = survey.design().at(unserved.workload);
        if (workload.provenance.confidence == Confidence::Estimate
            && !workload.provenance.source.empty() && said.insert(workload.id).second)
            findings.push_back({.kind = FindingKind::WeakFigure,
                                .severity = Severity::Info,
                                .subject = workload.id,
                                .texts = {"demand", workload.provenance.source}});
    }
}

}  // namespace continua::rules
