// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/assignment.h"
#include "core/graph/topology.h"

#include <memory>
#include <vector>

namespace continua::engine {

/// What the planner works with for one state of a design, and what it came to.
struct Workspace {
    Workspace(const Design& of, Objective objective);

    Design design;
    graph::Topology topology;
    Problem problem;
    RouteBook routes;
    /// How to begin with each flow, by index; Idle: nothing is known.
    std::vector<FlowState> flows = {};
    /// What having each replica somewhere is worth, as the last bound found it; empty: not asked.
    std::vector<double> prices = {};
};

/// What the planner keeps from one plan to the next, so that after an edit only what the edit
/// touches is found anew: routes and what light does over them, ways taken, prices of a bound.
/// One plan at a time.
class PlanMemory {
public:
    PlanMemory();
    ~PlanMemory();

    /// A workspace for `design` that has of the one before what still holds.
    Workspace& workspaceFor(const Design& design, Objective objective);

private:
    std::unique_ptr<Workspace> m_last;
};

}  // namespace continua::engine
