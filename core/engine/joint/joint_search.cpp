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

constexpr int kParts = 4;         ///< Of a flow that may be split.
constexpr int kLastIdle = 60;     ///< Such starts, once the bound cannot rise any more.
constexpr double kLeastS = 0.02;  ///< Of a start.
constexpr double kFirstS = 0.1;   ///< The search has for itself at first, beyond a first answer.
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

/// An instance with flows in so many parts, and what is known of its ways and racks.
struct Space {
    JointProblem of;
    RouteBook routes;
    KitCovers covers;
    Carriers carriers;

    Space(const JointInstance& instance, std::shared_ptr<const Catalog> catalog, int parts)
        : of(instance, std::move(catalog), parts), routes(of.design, of.topology, of.problem),
          covers(of.problem), carriers(routes)
    {
    }
};

class JointSearch {
public:
    JointSearch(const JointInstance& instance, const std::shared_ptr<const Catalog>& catalog,
                const JointEffort& effort, const Patience& patience,
                const std::function<void(const JointAnswer&)>& note)
        : m_instance(instance), m_whole(instance, catalog, 1), m_split(instance, catalog, kParts),
          m_effort(effort), m_patience(patience), m_control(patience), m_note(note),
          m_bound(m_whole.of.problem)
    {
    }

    JointAnswer run()
    {
        start(m_whole, {}, kFirstS);
        if (std::isinf(m_best.cost)) {
            m_best.reasons = conflictsOf(m_instance);
            if (!m_best.reasons.empty())
                return m_best;
        }
        int idle = 0;
        for (int round = 0; !isDone() && !(m_bound.isComplete() && idle > kLastIdle); ++round) {
            const double bound = m_best.bound;
            const double before = m_patience.elapsed().inS();
            const std::vector<int> hint = m_bound.advance(
                m_best.cost, kBoundSteps * (1 + std::min(idle, kMostIdle)), m_patience);
            m_best.bound = std::min(m_bound.bound(), m_best.cost);
            if (m_best.bound > bound)
                m_note(m_best);
            if (isDone())
                break;
            const double cost = m_best.cost;
            goOn(round, hint, m_patience.elapsed().inS() - before);
            idle = m_best.cost < cost ? 0 : idle + 1;
        }
        return m_best;
    }

private:
    bool isDone() const
    {
        return m_patience.isOver() || m_best.gap() <= std::max(kHair, m_effort.gapWanted);
    }

    /// From the hint, from the best answer, and from it with flows that may be split, in turn: as
    /// long as the bound had.
    void goOn(int round, const std::vector<int>& hint, double seconds)
    {
        const bool maySplit = !m_instance.isProtected;
        const int turn = round % (maySplit ? 3 : 2);
        if (turn == 0 || m_best.sites.empty())
            start(m_whole, hint, seconds);
        else
            start(turn == 2 ? m_split : m_whole, m_best.sites, seconds);
    }

    /// Lays out what `hosts` leaves, and betters it for a while.
    void start(Space& space, const std::vector<int>& hosts, double seconds)
    {
        const Patience patience(m_control, Duration::fromS(std::max(seconds, kLeastS)));
        Assignment assignment(space.of.problem, space.routes, space.covers, space.carriers);
        const std::uint64_t seed = m_effort.seed + m_starts++;
        if (!hosts.empty())
            assignment.settle(hosts, m_bestIn == &space ? m_flows : std::vector<FlowState>{});
        layOut(assignment, seed, m_patience);
        keep(space, assignment);
        improve(assignment, Effort::Live, seed, patience, m_control);
        keep(space, assignment);
    }

    void keep(Space& space, const Assignment& assignment)
    {
        const double cost = assignment.total();
        if (unservedIn(assignment) > 0 || !(cost < m_best.cost - kHair))
            return;
        m_best.cost = cost;
        m_best.bound = std::min(m_best.bound, cost);
        m_bestIn = &space;
        m_flows = assignment.flows();
        m_best.sites.clear();
        m_best.flows.clear();
        m_best.racks.assign(m_instance.sites.size(), std::vector<int>(m_instance.racks.size(), 0));
        for (std::size_t w = 0; w < m_instance.workloads.size(); ++w)
            m_best.sites.push_back(assignment.hostOf(static_cast<int>(w)));
        for (std::size_t s = 0; s < m_instance.sites.size(); ++s)
            for (const KitCount& kit : assignment.coverAt(static_cast<int>(s)).kits)
                m_best.racks[s][at(kit.kit)] += kit.count;
        for (std::size_t f = 0; f < m_flows.size(); ++f) {
            const FlowState& state = m_flows[f];
            if (state.kind != FlowState::Kind::Routed)
                continue;
            const FlowEntry& entry = space.of.problem.flows[f];
            JointFlow flow{.workload = entry.workloadIndex,
                           .gbps = static_cast<double>(entry.kbps) / 1e6,
                           .working = space.routes.way(state.working).links};
            if (state.protection >= 0)
                flow.protection = space.routes.way(state.protection).links;
            m_best.flows.push_back(std::move(flow));
        }
        m_note(m_best);
    }

    const JointInstance& m_instance;
    Space m_whole;
    Space m_split;
    JointEffort m_effort;
    const Patience& m_patience;
    Silent m_control;
    const std::function<void(const JointAnswer&)>& m_note;
    JointBound m_bound;
    JointAnswer m_best;
    std::vector<FlowState> m_flows;   ///< Of the best,
    const Space* m_bestIn = nullptr;  ///< in the space it was found in.
    std::uint64_t m_starts = 0;
};

}  // namespace

JointAnswer searchJoint(const JointInstance& instance, std::shared_ptr<const Catalog> catalog,
                        const JointEffort& effort, const Patience& patience,
                        const std::function<void(const JointAnswer&)>& note)
{
    return JointSearch(instance, catalog, effort, patience, note).run();
}

}  // namespace continua::engine
