// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/packet_site.h"
#include "core/verify/checks.h"
#include "core/verify/routes.h"

#include <algorithm>
#include <set>

namespace continua::verify {
namespace {

/// Countries that data of a flow may pass, or nothing where all are allowed: of the workload, and
/// of the replicas at its ends.
std::vector<const std::vector<std::string>*> transitRules(const Workload& workload,
                                                          const Flow& flow)
{
    std::vector<const std::vector<std::string>*> rules;
    const auto add = [&](const Locality& locality) {
        if (locality.keepsTransitInside && !locality.countries.empty())
            rules.push_back(&locality.countries);
    };
    add(workload.locality);
    for (const int replica : {flow.fromReplica, flow.toReplica})
        if (replica >= 0)
            add(workload.replicas[static_cast<std::size_t>(replica)].locality);
    return rules;
}

class PathCheck {
public:
    PathCheck(Inspection& inspection, const FlowRoute& route)
        : m_inspection(inspection), m_route(route),
          m_workload(inspection.design.at(route.workload)),
          m_flow(m_workload.flows[static_cast<std::size_t>(route.flow)])
    {
    }

    void run(const FlowPath& path, const char* which, Rule latencyRule)
    {
        const Design& design = m_inspection.design;
        const auto walk = walkOf(design, m_inspection.plan, path, m_route.source, m_route.host);
        if (!walk || walk->links != path.links) {
            report(Rule::Path, which);
            return;
        }
        const double km = lengthOf(design, walk->links).inKm();
        if (!isNear(path.length.inKm(), km))
            report(Rule::PathLength, which, path.length.inKm(), km);
        const double oneWayMs = latencyOf(design, m_inspection.plan, *walk).inMs();
        if (!isNear(path.oneWay.inMs(), oneWayMs))
            report(Rule::LatencyClaim, which, path.oneWay.inMs(), oneWayMs);
        if (m_flow.budget) {
            const double ms = m_flow.budget->oneWay ? oneWayMs : oneWayMs + oneWayMs;
            if (isAbove(ms, m_flow.budget->limit.inMs()))
                report(latencyRule, which, m_flow.budget->limit.inMs(), ms);
        }
        checkTransit(*walk, which);
        checkPacketHops(*walk, which);
    }

private:
    void report(Rule rule, const char* which, double claimed = 0.0, double actual = 0.0,
                SiteId site = {})
    {
        m_inspection.report({.rule = rule,
                             .site = site,
                             .workload = m_route.workload,
                             .index = m_route.flow,
                             .what = which,
                             .claimed = claimed,
                             .actual = actual});
    }

    void checkTransit(const Walk& walk, const char* which)
    {
        for (const auto* countries : transitRules(m_workload, m_flow))
            for (std::size_t i = 1; i + 1 < walk.sites.size(); ++i) {
                const std::string& country = m_inspection.design.at(walk.sites[i]).country;
                if (std::find(countries->begin(), countries->end(), country) == countries->end())
                    report(Rule::Transit, which, 0.0, 0.0, walk.sites[i]);
            }
    }

    /// A leased service is handed over at a switch of its own.
    void checkPacketHops(const Walk& walk, const char* which)
    {
        const Design& design = m_inspection.design;
        for (std::size_t i = 1; i < walk.stretches.size(); ++i) {
            const Stretch& stretch = walk.stretches[i];
            if (!stretch.leased && !walk.stretches[i - 1].leased
                && !switchesPackets(design, design.at(stretch.from)))
                report(Rule::PacketHop, which, 0.0, 0.0, stretch.from);
        }
    }

    Inspection& m_inspection;
    const FlowRoute& m_route;
    const Workload& m_workload;
    const Flow& m_flow;
};

std::vector<SiteId> passedBy(const Design& design, const FlowRoute& route, const FlowPath& path)
{
    const std::vector<SiteId> sites = sitesAlong(design, route.source, path.links);
    return sites.size() < 3 ? std::vector<SiteId>{}
                            : std::vector<SiteId>(sites.begin() + 1, sites.end() - 1);
}

void checkPair(Inspection& inspection, const FlowRoute& route, const FlowPath& protection)
{
    const Design& design = inspection.design;
    const Violation base{.workload = route.workload, .index = route.flow};
    const auto report = [&](Rule rule, LinkId link, SiteId site, const std::string& what) {
        Violation violation = base;
        violation.rule = rule;
        violation.link = link;
        violation.site = site;
        violation.what = what;
        inspection.report(violation);
    };
    for (const LinkId a : route.working.links)
        for (const LinkId b : protection.links) {
            if (a == b)
                report(Rule::LinkShared, a, {}, {});
            if (a == b)
                continue;
            for (const std::string& group : riskGroupsOf(design, design.at(a))) {
                const std::vector<std::string>& others = riskGroupsOf(design, design.at(b));
                if (std::find(others.begin(), others.end(), group) != others.end())
                    report(Rule::RiskGroupShared, b, {}, group);
            }
        }

    const std::vector<SiteId> second = passedBy(design, route, protection);
    std::set<SiteId> shared;
    for (const SiteId site : passedBy(design, route, route.working))
        if (std::find(second.begin(), second.end(), site) != second.end())
            shared.insert(site);
    const std::set<SiteId> listed(route.sharedSites.begin(), route.sharedSites.end());
    for (const auto& [id, site] : design.all<Site>())
        if (shared.contains(id) != listed.contains(id))
            report(Rule::SharedSites, {}, id, shared.contains(id) ? "not listed" : "not shared");

    const Flow& flow = design.at(route.workload).flows[static_cast<std::size_t>(route.flow)];
    if (flow.protection == Protection::OnePlusOneSiteDisjoint)
        for (const SiteId site : shared)
            report(Rule::SiteDisjoint, {}, site, {});
}

}  // namespace

void checkPaths(Inspection& inspection)
{
    for (const FlowRoute& route : inspection.plan.flows) {
        PathCheck check(inspection, route);
        check.run(route.working, "working", Rule::Latency);
        if (route.protection)
            check.run(*route.protection, "protection", Rule::ProtectionLatency);
    }
}

void checkProtection(Inspection& inspection)
{
    for (const FlowRoute& route : inspection.plan.flows) {
        if (route.protection)
            checkPair(inspection, route, *route.protection);
        else
            for (const SiteId site : route.sharedSites)
                inspection.report({.rule = Rule::SharedSites,
                                   .site = site,
                                   .workload = route.workload,
                                   .index = route.flow,
                                   .what = "not shared"});
    }
}

}  // namespace continua::verify
