// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/link_line.h"
#include "core/verify/checks.h"
#include "core/verify/routes.h"

#include <algorithm>
#include <set>

namespace continua::verify {
namespace {

/// Outages of one way, by what they have to do with the other: the same part, another part of the
/// same shared-risk group, or neither.
struct Outages {
    double common = 0.0;
    double risky = 0.0;
    double own = 0.0;
};

class Outage {
public:
    explicit Outage(const Design& design) : m_design(design) {}

    /// One way: its parts in series.
    double ofPath(const FlowRoute& route, const FlowPath& path) const
    {
        return split(route, path, FlowPath{}).own;
    }

    /// Two ways of which one is enough: what both have, and what of each has no stand-in.
    double ofPair(const FlowRoute& route, const FlowPath& second) const
    {
        const Outages a = split(route, route.working, second);
        const Outages b = split(route, second, route.working);
        const double viaA = a.risky + a.own * (b.own + b.risky);
        const double viaB = b.risky + b.own * (a.own + a.risky);
        return a.common + std::min(viaA, viaB);
    }

private:
    double figure(const char* key) const { return assumption(m_design, key); }
    bool countsEquipment() const { return figure("availability_counts_line_equipment") != 0.0; }

    double equipment(const char* mtbfKey) const
    {
        const double repair = figure("equipment_mttr_h");
        const double between = figure(mtbfKey);
        return between > 0.0 ? repair / (between + repair) : 1.0;
    }

    double ofLink(const Link& link) const
    {
        const double cutsPerYear =
            figure("cable_failures_per_1000_km_year") * fiberLength(m_design, link).inKm() / 1000.0;
        double share = cutsPerYear * figure("fiber_mttr_h") / figure("hours_per_year");
        if (countsEquipment())
            share += equipment("amplifier_mtbf_h") * amplifierCount(m_design, link);
        return std::min(1.0, share);
    }

    bool shareRisk(LinkId a, const std::vector<LinkId>& others) const
    {
        std::set<std::string> groups;
        for (const LinkId other : others) {
            const std::vector<std::string>& shared = riskGroupsOf(m_design, m_design.at(other));
            groups.insert(shared.begin(), shared.end());
        }
        const std::vector<std::string>& own = riskGroupsOf(m_design, m_design.at(a));
        return std::any_of(own.begin(), own.end(),
                           [&](const std::string& group) { return groups.contains(group); });
    }

    std::vector<SiteId> passed(const FlowRoute& route, const FlowPath& path) const
    {
        const std::vector<SiteId> sites = sitesAlong(m_design, route.source, path.links);
        return sites.size() < 3 ? std::vector<SiteId>{}
                                : std::vector<SiteId>(sites.begin() + 1, sites.end() - 1);
    }

    Outages split(const FlowRoute& route, const FlowPath& path, const FlowPath& other) const
    {
        Outages outages;
        for (const LinkId id : path.links) {
            const bool isSame =
                std::find(other.links.begin(), other.links.end(), id) != other.links.end();
            double& part = isSame                     ? outages.common
                         : shareRisk(id, other.links) ? outages.risky
                                                      : outages.own;
            part += ofLink(m_design.at(id));
        }
        if (!countsEquipment())
            return outages;
        const std::vector<SiteId> theirs = passed(route, other);
        for (const SiteId site : passed(route, path)) {
            const bool isSame = std::find(theirs.begin(), theirs.end(), site) != theirs.end();
            (isSame ? outages.common : outages.own) += equipment("roadm_mtbf_h");
        }
        if (!path.links.empty())
            outages.own += 2.0 * equipment("transponder_mtbf_h");
        return outages;
    }

    const Design& m_design;
};

bool isRestored(const Design& design, const FlowRoute& route)
{
    const Flow& flow = design.at(route.workload).flows[static_cast<std::size_t>(route.flow)];
    return flow.protection == Protection::Restoration;
}

/// What may have taken the second path when it is needed: outages of the working paths of other
/// restored flows that ride a part of it.
double rivals(const Inspection& inspection, const Outage& outage, const FlowRoute& route)
{
    double sum = 0.0;
    for (const FlowRoute& other : inspection.plan.flows) {
        const bool isSame = other.workload == route.workload && other.flow == route.flow;
        if (isSame || !other.protection || !isRestored(inspection.design, other))
            continue;
        bool rideTogether = false;
        for (const Hop& a : route.protection->hops)
            for (const Hop& b : other.protection->hops)
                rideTogether = rideTogether || a == b;
        if (rideTogether)
            sum += outage.ofPath(other, other.working);
    }
    return sum;
}

}  // namespace

void checkAvailability(Inspection& inspection)
{
    const Outage outage(inspection.design);
    for (const FlowRoute& route : inspection.plan.flows) {
        double out = route.protection ? outage.ofPair(route, *route.protection)
                                      : outage.ofPath(route, route.working);
        if (route.protection && isRestored(inspection.design, route))
            out += outage.ofPath(route, route.working) * rivals(inspection, outage, route);
        const double actual = std::clamp(1.0 - out, 0.0, 1.0);
        if (std::abs(route.availability - actual) > 1e-9)
            inspection.report({.rule = Rule::AvailabilityClaim,
                               .workload = route.workload,
                               .index = route.flow,
                               .claimed = route.availability,
                               .actual = actual});
    }
}

}  // namespace continua::verify
