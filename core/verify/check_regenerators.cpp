// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/packet_site.h"
#include "core/verify/checks.h"
#include "core/verify/routes.h"

#include <set>

namespace continua::verify {
namespace {

class RegeneratorCheck {
public:
    explicit RegeneratorCheck(Inspection& inspection) : m_inspection(inspection) {}

    void run()
    {
        for (const Regenerator& one : m_inspection.plan.regenerators)
            checkWiring(one);
        for (const FlowRoute& route : m_inspection.plan.flows) {
            checkTraffic(route, route.working);
            if (route.protection)
                checkTraffic(route, *route.protection);
        }
    }

private:
    const Lightpath& path(int index) const
    {
        return m_inspection.plan.lightpaths[static_cast<std::size_t>(index)];
    }

    void checkWiring(const Regenerator& one)
    {
        const auto report = [&](const char* what, double claimed = 0.0, double actual = 0.0) {
            m_inspection.report({.rule = Rule::Regenerator,
                                 .site = one.site,
                                 .index = one.first,
                                 .what = what,
                                 .claimed = claimed,
                                 .actual = actual});
        };
        for (const int index : {one.first, one.second}) {
            if (path(index).from != one.site && path(index).to != one.site)
                report("end");
            else if (!m_wired.emplace(index, one.site).second)
                report("twice");
        }
        if (!canRegenerate(m_inspection.design.at(one.site)))
            report("site");
        const double first = path(one.first).rate.inGbps();
        const double second = path(one.second).rate.inGbps();
        if (!isNear(first, second))
            report("rate", first, second);
    }

    /// What walkOf() lets go on by a regenerator is one lane; a lane must not end at another.
    void checkTraffic(const FlowRoute& route, const FlowPath& of)
    {
        const auto walk =
            walkOf(m_inspection.design, m_inspection.plan, of, route.source, route.host);
        if (!walk)
            return;  // Reported with the paths.
        for (const Stretch& stretch : walk->stretches)
            for (const std::vector<int>& lane : stretch.lanes) {
                SiteId end = stretch.from;
                for (const int index : lane)
                    end = path(index).from == end ? path(index).to : path(index).from;
                reportIfWired(route, lane.front(), stretch.from);
                reportIfWired(route, lane.back(), end);
            }
    }

    void reportIfWired(const FlowRoute& route, int lightpath, SiteId end)
    {
        if (m_wired.contains({lightpath, end}))
            m_inspection.report({.rule = Rule::Regenerator,
                                 .site = end,
                                 .workload = route.workload,
                                 .index = route.flow,
                                 .what = "traffic"});
    }

    Inspection& m_inspection;
    std::set<std::pair<int, SiteId>> m_wired;
};

}  // namespace

void checkRegenerators(Inspection& inspection) { RegeneratorCheck(inspection).run(); }

}  // namespace continua::verify
