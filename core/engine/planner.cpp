// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/planner.h"

#include "core/engine/bound/lower_bound.h"
#include "core/engine/latency_topology.h"
#include "core/engine/plan_memory.h"
#include "core/engine/plan_writer.h"
#include "core/engine/search.h"
#include "core/optics/catalog_line.h"

#include <cmath>

namespace continua::engine {
namespace {

constexpr const char* kEngineVersion = "live 2";

Error outOfRange(std::string subject, std::string place, double value, std::string expected)
{
    return {.code = ErrorCode::ValueOutOfRange,
            .subject = std::move(subject),
            .place = std::move(place),
            .value = std::to_string(value),
            .expected = std::move(expected)};
}

/// A figure that would make sums meaningless, if there is one.
std::optional<Error> unusableFigure(const Design& design)
{
    for (const auto& [id, row] : design.all<Assumption>())
        if (!std::isfinite(row.value) || (row.key == "discount_rate" && row.value <= -1.0)
            || (row.key == "horizon_years" && row.value < 0.0))
            return outOfRange(row.name, row.key, row.value, "a finite number, not below 0");
    for (const auto& [id, link] : design.all<Link>()) {
        if (link.leased && !(link.leased->module > DataRate{}))
            return outOfRange(link.code, "leased.module", link.leased->module.inGbps(),
                              "above 0 Gbit/s");
        if (!link.leased && link.length && !(*link.length > Length{}))
            return outOfRange(link.code, "length", link.length->inKm(), "above 0 km");
    }
    for (const auto& [id, workload] : design.all<Workload>()) {
        for (const Replica& replica : workload.replicas)
            if (replica.compute.rate && !(replica.compute.rate->perAccelerator > 0.0))
                return outOfRange(workload.code, "perAccelerator",
                                  replica.compute.rate->perAccelerator, "above 0");
        for (const Flow& flow : workload.flows)
            if (!std::isfinite(flow.rate().inGbps()) || flow.rate() < DataRate{})
                return outOfRange(workload.code, flow.name, flow.rate().inGbps(),
                                  "0 Gbit/s or more");
    }
    const Catalog& catalog = design.catalog();
    if (!design.all<Link>().empty() && !find(catalog.roadms, optics::kStandardRoadm))
        return Error{.code = ErrorCode::UnknownName,
                     .subject = "catalog",
                     .place = "roadms",
                     .expected = std::string(optics::kStandardRoadm)};
    if (!design.all<Link>().empty() && !find(catalog.amplifiers, optics::kStandardAmplifier))
        return Error{.code = ErrorCode::UnknownName,
                     .subject = "catalog",
                     .place = "amplifiers",
                     .expected = std::string(optics::kStandardAmplifier)};
    return std::nullopt;
}

/// What no plan is below by its nature: costs have none below 0, and no flow keeps its budget by
/// more than all of it.
double leastOf(const Problem& problem)
{
    return std::min(0.0, problem.weights.perExcessMs() * leastExcessMs(problem));
}

/// Once, where the fibers count as full. Where the spectrum counts as planned, lightpaths are first
/// judged alone; modes that then do not close among the others of the plan are taken out, and the
/// search goes on from there, at most `kMostRounds` times.
class Search {
public:
    Search(const Design& design, const PlanRequest& request, PlanMemory& memory,
           JobControl& control)
        : m_request(request), m_control(control), m_patience(control, request.timeAllowed),
          m_space(memory.workspaceFor(design, request.objective)), m_bound(leastOf(m_space.problem))
    {
    }

    Plan run()
    {
        constexpr int kMostRounds = 8;
        KitCovers covers(m_space.problem);
        Bans bans;
        std::optional<RouteBook> withBans;
        Plan before;
        const Plan* previous = m_request.previous;
        for (int round = 1;; ++round) {
            RouteBook& routes = withBans ? *withBans : m_space.routes;
            Carriers carriers(routes);
            Assignment assignment(m_space.problem, routes, covers, carriers);
            m_patience.limitWork(assignment.work(), mostWork(m_request.effort, m_space.problem));
            if (m_request.previous && isMoney(m_request.objective))
                assignment.keepAt(hostsIn(*m_request.previous, m_space.problem),
                                  m_space.problem.weights.penalty(m_request.movePrice));
            if (previous)
                assignment.settle(hostsIn(*previous, m_space.problem),
                                  round == 1 ? m_space.flows : std::vector<FlowState>{});
            layOut(assignment, m_request.seed, m_patience);
            m_control.report(0.3);
            m_isWhole = m_isWhole || !m_control.stopRequested() || !isLarge(m_space.problem);
            if (round == 1)
                showFirst(assignment);
            improve(assignment, m_request.effort, m_request.seed, m_patience, m_control);
            const bool isStopped = m_patience.isOver() && !m_patience.isSpent();
            Bans failed = failedModes(m_space.design, assignment);
            if (round == 1)
                m_space.flows = assignment.flows();
            Plan plan = writePlan(m_space.design, m_space.topology, assignment, m_isWhole);
            if (failed.empty() || round == kMostRounds || isStopped) {
                m_patience.limitWork(m_noWork, 1);
                addBound(plan, routes);
                addStatus(plan, isStopped);
                return plan;
            }
            bans.merge(failed);
            withBans.emplace(m_space.design, m_space.topology, m_space.problem, bans);
            before = std::move(plan);
            previous = &before;
        }
    }

private:
    void showFirst(Assignment& assignment)
    {
        if (!m_request.onFirst || !m_isWhole || !failedModes(m_space.design, assignment).empty())
            return;
        Plan plan = writePlan(m_space.design, m_space.topology, assignment, true);
        addBound(plan, m_space.routes);
        addStatus(plan, true);
        m_request.onFirst(plan);
    }

    /// Told to stop, the best one known has to do.
    void addBound(Plan& plan, RouteBook& routes)
    {
        if (!m_patience.isCancelled())
            raiseBound(plan, routes);
        plan.lowerBound = std::min(m_bound, plan.objective);  // Sums differ in their last digits.
    }

    void raiseBound(const Plan& plan, RouteBook& routes)
    {
        const std::vector<LinkId> dark = routes.darkLinks();
        const graph::Topology topology =
            dark.empty() ? m_space.topology : latencyTopology(m_space.design, dark);
        const auto boundOf = [&](const Problem& problem) {
            return lowerBound(topology, problem, routes, plan.objective, m_space.prices,
                              m_patience);
        };
        // Other objectives carry traces of cost while they are searched; a bound may not.
        const Objective objective = m_space.problem.objective;
        m_bound = std::max(
            m_bound, isMoney(objective)
                         ? boundOf(m_space.problem)
                         : boundOf(problemOf(m_space.design, m_space.topology, objective, true)));
    }

    void addStatus(Plan& plan, bool isStopped) const
    {
        plan.seed = m_request.seed;
        plan.engineVersion = kEngineVersion;
        const bool isProven = plan.objective - m_bound <= 1e-9 * std::abs(plan.objective);
        const bool isPart = m_control.stopRequested() && !m_isWhole;
        plan.status = !plan.unserved.empty() && !isPart ? PlanStatus::Infeasible
                    : isStopped                         ? PlanStatus::Stopped
                    : isProven                          ? PlanStatus::Proven
                                                        : PlanStatus::WithinGap;
        plan.elapsed = m_patience.elapsed();
    }

    const PlanRequest& m_request;
    JobControl& m_control;
    Patience m_patience;
    Workspace& m_space;
    double m_bound;          ///< Of every plan of the design, the best known.
    bool m_isWhole = false;  ///< Everything was laid out once.
    const std::uint64_t m_noWork = 0;
};

}  // namespace

Result<Plan> plan(const Design& design, const PlanRequest& request, JobControl& control)
{
    PlanMemory memory;
    return plan(design, request, memory, control);
}

Result<Plan> plan(const Design& design, const PlanRequest& request, PlanMemory& memory,
                  JobControl& control)
{
    if (std::optional<Error> error = unusableFigure(design))
        return *error;
    Plan plan = Search(design, request, memory, control).run();
    control.report(1.0);
    return plan;
}

}  // namespace continua::engine
