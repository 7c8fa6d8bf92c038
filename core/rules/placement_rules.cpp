// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/racks/rack_load.h"
#include "core/rules/rules.h"

#include <algorithm>
#include <set>

namespace continua::rules {
namespace {

constexpr double kWorthKw = 20.0;

bool sameCountries(const Locality& a, const Locality& b)
{
    return std::any_of(a.countries.begin(), a.countries.end(), [&](const std::string& country) {
        return std::count(b.countries.begin(), b.countries.end(), country) > 0;
    });
}

/// Replicas of one workload that one kit could serve, but whose data may not leave their
/// countries, which differ.
void checkSplit(explain::Survey& survey, const Workload& workload, Findings& findings)
{
    const auto& replicas = workload.replicas;
    int together = 0;
    std::set<SiteId> hosts;
    for (std::size_t r = 0; r < replicas.size(); ++r) {
        const int count = acceleratorCount(replicas[r].compute);
        if (count == 0 || replicas[r].compute.accelerator != replicas[0].compute.accelerator
            || replicas[r].locality.countries.empty())
            return;
        together += count;
        for (std::size_t other = r + 1; other < replicas.size(); ++other)
            if (sameCountries(replicas[r].locality, replicas[other].locality))
                return;
        if (const auto host = survey.host(workload.id, static_cast<int>(r)))
            hosts.insert(*host);
    }
    if (replicas.size() < 2)
        return;
    for (const engine::KitType& kit : survey.problem().kits) {
        const auto supply = kit.load.accelerators.find(replicas[0].compute.accelerator);
        if (supply == kit.load.accelerators.end() || supply->second < together)
            continue;
        findings.push_back(
            {.kind = FindingKind::CannotPool,
             .severity = Severity::Info,
             .subject = workload.id,
             .related = {hosts.begin(), hosts.end()},
             .amounts = {static_cast<double>(together), static_cast<double>(supply->second)},
             .texts = {kit.kit->key}});
        return;
    }
}

bool isBoundTo(const Workload& workload, const std::string& country)
{
    return workload.locality.countries == std::vector<std::string>{country}
        && std::any_of(workload.replicas.begin(), workload.replicas.end(),
                       [](const Replica& r) { return acceleratorCount(r.compute) > 0; });
}

/// A large replica that may be in a country or out of it, where others must stay in.
void checkFreeing(explain::Survey& survey, const Workload& workload, Findings& findings)
{
    const Design& design = survey.design();
    for (int r = 0; r < static_cast<int>(workload.replicas.size()); ++r) {
        const auto host = survey.host(workload.id, r);
        const ComputeNeed& need = workload.replicas[static_cast<std::size_t>(r)].compute;
        if (!host || acceleratorCount(need) == 0)
            continue;
        const engine::ReplicaEntry& entry = survey.replica(workload.id, r);
        for (const SiteId site : survey.candidates(entry)) {
            const std::string& here = design.at(*host).country;
            const std::string& there = design.at(site).country;
            if (here == there)
                continue;
            const auto& workloads = design.all<Workload>();
            const auto bound = [&](const std::string& country) {
                return std::any_of(workloads.begin(), workloads.end(), [&](const auto& row) {
                    return row.first != workload.id && isBoundTo(row.second, country);
                });
            };
            const bool leaves = bound(here);
            if (!leaves && !bound(there))
                continue;
            const SiteId outside = leaves ? site : *host;
            const SiteId inside = leaves ? *host : site;
            const engine::Cover cover = survey.cover(inside, {{entry.pool, entry.need}}, true);
            double kw = 0.0;
            for (const engine::KitCount& kit : cover.kits)
                kw += kit.count
                    * survey.problem()
                          .kits[static_cast<std::size_t>(kit.kit)]
                          .load.nameplate.inKw();
            if (kw < kWorthKw)
                continue;
            findings.push_back(
                {.kind = FindingKind::FreesCapacity,
                 .severity = Severity::Info,
                 .subject = workload.id,
                 .index = r,
                 .related = {outside, inside},
                 .amounts = {kw, static_cast<double>(acceleratorCount(need)), leaves ? 0.0 : 1.0},
                 .texts = {design.at(inside).country}});
            break;
        }
    }
}

}  // namespace

void checkPlacement(explain::Survey& survey, Findings& findings)
{
    for (const auto& [id, workload] : survey.design().all<Workload>()) {
        checkSplit(survey, workload, findings);
        checkFreeing(survey, workload, findings);
    }
}

}  // namespace continua::rules
