// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/verify/checks.h"
#include "core/verify/routes.h"

#include <map>
#include <set>

namespace continua::verify {
namespace {

using What = Unserved::What;
using Key = std::pair<WorkloadId, int>;

const char* nameOf(What what)
{
    switch (what) {
    case What::Replica: return "replica";
    case What::Flow: return "flow";
    case What::Protection: return "protection";
    }
    return "";
}

class DemandCheck {
public:
    explicit DemandCheck(Inspection& inspection) : m_inspection(inspection)
    {
        const Plan& plan = inspection.plan;
        for (const Placement& placement : plan.placements)
            if (!m_hosts.emplace(Key{placement.workload, placement.replica}, placement.site).second)
                report(Rule::ServedTwice, {placement.workload, placement.replica}, "replica");
        for (const FlowRoute& route : plan.flows)
            if (!m_routes.emplace(Key{route.workload, route.flow}, &route).second)
                report(Rule::ServedTwice, {route.workload, route.flow}, "flow");
        for (const Unserved& entry : plan.unserved) {
            if (!m_listed.emplace(entry.what, Key{entry.workload, entry.index}).second)
                report(Rule::UnservedFalse, {entry.workload, entry.index}, nameOf(entry.what));
            checkPenalty(entry);
        }
    }

    void run()
    {
        for (const auto& [id, workload] : m_inspection.design.all<Workload>()) {
            for (std::size_t i = 0; i < workload.replicas.size(); ++i) {
                const Key key{id, static_cast<int>(i)};
                answered(What::Replica, key, m_hosts.contains(key));
            }
            for (std::size_t i = 0; i < workload.flows.size(); ++i)
                checkFlow(workload, workload.flows[i], {id, static_cast<int>(i)});
        }
    }

private:
    void report(Rule rule, Key key, std::string what)
    {
        m_inspection.report(
            {.rule = rule, .workload = key.first, .index = key.second, .what = std::move(what)});
    }

    bool isListed(What what, Key key) const { return m_listed.contains({what, key}); }

    /// Demand is either served or listed.
    void answered(What what, Key key, bool isServed)
    {
        if (isServed == isListed(what, key))
            report(isServed ? Rule::UnservedFalse : Rule::Unserved, key, nameOf(what));
    }

    /// What is no demand of its own is not listed.
    void notAsked(What what, Key key)
    {
        if (isListed(what, key))
            report(Rule::UnservedFalse, key, nameOf(what));
    }

    void checkPenalty(const Unserved& entry)
    {
        const double usd = assumption(
            m_inspection.design, std::string("unserved_") + nameOf(entry.what) + "_penalty_usd");
        if (!isNear(entry.penalty.inUsd(), usd))
            m_inspection.report({.rule = Rule::UnservedPenalty,
                                 .workload = entry.workload,
                                 .index = entry.index,
                                 .what = nameOf(entry.what),
                                 .claimed = entry.penalty.inUsd(),
                                 .actual = usd});
    }

    /// Sites of the replicas that may answer a flow; none: it has nothing to flow to or from.
    std::set<SiteId> hostsOf(const Workload& workload, const Flow& flow) const
    {
        std::set<SiteId> hosts;
        for (std::size_t i = 0; i < workload.replicas.size(); ++i) {
            const int replica = static_cast<int>(i);
            if (flow.toReplica >= 0 ? replica != flow.toReplica : replica == flow.fromReplica)
                continue;
            if (const auto host = m_hosts.find({workload.id, replica}); host != m_hosts.end())
                hosts.insert(host->second);
        }
        return hosts;
    }

    SiteId sourceOf(const Workload& workload, const Flow& flow) const
    {
        if (flow.fromReplica < 0)
            return flow.at;
        const auto source = m_hosts.find({workload.id, flow.fromReplica});
        return source == m_hosts.end() ? SiteId{} : source->second;
    }

    void checkFlow(const Workload& workload, const Flow& flow, Key key)
    {
        const auto found = m_routes.find(key);
        const FlowRoute* route = found == m_routes.end() ? nullptr : found->second;
        const SiteId source = sourceOf(workload, flow);
        const std::set<SiteId> hosts = hostsOf(workload, flow);
        if (!source || hosts.empty()) {
            // It goes with the replica that does not run.
            notAsked(What::Flow, key);
            notAsked(What::Protection, key);
            if (route)
                report(Rule::FlowEnds, key, source ? "host" : "source");
            return;
        }
        answered(What::Flow, key, route != nullptr);
        if (route && wantsPair(flow))
            answered(What::Protection, key, route->protection.has_value());
        else
            notAsked(What::Protection, key);
        if (route && route->source != source)
            report(Rule::FlowEnds, key, "source");
        if (route && !hosts.contains(route->host))
            report(Rule::FlowEnds, key, "host");
    }

    Inspection& m_inspection;
    std::map<Key, SiteId> m_hosts;
    std::map<Key, const FlowRoute*> m_routes;
    std::set<std::pair<What, Key>> m_listed;
};

}  // namespace

void checkDemand(Inspection& inspection) { DemandCheck(inspection).run(); }

}  // namespace continua::verify
