// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/engine/joint/joint_instance.h"
#include "core/engine/problem.h"
#include "core/graph/topology.h"

#include <memory>

namespace continua::engine {

/// A joint instance as the engine plans it. Not to be copied or moved: parts point at each other.
struct JointProblem {
    Design design;  ///< Its sites and links, leased.
    graph::Topology topology;
    Problem problem;

    /// One replica for each workload, one kit for each rack type, and ceilings for power and
    /// cooling. The engine gives every flow one way: one that may be split is therefore several
    /// flows, each about half of what is left, so that their sums make most parts of it.
    ///
    /// @param parts  Such flows at most; 1: none is split.
    JointProblem(const JointInstance& instance, std::shared_ptr<const Catalog> catalog, int parts);
    JointProblem(const JointProblem&) = delete;
    JointProblem& operator=(const JointProblem&) = delete;
};

}  // namespace continua::engine
