// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/availability/outage.h"
#include "core/engine/candidates.h"
#include "core/engine/carriers.h"
#include "core/engine/kit_cover.h"
#include "core/engine/problem.h"
#include "core/engine/route_book.h"
#include "core/plan/site_use.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace continua::explain {

/// One way between two sites, as a plan would use it.
struct Way {
    double oneWayMs = 0.0;
    Length length;
    std::vector<LinkId> links;
    std::vector<SiteId> sites;
};

/// A design, its plan where there is one, and what the engine makes of it: candidates, ways,
/// covers, each found when first asked for. What rules and explanations look things up in. Holds
/// references: the design and the plan must outlive it.
class Survey {
public:
    Survey(const Design& design, const Plan* plan);
    /// Of `design`, which differs from that of `like` in the glass of its links only.
    Survey(const Design& design, const Survey& like);
    Survey(const Survey&) = delete;
    Survey& operator=(const Survey&) = delete;

    const Design& design() const { return m_design; }
    const Plan* plan() const { return m_plan; }
    const graph::Topology& topology() const { return m_topology; }
    const engine::Problem& problem() const { return m_problem; }
    engine::RouteBook& routes() { return m_routes; }
    const availability::OutageShares& outages() const { return m_outages; }
    const std::map<SiteId, SiteUse>& uses() const { return m_uses; }

    int index(SiteId site) const { return engine::siteIndex(m_problem, site); }
    const engine::HostSite& hostSite(SiteId site) const;
    const engine::ReplicaEntry& replica(WorkloadId workload, int number) const;
    const engine::FlowEntry& flow(WorkloadId workload, int number) const;

    /// Where the plan runs a replica; none without a plan.
    std::optional<SiteId> placed(WorkloadId workload, int replica) const;
    /// Where the plan runs a replica; else its only candidate, if there is just one.
    std::optional<SiteId> host(WorkloadId workload, int replica) const;
    /// Where a flow begins and ends, as far as that is known; the plan's, else by host(). For a
    /// flow to the nearest replica without a plan: none.
    std::optional<std::pair<SiteId, SiteId>> ends(const Workload& workload, int flow) const;
    /// How the plan serves a flow, or null.
    const FlowRoute* route(WorkloadId workload, int flow) const;

    /// The quickest way for a flow of this transit class, all of the engine's latency counted;
    /// at home, no time. Nothing when there is none that light can take.
    std::optional<Way> quickest(SiteId from, SiteId to, int transit = 0);
    /// What it takes at least, found for all sites at once; infinite where no route leads.
    double leastMs(SiteId from, SiteId to, int transit);
    /// The two ways that share no fate whose slower one is quickest.
    std::optional<std::pair<Way, Way>> quickestPair(SiteId from, SiteId to, bool siteDisjoint,
                                                    int transit = 0);
    /// All of a flow's way within its budget, both ways if it wants two.
    bool meetsBudget(const engine::FlowEntry& flow, SiteId from, SiteId to);

    /// Why a replica by itself cannot be at each site of problem(): locality, pins, kits.
    const std::vector<std::vector<Refusal>>& aloneRefusals(const engine::ReplicaEntry& replica);
    /// The sites that could run a replica by themselves: locality, pins, kits.
    std::vector<SiteId> candidates(const engine::ReplicaEntry& replica) const;
    /// The cheapest kits for needs at a site beside what is drawn there: coverOf().
    engine::Cover cover(SiteId site, const std::vector<engine::PoolNeed>& needs,
                        bool withinRoom) const
    {
        return m_covers.exactAt(index(site), needs, withinRoom);
    }
    /// Cheapest kits for a need alone at a site, beside what is drawn there; price over the
    /// horizon. Nothing when they do not fit.
    std::optional<Money> kitCost(SiteId site, const engine::Amounts& need, int pool) const;
    /// What lighting `rate` over the quickest way costs over the horizon: transceivers and pairs.
    struct Carriage {
        int wavelengths = 0;
        Money price;
    };
    std::optional<Carriage> carriage(SiteId from, SiteId to, DataRate rate, int transit = 0);
    /// Price of a new link over the horizon: built, lit and leased.
    Money newLinkPrice(Length length) const;

private:
    Way wayOf(int index, SiteId from) const;

    const Design& m_design;
    const Plan* m_plan;
    graph::Topology m_topology;
    engine::Problem m_problem;
    mutable engine::KitCovers m_covers;  ///< A memory.
    engine::CandidateBook m_candidates;
    engine::RouteBook m_routes;
    engine::Carriers m_carriers;
    availability::OutageShares m_outages;
    std::map<SiteId, SiteUse> m_uses;
    std::map<std::pair<WorkloadId, int>, std::vector<std::vector<Refusal>>> m_alone;
};

/// Latency of a flow in the terms of its budget: as it is when the budget counts one way, else
/// there and back.
double inBudgetTerms(const LatencyBudget& budget, double oneWayMs);

}  // namespace continua::explain
