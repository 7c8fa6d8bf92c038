// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/candidates.h"

#include "core/engine/kit_cover.h"
#include "core/engine/kit_fit.h"
#include "core/geo/geodesic.h"
#include "core/graph/routes.h"

#include <algorithm>

namespace continua::engine {
namespace {

using Refusals = std::vector<Refusal>;

template <class Value>
bool contains(const std::vector<Value>& values, const Value& value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

bool shareOne(const std::vector<std::string>& a, const std::vector<std::string>& b)
{
    return std::any_of(a.begin(), a.end(),
                       [&](const std::string& tag) { return contains(b, tag); });
}

bool allows(const Locality& locality, const Site& site)
{
    return (locality.countries.empty() || contains(locality.countries, site.country))
        && (locality.jurisdictions.empty() || shareOne(locality.jurisdictions, site.jurisdictions))
        && (locality.kinds.empty() || contains(locality.kinds, site.kind))
        && (locality.sites.empty() || contains(locality.sites, site.id));
}

/// Fiber routes by length from places that rules name.
using Anchors = std::map<SiteId, std::map<SiteId, graph::Route>>;

void addLocality(const Design& design, const graph::Topology& topology, const Locality& locality,
                 const Site& site, Anchors& anchors, Refusals& refusals)
{
    if (!allows(locality, site))
        refusals.push_back({.reason = RefusalReason::OutsideLocality, .site = site.id});
    if (!locality.near)
        return;
    if (locality.maxFiber) {
        const auto [routes, isNew] = anchors.try_emplace(locality.near);
        if (isNew)
            routes->second = graph::shortestRoutesFrom(topology, locality.near);
        const auto route = routes->second.find(site.id);
        if (route == routes->second.end())
            refusals.push_back({.reason = RefusalReason::Unreachable, .site = site.id});
        else if (route->second.length > *locality.maxFiber)
            refusals.push_back({.reason = RefusalReason::TooFar,
                                .site = site.id,
                                .needed = route->second.length.inKm(),
                                .available = locality.maxFiber->inKm()});
    }
    if (locality.minDistance) {
        const Length distance = geodesicLength(design.at(locality.near).position, site.position);
        if (distance < *locality.minDistance)
            refusals.push_back({.reason = RefusalReason::TooNear,
                                .site = site.id,
                                .needed = locality.minDistance->inKm(),
                                .available = distance.inKm()});
    }
}

/// What a pin says against a replica at a site.
void addPin(const Pin& pin, const ReplicaEntry& replica, SiteId site, Refusals& refusals)
{
    if (pin.workload != replica.workload || (pin.replica >= 0 && pin.replica != replica.number))
        return;
    const bool isHere = site == pin.site;
    if (pin.kind == Pin::Kind::MustHost && !isHere)
        refusals.push_back({.reason = RefusalReason::PinnedElsewhere, .site = pin.site});
    if (pin.kind == Pin::Kind::MustNotHost && isHere)
        refusals.push_back({.reason = RefusalReason::PinnedAway, .site = pin.site});
}

/// What of the needed resources no kit at the site supplies, with the rules that its best kit
/// breaks.
void addKits(const Design& design, const Problem& problem, const ReplicaEntry& replica,
             const HostSite& site, Refusals& refusals)
{
    for (std::size_t r = 0; r < replica.need.size(); ++r) {
        if (replica.need[r] <= 0.0)
            continue;
        double drawn = 0.0;
        for (const DrawnRacks& racks : site.drawn)
            drawn += racks.count * racks.supply[r];
        const bool isSupplied =
            drawn >= replica.need[r]
            || std::any_of(site.kits.begin(), site.kits.end(), [&](const KitOption& option) {
                   return problem.kits[static_cast<std::size_t>(option.kit)].supply[r] > 0.0;
               });
        if (isSupplied)
            continue;
        refusals.push_back({.reason = RefusalReason::NoKit,
                            .site = site.id,
                            .needed = replica.need[r],
                            .available = drawn});
        Refusals fewest;
        for (const KitType& kit : problem.kits) {
            if (kit.supply[r] <= 0.0)
                continue;
            Refusals broken = kitRefusals(design, kit, site);
            if (fewest.empty() || broken.size() < fewest.size())
                fewest = std::move(broken);
        }
        refusals.insert(refusals.end(), fewest.begin(), fewest.end());
    }
}

/// Kits would fit one by one, but not all that the replica needs.
void addRoom(const Problem& problem, const ReplicaEntry& replica, const HostSite& site,
             Refusals& refusals)
{
    const std::vector<PoolNeed> needs{{replica.pool, replica.need}};
    if (coverOf(problem, site, needs, true).isFeasible)
        return;
    const std::size_t before = refusals.size();
    const Room used = usedRoom(problem, coverOf(problem, site, needs, false));
    const auto atMost = [&](RefusalReason reason, double needed, double available) {
        if (needed > available)
            refusals.push_back(
                {.reason = reason, .site = site.id, .needed = needed, .available = available});
    };
    atMost(RefusalReason::RackPositions, used.positions, site.room.positions);
    atMost(RefusalReason::SitePower, used.power.inKw(), site.room.power.inKw());
    atMost(RefusalReason::AirCooling, used.air.inKw(), site.room.air.inKw());
    atMost(RefusalReason::LiquidCooling, used.liquid.inKw(), site.room.liquid.inKw());
    if (refusals.size() == before)
        refusals.push_back({.reason = RefusalReason::NoKit, .site = site.id});
}

/// What speaks against places for a replica but the kits and the room for them.
class PlaceRules {
public:
    PlaceRules(const Design& design, const graph::Topology& topology, const Problem& problem,
               Anchors& anchors)
        : m_design(design), m_topology(topology), m_anchors(anchors)
    {
        for (const HostSite& site : problem.sites)
            m_sites.push_back(&design.at(site.id));
        for (const auto& [id, pin] : design.all<Pin>())
            if (pin.kind == Pin::Kind::MustHost || pin.kind == Pin::Kind::MustNotHost)
                m_pins[pin.workload].push_back(&pin);
    }

    /// Of the replica that the others are asked for next.
    void setReplica(const ReplicaEntry& replica)
    {
        m_replica = &replica;
        const Workload& workload = m_design.at(replica.workload);
        m_localities.clear();
        const Locality free;
        for (const Locality* locality :
             {&workload.locality,
              &workload.replicas[static_cast<std::size_t>(replica.number)].locality})
            if (*locality != free)
                m_localities.push_back(locality);
        const auto pins = m_pins.find(replica.workload);
        m_pinsOfIt = pins == m_pins.end() ? nullptr : &pins->second;
    }

    void add(const Problem& problem, int site, Refusals& refusals) const
    {
        const HostSite& host = problem.sites[static_cast<std::size_t>(site)];
        if (m_pinsOfIt)
            for (const Pin* pin : *m_pinsOfIt)
                addPin(*pin, *m_replica, host.id, refusals);
        for (const Locality* locality : m_localities)
            addLocality(m_design, m_topology, *locality, *m_sites[static_cast<std::size_t>(site)],
                        m_anchors, refusals);
        if (host.isClosed)
            refusals.push_back({.reason = RefusalReason::SiteClosed, .site = host.id});
    }

private:
    const Design& m_design;
    const graph::Topology& m_topology;
    Anchors& m_anchors;
    std::vector<const Site*> m_sites;  ///< As Problem::sites.
    std::map<WorkloadId, std::vector<const Pin*>> m_pins;
    const ReplicaEntry* m_replica = nullptr;
    std::vector<const Locality*> m_localities;  ///< That ask for something.
    const std::vector<const Pin*>* m_pinsOfIt = nullptr;
};

void addCompute(const Design& design, const Problem& problem, const ReplicaEntry& replica,
                const HostSite& site, Refusals& refusals)
{
    const std::size_t before = refusals.size();
    addKits(design, problem, replica, site, refusals);
    if (refusals.size() == before)
        addRoom(problem, replica, site, refusals);
}

/// Whether what can be had at one site can be had at the other, and for the same reasons not.
bool suppliesAlike(const HostSite& a, const HostSite& b)
{
    return a.limits == b.limits && a.room == b.room && a.drawn == b.drawn
        && std::equal(a.kits.begin(), a.kits.end(), b.kits.begin(), b.kits.end(),
                      [](const KitOption& x, const KitOption& y) { return x.kit == y.kit; });
}

}  // namespace

struct CandidateBook::Memory {
    Memory(const Design& of, const graph::Topology& topology, const Problem& asked)
        : design(of), problem(asked), rules(of, topology, asked, anchors)
    {
        for (const HostSite& site : asked.sites) {
            const auto kind = std::find_if(kinds.begin(), kinds.end(), [&](const HostSite* other) {
                return suppliesAlike(*other, site);
            });
            kindOf.push_back(static_cast<std::size_t>(kind - kinds.begin()));
            if (kind == kinds.end())
                kinds.push_back(&site);
        }
    }

    /// What speaks against the need of a replica by kind of site; `site` is that of the first.
    const std::vector<Refusals>& byKind(const ReplicaEntry& replica)
    {
        const auto [known, isNew] = computeByKind.try_emplace(replica.need);
        if (isNew) {
            known->second.resize(kinds.size());
            for (std::size_t kind = 0; replica.needsCompute && kind < kinds.size(); ++kind)
                addCompute(design, problem, replica, *kinds[kind], known->second[kind]);
        }
        return known->second;
    }

    const Design& design;
    const Problem& problem;
    Anchors anchors = {};
    PlaceRules rules;
    std::vector<const HostSite*> kinds = {};  ///< The first site of each.
    std::vector<std::size_t> kindOf = {};     ///< By site: those that supply alike share a number.
    std::map<Amounts, std::vector<Refusals>> computeByKind = {};  ///< By need.
};

CandidateBook::CandidateBook(const Design& design, const graph::Topology& topology,
                             const Problem& problem)
    : m_memory(std::make_unique<Memory>(design, topology, problem))
{
}

CandidateBook::~CandidateBook() = default;

std::vector<int> CandidateBook::candidates(const ReplicaEntry& replica)
{
    const std::vector<Refusals>& compute = m_memory->byKind(replica);
    std::vector<int> sites;
    Refusals refusals;
    m_memory->rules.setReplica(replica);
    for (std::size_t s = 0; s < m_memory->problem.sites.size(); ++s) {
        if (!compute[m_memory->kindOf[s]].empty())
            continue;
        refusals.clear();
        m_memory->rules.add(m_memory->problem, static_cast<int>(s), refusals);
        if (refusals.empty())
            sites.push_back(static_cast<int>(s));
    }
    return sites;
}

std::vector<Refusals> CandidateBook::refusals(const ReplicaEntry& replica)
{
    const std::vector<Refusals>& compute = m_memory->byKind(replica);
    std::vector<Refusals> refusals(m_memory->problem.sites.size());
    m_memory->rules.setReplica(replica);
    for (std::size_t s = 0; s < refusals.size(); ++s) {
        m_memory->rules.add(m_memory->problem, static_cast<int>(s), refusals[s]);
        for (Refusal refusal : compute[m_memory->kindOf[s]]) {
            refusal.site = m_memory->problem.sites[s].id;
            refusals[s].push_back(refusal);
        }
    }
    return refusals;
}

std::shared_ptr<const std::vector<bool>> SeparationBook::pairsOf(const Workload& workload)
{
    const Separation& separation = workload.separation;
    const bool isFree = !separation.differentSites && !separation.minDistance
                     && !separation.differentFailureDomains;
    if (isFree || workload.replicas.size() < 2)
        return nullptr;
    const auto known = std::find_if(m_known.begin(), m_known.end(),
                                    [&](const auto& entry) { return entry.first == separation; });
    if (known != m_known.end())
        return known->second;
    std::vector<bool> mayPair;
    const bool isPlain = !separation.minDistance && !separation.differentFailureDomains;
    for (const HostSite& a : m_problem.sites)
        for (const HostSite& b : m_problem.sites)
            mayPair.push_back(isPlain ? a.id != b.id
                                      : separationRefusals(m_design, workload, a.id, b.id).empty());
    m_known.emplace_back(separation, std::make_shared<const std::vector<bool>>(std::move(mayPair)));
    return m_known.back().second;
}

Refusals separationRefusals(const Design& design, const Workload& workload, SiteId a, SiteId b)
{
    Refusals refusals;
    const Separation& separation = workload.separation;
    if (separation.differentSites && a == b)
        refusals.push_back({.reason = RefusalReason::TooNear, .site = a});
    const Site& siteA = design.at(a);
    const Site& siteB = design.at(b);
    if (separation.minDistance) {
        const Length distance = geodesicLength(siteA.position, siteB.position);
        if (distance < *separation.minDistance)
            refusals.push_back({.reason = RefusalReason::TooNear,
                                .site = a,
                                .needed = separation.minDistance->inKm(),
                                .available = distance.inKm()});
    }
    if (separation.differentFailureDomains
        && shareOne(failureDomainsOf(design, siteA), failureDomainsOf(design, siteB)))
        refusals.push_back({.reason = RefusalReason::SameFailureDomain, .site = a});
    return refusals;
}

}  // namespace continua::engine
