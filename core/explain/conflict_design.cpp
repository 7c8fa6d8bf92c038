// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explain/conflict_design.h"

#include "core/explain/site_limit_value.h"
#include "core/model/site_limits.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace continua::explain {
namespace {

/// Designs with more sites have limits named for all sites at once.
constexpr std::size_t kManySites = 32;
constexpr int kManyPairs = 64;
constexpr double kPenaltyFactor = 1000.0;

bool isToNearest(const Flow& flow) { return flow.toReplica < 0; }

const Flow& flowOf(const Design& design, const DemandKey& key)
{
    return design.at(key.first).flows[static_cast<std::size_t>(key.second)];
}

bool canHouseRacks(const Design& design, const Site& site)
{
    return siteLimits(design, site).rackPositions > 0;
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

/// Water that is not there and water that is too warm are one limit.
RefusalReason asLimit(RefusalReason reason)
{
    return reason == RefusalReason::NoLiquid ? RefusalReason::SupplyTooWarm : reason;
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

/// Carries out what relaxedDesign() says.
class Relaxation {
public:
    Relaxation(const Design& design, const std::vector<ConflictMember>& members,
               const ConflictMember* loosened)
        : m_before(design), m_loosened(loosened), m_answer{.design = design}
    {
        for (const ConflictMember& member : members)
            keep(member);
    }

    RelaxedDesign run()
    {
        relaxWorkloads();
        relaxPins();
        relaxSites();
        relaxLinks();
        raisePenalties();
        (void)m_edit.applyTo(m_answer.design);  // Rows as they stand, all that names them gone.
        return std::move(m_answer);
    }

private:
    using Key = std::tuple<ConflictKind, WorkloadId, int, int>;
    using LimitKey = std::pair<RefusalReason, SiteId>;

    void keep(const ConflictMember& member)
    {
        m_rules.insert({member.kind, member.workload, member.replica, member.flow});
        if (member.pin)
            m_pins.insert(member.pin);
        if (member.kind == ConflictKind::SiteLimit)
            m_limits.insert({asLimit(member.limit->reason), member.site});
        if (member.link)
            m_links.insert(member.link);
        if (member.kind == ConflictKind::Replica)
            keepReplicas(member.workload, member.replica);
        if (member.kind == ConflictKind::Flow)
            m_scope.flows.insert({member.workload, member.flow});
    }

    void keepReplicas(WorkloadId workload, int replica)
    {
        const auto count = static_cast<int>(m_before.at(workload).replicas.size());
        for (int r = 0; r < count; ++r)
            if (replica < 0 || r == replica)
                m_scope.replicas.insert({workload, r});
    }

    bool hasReplicas(const DemandKey& flow) const
    {
        DemandScope needed;
        addFlow(m_before, flow, needed);
        return std::includes(m_scope.replicas.begin(), m_scope.replicas.end(),
                             needed.replicas.begin(), needed.replicas.end());
    }

    bool has(ConflictKind kind, WorkloadId workload, int replica = -1, int flow = -1) const
    {
        return m_rules.contains({kind, workload, replica, flow});
    }

    void relax(Locality& locality, WorkloadId workload, int replica) const
    {
        if (!has(ConflictKind::Countries, workload, replica)
            && !has(ConflictKind::Transit, workload, replica))
            locality.countries.clear();
        if (!has(ConflictKind::Jurisdictions, workload, replica))
            locality.jurisdictions.clear();
        if (!has(ConflictKind::SiteKinds, workload, replica))
            locality.kinds.clear();
        if (!has(ConflictKind::NamedSites, workload, replica))
            locality.sites.clear();
        if (!has(ConflictKind::FiberDistance, workload, replica))
            locality.maxFiber.reset();
        if (!has(ConflictKind::Distance, workload, replica))
            locality.minDistance.reset();
        locality.keepsTransitInside =
            locality.keepsTransitInside && has(ConflictKind::Transit, workload, replica);
    }

    void relax(Separation& separation, WorkloadId workload) const
    {
        separation.differentSites =
            separation.differentSites && has(ConflictKind::DifferentSites, workload);
        if (!has(ConflictKind::ReplicaDistance, workload))
            separation.minDistance.reset();
        separation.differentFailureDomains =
            separation.differentFailureDomains && has(ConflictKind::FailureDomains, workload);
    }

    Flow relaxed(Flow flow, const DemandKey& key) const
    {
        if (flow.fromReplica >= 0)
            flow.fromReplica = m_answer.replicas.at({key.first, flow.fromReplica});
        if (flow.toReplica >= 0)
            flow.toReplica = m_answer.replicas.at({key.first, flow.toReplica});
        if (isLoosened(ConflictKind::Budget) && m_loosened->workload == key.first
            && m_loosened->flow == key.second)
            flow.budget->limit = Duration::fromMs(m_loosened->limit->needed);
        else if (!has(ConflictKind::Budget, key.first, -1, key.second))
            flow.budget.reset();
        if (!has(ConflictKind::Protection, key.first, -1, key.second))
            flow.protection = Protection::None;
        return flow;
    }

    void relaxWorkloads()
    {
        for (const auto& [id, before] : m_before.all<Workload>()) {
            Workload after = before;
            after.replicas.clear();
            after.flows.clear();
            for (std::size_t r = 0; r < before.replicas.size(); ++r) {
                const DemandKey key{id, static_cast<int>(r)};
                if (!m_scope.replicas.contains(key))
                    continue;
                m_answer.replicas[key] = static_cast<int>(after.replicas.size());
                after.replicas.push_back(before.replicas[r]);
                relax(after.replicas.back().locality, id, key.second);
            }
            for (std::size_t f = 0; f < before.flows.size(); ++f) {
                const DemandKey key{id, static_cast<int>(f)};
                if (!m_scope.flows.contains(key) || !hasReplicas(key))
                    continue;
                m_answer.flows[key] = static_cast<int>(after.flows.size());
                after.flows.push_back(relaxed(before.flows[f], key));
            }
            relax(after.locality, id, -1);
            relax(after.separation, id);
            if (after.replicas.empty())
                m_edit.remove(before);
            else
                m_edit.replace(before, after);
        }
    }

    void relaxPins()
    {
        for (const auto& [id, before] : m_before.all<Pin>()) {
            Pin after = before;
            bool counts = m_pins.contains(id);
            if (counts && before.replica >= 0) {
                const auto place = m_answer.replicas.find({before.workload, before.replica});
                counts = place != m_answer.replicas.end();
                if (counts)
                    after.replica = place->second;
            } else if (counts && before.workload) {
                const auto first = m_answer.replicas.lower_bound({before.workload, 0});
                counts = first != m_answer.replicas.end() && first->first.first == before.workload;
            }
            if (counts)
                m_edit.replace(before, after);
            else
                m_edit.remove(before);
        }
    }

    void relaxSites()
    {
        for (const auto& [id, before] : m_before.all<Site>()) {
            if (!canHouseRacks(m_before, before))
                continue;
            Site after = before;
            for (const RefusalReason reason : kSiteLimits) {
                if (isLoosened(ConflictKind::SiteLimit) && m_loosened->site == id
                    && m_loosened->limit->reason == reason)
                    setLimit(after, reason, m_loosened->limit->needed);
                else if (!m_limits.contains({reason, id}) && !m_limits.contains({reason, SiteId{}}))
                    lift(m_before, after, reason);
            }
            m_edit.replace(before, after);
        }
    }

    void relaxLinks()
    {
        for (const auto& [id, before] : m_before.all<Link>()) {
            if (before.leased || m_links.contains(id))
                continue;
            Link after = before;
            after.fiberPairs = std::max(before.fiberPairs, kManyPairs);
            m_edit.replace(before, after);
        }
    }

    void raisePenalties()
    {
        for (const auto& [id, before] : m_before.all<Assumption>()) {
            if (before.key.rfind("unserved_", 0) != 0)
                continue;
            Assumption after = before;
            after.value *= kPenaltyFactor;
            m_edit.replace(before, after);
        }
    }

    bool isLoosened(ConflictKind kind) const { return m_loosened && m_loosened->kind == kind; }

    const Design& m_before;
    const ConflictMember* m_loosened;
    RelaxedDesign m_answer;
    std::set<Key> m_rules;
    std::set<PinId> m_pins;
    std::set<LimitKey> m_limits;
    std::set<LinkId> m_links;
    DemandScope m_scope;
    ChangeSet m_edit;
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

RelaxedDesign relaxedDesign(const Design& design, const std::vector<ConflictMember>& members,
                            const ConflictMember* loosened)
{
    return Relaxation(design, members, loosened).run();
}

}  // namespace continua::explain
