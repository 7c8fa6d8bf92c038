// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/bound/requirement.h"

#include "core/engine/latency_topology.h"
#include "core/graph/disjoint_routes.h"

#include <algorithm>
#include <cmath>

namespace continua::engine {
namespace {

constexpr double kHairMs = 1e-9;
constexpr std::size_t kMostEndPairs = 24;

std::size_t at(int index) { return static_cast<std::size_t>(index); }

enum class Answer { Yes, No, Unknown };

class DemandSorter {
public:
    DemandSorter(const Design& design, const graph::Topology& topology, const Problem& problem)
        : m_topology(topology), m_problem(problem), m_constantMs(routeConstant(design).inMs())
    {
    }

    Demands sort()
    {
        for (std::size_t f = 0; f < m_problem.flows.size(); ++f)
            sortFlow(static_cast<int>(f));
        return std::move(m_demands);
    }

private:
    void sortFlow(int index)
    {
        const FlowEntry& flow = m_problem.flows[at(index)];
        Requirement need{.flow = index,
                         .sources = sourcesOf(flow),
                         .hosts = hostsOf(flow),
                         .ms = flow.budgetMs - m_constantMs};
        if (need.sources.empty() || need.hosts.empty())
            return;  // A replica that runs nowhere takes the flow with it.
        std::vector<int> common;
        std::set_intersection(need.sources.begin(), need.sources.end(), need.hosts.begin(),
                              need.hosts.end(), std::back_inserter(common));
        if (!common.empty())
            return;
        if (!isReachable(need)) {
            m_demands.unservable.push_back(index);
            return;
        }
        if (flow.wantsPair()) {
            const Answer answer = canProtect(need);
            if (answer == Answer::No)
                m_demands.unprotectable.push_back(index);
            need.isPair = answer != Answer::No;
        }
        m_demands.requirements.push_back(std::move(need));
    }

    std::vector<int> sourcesOf(const FlowEntry& flow) const
    {
        if (flow.sourceReplica >= 0)
            return m_problem.replicas[at(flow.sourceReplica)].candidates;
        return {flow.sourceSite};
    }

    std::vector<int> hostsOf(const FlowEntry& flow) const
    {
        if (flow.toReplica >= 0)
            return m_problem.replicas[at(flow.toReplica)].candidates;
        const WorkloadEntry& workload = m_problem.workloads[at(flow.workloadIndex)];
        std::vector<int> hosts;
        for (int r = workload.firstReplica; r < workload.firstReplica + workload.replicas; ++r)
            if (r != flow.sourceReplica) {
                const auto& candidates = m_problem.replicas[at(r)].candidates;
                hosts.insert(hosts.end(), candidates.begin(), candidates.end());
            }
        std::sort(hosts.begin(), hosts.end());
        hosts.erase(std::unique(hosts.begin(), hosts.end()), hosts.end());
        return hosts;
    }

    graph::RouteFilter filterOf(const Requirement& need) const
    {
        const Transit& transit =
            m_problem.transits[at(m_problem.flows[at(need.flow)].transit)];
        return {.site =
                    [this, &transit](SiteId id) {
                        return bool(transit[at(siteIndex(m_problem, id))]);
                    },
                .link = {}};
    }

    bool isReachable(const Requirement& need) const
    {
        for (const int source : need.sources) {
            const HostSite& from = m_problem.sites[at(source)];
            if (from.isClosed)
                continue;
            const auto routes = graph::shortestRoutesFrom(
                m_topology, from.id, graph::Metric::Delay, filterOf(need));
            for (const int host : need.hosts) {
                const auto route = routes.find(m_problem.sites[at(host)].id);
                if (route != routes.end() && !m_problem.sites[at(host)].isClosed
                    && route->second.delay.inMs() <= need.ms + kHairMs)
                    return true;
            }
        }
        return false;
    }

    Answer canProtect(const Requirement& need) const
    {
        if (need.sources.size() * need.hosts.size() > kMostEndPairs)
            return Answer::Unknown;
        Answer answer = Answer::No;
        for (const int source : need.sources)
            for (const int host : need.hosts) {
                const Answer here = canProtect(need, source, host);
                if (here == Answer::Yes)
                    return here;
                if (here == Answer::Unknown)
                    answer = here;
            }
        return answer;
    }

    Answer canProtect(const Requirement& need, int source, int host) const
    {
        const bool isSiteDisjoint = m_problem.flows[at(need.flow)].protection
                                 == Protection::OnePlusOneSiteDisjoint;
        graph::RouteStream stream(m_topology, m_problem.sites[at(source)].id,
                                  m_problem.sites[at(host)].id, graph::Metric::Delay,
                                  filterOf(need));
        std::vector<graph::Route> inTime;
        for (int i = 0; i < kMostRoutes; ++i) {
            std::optional<graph::Route> route = stream.next();
            if (!route || route->delay.inMs() > need.ms + kHairMs)
                return Answer::No;
            for (const graph::Route& other : inTime)
                if (!graph::shareFate(m_topology, other, *route)
                    && (!isSiteDisjoint || graph::sharedSites(other, *route).empty()))
                    return Answer::Yes;
            inTime.push_back(*std::move(route));
        }
        return Answer::Unknown;
    }

    const graph::Topology& m_topology;
    const Problem& m_problem;
    double m_constantMs;
    Demands m_demands;
};

}  // namespace

Demands demandsOf(const Design& design, const graph::Topology& topology, const Problem& problem)
{
    return DemandSorter(design, topology, problem).sort();
}

}  // namespace continua::engine
