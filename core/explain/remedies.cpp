// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explain/remedies.h"

#include "core/explain/added_links.h"
#include "core/explain/refusals.h"
#include "core/graph/disjoint_routes.h"
#include "core/model/change_set.h"
#include "core/model/link_line.h"
#include "core/plan/cost_model.h"

#include <algorithm>

namespace continua::explain {
namespace {

constexpr std::size_t kMostOfAKind = 3;

const Flow& flowOf(const Workload& workload, int number)
{
    return workload.flows[static_cast<std::size_t>(number)];
}

/// The way that decides whether a flow is in time: the second of a pair if it wants one.
std::optional<Way> decidingWay(Survey& survey, const engine::FlowEntry& flow, SiteId from,
                               SiteId to)
{
    if (!flow.wantsPair())
        return survey.quickest(from, to, flow.transit);
    auto pair = survey.quickestPair(from, to, flow.protection == Protection::OnePlusOneSiteDisjoint,
                                    flow.transit);
    if (!pair)
        return std::nullopt;
    return std::move(pair->second);
}

/// A site that the replica may not or cannot be at now, but that stands in a country it may be in.
bool couldBeAllowed(const Survey& survey, const Workload& workload, int replica, SiteId site)
{
    const std::string& country = survey.design().at(site).country;
    const auto allows = [&](const Locality& locality) {
        return locality.countries.empty()
            || std::find(locality.countries.begin(), locality.countries.end(), country)
                   != locality.countries.end();
    };
    return allows(workload.locality)
        && allows(workload.replicas[static_cast<std::size_t>(replica)].locality);
}

/// Other sites for one end of the flow from which all flows of that replica are in time.
void addMoves(Survey& survey, const Workload& workload, int number, int replica, bool isSource,
              SiteId otherEnd, SiteId now, std::vector<Remedy>& remedies)
{
    const engine::ReplicaEntry& entry = survey.replica(workload.id, replica);
    const engine::FlowEntry& flow = survey.flow(workload.id, number);
    const auto costNow = survey.kitCost(now, entry.need, entry.pool);
    std::vector<Remedy> moves;
    for (const auto& [site, row] : survey.design().all<Site>()) {
        if (site == now || !couldBeAllowed(survey, workload, replica, site))
            continue;
        const auto refusals = whyNotHere(survey, workload.id, replica, site);
        if (!std::all_of(refusals.begin(), refusals.end(), [](const Refusal& refusal) {
                return refusal.reason == RefusalReason::OutsideLocality
                    || refusal.reason == RefusalReason::PinnedElsewhere;
            }))
            continue;
        const auto way = isSource ? decidingWay(survey, flow, site, otherEnd)
                                  : decidingWay(survey, flow, otherEnd, site);
        if (!way)
            continue;
        const auto& budget = flowOf(workload, number).budget;
        Remedy move{.kind = RemedyKind::MoveReplica,
                    .site = site,
                    .index = replica,
                    .amount = budget ? inBudgetTerms(*budget, way->oneWayMs) : 0.0};
        const auto costThere = survey.kitCost(site, entry.need, entry.pool);
        if (costNow && costThere)
            move.price = *costThere - *costNow;
        moves.push_back(move);
    }
    std::stable_sort(moves.begin(), moves.end(),
                     [](const Remedy& a, const Remedy& b) { return a.amount < b.amount; });
    moves.resize(std::min(moves.size(), kMostOfAKind));
    remedies.insert(remedies.end(), moves.begin(), moves.end());
}

/// Sites where one more replica would serve this flow, though none there can serve all.
void addReplicas(Survey& survey, const Workload& workload, int number, SiteId from,
                 std::vector<Remedy>& remedies)
{
    const Flow& row = flowOf(workload, number);
    const engine::ReplicaEntry& entry = survey.replica(workload.id, row.toReplica);
    const engine::FlowEntry& flow = survey.flow(workload.id, number);
    const auto& alone = survey.aloneRefusals(entry);
    std::vector<Remedy> found;
    for (std::size_t s = 0; s < alone.size(); ++s) {
        const SiteId site = survey.problem().sites[s].id;
        const bool fits = std::all_of(alone[s].begin(), alone[s].end(), [](const Refusal& refusal) {
            return refusal.reason == RefusalReason::PinnedElsewhere;
        });
        const auto way = fits ? decidingWay(survey, flow, from, site) : std::nullopt;
        if (!way || way->oneWayMs > flow.budgetMs)
            continue;
        found.push_back({.kind = RemedyKind::AddReplica,
                         .site = site,
                         .index = row.toReplica,
                         .amount = inBudgetTerms(*row.budget, way->oneWayMs),
                         .price = survey.kitCost(site, entry.need, entry.pool)});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Remedy& a, const Remedy& b) { return a.amount < b.amount; });
    found.resize(std::min(found.size(), kMostOfAKind));
    remedies.insert(remedies.end(), found.begin(), found.end());
}

/// The quickest fiber of the catalog in place of the longest link of the way, if that is enough.
void addHollowCore(Survey& survey, const Workload& workload, int number, SiteId from, SiteId to,
                   const Way& way, std::vector<Remedy>& remedies)
{
    const Design& design = survey.design();
    const auto& fibers = design.catalog().fibers;
    const auto quickest =
        std::min_element(fibers.begin(), fibers.end(), [](const auto& a, const auto& b) {
            return a.second.latencyPerKm < b.second.latencyPerKm;
        });
    const auto longest =
        std::max_element(way.links.begin(), way.links.end(), [&](LinkId a, LinkId b) {
            return fiberLength(design, design.at(a)) < fiberLength(design, design.at(b));
        });
    if (quickest == fibers.end() || longest == way.links.end())
        return;
    const Link before = design.at(*longest);
    if (before.leased || before.fiber == quickest->first)
        return;
    Link after = before;
    after.fiber = quickest->first;
    Design changed = design;
    if (!ChangeSet().replace(before, after).applyTo(changed))
        return;
    Survey there(changed, survey);
    const engine::FlowEntry& flow = there.flow(workload.id, number);
    const auto& budget = flowOf(workload, number).budget;
    const auto now = decidingWay(there, flow, from, to);
    if (!budget || !now || !there.meetsBudget(flow, from, to))
        return;
    after.status = BuildStatus::Planned;  // The glass is to be laid, whatever lies there.
    after.buildCost.reset();
    remedies.push_back({.kind = RemedyKind::UseHollowCore,
                        .link = before.id,
                        .amount = inBudgetTerms(*budget, now->oneWayMs),
                        .price = fiberBuildPrice(changed, after)});
}

/// New links that give a flow two ways in time.
void addSecondWays(Survey& survey, const engine::FlowEntry& flow, SiteId from, SiteId to,
                   std::vector<Remedy>& remedies)
{
    const auto disjointness = flow.protection == Protection::OnePlusOneSiteDisjoint
                                ? graph::Disjointness::LinksAndSites
                                : graph::Disjointness::Links;
    const auto links = linksThatHelp(
        survey, [](const MissingLink&) { return true; },
        [&](const graph::Topology& topology) {
            const auto pair = graph::disjointPair(topology, from, to, disjointness,
                                                  graph::PairGoal::Longer, graph::Metric::Delay);
            return pair && pair->second.delay.inMs() <= flow.budgetMs;
        },
        kMostOfAKind);
    remedies.insert(remedies.end(), links.begin(), links.end());
}

/// Whether more money at the site would do.
bool isLimit(RefusalReason reason)
{
    switch (reason) {
    case RefusalReason::RackCeiling:
    case RefusalReason::FloorLoad:
    case RefusalReason::FloorDepth:
    case RefusalReason::NoLiquid:
    case RefusalReason::SupplyTooWarm:
    case RefusalReason::RackPositions:
    case RefusalReason::SitePower:
    case RefusalReason::AirCooling:
    case RefusalReason::LiquidCooling: return true;
    default: return false;
    }
}

/// Where one limit or one rule is all that keeps a replica out.
void addPlaces(Survey& survey, const Workload& workload, int replica, std::vector<Remedy>& remedies)
{
    std::vector<Remedy> raised;
    std::vector<Remedy> lifted;
    for (const auto& [site, row] : survey.design().all<Site>()) {
        const auto refusals = whyNotHere(survey, workload.id, replica, site);
        std::vector<Refusal> facts;
        std::copy_if(
            refusals.begin(), refusals.end(), std::back_inserter(facts),
            [](const Refusal& r) { return !isRule(r.reason) && r.reason != RefusalReason::NoKit; });
        const bool rulesForbid = std::any_of(refusals.begin(), refusals.end(),
                                             [](const Refusal& r) { return isRule(r.reason); });
        if (facts.size() == 1 && isLimit(facts.front().reason) && !rulesForbid)
            raised.push_back({.kind = RemedyKind::RaiseSiteLimits,
                              .site = site,
                              .index = replica,
                              .refusal = facts.front()});
        else if (facts.empty() && rulesForbid && couldBeAllowed(survey, workload, replica, site))
            lifted.push_back({.kind = RemedyKind::LiftRule, .site = site, .index = replica});
    }
    for (std::vector<Remedy>* found : {&raised, &lifted}) {
        found->resize(std::min(found->size(), kMostOfAKind));
        remedies.insert(remedies.end(), found->begin(), found->end());
    }
}

}  // namespace

std::vector<Remedy> flowRemedies(Survey& survey, const Workload& workload, int number, SiteId from,
                                 SiteId to)
{
    std::vector<Remedy> remedies;
    const engine::FlowEntry& flow = survey.flow(workload.id, number);
    const Flow& row = flowOf(workload, number);
    const auto way = decidingWay(survey, flow, from, to);
    if (way && row.budget && way->oneWayMs > flow.budgetMs) {
        remedies.push_back({.kind = RemedyKind::RelaxBudget,
                            .amount = inBudgetTerms(*row.budget, way->oneWayMs),
                            .price = Money{}});
        addHollowCore(survey, workload, number, from, to, *way, remedies);
    }
    if (row.toReplica >= 0)
        addMoves(survey, workload, number, row.toReplica, false, from, to, remedies);
    const bool isMoved = std::any_of(remedies.begin(), remedies.end(), [](const Remedy& remedy) {
        return remedy.kind == RemedyKind::MoveReplica;
    });
    if (!isMoved && row.toReplica >= 0 && row.fromReplica < 0 && row.budget)
        addReplicas(survey, workload, number, from, remedies);
    if (row.fromReplica >= 0)
        addMoves(survey, workload, number, row.fromReplica, true, to, from, remedies);
    if (!way)
        addSecondWays(survey, flow, from, to, remedies);
    return remedies;
}

std::vector<Remedy> remediesFor(Survey& survey, const Unserved& unserved)
{
    const Workload& workload = survey.design().at(unserved.workload);
    std::vector<Remedy> remedies;
    if (unserved.what == Unserved::What::Replica) {
        addPlaces(survey, workload, unserved.index, remedies);
        return remedies;
    }
    if (const auto ends = survey.ends(workload, unserved.index))
        return flowRemedies(survey, workload, unserved.index, ends->first, ends->second);
    return remedies;
}

}  // namespace continua::explain
