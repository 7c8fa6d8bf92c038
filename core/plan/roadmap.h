// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"

#include <vector>

namespace continua {

/// When a phase runs and what its money counts; see Roadmap.
struct PhaseTerms {
    PhaseId phase;
    double fromYear = 0.0;  ///< t: years since the first phase began.
    double years = 0.0;     ///< L: until the next one begins, or the horizon ends.
    double discount = 1.0;  ///< v = (1+r)^-t.
    double annuity = 0.0;   ///< A = ((1+r)^-t - (1+r)^-(t+L)) / r, and L when r = 0.
};

/// The terms of every phase, in order.
///
/// @error MissingValue     The design has no phases.
/// @error ValueOutOfRange  Two phases begin in one month, or one when the horizon is over.
Result<std::vector<PhaseTerms>> phaseTerms(const Design& design);

/// One phase of a roadmap.
struct RoadmapStep {
    PhaseId phase;
    Design design;  ///< designIn() the phase, and in it the racks put up and sites opened before.
    Plan plan;      ///< Of `design`: orders what comes with this phase.
    std::vector<CostLine> added = {};  ///< What is paid once, here; see Roadmap. Only `capex` set.
    Money capex = {};                  ///< Sum of `added`.
    Money yearly = {};                 ///< Sum over Plan::costs.
    Money present = {};                ///< v x capex + A x yearly.
    Money penalty = {};                ///< For what is unserved.
};

/// Plans of all phases as one: what one phase builds, the next ones have.
///
/// Money. With v and A of phaseTerms(), a the annuity of the whole horizon, e the equipment factor
/// of the phase: a line of a bill (kind, site, link, item) is paid for once, when it first comes
/// to more than in every phase before, at e x what it comes to more; its yearly amount is paid at
/// the end of each year while the phase runs. Racks stay where they were put up, and lightpaths
/// may come back to transceivers and fiber lit before at no price. Penalties of a phase count by
/// its share of the horizon:
///   objective = sum over phases of v x e x added + A x yearly + (A / a) x penalty.
/// Energy and carbon: the mean over the horizon, sum of (L / horizon) x the plan's objective.
/// Latency: the worst of all phases.
struct Roadmap {
    Objective objectiveKind = Objective::Cost;
    std::vector<RoadmapStep> steps;
    double objective = 0.0;
    double lowerBound = 0.0;  ///< Same unit; no roadmap of this design can be below.
    std::uint64_t seed = 1;
    bool isStopped = false;

    /// (objective - lowerBound) / objective; 0 when the objective is 0.
    double gap() const;
    bool hasUnserved() const;
};

Money presentCost(const Roadmap& roadmap);

/// The design of a step: that of the phase with what stands from the step before it.
///
/// @param before  null for the first.
Design designOfStep(const Design& design, PhaseId phase, const RoadmapStep* before);

/// The edit that makes a roadmap part of the design: ordered kits become racks that are there from
/// their phase on, opened candidates become planned sites.
ChangeSet proposal(const Design& design, const Roadmap& roadmap);

/// A roadmap of these plans, with its money and objective; its bound is not set.
/// @param plans  One for each of `terms`, of designOfStep().
Roadmap roadmapOf(const Design& design, const std::vector<PhaseTerms>& terms,
                  std::vector<RoadmapStep> steps);

}  // namespace continua
