// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/joint/joint_search.h"

#include "core/engine/joint/joint_bound.h"
#include "core/engine/joint/joint_problem.h"
#include "core/engine/moves/move.h"
#include "core/engine/search.h"

#include <algorithm>
#include <cmath>

namespace continua::engine {
namespace {

constexpr int kBoundSteps = 60;  ///< Between two starts of the search.
constexpr int kMostIdle = 4;     ///< Starts without gain between which the bound goes on longer.

constexpr double kHair = 1e-9;

std::size_t at(int index) { return static_cast<std::size_t>(index); }

/// Nobody to tell how far it is: the bound and the answers are told instead.
class Silent final : public JobControl {
public:
    explicit Silent(const Patience& patience) : m_patience(patience) {}
    bool stopRequested() const noexcept override { return m_patience.isOver(); }
    void report(double) override {}

private:
    const Patience& m_patience;
};

class JointSearch {
public:
    JointSearch(const JointInstance& instance, std::shared_ptr<const Catalog> catalog,
                const JointEffort& effort, const Patience& patience,
                const std::function<void(const JointAnswer&)>& note)
        : m_instance(instance), m_of(instance, std::move(catalog)),
          m_routes(m_of.design, m_of.topology, m_of.problem), m_covers(m_of.problem),
          m_carriers(m_routes), m_effort(effort), m_patience(patience), m_control(patience),
          m_note(note), m_bound(m_of.problem)
    {
    }

    JointAnswer run()
    {
        start({});
        if (std::isinf(m_best.cost)) {
            m_best.reasons = conflictsOf(m_instance);
            if (!m_best.reasons.empty())
                return m_best;
        }
        int idle = 0;
        for (int round = 0; !isDone(); ++round) {
            const double bound = m_best.bound;
            const std::vector<int> hint = m_bound.advance(
                m_best.cost, kBoundSteps * (1 + std::min(idle, kMostIdle)), m_patience);
            m_best.bound = std::min(m_bound.bound(), m_best.cost);
            if (m_best.bound > bound)
                m_note(m_best);
            if (isDone())
                break;
            const double cost = m_best.cost;
            // Every other start goes on from the best answer instead.
            start(round % 2 == 0 || m_best.sites.empty() ? hint : m_best.sites);
            idle = m_best.cost < cost ? 0 : idle + 1;
        }
        return m_best;
    }

private:
    bool isDone() const
    {
        return m_patience.isOver() || m_bound.isComplete() || m_best.gap() <= m_effort.gapWanted
            || m_best.gap() <= 1e-9;
    }

    /// Lays out what `hosts` leaves, and betters it.
    void start(const std::vector<int>& hosts)
    {
        Assignment assignment(m_of.problem, m_routes, m_covers, m_carriers);
        const std::uint64_t seed = m_effort.seed + m_starts++;
        if (!hosts.empty())
            assignment.settle(hosts, {});
        layOut(assignment, seed, m_patience);
        keep(assignment);
        improve(assignment, Effort::Live, seed, m_patience, m_control);
        keep(assignment);
    }

    void keep(const Assignment& assignment)
    {
        const double cost = assignment.total();
        if (unservedIn(assignment) > 0 || !(cost < m_best.cost - kHair))
            return;
        m_best.cost = cost;
        m_best.bound = std::min(m_best.bound, cost);
        m_best.sites.clear();
        m_best.flows.clear();
        m_best.racks.assign(m_instance.sites.size(), std::vector<int>(m_instance.racks.size(), 0));
        for (std::size_t w = 0; w < m_instance.workloads.size(); ++w)
            m_best.sites.push_back(assignment.hostOf(static_cast<int>(w)));
        for (std::size_t s = 0; s < m_instance.sites.size(); ++s)
            for (const KitCount& kit : assignment.coverAt(static_cast<int>(s)).kits)
                m_best.racks[s][at(kit.kit)] += kit.count;
        for (std::size_t f = 0; f < assignment.flows().size(); ++f) {
            const FlowState& state = assignment.flows()[f];
            if (state.kind != FlowState::Kind::Routed)
                continue;
            const FlowEntry& entry = m_of.problem.flows[f];
            JointFlow flow{.workload = entry.workloadIndex,
                           .gbps = static_cast<double>(entry.kbps) / 1e6,
                           .working = m_routes.way(state.working).links};
            if (state.protection >= 0)
                flow.protection = m_routes.way(state.protection).links;
            m_best.flows.push_back(std::move(flow));
        }
        m_note(m_best);
    }

    const JointInstance& m_instance;
    JointProblem m_of;
    RouteBook m_routes;
    KitCovers m_covers;
    Carriers m_carriers;
    JointEffort m_effort;
    const Patience& m_patience;
    Silent m_control;
    const std::function<void(const JointAnswer&)>& m_note;
    JointBound m_bound;
    JointAnswer m_best;
    std::uint64_t m_starts = 0;
};

}  // namespace

JointAnswer searchJoint(const JointInstance& instance, std::shared_ptr<const Catalog> catalog,
                        const JointEffort& effort, const Patience& patience,
                        const std::function<void(const JointAnswer&)>& note)
{
    JointSearch search(instance, std::move(catalog), effort, patience, note);
    return search.run();
}

}  // namespace continua::engine
