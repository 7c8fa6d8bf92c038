// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explain/remedies.h"

#include "core/explain/added_links.h"
#include "core/explain/line_remedies.h"
#include "core/explain/link_edits.h"
#include "core/explain/place_remedies.h"
#include "core/explain/refusals.h"
#include "core/graph/disjoint_routes.h"
#include "core/model/change_set.h"
#include "core/model/link_line.h"
#include "core/plan/cost_model.h"

#include <algorithm>
#include <cmath>

namespace continua::explain {
namespace {

constexpr std::size_t kMostOfAKind = 3;
constexpr int kBudgetDigits = 3;

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

/// New links that give a flow its way, or both of them, in time.
void addLinks(Survey& survey, const engine::FlowEntry& flow, SiteId from, SiteId to,
              double equipmentMs, std::vector<Remedy>& remedies)
{
    const auto isInTime = [&](const graph::Route& route) {
        return route.delay.inMs() + equipmentMs <= flow.budgetMs;
    };
    const auto disjointness = flow.protection == Protection::OnePlusOneSiteDisjoint
                                ? graph::Disjointness::LinksAndSites
                                : graph::Disjointness::Links;
    const auto links = linksThatHelp(
        survey, [](const MissingLink&) { return true; },
        [&](const graph::Topology& topology) {
            const auto shortest = graph::shortestRoute(topology, from, to, graph::Metric::Delay);
            if (!shortest || !isInTime(*shortest))
                return false;
            if (!flow.wantsPair())
                return true;
            const auto pair = graph::disjointPair(topology, from, to, disjointness,
                                                  graph::PairGoal::Longer, graph::Metric::Delay);
            return pair && isInTime(pair->second);
        },
        kMostOfAKind);
    remedies.insert(remedies.end(), links.begin(), links.end());
}

/// What of a way is not fiber.
double equipmentMs(const Survey& survey, const Way& way, SiteId from)
{
    return way.oneWayMs - graph::routeAlong(survey.topology(), from, way.links).delay.inMs();
}

/// Where light does not get through, or may not pass: a better line, a regenerator, other
/// countries.
void addPassages(Survey& survey, const engine::FlowEntry& flow, SiteId from, SiteId to,
                 std::vector<Remedy>& remedies)
{
    if (flow.transit != 0)
        if (const auto way = survey.quickest(from, to)) {
            const auto& budget = flowOf(survey.design().at(flow.workload), flow.number).budget;
            remedies.push_back({.kind = RemedyKind::AllowTransit,
                                .amount = budget ? inBudgetTerms(*budget, way->oneWayMs) : 0.0});
            return;
        }
    const auto& passes = survey.problem().transits[static_cast<std::size_t>(flow.transit)];
    const auto route = graph::shortestRoute(
        survey.topology(), from, to, graph::Metric::Delay,
        {.site = [&](SiteId site) { return passes[static_cast<std::size_t>(survey.index(site))]; },
         .link = {}});
    if (!route)
        return;
    for (auto& better :
         {lineRemedies(survey, route->links), regeneratorRemedies(survey, route->links)})
        remedies.insert(remedies.end(), better.begin(), better.end());
}

/// One pair more on the link of the way that has the least spectrum left.
void addFiberPairs(Survey& survey, const engine::FlowEntry& flow, SiteId from, SiteId to,
                   std::vector<Remedy>& remedies)
{
    const auto way = survey.quickest(from, to, flow.transit);
    if (!way || !survey.plan())
        return;
    const auto freeShare = [&](LinkId id) {
        const LineDefaults& line = survey.design().catalog().line;
        Frequency used;
        for (const Lightpath& light : survey.plan()->lightpaths)
            if (std::count(light.links.begin(), light.links.end(), id) > 0)
                used += light.slotTo - light.slotFrom;
        const int pairs = std::max(1, survey.design().at(id).fiberPairs);
        return 1.0 - used / ((line.bandTo - line.bandFrom) * pairs);
    };
    const auto fullest =
        std::min_element(way->links.begin(), way->links.end(),
                         [&](LinkId a, LinkId b) { return freeShare(a) < freeShare(b); });
    if (fullest == way->links.end() || survey.design().at(*fullest).leased)
        return;
    const int pairs = survey.design().at(*fullest).fiberPairs;
    remedies.push_back({.kind = RemedyKind::AddFiberPairs,
                        .link = *fullest,
                        .amount = static_cast<double>(pairs + 1)});
}

void nameOwner(std::vector<Remedy>& remedies, WorkloadId workload, int flow)
{
    for (Remedy& remedy : remedies) {
        remedy.workload = workload;
        remedy.flow = flow;
    }
}

}  // namespace

double roundedUp(double value)
{
    if (!(value > 0.0))
        return value;
    const double unit = std::pow(10.0, std::floor(std::log10(value)) + 1 - kBudgetDigits);
    return std::ceil(value / unit) * unit;
}

std::optional<Remedy> hollowCore(Survey& survey, const std::vector<LinkId>& links,
                                 const std::function<std::optional<double>(Survey&)>& reached)
{
    const Design& design = survey.design();
    const auto& fibers = design.catalog().fibers;
    const auto quickest =
        std::min_element(fibers.begin(), fibers.end(), [](const auto& a, const auto& b) {
            return a.second.latencyPerKm < b.second.latencyPerKm;
        });
    const auto longest = std::max_element(links.begin(), links.end(), [&](LinkId a, LinkId b) {
        return fiberLength(design, design.at(a)) < fiberLength(design, design.at(b));
    });
    if (quickest == fibers.end() || longest == links.end())
        return std::nullopt;
    const Link& before = design.at(*longest);
    if (before.leased || before.fiber == quickest->first)
        return std::nullopt;
    const Link after = withFiber(before, quickest->first);
    Design changed = design;
    if (!ChangeSet().replace(before, after).applyTo(changed))
        return std::nullopt;
    Survey there(changed, survey);
    const auto amount = reached(there);
    if (!amount)
        return std::nullopt;
    return Remedy{.kind = RemedyKind::UseHollowCore,
                  .link = before.id,
                  .amount = *amount,
                  .price = fiberBuildPrice(changed, after),
                  .item = quickest->first};
}

namespace {

bool isLate(const Workload& workload, const engine::FlowEntry& flow, const std::optional<Way>& way)
{
    return way && flowOf(workload, flow.number).budget && way->oneWayMs > flow.budgetMs;
}

/// A wider budget, quicker glass.
void addQuicker(Survey& survey, const engine::FlowEntry& flow, SiteId from, SiteId to,
                const Way& way, std::vector<Remedy>& remedies)
{
    const LatencyBudget& budget = *flowOf(survey.design().at(flow.workload), flow.number).budget;
    remedies.push_back({.kind = RemedyKind::RelaxBudget,
                        .amount = roundedUp(inBudgetTerms(budget, way.oneWayMs)),
                        .price = Money{}});
    if (auto hollow = hollowCore(survey, way.links, [&](Survey& there) -> std::optional<double> {
            const auto& entry = there.flow(flow.workload, flow.number);
            const auto now = decidingWay(there, entry, from, to);
            if (!now || !there.meetsBudget(entry, from, to))
                return std::nullopt;
            return inBudgetTerms(budget, now->oneWayMs);
        }))
        remedies.push_back(*std::move(hollow));
}

/// Better lines and further ones.
void addLines(Survey& survey, const engine::FlowEntry& flow, SiteId from, SiteId to,
              const std::optional<Way>& way, std::vector<Remedy>& remedies)
{
    if (!survey.quickest(from, to, flow.transit))
        addPassages(survey, flow, from, to, remedies);
    if (!way)
        addLinks(survey, flow, from, to, 0.0, remedies);
    else if (isLate(survey.design().at(flow.workload), flow, way))
        addLinks(survey, flow, from, to, equipmentMs(survey, *way, from), remedies);
}

}  // namespace

std::vector<Remedy> wayRemedies(Survey& survey, const Workload& workload, int number, SiteId from,
                                SiteId to)
{
    const engine::FlowEntry& flow = survey.flow(workload.id, number);
    const auto way = decidingWay(survey, flow, from, to);
    std::vector<Remedy> remedies;
    if (isLate(workload, flow, way))
        addQuicker(survey, flow, from, to, *way, remedies);
    addLines(survey, flow, from, to, way, remedies);
    nameOwner(remedies, workload.id, number);
    return remedies;
}

std::vector<Remedy> flowRemedies(Survey& survey, const Workload& workload, int number, SiteId from,
                                 SiteId to)
{
    std::vector<Remedy> remedies;
    const engine::FlowEntry& flow = survey.flow(workload.id, number);
    const Flow& row = flowOf(workload, number);
    const auto way = decidingWay(survey, flow, from, to);
    if (isLate(workload, flow, way))
        addQuicker(survey, flow, from, to, *way, remedies);
    if (row.toReplica >= 0)
        addMoves(survey, workload, number, row.toReplica, false, from, to, remedies);
    const bool isMoved = std::any_of(remedies.begin(), remedies.end(), [](const Remedy& remedy) {
        return remedy.kind == RemedyKind::MoveReplica;
    });
    if (!isMoved && row.toReplica >= 0 && row.fromReplica < 0 && row.budget)
        addReplicas(survey, workload, number, from, remedies);
    if (row.fromReplica >= 0)
        addMoves(survey, workload, number, row.fromReplica, true, to, from, remedies);
    addLines(survey, flow, from, to, way, remedies);
    nameOwner(remedies, workload.id, number);
    return remedies;
}

std::vector<Remedy> remediesFor(Survey& survey, const Unserved& unserved)
{
    const Workload& workload = survey.design().at(unserved.workload);
    std::vector<Remedy> remedies;
    if (unserved.what == Unserved::What::Replica) {
        remedies = placeRemedies(survey, workload, unserved.index);
        nameOwner(remedies, workload.id, -1);
        return remedies;
    }
    const auto ends = survey.ends(workload, unserved.index);
    if (!ends)
        return remedies;
    remedies = flowRemedies(survey, workload, unserved.index, ends->first, ends->second);
    if (std::any_of(unserved.reasons.begin(), unserved.reasons.end(), [](const Refusal& refusal) {
            return refusal.reason == RefusalReason::NoSpectrum;
        })) {
        addFiberPairs(survey, survey.flow(workload.id, unserved.index), ends->first, ends->second,
                      remedies);
        nameOwner(remedies, workload.id, unserved.index);
    }
    return remedies;
}

}  // namespace continua::explain
