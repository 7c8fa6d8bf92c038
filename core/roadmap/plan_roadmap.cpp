// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/roadmap/plan_roadmap.h"

#include "core/engine/planner.h"
#include "core/engine/weights.h"
#include "core/plan/cost_model.h"
#include "core/roadmap/phase_economics.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace continua::roadmap {
namespace {

/// Shares the control of the whole out to one plan after the other.
class Part final : public JobControl {
public:
    Part(JobControl& whole, int plans) : m_whole(whole), m_plans(plans) {}

    bool stopRequested() const noexcept override { return m_whole.stopRequested(); }
    void report(double fraction) override
    {
        m_whole.report(std::min(1.0, (m_done + fraction) / m_plans));
    }
    void next() { ++m_done; }

private:
    JobControl& m_whole;
    int m_plans;
    int m_done = 0;
};

/// Ends a plan with the first one that is whole, and keeps it.
class FirstOne final : public JobControl {
public:
    explicit FirstOne(const JobControl& whole) : m_whole(whole) {}

    bool stopRequested() const noexcept override
    {
        return m_first.has_value() || m_whole.stopRequested();
    }
    void report(double) override {}
    void take(const Plan& plan) { m_first = plan; }
    const std::optional<Plan>& first() const { return m_first; }

private:
    const JobControl& m_whole;
    std::optional<Plan> m_first;
};

/// How a first phase is begun.
struct Beginning {
    const Plan* toward = nullptr;  ///< To start from.
    Money movePrice = {};          ///< For leaving where it has a replica.
};

class Planning {
public:
    Planning(const Design& design, const RoadmapRequest& request, std::vector<PhaseTerms> terms,
             JobControl& control)
        : m_design(design), m_request(request), m_terms(std::move(terms)),
          m_control(control, plansOfAll())
    {
    }

    Result<Roadmap> run()
    {
        const Result<std::optional<Roadmap>> draft = drafted();
        if (!draft)
            return draft.error();
        if (*draft)
            m_request.onFirst(**draft);
        Result<Roadmap> first = builtFrom({});
        if (!first)
            return first;
        Roadmap best = *std::move(first);
        if (m_terms.size() > 1 && !m_control.stopRequested())
            if (const std::optional<Error> error = lookAhead(best))
                return *error;
        best.seed = m_request.each.seed;
        best.isStopped = m_control.stopRequested();
        if (const std::optional<Error> error = bound(best))
            return *error;
        if (best.isStopped && *draft)  // Otherwise who asks for a draft has the same in the end.
            useDraft(**draft, best);
        return best;
    }

private:
    /// One roadmap as one goes, the last phase alone, two toward it, the bounds.
    int plansOfAll() const
    {
        const int phases = static_cast<int>(m_terms.size());
        return phases == 1 ? 2 : 4 * phases + 1;
    }

    /// What onFirst is told, of the first plan of each phase; nothing where nobody asks or waits.
    Result<std::optional<Roadmap>> drafted()
    {
        if (!m_request.onFirst)
            return std::optional<Roadmap>();
        m_isDraft = true;
        Result<Roadmap> built = builtFrom({});
        if (!built)
            return built.error();
        std::optional<Roadmap> draft = *std::move(built);
        if (const std::optional<Error> error = bound(*draft))
            return *error;
        draft->seed = m_request.each.seed;
        m_isDraft = false;
        if (m_control.stopRequested())
            draft.reset();
        return draft;
    }

    static void useDraft(const Roadmap& draft, Roadmap& best)
    {
        const double proven = std::max(best.lowerBound, draft.lowerBound);
        if (draft.objective < best.objective) {
            best = draft;
            best.isStopped = true;
        }
        best.lowerBound = std::min(proven, best.objective);
    }

    Result<Plan> firstPlan(const Design& design, engine::PlanRequest request)
    {
        FirstOne control(m_control);
        request.onFirst = [&](const Plan& plan) { control.take(plan); };
        Result<Plan> plan = engine::plan(design, request, control);
        return plan && control.first() ? Result<Plan>(*control.first()) : plan;
    }

    Result<Plan> planned(const Design& design, const engine::PlanRequest& request)
    {
        if (m_isDraft)
            return firstPlan(design, request);
        Result<Plan> plan = engine::plan(design, request, m_control);
        m_control.next();
        return plan;
    }

    engine::PlanRequest requestFor(const Plan* previous, Money movePrice) const
    {
        engine::PlanRequest request = m_request.each;
        request.onFirst = {};
        request.previous = previous;
        request.movePrice = movePrice;
        return request;
    }

    bool countsMoney() const { return isMoney(m_request.each.objective); }

    /// The plan of a step's design as the whole weighs it, and told as that design counts it.
    Result<Plan> decided(const Design& design, std::size_t phase,
                         const engine::PlanRequest& request)
    {
        if (!countsMoney())
            return planned(design, request);
        const PhaseEconomics economics = toDecide(m_design, m_terms, phase);
        Result<Plan> found = planned(countedSo(design, economics), request);
        if (!found)
            return found;
        const engine::Weights weights(design, m_request.each.objective, true);
        Plan plan = *std::move(found);
        Bill bill = billOf(design, plan);
        plan.costs = std::move(bill.costs);
        plan.footprints = std::move(bill.footprints);
        plan.objective = weights.objective(design, plan);
        // Capex counts as before and what is yearly by another factor: the smaller of both holds.
        const double share = std::min(1.0, annuity(design) / economics.yearlyPerCapex);
        plan.lowerBound =
            share * plan.lowerBound - (1.0 - share) * weights.perExcessMs() * longestBudgetMs();
        plan.lowerBound = std::min(plan.lowerBound, plan.objective);
        const bool isProven = plan.objective - plan.lowerBound <= 1e-9 * std::abs(plan.objective);
        if (plan.status == PlanStatus::Proven && !isProven)
            plan.status = PlanStatus::WithinGap;
        return plan;
    }

    Result<Roadmap> builtFrom(const Beginning& beginning)
    {
        std::vector<RoadmapStep> steps;
        steps.reserve(m_terms.size());  // Each is planned from the one before.
        for (std::size_t p = 0; p < m_terms.size(); ++p) {
            const RoadmapStep* before = steps.empty() ? nullptr : &steps.back();
            const PhaseId phase = m_terms[p].phase;
            Design design = designOfStep(m_design, phase, before);
            const engine::PlanRequest request =
                before ? requestFor(&before->plan, m_request.each.movePrice)
                       : requestFor(beginning.toward, beginning.movePrice);
            Result<Plan> plan = decided(design, p, request);
            if (!plan)
                return plan.error();
            steps.push_back(
                {.phase = phase, .design = std::move(design), .plan = *std::move(plan)});
        }
        return roadmapOf(m_design, m_terms, std::move(steps));
    }

    /// Begins where the last phase, planned alone, has its replicas: as a start that may be left,
    /// and as where to be.
    std::optional<Error> lookAhead(Roadmap& best)
    {
        const Design last = designOfStep(m_design, m_terms.back().phase, nullptr);
        const Result<Plan> toward = decided(last, m_terms.size() - 1, requestFor(nullptr, {}));
        if (!toward)
            return toward.error();
        const Money mayLeave = {};
        const Money keeps =
            Money::fromUsd(0.01 * assumption(m_design, "unserved_replica_penalty_usd"));
        for (const Money movePrice : {mayLeave, keeps}) {
            if (m_control.stopRequested())
                return std::nullopt;
            Result<Roadmap> other = builtFrom({&*toward, movePrice});
            if (!other)
                return other.error();
            if (!m_control.stopRequested() && other->objective < best.objective)
                best = *std::move(other);
        }
        return std::nullopt;
    }

    std::optional<Error> bound(Roadmap& best)
    {
        const std::vector<PhaseEconomics> economics = toBound(m_design, m_terms);
        const double horizon = assumption(m_design, "horizon_years");
        double sum = 0.0;
        double worst = -std::numeric_limits<double>::infinity();
        for (std::size_t p = 0; p < m_terms.size() && !m_control.stopRequested(); ++p) {
            const Design alone = designOfStep(m_design, m_terms[p].phase, nullptr);
            const Design counted = countsMoney() ? countedSo(alone, economics[p]) : alone;
            const Result<Plan> plan = planned(counted, requestFor(&best.steps[p].plan, {}));
            if (!plan)
                return plan.error();
            sum += plan->lowerBound
                 * (countsMoney() ? economics[p].scale : m_terms[p].years / horizon);
            worst = std::max(worst, plan->lowerBound);
        }
        if (m_request.each.objective == Objective::Latency)
            best.lowerBound = std::max(worst, -longestBudgetMs());
        else
            best.lowerBound = sum;
        best.lowerBound = std::min(best.lowerBound, best.objective);
        return std::nullopt;
    }

    /// No flow keeps its budget by more than all of it.
    double longestBudgetMs() const
    {
        double longest = 0.0;
        for (const auto& [id, workload] : m_design.all<Workload>())
            for (const Flow& flow : workload.flows)
                if (flow.budget)
                    longest = std::max(longest, flow.budget->limit.inMs());
        return longest;
    }

    const Design& m_design;
    const RoadmapRequest& m_request;
    std::vector<PhaseTerms> m_terms;
    Part m_control;
    bool m_isDraft = false;  ///< The first plan of each phase will do.
};

}  // namespace

Result<Roadmap> planRoadmap(const Design& design, const RoadmapRequest& request,
                            JobControl& control)
{
    Result<std::vector<PhaseTerms>> terms = phaseTerms(design);
    if (!terms)
        return terms.error();
    return Planning(design, request, *std::move(terms), control).run();
}

}  // namespace continua::roadmap
