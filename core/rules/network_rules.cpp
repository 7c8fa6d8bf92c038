// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explain/added_links.h"
#include "core/graph/cuts.h"
#include "core/rules/rules.h"

#include <algorithm>
#include <set>

namespace continua::rules {
namespace {

/// The highest availability that a workload asks of a site: it has users or replicas there.
double targetAt(explain::Survey& survey, SiteId site)
{
    double target = 0.0;
    for (const auto& [id, workload] : survey.design().all<Workload>()) {
        bool isHere =
            std::any_of(workload.flows.begin(), workload.flows.end(),
                        [&](const Flow& flow) { return flow.fromReplica < 0 && flow.at == site; });
        for (int r = 0; !isHere && r < static_cast<int>(workload.replicas.size()); ++r)
            isHere = survey.host(id, r) == site;
        if (isHere)
            target = std::max(target, workload.availability);
    }
    return target;
}

bool isBusy(explain::Survey& survey, SiteId site)
{
    for (const auto& [id, workload] : survey.design().all<Workload>())
        for (const Flow& flow : workload.flows)
            if (flow.fromReplica < 0 && flow.at == site)
                return true;
    return false;
}

void checkIslands(explain::Survey& survey, Findings& findings)
{
    const auto parts = graph::connectedParts(survey.topology());
    for (std::size_t part = 1; part < parts.size(); ++part)
        for (const SiteId site : parts[part])
            findings.push_back(
                {.kind = FindingKind::SiteUnreachable,
                 .severity = isBusy(survey, site) ? Severity::Error : Severity::Warning,
                 .subject = site});
}

}  // namespace

void checkConnectivity(explain::Survey& survey, Findings& findings)
{
    const Design& design = survey.design();
    checkIslands(survey, findings);
    for (const auto& [id, site] : design.all<Site>()) {
        const auto& links = survey.topology().edgesAt(id);
        if (links.size() != 1 || site.kind == SiteKind::AmplifierHut)
            continue;
        const graph::Edge& only = survey.topology().edges()[links.front()];
        const double availability =
            1.0 - availability::linkOutage(design, survey.outages(), design.at(only.link));
        const double target = targetAt(survey, id);
        findings.push_back({.kind = FindingKind::SingleHomed,
                            .severity = availability < target ? Severity::Warning : Severity::Info,
                            .subject = id,
                            .related = {only.link},
                            .amounts = {availability, target},
                            .remedies = explain::linksAroundBridge(survey, only.link, {id}, 3)});
    }
    for (const graph::Bridge& bridge : graph::bridges(survey.topology())) {
        if (bridge.cutOff.size() < 2)
            continue;  // Said of the site already.
        std::vector<Subject> lost(bridge.cutOff.begin(), bridge.cutOff.end());
        findings.push_back(
            {.kind = FindingKind::BridgeLink,
             .severity = Severity::Warning,
             .subject = bridge.link,
             .related = std::move(lost),
             .amounts = {static_cast<double>(bridge.cutOff.size())},
             .remedies = explain::linksAroundBridge(survey, bridge.link, bridge.cutOff, 3)});
    }
}

}  // namespace continua::rules
