// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explain/refusals.h"
#include "core/racks/rack_load.h"
#include "core/rules/rules.h"

#include <algorithm>
#include <cmath>

namespace continua::rules {
namespace {

constexpr double kLargeKw = 40.0;  ///< From here on, where it can stand is worth a word.

/// The replica of a workload that asks for most accelerators; -1 when none asks for any.
int largestReplica(const Workload& workload)
{
    int largest = -1;
    int most = 0;
    for (std::size_t r = 0; r < workload.replicas.size(); ++r)
        if (const int count = acceleratorCount(workload.replicas[r].compute); count > most) {
            largest = static_cast<int>(r);
            most = count;
        }
    return largest;
}

/// The cheapest kits for a need at a site.
struct KitSum {
    const engine::KitType* main = nullptr;  ///< That with most racks.
    double kw = 0.0;
};

KitSum kitsAt(const explain::Survey& survey, SiteId site, const engine::ReplicaEntry& replica)
{
    const engine::Cover cover = survey.cover(site, {{replica.pool, replica.need}}, true);
    KitSum sum;
    int most = 0;
    for (const engine::KitCount& count : cover.kits) {
        const engine::KitType& kit = survey.problem().kits[static_cast<std::size_t>(count.kit)];
        sum.kw += count.count * kit.load.nameplate.inKw();
        if (count.count > most) {
            most = count.count;
            sum.main = &kit;
        }
    }
    return sum;
}

void checkFit(explain::Survey& survey, const Workload& workload, Findings& findings)
{
    const int number = largestReplica(workload);
    if (number < 0)
        return;
    const engine::ReplicaEntry& replica = survey.replica(workload.id, number);
    const auto& refusals = survey.aloneRefusals(replica);
    Finding finding{.kind = FindingKind::FewSitesFit,
                    .severity = Severity::Info,
                    .subject = workload.id,
                    .index = number};
    for (std::size_t s = 0; s < refusals.size(); ++s) {
        const auto broken =
            std::find_if(refusals[s].begin(), refusals[s].end(), [](const Refusal& refusal) {
                return !explain::isRule(refusal.reason) && refusal.reason != RefusalReason::NoKit
                    && refusal.reason != RefusalReason::Unreachable;
            });
        if (broken != refusals[s].end())
            finding.reasons.push_back(*broken);
        else
            finding.related.emplace_back(survey.problem().sites[s].id);
    }
    const std::size_t all = refusals.size();
    if (finding.related.empty() || finding.reasons.empty())
        return;
    const auto [kit, kw] = kitsAt(survey, std::get<SiteId>(finding.related.front()), replica);
    if (finding.related.size() * 2 > all && kw < kLargeKw)
        return;
    finding.amounts = {static_cast<double>(finding.related.size()), static_cast<double>(all),
                       kit ? kit->load.nameplate.inKw() : 0.0,
                       kit ? kit->load.floorLoad.inKgPerM2() : 0.0};
    findings.push_back(std::move(finding));
}

/// Racks that the nodes of a workload would take if only height counted, against those that the
/// power of a rack allows.
void checkDeciding(explain::Survey& survey, const Workload& workload, Findings& findings)
{
    const int number = largestReplica(workload);
    const auto host = number < 0 ? std::nullopt : survey.host(workload.id, number);
    if (!host)
        return;
    const engine::ReplicaEntry& replica = survey.replica(workload.id, number);
    const engine::KitType* kit = kitsAt(survey, *host, replica).main;
    if (!kit)
        return;
    const std::string& accelerator =
        workload.replicas[static_cast<std::size_t>(number)].compute.accelerator;
    const RackFrame& frame = survey.design().catalog().frames.at(kit->kit->frame);
    const Equipment* node = nullptr;
    for (const RackItem& item : kit->kit->items)
        if (const Equipment* found = find(survey.design().catalog().equipment, item.equipment);
            found && found->accelerator == accelerator)
            node = found;
    if (!node || node->accelerators <= 0 || node->category == EquipmentCategory::RackSystem)
        return;
    const int accelerators =
        acceleratorCount(workload.replicas[static_cast<std::size_t>(number)].compute);
    const int nodes = (accelerators + node->accelerators - 1) / node->accelerators;
    const int perRackByHeight = frame.height / std::max(1, unitsIn(frame, *node));
    const double rackKw =
        std::min(survey.hostSite(*host).limits.rackCeiling, frame.powerLimit).inKw();
    const double nodeKw = node->nameplate.inKw();
    const int perRackByPower = static_cast<int>(rackKw / nodeKw);
    if (perRackByHeight < 1 || perRackByPower < 1 || perRackByPower >= perRackByHeight)
        return;
    const auto racks = [&](int perRack) { return std::ceil(static_cast<double>(nodes) / perRack); };
    if (racks(perRackByPower) > racks(perRackByHeight))
        findings.push_back({.kind = FindingKind::RackLimitDecides,
                            .severity = Severity::Info,
                            .subject = workload.id,
                            .index = number,
                            .related = {*host},
                            .amounts = {static_cast<double>(accelerators), nodes * nodeKw,
                                        racks(perRackByPower), racks(perRackByHeight)}});
}

}  // namespace

void checkKits(explain::Survey& survey, Findings& findings)
{
    for (const auto& [id, workload] : survey.design().all<Workload>()) {
        checkFit(survey, workload, findings);
        checkDeciding(survey, workload, findings);
    }
}

}  // namespace continua::rules
