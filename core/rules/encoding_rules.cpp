// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/flow_ends.h"
#include "core/rules/rules.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace continua::rules {
namespace {

DataRate rateOf(const Encoding& encoding) { return std::max(encoding.up, encoding.down); }

bool byRate(const Encoding& a, const Encoding& b) { return rateOf(a) < rateOf(b); }

/// How one way of coding loads the network.
struct CodedLoad {
    DataRate total;
    std::map<LinkId, DataRate> onLink = {};
};

/// Loads by encoding name, over the flows of a workload that offer a choice.
std::map<std::string, CodedLoad> loadsOf(explain::Survey& survey, const Workload& workload)
{
    std::map<std::string, CodedLoad> loads;
    for (int number = 0; number < static_cast<int>(workload.flows.size()); ++number) {
        const Flow& flow = workload.flows[static_cast<std::size_t>(number)];
        if (flow.encodings.size() < 2)
            continue;
        std::vector<LinkId> links;
        if (const FlowRoute* route = survey.route(workload.id, number))
            links = route->working.links;
        else if (const auto ends = survey.ends(workload, number))
            if (const auto way = survey.quickest(ends->first, ends->second))
                links = way->links;
        for (const Encoding& encoding : flow.encodings) {
            CodedLoad& load = loads[encoding.name];
            load.total += rateOf(encoding);
            for (const LinkId link : links)
                load.onLink[link] += rateOf(encoding);
        }
    }
    return loads;
}

/// Wavelengths of the fastest mode that the plan, else the catalog, has.
int wavelengths(const explain::Survey& survey, DataRate rate)
{
    DataRate fastest;
    if (survey.plan())
        for (const Lightpath& light : survey.plan()->lightpaths)
            fastest = std::max(fastest, light.rate);
    if (fastest <= DataRate{})
        for (const auto& [key, type] : survey.design().catalog().transceivers)
            for (const TransceiverMode& mode : type.modes)
                fastest = std::max(fastest, mode.rate);
    return fastest > DataRate{} ? static_cast<int>(std::ceil(rate / fastest - 1e-9)) : 0;
}

void checkRates(explain::Survey& survey, const Workload& workload, Findings& findings)
{
    const auto loads = loadsOf(survey, workload);
    if (loads.size() < 2)
        return;
    const auto heaviest =
        std::max_element(loads.begin(), loads.end(), [](const auto& a, const auto& b) {
            return a.second.total < b.second.total;
        });
    Finding finding{
        .kind = FindingKind::EncodingRate, .severity = Severity::Info, .subject = workload.id};
    const auto& onLink = heaviest->second.onLink;
    const auto busiest =
        std::max_element(onLink.begin(), onLink.end(),
                         [](const auto& a, const auto& b) { return a.second < b.second; });
    if (busiest != onLink.end())
        finding.related = {busiest->first};
    std::vector<const std::pair<const std::string, CodedLoad>*> ordered;
    for (const auto& load : loads)
        ordered.push_back(&load);
    std::stable_sort(ordered.begin(), ordered.end(), [](const auto* a, const auto* b) {
        return b->second.total < a->second.total;
    });
    for (const auto* load : ordered) {
        const auto there = busiest == onLink.end() ? load->second.onLink.end()
                                                   : load->second.onLink.find(busiest->first);
        const DataRate rate = there == load->second.onLink.end() ? DataRate{} : there->second;
        finding.texts.push_back(load->first);
        finding.amounts.push_back(load->second.total.inGbps());
        finding.amounts.push_back(rate.inGbps());
        finding.amounts.push_back(wavelengths(survey, rate));
    }
    findings.push_back(std::move(finding));
}

/// The nearest other site that could run the replica: where pixels would be carried to.
std::optional<SiteId> nearestElsewhere(explain::Survey& survey, const engine::ReplicaEntry& replica,
                                       SiteId source)
{
    std::optional<SiteId> nearest;
    double leastMs = 0.0;
    for (const SiteId site : survey.candidates(replica)) {
        const auto way = site == source ? std::nullopt : survey.quickest(source, site);
        if (way && (!nearest || way->oneWayMs < leastMs)) {
            nearest = site;
            leastMs = way->oneWayMs;
        }
    }
    return nearest;
}

/// Carry the pixels to the processors, or the processors to the pixels: the largest flow of the
/// workload that offers a choice.
void checkCrossover(explain::Survey& survey, const Workload& workload, Findings& findings)
{
    const auto& flows = workload.flows;
    const auto choice = std::find_if(flows.begin(), flows.end(), [&](const Flow& flow) {
        return flow.encodings.size() > 1 && flow.fromReplica < 0 && flow.toReplica >= 0
            && survey.replica(workload.id, flow.toReplica).needsCompute;
    });
    if (choice == flows.end())
        return;
    const engine::ReplicaEntry& replica = survey.replica(workload.id, choice->toReplica);
    const auto elsewhere = nearestElsewhere(survey, replica, choice->at);
    if (!elsewhere)
        return;
    const auto [light, raw] =
        std::minmax_element(choice->encodings.begin(), choice->encodings.end(), byRate);
    const auto carryRaw = survey.carriage(choice->at, *elsewhere, rateOf(*raw));
    const auto carryLight = survey.carriage(choice->at, *elsewhere, rateOf(*light));
    const engine::Cover onSite = survey.cover(choice->at, {{replica.pool, replica.need}}, true);
    if (!carryRaw || !carryLight)
        return;
    double kw = 0.0;
    for (const engine::KitCount& kit : onSite.kits)
        kw += kit.count
            * survey.problem().kits[static_cast<std::size_t>(kit.kit)].load.nameplate.inKw();
    const ComputeNeed& need =
        workload.replicas[static_cast<std::size_t>(choice->toReplica)].compute;
    findings.push_back(
        {.kind = FindingKind::EncodingCrossover,
         .severity = Severity::Info,
         .subject = workload.id,
         .index = static_cast<int>(choice - flows.begin()),
         .related = {choice->at, *elsewhere},
         .amounts = {rateOf(*raw).inGbps(), static_cast<double>(carryRaw->wavelengths),
                     carryRaw->price.inUsd(), static_cast<double>(acceleratorCount(need)), kw,
                     onSite.isFeasible ? onSite.cost : 0.0, carryLight->price.inUsd()},
         .texts = {raw->name, light->name}});
}

}  // namespace

void checkEncodings(explain::Survey& survey, Findings& findings)
{
    for (const auto& [id, workload] : survey.design().all<Workload>()) {
        checkRates(survey, workload, findings);
        checkCrossover(survey, workload, findings);
    }
}

}  // namespace continua::rules
