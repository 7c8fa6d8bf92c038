// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/geo/geodesic.h"
#include "core/model/link_line.h"
#include "core/verify/checks.h"
#include "core/verify/routes.h"

#include <algorithm>
#include <map>
#include <set>

namespace continua::verify {
namespace {

template <class Value>
bool contains(const std::vector<Value>& values, const Value& value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

/// A tag that both have, or an empty text.
std::string commonTag(const std::vector<std::string>& a, const std::vector<std::string>& b)
{
    for (const std::string& tag : a)
        if (contains(b, tag))
            return tag;
    return {};
}

/// Shortest way over fiber from a site to all others (Bellman and Ford: short, and unlike the
/// engine's).
std::map<SiteId, Length> fiberFrom(const Design& design, SiteId anchor)
{
    std::map<SiteId, Length> reached{{anchor, Length{}}};
    for (bool improves = true; improves;) {
        improves = false;
        for (const auto& [id, link] : design.all<Link>())
            for (const SiteId from : {link.from, link.to}) {
                const auto near = reached.find(from);
                if (near == reached.end())
                    continue;
                const Length length = near->second + fiberLength(design, link);
                const auto far = reached.find(link.otherEnd(from));
                if (far != reached.end() && far->second <= length)
                    continue;
                reached[link.otherEnd(from)] = length;
                improves = true;
            }
    }
    return reached;
}

class LocalityCheck {
public:
    LocalityCheck(Inspection& inspection, const Placement& placement)
        : m_inspection(inspection), m_placement(placement),
          m_site(inspection.design.at(placement.site))
    {
    }

    void run(const Locality& locality)
    {
        require(locality.countries.empty() || contains(locality.countries, m_site.country),
                "country");
        require(locality.jurisdictions.empty()
                    || !commonTag(locality.jurisdictions, m_site.jurisdictions).empty(),
                "jurisdiction");
        require(locality.kinds.empty() || contains(locality.kinds, m_site.kind), "kind");
        require(locality.sites.empty() || contains(locality.sites, m_site.id), "site");
        if (locality.near && locality.maxFiber) {
            const auto reached = fiberFrom(m_inspection.design, locality.near);
            const auto route = reached.find(m_site.id);
            const double km = route == reached.end() ? HUGE_VAL : route->second.inKm();
            require(!isAbove(km, locality.maxFiber->inKm()), "fiber", locality.maxFiber->inKm(),
                    km);
        }
        if (locality.near && locality.minDistance) {
            const double km =
                geodesicLength(m_inspection.design.at(locality.near).position, m_site.position)
                    .inKm();
            require(!isAbove(locality.minDistance->inKm(), km), "distance",
                    locality.minDistance->inKm(), km);
        }
    }

private:
    void require(bool holds, const char* what, double claimed = 0.0, double actual = 0.0)
    {
        if (!holds)
            m_inspection.report({.rule = Rule::Locality,
                                 .site = m_placement.site,
                                 .workload = m_placement.workload,
                                 .index = m_placement.replica,
                                 .what = what,
                                 .claimed = claimed,
                                 .actual = actual});
    }

    Inspection& m_inspection;
    const Placement& m_placement;
    const Site& m_site;
};

void checkPair(Inspection& inspection, const Workload& workload, const Placement& a,
               const Placement& b)
{
    const Separation& separation = workload.separation;
    const Site& siteA = inspection.design.at(a.site);
    const Site& siteB = inspection.design.at(b.site);
    Violation violation{.site = b.site, .workload = workload.id, .index = b.replica};
    if (separation.differentSites && a.site == b.site) {
        violation.rule = Rule::ReplicaSites;
        inspection.report(violation);
    }
    if (separation.minDistance) {
        const double km = geodesicLength(siteA.position, siteB.position).inKm();
        if (isAbove(separation.minDistance->inKm(), km)) {
            violation.rule = Rule::ReplicaDistance;
            violation.claimed = separation.minDistance->inKm();
            violation.actual = km;
            inspection.report(violation);
        }
    }
    const std::string tag = commonTag(failureDomainsOf(inspection.design, siteA),
                                      failureDomainsOf(inspection.design, siteB));
    if (separation.differentFailureDomains && !tag.empty()) {
        violation.rule = Rule::ReplicaDomains;
        violation.what = tag;
        inspection.report(violation);
    }
}

void checkSeparation(Inspection& inspection)
{
    const std::vector<Placement>& placements = inspection.plan.placements;
    for (std::size_t i = 0; i < placements.size(); ++i)
        for (std::size_t k = 0; k < i; ++k)
            if (placements[i].workload == placements[k].workload)
                checkPair(inspection, inspection.design.at(placements[i].workload), placements[k],
                          placements[i]);
}

/// Sites that routes pass between their ends.
std::set<SiteId> passedSites(const Design& design, const Plan& plan)
{
    std::set<SiteId> passed;
    const auto add = [&](const FlowRoute& route, const FlowPath& path) {
        const std::vector<SiteId> sites = sitesAlong(design, route.source, path.links);
        for (std::size_t i = 1; i + 1 < sites.size(); ++i)
            passed.insert(sites[i]);
    };
    for (const FlowRoute& route : plan.flows) {
        add(route, route.working);
        if (route.protection)
            add(route, *route.protection);
    }
    return passed;
}

void checkPins(Inspection& inspection)
{
    const Design& design = inspection.design;
    const Plan& plan = inspection.plan;
    const std::set<SiteId> passed = passedSites(design, plan);
    for (const auto& row : design.all<Pin>()) {
        const Pin& pin = row.second;
        const auto report = [&](const char* what, WorkloadId workload, int replica) {
            inspection.report({.rule = Rule::PinBroken,
                               .site = pin.site,
                               .workload = workload,
                               .index = replica,
                               .what = what});
        };
        for (const Placement& placement : plan.placements) {
            const bool isMeant = placement.workload == pin.workload
                              && (pin.replica < 0 || pin.replica == placement.replica);
            const bool isHere = placement.site == pin.site;
            if (pin.kind == Pin::Kind::MustHost && isMeant && !isHere)
                report("must_host", placement.workload, placement.replica);
            if (pin.kind == Pin::Kind::MustNotHost && isMeant && isHere)
                report("must_not_host", placement.workload, placement.replica);
            if (pin.kind == Pin::Kind::KeepClosed && isHere)
                report("keep_closed", placement.workload, placement.replica);
        }
        if (pin.kind != Pin::Kind::KeepClosed)
            continue;
        const bool hasKits =
            std::any_of(plan.kits.begin(), plan.kits.end(), [&](const KitOrder& order) {
                return order.site == pin.site && order.count > 0;
            });
        if (hasKits || passed.contains(pin.site))
            report("keep_closed", {}, -1);
    }
}

}  // namespace

void checkPlacements(Inspection& inspection)
{
    for (const Placement& placement : inspection.plan.placements) {
        const Workload& workload = inspection.design.at(placement.workload);
        LocalityCheck check(inspection, placement);
        check.run(workload.locality);
        check.run(workload.replicas[static_cast<std::size_t>(placement.replica)].locality);
    }
    checkSeparation(inspection);
    checkPins(inspection);
}

}  // namespace continua::verify
