// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/planner.h"

#include "core/engine/bound/lower_bound.h"
#include "core/engine/construct.h"
#include "core/engine/improve.h"
#include "core/engine/latency_topology.h"
#include "core/engine/plan_writer.h"
#include "core/optics/catalog_line.h"

#include <cmath>
#include <numeric>

namespace continua::engine {
namespace {

constexpr const char* kEngineVersion = "live 1";

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

/// Puts replicas where the previous plan had them, as far as the rules still allow.
void startFrom(const Plan& previous, Assignment& assignment)
{
    const Problem& problem = assignment.problem();
    for (std::size_t r = 0; r < problem.replicas.size(); ++r) {
        const ReplicaEntry& replica = problem.replicas[r];
        for (const Placement& placement : previous.placements) {
            if (placement.workload != replica.workload || placement.replica != replica.number)
                continue;
            for (const int site : replica.candidates) {
                if (problem.sites[static_cast<std::size_t>(site)].id != placement.site
                    || !assignment.mayPlace(static_cast<int>(r), site))
                    continue;
                const std::size_t mark = assignment.mark();
                assignment.place(static_cast<int>(r), site);
                if (std::isinf(assignment.total()))
                    assignment.rollBack(mark);
            }
        }
    }
    assignment.forgetHistory();
}

void search(const PlanRequest& request, Assignment& assignment, const Patience& patience,
            JobControl& control)
{
    if (request.previous)
        startFrom(*request.previous, assignment);
    std::vector<int> waiting;
    for (std::size_t r = 0; r < assignment.problem().replicas.size(); ++r)
        if (assignment.hostOf(static_cast<int>(r)) < 0)
            waiting.push_back(static_cast<int>(r));
    insertByRegret(assignment, waiting, patience);
    assignment.forgetHistory();
    control.report(0.3);
    descend(assignment, patience);
    assignment.forgetHistory();
    control.report(0.6);
    Random random(request.seed);
    shake(assignment, random, patience);
    control.report(0.9);
}

/// What a search came to.
struct Outcome {
    Plan plan;
    std::vector<LinkId> darkLinks;
    bool isStopped = false;
};

/// Once, where the fibers count as full. Where the spectrum counts as planned, lightpaths are first
/// judged alone; modes that then do not close among the others of the plan are taken out, and the
/// search goes on from there, at most `kMostRounds` times.
Outcome searchAll(const Design& design, PlanRequest request, const graph::Topology& topology,
                  const Problem& problem, const Patience& patience, JobControl& control)
{
    constexpr int kMostRounds = 8;
    KitCovers covers(problem);
    Bans bans;
    Plan before;
    for (int round = 1;; ++round) {
        RouteBook routes(design, topology, problem, bans);
        Carriers carriers(routes);
        Assignment assignment(problem, routes, covers, carriers);
        search(request, assignment, patience, control);
        const bool isStopped = patience.isOver();
        Bans failed = failedModes(design, assignment);
        Plan plan = writePlan(design, topology, assignment);
        if (failed.empty() || round == kMostRounds || isStopped)
            return {std::move(plan), routes.darkLinks(), isStopped};
        bans.merge(failed);
        before = std::move(plan);
        request.previous = &before;
    }
}

double boundOf(const Design& design, const graph::Topology& topology, const Problem& problem,
               double objective, const Patience& patience)
{
    if (problem.objective == Objective::Cost)
        return lowerBound(design, topology, problem, objective, patience);
    const Problem exact = problemOf(design, topology, problem.objective, true);
    return lowerBound(design, topology, exact, objective, patience);
}

}  // namespace

Result<Plan> plan(const Design& design, const PlanRequest& request, JobControl& control)
{
    if (std::optional<Error> error = unusableFigure(design))
        return *error;

    const Patience patience(control, request.timeAllowed);
    const graph::Topology topology = latencyTopology(design);
    const Problem problem = problemOf(design, topology, request.objective, false);
    Outcome outcome = searchAll(design, request, topology, problem, patience, control);
    Plan& plan = outcome.plan;
    plan.seed = request.seed;
    plan.engineVersion = kEngineVersion;
    const double bound = boundOf(design, latencyTopology(design, outcome.darkLinks), problem,
                                 plan.objective, patience);
    plan.lowerBound = std::min(bound, plan.objective);  // Sums differ in their last digits.
    const bool isProven = plan.objective - bound <= 1e-9 * std::abs(plan.objective);
    plan.status = !plan.unserved.empty() ? PlanStatus::Infeasible
                : outcome.isStopped      ? PlanStatus::Stopped
                : isProven               ? PlanStatus::Proven
                                         : PlanStatus::WithinGap;
    plan.elapsed = patience.elapsed();
    control.report(1.0);
    return std::move(outcome.plan);
}

}  // namespace continua::engine
