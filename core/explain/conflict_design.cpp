// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explain/conflict_design.h"

#include "core/explain/site_limit_value.h"
#include "core/model/site_limits.h"

#include <algorithm>
#include <tuple>

namespace continua::explain {
namespace {

constexpr int kManyPairs = 64;
constexpr double kPenaltyFactor = 1000.0;

/// Water that is not there and water that is too warm are one limit.
RefusalReason asLimit(RefusalReason reason)
{
    return reason == RefusalReason::NoLiquid ? RefusalReason::SupplyTooWarm : reason;
}

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

RelaxedDesign relaxedDesign(const Design& design, const std::vector<ConflictMember>& members,
                            const ConflictMember* loosened)
{
    return Relaxation(design, members, loosened).run();
}

}  // namespace continua::explain
