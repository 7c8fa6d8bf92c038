// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/verify/verify_roadmap.h"

#include "core/model/site_limits.h"
#include "core/verify/verify.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace continua::verify {
namespace {

constexpr double kTolerance = 1e-6;

bool differ(double a, double b)
{
    return std::abs(a - b) > kTolerance * std::max({1.0, std::abs(a), std::abs(b)});
}

/// A line of a bill, whatever it comes to.
auto nameOf(const CostLine& line) { return std::tuple(line.kind, line.site, line.link, line.item); }

class RoadmapCheck {
public:
    RoadmapCheck(const Design& design, const Roadmap& roadmap)
        : m_design(design), m_roadmap(roadmap)
    {
        for (const auto& [id, phase] : design.all<Phase>())
            m_phases.push_back(&phase);
        std::sort(m_phases.begin(), m_phases.end(),
                  [](const Phase* a, const Phase* b) { return a->date < b->date; });
    }

    std::vector<RoadmapViolation> violations()
    {
        if (!checkSteps())
            return std::move(m_found);
        for (std::size_t p = 0; p < m_phases.size(); ++p) {
            m_phase = m_phases[p];
            m_step = &m_roadmap.steps[p];
            for (Violation& violation : verify(m_step->design, m_step->plan))
                m_found.push_back({.rule = RoadmapRule::Plan,
                                   .phase = m_phase->id,
                                   .plan = std::move(violation)});
            checkRows();
            checkDemand();
            checkStanding(p == 0 ? nullptr : &m_roadmap.steps[p - 1]);
        }
        checkMoney();
        return std::move(m_found);
    }

private:
    void report(RoadmapRule rule, const std::string& what, double claimed = 0.0,
                double actual = 0.0)
    {
        m_found.push_back({.rule = rule,
                           .phase = m_phase ? m_phase->id : PhaseId{},
                           .what = what,
                           .claimed = claimed,
                           .actual = actual});
    }

    bool checkSteps()
    {
        const auto isOf = [](const RoadmapStep& step, const Phase* phase) {
            return step.phase == phase->id;
        };
        const bool isWhole =
            m_roadmap.steps.size() == m_phases.size()
            && std::equal(m_roadmap.steps.begin(), m_roadmap.steps.end(), m_phases.begin(), isOf);
        if (!isWhole)
            report(RoadmapRule::Steps, {}, static_cast<double>(m_roadmap.steps.size()),
                   static_cast<double>(m_phases.size()));
        return isWhole;
    }

    bool isThere(const Lifetime& life) const
    {
        const Phase* from = m_design.find(life.from);
        const Phase* to = m_design.find(life.to);
        return (!from || from->date <= m_phase->date) && (!to || m_phase->date < to->date);
    }
    bool isThere(SiteId id) const
    {
        const Site* site = m_design.find(id);
        return site && isThere(site->life);
    }

    static const std::string& codeOf(const Rack& rack) { return rack.name; }
    template <class Row>
    static const std::string& codeOf(const Row& row)
    {
        return row.code;
    }

    bool isClosed(SiteId id) const
    {
        const auto& pins = m_step->design.all<Pin>();
        return std::any_of(pins.begin(), pins.end(), [&](const auto& entry) {
            return entry.second.kind == Pin::Kind::KeepClosed && entry.second.site == id;
        });
    }

    void checkRows()
    {
        for (const auto& [id, site] : m_design.all<Site>()) {
            const Site* now = m_step->design.find(id);
            const bool isWanted = isThere(site.life);
            if (now ? !isWanted && !isClosed(id) : isWanted)
                report(RoadmapRule::NotThere, site.code);
            if (now)
                checkSite(site, *now);
        }
        checkWithSites<Link>([&](const Link& l) { return isThere(l.from) && isThere(l.to); });
        checkWithSites<Rack>([&](const Rack& r) { return isThere(r.site); });
        for (const auto& [id, workload] : m_design.all<Workload>())
            if ((m_step->design.find(id) != nullptr) != isThere(workload.life))
                report(RoadmapRule::NotThere, workload.code);
    }

    void checkSite(const Site& site, const Site& now)
    {
        Site expected = site;
        expected.life = {};
        expected.overrides.electricity = now.overrides.electricity;
        if (now.status == BuildStatus::Planned && wasOpened(site.id))
            expected.status = BuildStatus::Planned;
        if (!(expected == now))
            report(RoadmapRule::Changed, site.code);
        const double asked =
            siteLimits(m_design, site).electricity.inUsdPerKwh() * m_phase->electricityFactor;
        const double given = siteLimits(m_step->design, now).electricity.inUsdPerKwh();
        if (differ(asked * 1e6, given * 1e6))
            report(RoadmapRule::Changed, site.code, given, asked);
    }

    bool wasOpened(SiteId id) const
    {
        return std::any_of(m_roadmap.steps.begin(), m_roadmap.steps.end(),
                           [&](const RoadmapStep& step) {
                               const auto& opened = step.plan.openedSites;
                               return &step < m_step
                                   && std::find(opened.begin(), opened.end(), id) != opened.end();
                           });
    }

    template <class Entity, class HasSites>
    void checkWithSites(HasSites hasSites)
    {
        for (const auto& [id, row] : m_design.all<Entity>()) {
            const Entity* now = m_step->design.template find<Entity>(id);
            if ((now != nullptr) != (isThere(row.life) && hasSites(row)))
                report(RoadmapRule::NotThere, codeOf(row));
            Entity expected = row;
            expected.life = {};
            if (now && !(expected == *now))
                report(RoadmapRule::Changed, codeOf(row));
        }
    }

    void checkDemand()
    {
        const Phase* first = m_phases.front();
        const double years = (m_phase->date.year - first->date.year)
                           + (m_phase->date.month - first->date.month) / 12.0;
        for (const auto& [id, now] : m_step->design.all<Workload>()) {
            const Workload* asked = m_design.find(id);
            if (!asked) {
                report(RoadmapRule::NotThere, now.code);
                continue;
            }
            const double factor =
                m_phase->demandFactor * std::pow(1.0 + asked->growthPerYear, years);
            checkComputing(*asked, now, factor);
            checkFlows(*asked, now, factor);
        }
    }

    void checkComputing(const Workload& asked, const Workload& now, double factor)
    {
        if (asked.replicas.size() != now.replicas.size())
            return report(RoadmapRule::Demand, asked.code);
        for (std::size_t r = 0; r < asked.replicas.size(); ++r) {
            const ComputeNeed& before = asked.replicas[r].compute;
            const ComputeNeed& after = now.replicas[r].compute;
            const auto compare = [&](double wanted, double given) {
                if (differ(wanted, given))
                    report(RoadmapRule::Demand, asked.code, given, wanted);
            };
            compare(std::ceil(before.accelerators * factor - 1e-9), after.accelerators);
            compare(std::ceil(before.cpuSleds * factor - 1e-9), after.cpuSleds);
            compare(before.storageTb * factor, after.storageTb);
            compare(before.rate ? before.rate->amount * factor : 0.0,
                    after.rate ? after.rate->amount : 0.0);
        }
    }

    void checkFlows(const Workload& asked, const Workload& now, double factor)
    {
        std::vector<const Flow*> wanted;
        for (const Flow& flow : asked.flows)
            if (flow.fromReplica >= 0 || isThere(flow.at))
                wanted.push_back(&flow);
        if (wanted.size() != now.flows.size())
            return report(RoadmapRule::Demand, asked.code, static_cast<double>(now.flows.size()),
                          static_cast<double>(wanted.size()));
        for (std::size_t f = 0; f < wanted.size(); ++f)
            if (const double rate = wanted[f]->rate().inGbps() * factor;
                differ(rate, now.flows[f].rate().inGbps()))
                report(RoadmapRule::Demand, asked.code, now.flows[f].rate().inGbps(), rate);
    }

    using RackCounts = std::map<std::pair<SiteId, std::string>, int>;

    /// Racks of a step that no one drew.
    RackCounts putUp(const RoadmapStep& step) const
    {
        RackCounts counts;
        for (const auto& [id, rack] : step.design.all<Rack>())
            if (!m_design.find(id))
                ++counts[{rack.site, rack.kit}];
        return counts;
    }

    void checkStanding(const RoadmapStep* before)
    {
        RackCounts expected;
        if (before) {
            expected = putUp(*before);
            for (const KitOrder& order : before->plan.kits)
                expected[{order.site, order.kit}] += order.count;
            std::erase_if(expected, [&](const auto& entry) {
                return !isThere(entry.first.first) || entry.second == 0;
            });
        }
        const RackCounts standing = putUp(*m_step);
        if (standing == expected)
            return;
        std::set<std::pair<SiteId, std::string>> all;
        for (const RackCounts* counts : {&std::as_const(expected), &standing})
            for (const auto& [where, count] : *counts)
                all.insert(where);
        for (const auto& where : all) {
            const auto of = [&](const RackCounts& counts) {
                const auto found = counts.find(where);
                return found == counts.end() ? 0 : found->second;
            };
            if (of(standing) != of(expected))
                report(RoadmapRule::Standing, where.second, of(standing), of(expected));
        }
    }

    double assumed(std::string_view key) const { return assumption(m_design, key); }

    void checkMoney()
    {
        const double rate = assumed("discount_rate");
        const double horizon = assumed("horizon_years");
        const auto yearsOf = [&](std::size_t p) {
            return p == m_phases.size()
                     ? horizon
                     : std::min(horizon, yearsBetween(m_phases.front()->date, m_phases[p]->date));
        };
        /// One per year from one time to another.
        const auto worth = [&](double from, double to) {
            return rate == 0.0 ? to - from
                               : (std::pow(1.0 + rate, -from) - std::pow(1.0 + rate, -to)) / rate;
        };
        std::map<decltype(nameOf(CostLine{})), double> paid;
        double money = 0.0;
        double mean = 0.0;
        double worst = -1e300;
        for (std::size_t p = 0; p < m_phases.size(); ++p) {
            m_phase = m_phases[p];
            const RoadmapStep& step = m_roadmap.steps[p];
            double capex = 0.0;
            double yearly = 0.0;
            double penalty = 0.0;
            for (const CostLine& line : step.plan.costs) {
                double& sofar = paid[nameOf(line)];
                capex += std::max(0.0, line.capex.inUsd() - sofar) * m_phase->equipmentFactor;
                sofar = std::max(sofar, line.capex.inUsd());
                yearly += line.yearly.inUsd();
            }
            for (const Unserved& unserved : step.plan.unserved)
                penalty += unserved.penalty.inUsd();
            double added = 0.0;
            for (const CostLine& line : step.added)
                added += line.capex.inUsd();
            const double runs = worth(yearsOf(p), yearsOf(p + 1));
            const double present = capex * std::pow(1.0 + rate, -yearsOf(p)) + yearly * runs;
            comparePaid("added", added, capex);
            comparePaid("capex", step.capex.inUsd(), capex);
            comparePaid("yearly", step.yearly.inUsd(), yearly);
            comparePaid("present", step.present.inUsd(), present);
            comparePaid("penalty", step.penalty.inUsd(), penalty);
            double alone = 0.0;
            for (const CostLine& line : step.plan.costs)
                alone += line.capex.inUsd() + line.yearly.inUsd() * worth(0.0, horizon);
            money += present + (step.plan.objective - alone) * runs / worth(0.0, horizon);
            mean += (yearsOf(p + 1) - yearsOf(p)) / horizon * step.plan.objective;
            worst = std::max(worst, step.plan.objective);
        }
        m_phase = nullptr;
        const double objective = isMoney(m_roadmap.objectiveKind)              ? money
                               : m_roadmap.objectiveKind == Objective::Latency ? worst
                                                                               : mean;
        if (differ(m_roadmap.objective, objective))
            report(RoadmapRule::Objective, {}, m_roadmap.objective, objective);
        if (m_roadmap.lowerBound > objective + kTolerance * std::abs(objective))
            report(RoadmapRule::Bound, {}, objective, m_roadmap.lowerBound);
    }

    void comparePaid(const char* what, double claimed, double actual)
    {
        if (differ(claimed, actual))
            report(RoadmapRule::Paid, what, claimed, actual);
    }

    const Design& m_design;
    const Roadmap& m_roadmap;
    std::vector<const Phase*> m_phases;
    const Phase* m_phase = nullptr;
    const RoadmapStep* m_step = nullptr;
    std::vector<RoadmapViolation> m_found;
};

}  // namespace

std::string_view ruleId(RoadmapRule rule)
{
    switch (rule) {
    case RoadmapRule::Steps: return "RULE-PHASE-STEPS";
    case RoadmapRule::Plan: return "RULE-PHASE-PLAN";
    case RoadmapRule::NotThere: return "RULE-PHASE-NOT-THERE";
    case RoadmapRule::Changed: return "RULE-PHASE-CHANGED";
    case RoadmapRule::Demand: return "RULE-PHASE-DEMAND";
    case RoadmapRule::Standing: return "RULE-PHASE-STANDING";
    case RoadmapRule::Paid: return "RULE-PHASE-PAID";
    case RoadmapRule::Objective: return "RULE-PHASE-OBJECTIVE";
    case RoadmapRule::Bound: return "RULE-PHASE-BOUND";
    }
    return {};
}

std::vector<RoadmapViolation> verify(const Design& design, const Roadmap& roadmap)
{
    return RoadmapCheck(design, roadmap).violations();
}

}  // namespace continua::verify
