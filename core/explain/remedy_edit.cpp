// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explain/remedy_edit.h"

#include "core/explain/link_edits.h"
#include "core/explain/rule_edits.h"
#include "core/model/new_link.h"
#include "core/model/site_limits.h"

#include <algorithm>
#include <functional>
#include <set>

namespace continua::explain {
namespace {

/// Whether everything the remedy names is there.
bool isWhole(const Design& design, const Remedy& remedy)
{
    const auto isThere = [&](auto id) { return !id || design.find(id); };
    if (!isThere(remedy.site) || !isThere(remedy.other) || !isThere(remedy.link)
        || !isThere(remedy.workload)
        || !std::all_of(remedy.links.begin(), remedy.links.end(), isThere))
        return false;
    const Workload* workload = design.find(remedy.workload);
    const int flows = workload ? static_cast<int>(workload->flows.size()) : 0;
    const int replicas = workload ? static_cast<int>(workload->replicas.size()) : 0;
    return remedy.flow < flows && remedy.index < replicas;
}

Flow& flowOf(Workload& workload, int number)
{
    return workload.flows[static_cast<std::size_t>(number)];
}

ChangeSet relaxBudget(const Workload& before, const Remedy& remedy)
{
    const Duration limit = Duration::fromMs(remedy.amount);
    Workload after = before;
    for (int number = 0; number < static_cast<int>(after.flows.size()); ++number) {
        auto& budget = flowOf(after, number).budget;
        const bool isMeant = remedy.flow < 0 || remedy.flow == number;
        if (isMeant && budget && budget->limit < limit)
            budget->limit = limit;
    }
    return ChangeSet().replace(before, after);
}

ChangeSet moveReplica(const Design& design, const Remedy& remedy, IdSource& ids)
{
    const Berth berth{remedy.workload, remedy.index, remedy.site};
    const Workload& before = design.at(remedy.workload);
    Workload after = before;
    allow(design, berth, after);
    ChangeSet edit;
    edit.replace(before, after);
    pin(design, berth, ids, edit);
    return edit;
}

std::string freeReplicaName(const Workload& workload, const std::string& wanted)
{
    std::set<std::string> taken;
    for (const Replica& replica : workload.replicas)
        taken.insert(replica.name);
    std::string name = wanted;
    for (int number = 2; taken.contains(name); ++number)
        name = wanted + " " + std::to_string(number);
    return name;
}

ChangeSet addReplica(const Design& design, const Remedy& remedy, IdSource& ids)
{
    const Workload& before = design.at(remedy.workload);
    Workload after = before;
    Replica replica = after.replicas[static_cast<std::size_t>(remedy.index)];
    replica.name = freeReplicaName(after, design.at(remedy.site).code);
    after.replicas.push_back(replica);
    const Berth berth{remedy.workload, static_cast<int>(before.replicas.size()), remedy.site};
    flowOf(after, remedy.flow).toReplica = berth.replica;
    allow(design, berth, after);
    ChangeSet edit;
    edit.replace(before, after);
    // Pins of all replicas are for those there were.
    unpin(design, berth, ids, edit);
    edit.insert(Pin{.id = ids.next<Pin>(),
                    .kind = Pin::Kind::MustHost,
                    .site = berth.site,
                    .workload = berth.workload,
                    .replica = berth.replica});
    return edit;
}

ChangeSet askProtection(const Workload& before, const Remedy& remedy)
{
    Workload after = before;
    if (remedy.protection && remedy.flow >= 0)
        flowOf(after, remedy.flow).protection = *remedy.protection;
    return ChangeSet().replace(before, after);
}

ChangeSet addLink(const Design& design, const Remedy& remedy, IdSource& ids)
{
    ChangeSet edit;
    if (remedy.workload)
        edit = askProtection(design.at(remedy.workload), remedy);
    edit.insert(newLink(design, remedy.site, remedy.other, {}, ids));
    return edit;
}

/// The coldest water that any equipment of the catalog asks for.
std::optional<Temperature> coldestSupply(const Catalog& catalog)
{
    std::optional<Temperature> coldest;
    for (const auto& [key, equipment] : catalog.equipment)
        if (equipment.warmestSupply && (!coldest || *equipment.warmestSupply < *coldest))
            coldest = equipment.warmestSupply;
    return coldest;
}

ChangeSet raiseLimits(const Design& design, const Remedy& remedy)
{
    const Site& before = design.at(remedy.site);
    const SiteLimits limits = siteLimits(design, before);
    const Refusal& refusal = *remedy.refusal;
    const double needed = refusal.needed;
    const auto more = ElectricPower::fromKw(needed - refusal.available);
    Site after = before;
    SiteOverrides& raised = after.overrides;
    switch (refusal.reason) {
    case RefusalReason::RackCeiling: raised.rackCeiling = ElectricPower::fromKw(needed); break;
    case RefusalReason::FloorLoad: raised.floorLoad = FloorLoad::fromKgPerM2(needed); break;
    case RefusalReason::FloorDepth: raised.floorDepth = Length::fromMm(needed); break;
    case RefusalReason::NoLiquid:
        raised.liquidSupply = coldestSupply(design.catalog());
        raised.liquidCooling = std::max(limits.liquidCooling, ElectricPower::fromKw(needed));
        break;
    case RefusalReason::SupplyTooWarm:
        raised.liquidSupply = Temperature::fromCelsius(needed);
        break;
    case RefusalReason::RackPositions:
        raised.rackPositions = limits.rackPositions + static_cast<int>(needed - refusal.available);
        break;
    case RefusalReason::SitePower:
        raised.itPower = limits.itPower + more * (limits.itPower / usablePower(limits));
        break;
    case RefusalReason::AirCooling: raised.airCooling = limits.airCooling + more; break;
    case RefusalReason::LiquidCooling: raised.liquidCooling = limits.liquidCooling + more; break;
    default: break;
    }
    return ChangeSet().replace(before, after);
}

ChangeSet liftRule(const Design& design, const Remedy& remedy, IdSource& ids)
{
    const Berth berth{remedy.workload, remedy.index, remedy.site};
    const Workload& before = design.at(remedy.workload);
    Workload after = before;
    allow(design, berth, after);
    if (remedy.refusal && remedy.refusal->reason == RefusalReason::SameFailureDomain)
        after.separation.differentFailureDomains = false;
    if (remedy.refusal && remedy.refusal->reason == RefusalReason::TooNear
        && after.separation.minDistance)
        after.separation.minDistance =
            std::min(*after.separation.minDistance, Length::fromKm(remedy.refusal->available));
    ChangeSet edit;
    edit.replace(before, after);
    unpin(design, berth, ids, edit);
    return edit;
}

ChangeSet allowTransit(const Workload& before)
{
    Workload after = before;
    after.locality.keepsTransitInside = false;
    for (Replica& replica : after.replicas)
        replica.locality.keepsTransitInside = false;
    return ChangeSet().replace(before, after);
}

ChangeSet changeLinks(const Design& design, const std::vector<LinkId>& links,
                      const std::function<Link(Link)>& change)
{
    ChangeSet edit;
    for (const LinkId id : links)
        edit.replace(design.at(id), change(design.at(id)));
    return edit;
}

ChangeSet addRegenerator(const Design& design, const Remedy& remedy, IdSource& ids)
{
    const Link& link = design.at(remedy.link);
    Division made = divided(design, link, Length::fromKm(remedy.amount), ids);
    ChangeSet edit;
    edit.insert(std::move(made.site));
    edit.replace(link, std::move(made.first));
    edit.insert(std::move(made.second));
    return edit;
}

ChangeSet lineEdit(const Design& design, const Remedy& remedy)
{
    return changeLinks(design, remedy.links, [&](Link link) {
        switch (remedy.kind) {
        case RemedyKind::BetterAmplifiers: link.amplifier = remedy.item; return link;
        case RemedyKind::AutomaticLaunch: link.launchPer50Ghz.reset(); return link;
        case RemedyKind::ShorterSpans:
            link.amplifier = remedy.item;
            return withSpans(design, std::move(link), Length::fromKm(remedy.amount));
        default: return withFiber(std::move(link), remedy.item);
        }
    });
}

}  // namespace

Result<ChangeSet> editFor(const Design& design, const Remedy& remedy, IdSource& ids)
{
    if (!isWhole(design, remedy))
        return Error{.code = ErrorCode::BrokenReference, .subject = design.info().title};
    switch (remedy.kind) {
    case RemedyKind::RelaxBudget: return relaxBudget(design.at(remedy.workload), remedy);
    case RemedyKind::MoveReplica: return moveReplica(design, remedy, ids);
    case RemedyKind::AddReplica: return addReplica(design, remedy, ids);
    case RemedyKind::UseHollowCore:
        return changeLinks(design, {remedy.link},
                           [&](Link link) { return withFiber(std::move(link), remedy.item); });
    case RemedyKind::AddLink: return addLink(design, remedy, ids);
    case RemedyKind::Protect: return askProtection(design.at(remedy.workload), remedy);
    case RemedyKind::RaiseSiteLimits: return raiseLimits(design, remedy);
    case RemedyKind::LiftRule: return liftRule(design, remedy, ids);
    case RemedyKind::AllowTransit: return allowTransit(design.at(remedy.workload));
    case RemedyKind::BetterAmplifiers:
    case RemedyKind::AutomaticLaunch:
    case RemedyKind::ShorterSpans:
    case RemedyKind::BetterFiber: return lineEdit(design, remedy);
    case RemedyKind::AddRegenerator: return addRegenerator(design, remedy, ids);
    case RemedyKind::AddFiberPairs:
        return changeLinks(design, {remedy.link}, [&](Link link) {
            link.fiberPairs = static_cast<int>(remedy.amount);
            return link;
        });
    }
    return ChangeSet();
}

}  // namespace continua::explain
