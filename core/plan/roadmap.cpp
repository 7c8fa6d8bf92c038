// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/roadmap.h"

#include "core/model/phase_design.h"
#include "core/model/phases.h"
#include "core/plan/cost_model.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <set>
#include <tuple>

namespace continua {
namespace {

using LineKey = std::tuple<CostKind, SiteId, LinkId, std::string>;

/// What has been paid once so far, by line, at the prices of the catalog.
class Paid {
public:
    /// The lines of a bill that come to more than before, at `factor` of what they come to more.
    std::vector<CostLine> add(const std::vector<CostLine>& bill, double factor)
    {
        std::vector<CostLine> added;
        for (const CostLine& line : bill) {
            Line& paid = m_lines[{line.kind, line.site, line.link, line.item}];
            if (line.capex <= paid.capex)
                continue;
            CostLine more = line;
            more.capex = (line.capex - paid.capex) * factor;
            more.quantity = std::max(0.0, line.quantity - paid.quantity);
            more.yearly = {};
            more.present = {};
            added.push_back(std::move(more));
            paid = {line.capex, std::max(paid.quantity, line.quantity)};
        }
        return added;
    }

private:
    struct Line {
        Money capex = {};
        double quantity = 0.0;
    };
    std::map<LineKey, Line> m_lines;
};

double objectiveOf(const Design& design, const std::vector<PhaseTerms>& terms,
                   const Roadmap& roadmap)
{
    double sum = 0.0;
    double worst = -std::numeric_limits<double>::infinity();
    const double horizon = assumption(design, "horizon_years");
    const double whole = annuity(design);
    for (std::size_t p = 0; p < terms.size(); ++p) {
        const RoadmapStep& step = roadmap.steps[p];
        if (isMoney(roadmap.objectiveKind))
            sum +=
                step.present.inUsd()
                + terms[p].annuity / whole * (step.plan.objective - presentCost(step.plan).inUsd());
        else
            sum += terms[p].years / horizon * step.plan.objective;
        worst = std::max(worst, step.plan.objective);
    }
    return roadmap.objectiveKind == Objective::Latency ? worst : sum;
}

}  // namespace

Result<std::vector<PhaseTerms>> phaseTerms(const Design& design)
{
    const std::vector<PhaseId> order = phasesInOrder(design);
    if (order.empty())
        return Error{
            .code = ErrorCode::MissingValue, .place = "phases", .expected = "at least one phase"};
    const double horizon = assumption(design, "horizon_years");
    const double rate = assumption(design, "discount_rate");
    std::vector<PhaseTerms> terms;
    for (std::size_t p = 0; p < order.size(); ++p) {
        const Phase& phase = design.at(order[p]);
        const double from = yearsBetween(design.at(order.front()).date, phase.date);
        const double to = p + 1 < order.size() ? yearsBetween(design.at(order.front()).date,
                                                              design.at(order[p + 1]).date)
                                               : horizon;
        const Error error{.code = ErrorCode::ValueOutOfRange,
                          .subject = phase.name,
                          .place = "date",
                          .value = yearMonthText(phase.date)};
        if (from >= horizon) {
            Error late = error;
            late.expected = "a month before the horizon of the costs ends";
            return late;
        }
        if (to <= from) {
            Error twice = error;
            twice.expected = "a month in which no other phase begins";
            return twice;
        }
        const double until = std::min(to, horizon);
        const auto worth = [&](double years) { return std::pow(1.0 + rate, -years); };
        terms.push_back(
            {.phase = order[p],
             .fromYear = from,
             .years = until - from,
             .discount = worth(from),
             .annuity = rate == 0.0 ? until - from : (worth(from) - worth(until)) / rate});
    }
    return terms;
}

double Roadmap::gap() const
{
    return objective == 0.0 ? 0.0 : (objective - lowerBound) / std::abs(objective);
}

bool Roadmap::hasUnserved() const
{
    return std::any_of(steps.begin(), steps.end(),
                       [](const RoadmapStep& step) { return !step.plan.unserved.empty(); });
}

Money presentCost(const Roadmap& roadmap)
{
    Money sum;
    for (const RoadmapStep& step : roadmap.steps)
        sum += step.present;
    return sum;
}

Design designOfStep(const Design& design, PhaseId phase, const RoadmapStep* before)
{
    Design there = designIn(design, phase);
    if (!before)
        return there;
    ChangeSet standing;
    const auto isClosed = [&](SiteId site) {
        return std::any_of(
            there.all<Pin>().begin(), there.all<Pin>().end(), [&](const auto& entry) {
                return entry.second.kind == Pin::Kind::KeepClosed && entry.second.site == site;
            });
    };
    // Equal designs have equal racks: their ids follow from the phase that put them up.
    IdSource ids(static_cast<std::uint64_t>(before->phase.value));
    Design built = before->design;
    if (const Result<> done = proposal(before->design, before->plan, ids).applyTo(built); !done)
        assert(!"the plan of a step is of its design");
    for (const auto& [id, rack] : built.all<Rack>())
        if (!design.find(id) && there.find(rack.site) && !isClosed(rack.site))
            standing.insert(rack);
    for (const auto& [id, site] : built.all<Site>()) {
        const Site* now = there.find(id);
        if (!now || now->status != BuildStatus::Candidate || site.status != BuildStatus::Planned)
            continue;
        Site opened = *now;
        opened.status = BuildStatus::Planned;
        standing.replace(*now, opened);
    }
    const Result<> done = standing.applyTo(there);
    assert(done);
    static_cast<void>(done);
    return there;
}

ChangeSet proposal(const Design& design, const Roadmap& roadmap)
{
    ChangeSet edit;
    std::set<SiteId> opened;
    for (const RoadmapStep& step : roadmap.steps) {
        const bool isFirst = &step == &roadmap.steps.front();
        IdSource ids(static_cast<std::uint64_t>(step.phase.value));
        const ChangeSet ofStep = proposal(step.design, step.plan, ids);
        for (const auto& [id, change] : ofStep.of<Rack>()) {
            Rack rack = *change.after;
            rack.life = {.from = isFirst ? PhaseId{} : step.phase,
                         .to = design.at(rack.site).life.to};
            edit.insert(rack);
        }
        opened.insert(step.plan.openedSites.begin(), step.plan.openedSites.end());
    }
    for (const SiteId id : opened) {
        Site site = design.at(id);
        site.status = BuildStatus::Planned;
        edit.replace(design.at(id), site);
    }
    return edit;
}

Roadmap roadmapOf(const Design& design, const std::vector<PhaseTerms>& terms,
                  std::vector<RoadmapStep> steps)
{
    assert(steps.size() == terms.size());
    Paid paid;
    for (std::size_t p = 0; p < steps.size(); ++p) {
        RoadmapStep& step = steps[p];
        step.added = paid.add(step.plan.costs, design.at(step.phase).equipmentFactor);
        step.capex = {};
        for (const CostLine& line : step.added)
            step.capex += line.capex;
        step.yearly = yearlyCost(step.plan);
        step.present = step.capex * terms[p].discount + step.yearly * terms[p].annuity;
        step.penalty = unservedPenalty(step.plan);
    }
    Roadmap roadmap{.objectiveKind = steps.front().plan.objectiveKind, .steps = std::move(steps)};
    roadmap.objective = objectiveOf(design, terms, roadmap);
    return roadmap;
}

}  // namespace continua
