// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/bound/requirement.h"

#include "core/graph/disjoint_routes.h"
#include "core/graph/routes.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace continua::engine {
namespace {

constexpr double kHairMs = 1e-9;
constexpr std::size_t kMostEndPairs = 24;
constexpr std::size_t kMostSources = 32;  ///< Beyond, none of a flow's hosts is ruled out.

std::size_t at(int index) { return static_cast<std::size_t>(index); }

enum class Answer { Yes, No, Unknown };

class DemandSorter {
public:
    DemandSorter(const graph::Topology& topology, const Problem& problem, RouteBook& routes)
        : m_topology(topology), m_problem(problem), m_routes(routes),
          m_isShared(routes.isOver(topology))
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
                         .ms = flow.budgetMs - m_problem.routeConstantMs};
        if (need.sources.empty() || need.hosts.empty())
            return;  // A replica that runs nowhere takes the flow with it.
        const ProvenPenalty proven = penaltiesOf(need);
        if (!proven.byHost.empty())
            m_demands.proven.push_back(proven);

        std::vector<int> common;
        std::set_intersection(need.sources.begin(), need.sources.end(), need.hosts.begin(),
                              need.hosts.end(), std::back_inserter(common));
        const auto penaltyAt = [&](int host) {
            return proven.byHost.empty() ? 0.0 : proven.byHost[at(host)];
        };
        const auto canServe = [&](int host) { return penaltyAt(host) < flow.penalty; };
        const auto mayProtect = [&](int host) { return penaltyAt(host) == 0.0; };
        if (need.sources.size() == 1 && flow.toReplica >= 0 && flow.sourceSite >= 0
            && common == need.sources && need.hosts.size() > 1) {
            std::erase_if(need.hosts, [&](int host) {
                return host == need.sources.front() || !canServe(host);
            });
            if (!need.hosts.empty())
                m_demands.avoidable.push_back(std::move(need));
            return;
        }
        if (!common.empty() || std::none_of(need.hosts.begin(), need.hosts.end(), canServe))
            return;
        // Served is only where the budget lets it be.
        std::erase_if(need.hosts, [&](int host) { return !canServe(host); });
        need.isPair =
            flow.wantsPair() && std::any_of(need.hosts.begin(), need.hosts.end(), mayProtect);
        m_demands.requirements.push_back(std::move(need));
    }

    ProvenPenalty penaltiesOf(const Requirement& need)
    {
        const FlowEntry& flow = m_problem.flows[at(need.flow)];
        ProvenPenalty proven{.flow = need.flow};
        const auto charge = [&](int host, double penalty) {
            proven.byHost.resize(m_problem.sites.size(), 0.0);
            proven.byHost[at(host)] = penalty;
        };
        const std::vector<const graph::ShortestTree*> trees = treesOf(need);
        for (const int host : need.hosts) {
            if (std::binary_search(need.sources.begin(), need.sources.end(), host))
                continue;
            if (!isReached(need, trees, host))
                charge(host, flow.penalty);
            else if (flow.wantsPair() && cannotProtect(need, host))
                charge(host, std::min(flow.penalty, flow.protectionPenalty));
        }
        return proven;
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
        const Transit& transit = m_problem.transits[at(m_problem.flows[at(need.flow)].transit)];
        return {.site = [this, &transit](
                            SiteId id) { return bool(transit[at(siteIndex(m_problem, id))]); },
                .link = {}};
    }

    /// The ways from each source that is open; none where there are too many to ask.
    std::vector<const graph::ShortestTree*> treesOf(const Requirement& need)
    {
        std::vector<const graph::ShortestTree*> trees;
        if (need.sources.size() <= kMostSources)
            for (const int source : need.sources)
                if (!m_problem.sites[at(source)].isClosed)
                    trees.push_back(&treeFrom(source, need));
        return trees;
    }

    /// Whether some source reaches a site within the budget.
    bool isReached(const Requirement& need, const std::vector<const graph::ShortestTree*>& trees,
                   int site) const
    {
        if (need.sources.size() > kMostSources)
            return true;
        return !m_problem.sites[at(site)].isClosed
            && std::any_of(trees.begin(), trees.end(), [&](const graph::ShortestTree* tree) {
                   return tree->measure[at(site)] * 1e3 <= need.ms + kHairMs;
               });
    }

    const graph::ShortestTree& treeFrom(int source, const Requirement& need)
    {
        const int transit = m_problem.flows[at(need.flow)].transit;
        if (m_isShared)
            return m_routes.treeFrom(source, transit);
        const auto [known, isNew] = m_trees.try_emplace({transit, source});
        if (isNew)
            known->second =
                graph::shortestTree(m_topology, at(source), graph::Metric::Delay, filterOf(need));
        return known->second;
    }

    bool cannotProtect(const Requirement& need, int host) const
    {
        return !isLarge(m_problem) && need.sources.size() * need.hosts.size() <= kMostEndPairs
            && std::all_of(need.sources.begin(), need.sources.end(), [&](int source) {
                   return canProtect(need, source, host) == Answer::No;
               });
    }

    Answer canProtect(const Requirement& need, int source, int host) const
    {
        const bool isSiteDisjoint =
            m_problem.flows[at(need.flow)].protection == Protection::OnePlusOneSiteDisjoint;
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
    RouteBook& m_routes;
    bool m_isShared;  ///< Routes are over the same topology.
    std::map<std::pair<int, int>, graph::ShortestTree> m_trees;  ///< By transit class and root.
    Demands m_demands;
};

}  // namespace

Demands demandsOf(const graph::Topology& topology, const Problem& problem, RouteBook& routes)
{
    return DemandSorter(topology, problem, routes).sort();
}

}  // namespace continua::engine
