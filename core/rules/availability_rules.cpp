// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explain/added_links.h"
#include "core/graph/disjoint_routes.h"
#include "core/rules/flow_ends.h"
#include "core/rules/rules.h"

#include <algorithm>
#include <map>

namespace continua::rules {
namespace {

constexpr double kFarKm = 200.0;

/// A flow and how available its ways are.
struct Judged {
    FlowEnds flow;
    double onePath = 1.0;
    double km = 0.0;  ///< Of the one path.
    std::optional<graph::DisjointPair> pair = {};
    double bothPaths = 1.0;  ///< Of the pair; as onePath without one.
    double reached = 1.0;    ///< As planned; without a plan as the flow asks to be protected.
    bool isProtected = false;
};

Judged judge(explain::Survey& survey, const FlowEnds& flow)
{
    const Design& design = survey.design();
    Judged judged{.flow = flow};
    const FlowRoute* route = survey.route(flow.workload->id, flow.number);
    if (const auto way = survey.quickest(flow.source, flow.host)) {
        const std::vector<LinkId>& links = route ? route->working.links : way->links;
        judged.onePath =
            availability::pathAvailability(design, survey.outages(), flow.source, links);
        judged.km = route ? route->working.length.inKm() : way->length.inKm();
    }
    judged.pair = graph::disjointPair(survey.topology(), flow.source, flow.host);
    judged.bothPaths =
        judged.pair
            ? availability::pairAvailability(design, survey.outages(), flow.source,
                                             judged.pair->first.links, judged.pair->second.links)
            : judged.onePath;
    judged.isProtected = route ? route->protection.has_value()
                               : flow.flow->protection != Protection::None && judged.pair;
    judged.reached = route              ? route->availability
                   : judged.isProtected ? judged.bothPaths
                                        : judged.onePath;
    return judged;
}

/// The shortest links that give a flow two ways, and what it would ask for then.
std::vector<explain::Remedy> secondWays(explain::Survey& survey, const FlowEnds& flow,
                                        std::optional<Protection> protection)
{
    const auto disjointness = protection == Protection::OnePlusOneSiteDisjoint
                                ? graph::Disjointness::LinksAndSites
                                : graph::Disjointness::Links;
    auto remedies = explain::linksThatHelp(
        survey, [](const explain::MissingLink&) { return true; },
        [&](const graph::Topology& topology) {
            return graph::disjointPair(topology, flow.source, flow.host, disjointness).has_value();
        },
        3);
    for (explain::Remedy& remedy : remedies) {
        remedy.workload = flow.workload->id;
        remedy.flow = flow.number;
        remedy.protection = protection;
    }
    return remedies;
}

std::vector<explain::Remedy> remedies(explain::Survey& survey, const Judged& judged)
{
    const FlowEnds& flow = judged.flow;
    const double target = flow.workload->availability;
    engine::FlowEntry asProtected = survey.flow(flow.workload->id, flow.number);
    const bool isAsked = asProtected.wantsPair();
    asProtected.protection = Protection::OnePlusOne;
    if (judged.pair && !judged.isProtected && !isAsked && judged.bothPaths >= target
        && survey.meetsBudget(asProtected, flow.source, flow.host))
        return {{.kind = explain::RemedyKind::Protect,
                 .amount = judged.bothPaths,
                 .workload = flow.workload->id,
                 .flow = flow.number,
                 .protection = Protection::OnePlusOne}};
    if (judged.pair)
        return {};
    return secondWays(survey, flow,
                      flow.flow->protection == Protection::OnePlusOneSiteDisjoint
                          ? Protection::OnePlusOneSiteDisjoint
                          : Protection::OnePlusOne);
}

/// A flow whose paths meet at a site: two that do not, if there are any, else a link for them.
std::vector<explain::Remedy> waysApart(explain::Survey& survey, const FlowEnds& flow)
{
    if (!graph::disjointPair(survey.topology(), flow.source, flow.host,
                             graph::Disjointness::LinksAndSites))
        return secondWays(survey, flow, Protection::OnePlusOneSiteDisjoint);
    return {{.kind = explain::RemedyKind::Protect,
             .workload = flow.workload->id,
             .flow = flow.number,
             .protection = Protection::OnePlusOneSiteDisjoint}};
}

Finding about(const Judged& judged, FindingKind kind, Severity severity,
              std::vector<double> amounts)
{
    return {.kind = kind,
            .severity = severity,
            .subject = judged.flow.workload->id,
            .index = judged.flow.number,
            .related = {judged.flow.source, judged.flow.host},
            .amounts = std::move(amounts)};
}

/// Nothing is said of when its data must be there.
bool canWait(const Flow& flow) { return !flow.budget && !flow.application; }

/// What a second path for a flow would cost: transceivers, and pairs on links that are dark.
Money secondPathPrice(explain::Survey& survey, const Judged& judged)
{
    Money price;
    const FlowEnds& flow = judged.flow;
    if (const auto carriage = survey.carriage(flow.source, flow.host, flow.flow->rate()))
        price += carriage->price;
    if (!judged.pair)
        return price;
    for (const LinkId link : judged.pair->second.links) {
        const bool isLit =
            survey.plan()
            && std::any_of(survey.plan()->lightpaths.begin(), survey.plan()->lightpaths.end(),
                           [&](const Lightpath& light) {
                               return std::count(light.links.begin(), light.links.end(), link) > 0;
                           });
        if (isLit)
            continue;
        const auto& links = survey.problem().links;
        const auto entry = std::find_if(links.begin(), links.end(),
                                        [&](const engine::LinkEntry& e) { return e.id == link; });
        price += Money::fromUsd(entry->pairCost);
    }
    return price;
}

}  // namespace

/// One finding of a kind per workload: of its worst or longest flow.
void checkAvailability(explain::Survey& survey, Findings& findings)
{
    std::map<WorkloadId, std::vector<Judged>> byWorkload;
    for (const FlowEnds& flow : flowsBetweenSites(survey))
        byWorkload[flow.workload->id].push_back(judge(survey, flow));
    for (const auto& [id, flows] : byWorkload) {
        const double target = survey.design().at(id).availability;
        const auto longest = [&](auto test) -> const Judged* {
            const Judged* found = nullptr;
            for (const Judged& judged : flows)
                if (test(judged) && (!found || judged.km > found->km))
                    found = &judged;
            return found;
        };
        if (const auto worst = std::min_element(
                flows.begin(), flows.end(),
                [](const Judged& a, const Judged& b) { return a.reached < b.reached; });
            worst->reached < target) {
            Finding finding = about(*worst, FindingKind::AvailabilityShort, Severity::Warning,
                                    {target, worst->reached,
                                     worst->pair && !worst->isProtected ? worst->bothPaths : 0.0});
            finding.remedies = remedies(survey, *worst);
            findings.push_back(std::move(finding));
        }
        if (const Judged* saved = longest([&](const Judged& j) {
                return j.isProtected && j.onePath < target && j.bothPaths >= target;
            }))
            findings.push_back(about(*saved, FindingKind::ProtectionNeeded, Severity::Info,
                                     {target, saved->onePath, saved->bothPaths, saved->km}));
        if (const Judged* single = longest([&](const Judged& j) {
                return !j.pair && !j.isProtected && j.km >= kFarKm && j.onePath >= target;
            })) {
            Finding finding = about(*single, FindingKind::NoDisjointPath, Severity::Info,
                                    {single->km, single->onePath, target});
            finding.remedies = secondWays(survey, single->flow, std::nullopt);
            findings.push_back(std::move(finding));
        }
        if (const Judged* bare = longest([&](const Judged& j) {
                return target > 0.0 && !j.isProtected && j.km >= kFarKm && j.onePath >= target
                    && j.flow.flow->protection == Protection::None && canWait(*j.flow.flow);
            }))
            findings.push_back(about(*bare, FindingKind::UnprotectedSaving, Severity::Info,
                                     {secondPathPrice(survey, *bare).inUsd(), bare->onePath, target,
                                      bare->pair ? 1.0 : 0.0}));
    }
}

/// As planned; where the plan has no second path, or there is no plan, as the best pair would be.
void checkProtection(explain::Survey& survey, Findings& findings)
{
    std::map<WorkloadId, std::vector<std::vector<SiteId>>> said;
    for (const FlowEnds& flow : flowsBetweenSites(survey)) {
        if (!survey.flow(flow.workload->id, flow.number).wantsPair())
            continue;
        std::vector<SiteId> shared;
        const FlowRoute* route = survey.route(flow.workload->id, flow.number);
        if (route && route->protection)
            shared = route->sharedSites;
        else if (const auto pair = graph::disjointPair(survey.topology(), flow.source, flow.host))
            shared = pair->sharedSites;
        auto& known = said[flow.workload->id];
        if (shared.empty() || std::count(known.begin(), known.end(), shared))
            continue;
        known.push_back(shared);
        findings.push_back({.kind = FindingKind::ProtectionSharesSite,
                            .severity = Severity::Warning,
                            .subject = flow.workload->id,
                            .index = flow.number,
                            .related = {shared.begin(), shared.end()},
                            .remedies = waysApart(survey, flow)});
    }
}

}  // namespace continua::rules
