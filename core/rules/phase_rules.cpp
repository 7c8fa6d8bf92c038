// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/phase_rules.h"

#include "core/model/phases.h"
#include "core/rules/approvals.h"

#include <algorithm>
#include <set>

namespace continua::rules {
namespace {

class PhaseCheck {
public:
    explicit PhaseCheck(const Design& design) : m_design(design), m_order(phasesInOrder(design)) {}

    std::vector<Finding> ofLifetimes()
    {
        checkTable<Site>();
        checkTable<Link>();
        checkTable<Rack>();
        checkTable<Workload>();
        for (const auto& [id, link] : m_design.all<Link>())
            for (const SiteId end : {link.from, link.to})
                needs(id, link.life, end);
        for (const auto& [id, rack] : m_design.all<Rack>())
            needs(id, rack.life, rack.site);
        for (const auto& [id, workload] : m_design.all<Workload>()) {
            std::set<SiteId> named;
            for (const Flow& flow : workload.flows)
                if (flow.fromReplica < 0)
                    named.insert(flow.at);
            for (const auto& [pinId, pin] : m_design.all<Pin>())
                if (pin.kind == Pin::Kind::MustHost && pin.workload == id)
                    named.insert(pin.site);
            for (const SiteId site : named)
                needs(id, workload.life, site);
        }
        return std::move(m_findings);
    }

    /// Replicas that run in one phase and nowhere in the next, in which they still are to.
    std::vector<Finding> ofGaps(const Roadmap& roadmap)
    {
        for (std::size_t p = 1; p < roadmap.steps.size(); ++p) {
            const RoadmapStep& before = roadmap.steps[p - 1];
            const RoadmapStep& now = roadmap.steps[p];
            for (const Unserved& unserved : now.plan.unserved) {
                const auto ran = [&](const Placement& placement) {
                    return placement.workload == unserved.workload
                        && placement.replica == unserved.index;
                };
                if (unserved.what == Unserved::What::Replica
                    && std::any_of(before.plan.placements.begin(), before.plan.placements.end(),
                                   ran))
                    m_findings.push_back(
                        {.kind = FindingKind::ServiceGap,
                         .severity = Severity::Error,
                         .subject = unserved.workload,
                         .index = unserved.index,
                         .texts = {nameOf(unserved.workload),
                                   m_design.at(unserved.workload)
                                       .replicas[static_cast<std::size_t>(unserved.index)]
                                       .name,
                                   m_design.at(before.phase).name, m_design.at(now.phase).name},
                         .reasons = unserved.reasons});
            }
        }
        return std::move(m_findings);
    }

private:
    template <class Entity>
    void checkTable()
    {
        for (const auto& [id, row] : m_design.all<Entity>())
            if (row.life.from && row.life.to && spanOf(row.life, m_order).isEmpty())
                m_findings.push_back({.kind = FindingKind::NeverThere,
                                      .severity = Severity::Error,
                                      .subject = id,
                                      .texts = {nameOf(id), m_design.at(row.life.from).name,
                                                m_design.at(row.life.to).name}});
    }

    /// As a text: it may not be there in the phase that is shown.
    template <class Entity>
    std::string nameOf(Id<Entity> id) const
    {
        const Entity& row = m_design.at(id);
        if constexpr (std::is_same_v<Entity, Rack>)
            return m_design.at(row.site).code + " " + row.name;
        else if constexpr (requires { row.code; })
            return row.code;
        else if constexpr (requires { row.name; })
            return row.name;
        else
            return row.text;
    }
    std::string nameOf(const Subject& object) const
    {
        return std::visit(
            [&]<class Part>(const Part& part) -> std::string {
                if constexpr (std::is_same_v<Part, std::monostate>)
                    return {};
                else
                    return nameOf(part);
            },
            object);
    }

    /// `object` is not to be where `site` is not.
    void needs(Subject object, const Lifetime& life, SiteId site)
    {
        const PhaseSpan own = spanOf(life, m_order);
        const PhaseSpan there = spanOf(m_design.at(site).life, m_order);
        if (there.covers(own))
            return;
        std::vector<std::string> without{nameOf(object), nameOf(site)};
        for (int p = own.first; p < own.end; ++p)
            if (!there.holds(p))
                without.push_back(m_design.at(m_order[static_cast<std::size_t>(p)]).name);
        m_findings.push_back({.kind = FindingKind::NotThereInTime,
                              .severity = Severity::Error,
                              .subject = object,
                              .related = {site},
                              .texts = std::move(without)});
    }

    const Design& m_design;
    std::vector<PhaseId> m_order;
    std::vector<Finding> m_findings;
};

}  // namespace

std::vector<Finding> checkPhases(const Design& design, const Roadmap* roadmap)
{
    std::vector<Finding> findings = PhaseCheck(design).ofLifetimes();
    if (roadmap) {
        const std::vector<Finding> gaps = PhaseCheck(design).ofGaps(*roadmap);
        findings.insert(findings.end(), gaps.begin(), gaps.end());
    }
    markApproved(design, {}, findings);
    return findings;
}

}  // namespace continua::rules
