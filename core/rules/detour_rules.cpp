// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/graph/disjoint_routes.h"
#include "core/rules/flow_ends.h"
#include "core/rules/rules.h"

#include <algorithm>
#include <set>

namespace continua::rules {
namespace {

constexpr double kMuchLonger = 4.0;
constexpr double kLongKm = 300.0;

/// Taking the shortest route away leaves no other, though two disjoint ones exist.
bool isTrap(const graph::Topology& topology, const graph::Route& shortest, const FlowEnds& flow)
{
    const std::set<LinkId> taken(shortest.links.begin(), shortest.links.end());
    return !graph::shortestRoute(
        topology, flow.source, flow.host, graph::Metric::Length,
        {.site = {}, .link = [&](LinkId link) { return !taken.contains(link); }});
}

void checkPair(explain::Survey& survey, const FlowEnds& flow, const graph::DisjointPair& pair,
               Findings& findings)
{
    const auto shortest =
        graph::shortestRoute(survey.topology(), flow.source, flow.host, graph::Metric::Length);
    if (isTrap(survey.topology(), *shortest, flow))
        findings.push_back({.kind = FindingKind::TrapTopology,
                            .severity = Severity::Info,
                            .subject = flow.workload->id,
                            .index = flow.number,
                            .related = {flow.source, flow.host},
                            .amounts = {shortest->length.inKm(), pair.first.length.inKm(),
                                        pair.second.length.inKm()}});
    const double shorterKm = pair.first.length.inKm();
    const double longerKm = pair.second.length.inKm();
    if (longerKm >= kMuchLonger * shorterKm && longerKm - shorterKm >= kLongKm)
        findings.push_back({.kind = FindingKind::ProtectionMuchLonger,
                            .severity = Severity::Info,
                            .subject = flow.source,
                            .related = {flow.host},
                            .amounts = {shorterKm, longerKm, 2.0 * pair.first.delay.inMs(),
                                        2.0 * pair.second.delay.inMs()}});
}

}  // namespace

void checkDetours(explain::Survey& survey, Findings& findings)
{
    std::set<std::pair<SiteId, SiteId>> seen;
    for (const FlowEnds& flow : flowsBetweenSites(survey)) {
        if (!seen.insert(std::minmax(flow.source, flow.host)).second)
            continue;
        if (const auto pair = graph::disjointPair(survey.topology(), flow.source, flow.host))
            checkPair(survey, flow, *pair, findings);
    }
}

}  // namespace continua::rules
