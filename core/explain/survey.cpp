// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explain/survey.h"

#include "core/engine/candidates.h"
#include "core/plan/cost_model.h"

#include <algorithm>
#include <limits>

namespace continua::explain {
namespace {

template <class Row>
const Row& at(const std::vector<Row>& rows, int index)
{
    return rows[static_cast<std::size_t>(index)];
}

}  // namespace

Survey::Survey(const Design& design, const Plan* plan)
    : m_design(design), m_plan(plan), m_topology(design),
      m_problem(engine::problemOf(design, m_topology, Objective::Cost, true)), m_covers(m_problem),
      m_candidates(design, m_topology, m_problem), m_routes(design, m_topology, m_problem),
      m_carriers(m_routes), m_outages(availability::outageShares(design)),
      m_uses(siteUses(design, plan))
{
}

Survey::Survey(const Design& design, const Survey& like)
    : m_design(design), m_plan(like.m_plan), m_topology(design), m_problem(like.m_problem),
      m_covers(m_problem), m_candidates(design, m_topology, m_problem),
      m_routes(design, m_topology, m_problem), m_carriers(m_routes), m_outages(like.m_outages),
      m_uses(like.m_uses), m_alone(like.m_alone)
{
}

const std::vector<std::vector<Refusal>>& Survey::aloneRefusals(const engine::ReplicaEntry& replica)
{
    const auto [known, isNew] = m_alone.try_emplace({replica.workload, replica.number});
    if (isNew)
        known->second = m_candidates.refusals(replica);
    return known->second;
}

const engine::HostSite& Survey::hostSite(SiteId site) const
{
    return at(m_problem.sites, index(site));
}

const engine::ReplicaEntry& Survey::replica(WorkloadId workload, int number) const
{
    return *std::find_if(m_problem.replicas.begin(), m_problem.replicas.end(),
                         [&](const engine::ReplicaEntry& entry) {
                             return entry.workload == workload && entry.number == number;
                         });
}

const engine::FlowEntry& Survey::flow(WorkloadId workload, int number) const
{
    return *std::find_if(m_problem.flows.begin(), m_problem.flows.end(),
                         [&](const engine::FlowEntry& entry) {
                             return entry.workload == workload && entry.number == number;
                         });
}

std::optional<SiteId> Survey::placed(WorkloadId workload, int number) const
{
    if (m_plan)
        for (const Placement& placement : m_plan->placements)
            if (placement.workload == workload && placement.replica == number)
                return placement.site;
    return std::nullopt;
}

std::optional<SiteId> Survey::host(WorkloadId workload, int number) const
{
    if (const auto site = placed(workload, number))
        return site;
    const std::vector<int>& candidates = replica(workload, number).candidates;
    if (candidates.size() == 1)
        return at(m_problem.sites, candidates.front()).id;
    return std::nullopt;
}

std::optional<std::pair<SiteId, SiteId>> Survey::ends(const Workload& workload, int number) const
{
    if (const FlowRoute* served = route(workload.id, number))
        return std::pair(served->source, served->host);
    const Flow& flow = at(workload.flows, number);
    if (flow.toReplica < 0)
        return std::nullopt;
    const auto source =
        flow.fromReplica < 0 ? std::optional(flow.at) : host(workload.id, flow.fromReplica);
    const auto target = host(workload.id, flow.toReplica);
    if (!source || !target)
        return std::nullopt;
    return std::pair(*source, *target);
}

const FlowRoute* Survey::route(WorkloadId workload, int number) const
{
    if (m_plan)
        for (const FlowRoute& route : m_plan->flows)
            if (route.workload == workload && route.flow == number)
                return &route;
    return nullptr;
}

Way Survey::wayOf(int wayIndex, SiteId from) const
{
    const engine::Way& found = m_routes.way(wayIndex);
    Way way{.oneWayMs = found.leastMs(), .length = found.length, .links = {}, .sites = {}};
    for (const int link : found.links)
        way.links.push_back(at(m_problem.links, link).id);
    for (const int site : found.sites)
        way.sites.push_back(at(m_problem.sites, site).id);
    if (way.sites.front() != from) {
        std::reverse(way.links.begin(), way.links.end());
        std::reverse(way.sites.begin(), way.sites.end());
    }
    return way;
}

std::optional<Way> Survey::quickest(SiteId from, SiteId to, int transit)
{
    if (from == to)
        return Way{.sites = {from}};
    const engine::Ways& ways = m_routes.between(index(from), index(to), transit, false);
    if (ways.all.empty())
        return std::nullopt;
    return wayOf(ways.all.front(), from);
}

double Survey::leastMs(SiteId from, SiteId to, int transit)
{
    if (from == to)
        return 0.0;
    return m_routes.treeFrom(index(from), transit).measure[static_cast<std::size_t>(index(to))]
             * 1e3
         + m_problem.routeConstantMs;
}

std::optional<std::pair<Way, Way>> Survey::quickestPair(SiteId from, SiteId to, bool siteDisjoint,
                                                        int transit)
{
    if (from == to)
        return std::pair(Way{.sites = {from}}, Way{.sites = {from}});
    const engine::WayPair* best = nullptr;
    double bestMs = std::numeric_limits<double>::infinity();
    for (const engine::WayPair& pair : m_routes.between(index(from), index(to), transit).pairs) {
        const double slower =
            std::max(m_routes.way(pair.working).leastMs(), m_routes.way(pair.protection).leastMs());
        if ((siteDisjoint && !pair.sharedSites.empty()) || slower >= bestMs)
            continue;
        best = &pair;
        bestMs = slower;
    }
    if (!best)
        return std::nullopt;
    std::pair pair(wayOf(best->working, from), wayOf(best->protection, from));
    if (pair.second.oneWayMs < pair.first.oneWayMs)
        std::swap(pair.first, pair.second);
    return pair;
}

bool Survey::meetsBudget(const engine::FlowEntry& flow, SiteId from, SiteId to)
{
    if (from == to)
        return true;
    if (!flow.wantsPair()) {
        const auto way = quickest(from, to, flow.transit);
        return way && way->oneWayMs <= flow.budgetMs;
    }
    const auto pair =
        quickestPair(from, to, flow.protection == Protection::OnePlusOneSiteDisjoint, flow.transit);
    return pair && pair->second.oneWayMs <= flow.budgetMs;
}

std::vector<SiteId> Survey::candidates(const engine::ReplicaEntry& replica) const
{
    std::vector<SiteId> sites;
    for (const int site : replica.candidates)
        sites.push_back(at(m_problem.sites, site).id);
    return sites;
}

std::optional<Money> Survey::kitCost(SiteId site, const engine::Amounts& need, int pool) const
{
    const engine::Cover kits = cover(site, {{pool, need}}, true);
    if (!kits.isFeasible)
        return std::nullopt;
    return Money::fromUsd(kits.cost);
}

std::optional<Survey::Carriage> Survey::carriage(SiteId from, SiteId to, DataRate rate, int transit)
{
    if (from == to)
        return Carriage{};
    const engine::Ways& ways = m_routes.between(index(from), index(to), transit);
    if (ways.all.empty())
        return std::nullopt;
    Carriage carriage;
    const engine::Way& way = m_routes.way(ways.all.front());
    for (const engine::Stretch& stretch : way.stretches) {
        if (stretch.run < 0)
            continue;
        const engine::CarrierSet& carriers =
            m_carriers.over(stretch.run, rate.inGbps(), std::numeric_limits<double>::infinity());
        if (!carriers.isFeasible)
            return std::nullopt;
        for (const int lane : carriers.modes)
            carriage.wavelengths +=
                static_cast<int>(at(m_routes.run(stretch.run).modes, lane).segments.size());
        carriage.price += Money::fromUsd(carriers.cost);
    }
    return carriage;
}

Money Survey::newLinkPrice(Length length) const
{
    const Link link{.id = {},
                    .code = {},
                    .from = {},
                    .to = {},
                    .length = length,
                    .status = BuildStatus::Planned};
    const Money line = lineSystemPrice(m_design, link);
    const Money yearly =
        fiberLease(m_design, link, 1) + line * assumption(m_design, "maintenance_share_per_year");
    return line + fiberBuildPrice(m_design, link) + yearly * annuity(m_design);
}

double inBudgetTerms(const LatencyBudget& budget, double oneWayMs)
{
    return budget.oneWay ? oneWayMs : 2.0 * oneWayMs;
}

}  // namespace continua::explain
