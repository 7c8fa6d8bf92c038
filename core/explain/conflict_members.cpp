// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explain/conflict_design.h"
#include "core/explain/site_limit_value.h"
#include "core/model/site_limits.h"

#include <algorithm>

namespace continua::explain {
namespace {

/// Designs with more sites have limits named for all sites at once.
constexpr std::size_t kManySites = 32;

bool isToNearest(const Flow& flow) { return flow.toReplica < 0; }

const Flow& flowOf(const Design& design, const DemandKey& key)
{
    return design.at(key.first).flows[static_cast<std::size_t>(key.second)];
}

ConflictMember ruleOf(ConflictKind kind, WorkloadId workload, int replica = -1)
{
    return {.kind = kind, .workload = workload, .replica = replica};
}

ConflictMember kmRule(ConflictKind kind, WorkloadId workload, int replica, RefusalReason reason,
                      Length length)
{
    ConflictMember member = ruleOf(kind, workload, replica);
    member.limit = Refusal{.reason = reason, .available = length.inKm()};
    if (reason == RefusalReason::TooNear)
        std::swap(member.limit->needed, member.limit->available);
    return member;
}

class MemberList {
public:
    MemberList(const Design& design, const DemandScope& scope) : m_design(design), m_scope(scope)
    {
        for (const DemandKey& key : scope.flows)
            if (isToNearest(flowOf(design, key)))
                m_whole.insert(key.first);
    }

    std::vector<ConflictMember> list(bool withSpectrum)
    {
        addPins();
        addReplicas();
        addFlows();
        addLimits();
        if (withSpectrum)
            for (const auto& [id, link] : m_design.all<Link>())
                if (!link.leased)
                    m_list.push_back({.kind = ConflictKind::Spectrum, .link = id});
        addRules();
        addRulesOfFlows();
        return std::move(m_list);
    }

private:
    void addPins()
    {
        for (const auto& [id, pin] : m_design.all<Pin>()) {
            const bool isOfPlace = pin.kind == Pin::Kind::KeepClosed;
            const bool isOfDemand =
                pin.workload
                && std::any_of(m_scope.replicas.begin(), m_scope.replicas.end(),
                               [&](const DemandKey& key) {
                                   return key.first == pin.workload
                                       && (pin.replica < 0 || pin.replica == key.second);
                               });
            if (isOfPlace || isOfDemand)
                m_list.push_back({.kind = ConflictKind::Pin,
                                  .workload = pin.workload,
                                  .replica = pin.replica,
                                  .pin = id,
                                  .site = pin.site});
        }
    }

    void addReplicas()
    {
        for (const WorkloadId workload : m_whole)
            m_list.push_back(ruleOf(ConflictKind::Replica, workload));
        for (const auto& [workload, replica] : m_scope.replicas)
            if (!m_whole.contains(workload))
                m_list.push_back(ruleOf(ConflictKind::Replica, workload, replica));
    }

    void addFlows()
    {
        for (const auto& [workload, flow] : m_scope.flows)
            m_list.push_back({.kind = ConflictKind::Flow, .workload = workload, .flow = flow});
    }

    void addLimits()
    {
        const bool isOfAll = m_design.all<Site>().size() > kManySites;
        if (isOfAll) {
            for (const RefusalReason reason : kSiteLimits)
                m_list.push_back(
                    {.kind = ConflictKind::SiteLimit, .limit = Refusal{.reason = reason}});
            return;
        }
        for (const auto& [id, site] : m_design.all<Site>())
            for (const RefusalReason reason : kSiteLimits)
                if (canHouseRacks(m_design, site))
                    m_list.push_back({.kind = ConflictKind::SiteLimit,
                                      .site = id,
                                      .limit = limitOf(site, reason)});
    }

    Refusal limitOf(const Site& site, RefusalReason reason) const
    {
        if (reason == RefusalReason::SupplyTooWarm && !siteLimits(m_design, site).liquidSupply)
            return {.reason = RefusalReason::NoLiquid, .site = site.id};
        return {.reason = reason, .site = site.id, .available = limitValue(m_design, site, reason)};
    }

    void addLocality(const Locality& locality, WorkloadId workload, int replica)
    {
        const auto add = [&](bool isThere, ConflictKind kind) {
            if (isThere)
                m_list.push_back(ruleOf(kind, workload, replica));
        };
        add(!locality.countries.empty(), ConflictKind::Countries);
        add(!locality.jurisdictions.empty(), ConflictKind::Jurisdictions);
        add(!locality.kinds.empty(), ConflictKind::SiteKinds);
        add(!locality.sites.empty(), ConflictKind::NamedSites);
        if (locality.near && locality.maxFiber)
            m_list.push_back(kmRule(ConflictKind::FiberDistance, workload, replica,
                                    RefusalReason::TooFar, *locality.maxFiber));
        if (locality.near && locality.minDistance)
            m_list.push_back(kmRule(ConflictKind::Distance, workload, replica,
                                    RefusalReason::TooNear, *locality.minDistance));
        add(replica < 0 && locality.keepsTransitInside && !locality.countries.empty(),
            ConflictKind::Transit);
    }

    void addRules()
    {
        std::map<WorkloadId, int> replicas;
        for (const auto& [workload, replica] : m_scope.replicas)
            ++replicas[workload];
        for (const auto& [id, count] : replicas) {
            const Workload& workload = m_design.at(id);
            addLocality(workload.locality, id, -1);
            const Separation& separation = workload.separation;
            if (count < 2)
                continue;
            if (separation.differentSites)
                m_list.push_back(ruleOf(ConflictKind::DifferentSites, id));
            if (separation.minDistance)
                m_list.push_back(kmRule(ConflictKind::ReplicaDistance, id, -1,
                                        RefusalReason::TooNear, *separation.minDistance));
            if (separation.differentFailureDomains)
                m_list.push_back(ruleOf(ConflictKind::FailureDomains, id));
        }
        for (const auto& [workload, replica] : m_scope.replicas)
            addLocality(m_design.at(workload).replicas[static_cast<std::size_t>(replica)].locality,
                        workload, replica);
    }

    void addRulesOfFlows()
    {
        for (const DemandKey& key : m_scope.flows) {
            const Flow& flow = flowOf(m_design, key);
            if (flow.budget)
                m_list.push_back({.kind = ConflictKind::Budget,
                                  .workload = key.first,
                                  .flow = key.second,
                                  .limit = Refusal{.reason = RefusalReason::Latency,
                                                   .available = flow.budget->limit.inMs()}});
            if (flow.protection != Protection::None)
                m_list.push_back(
                    {.kind = ConflictKind::Protection, .workload = key.first, .flow = key.second});
        }
    }

    const Design& m_design;
    const DemandScope& m_scope;
    std::set<WorkloadId> m_whole;  ///< Some flow goes to whichever replica is nearest.
    std::vector<ConflictMember> m_list;
};

}  // namespace

DemandScope wholeScope(const Design& design)
{
    DemandScope scope;
    for (const auto& [id, workload] : design.all<Workload>()) {
        for (std::size_t r = 0; r < workload.replicas.size(); ++r)
            scope.replicas.insert({id, static_cast<int>(r)});
        for (std::size_t f = 0; f < workload.flows.size(); ++f)
            scope.flows.insert({id, static_cast<int>(f)});
    }
    return scope;
}

void addFlow(const Design& design, const DemandKey& key, DemandScope& scope)
{
    const Flow& flow = flowOf(design, key);
    scope.flows.insert(key);
    const auto replicas = static_cast<int>(design.at(key.first).replicas.size());
    for (int r = 0; r < replicas; ++r)
        if (isToNearest(flow) || r == flow.toReplica || r == flow.fromReplica)
            scope.replicas.insert({key.first, r});
}

std::vector<ConflictMember> conflictMembers(const Design& design, const DemandScope& scope,
                                            bool withSpectrum)
{
    return MemberList(design, scope).list(withSpectrum);
}

}  // namespace continua::explain
