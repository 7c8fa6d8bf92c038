// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/joint/joint_instance.h"

#include <string>
#include <vector>

namespace continua::engine {

/// What a workload needs that a site does not have, in the words of the instance.
struct JointRefusal {
    enum class Limit { Power, Cooling, RackKw, RackGpu, Racks, Ways };

    int site = 0;
    Limit limit = Limit::Power;
    double needed = 0.0;  ///< Power with the PUE; GPUs for RackGpu; kW else; 0 for Racks and Ways.
    double available = 0.0;

    double shortBy() const { return needed - available; }
};

/// Workloads that cannot all be had, though they could without any one of them; with one alone, why
/// each of its sites refuses it, by the limit it misses by most.
struct JointConflict {
    std::vector<int> workloads = {};
    std::vector<JointRefusal> refusals = {};
};

/// Why an instance has no plan: every workload that no site can take, or else one minimal set of
/// workloads that no assignment to their sites serves, found by looking at all. Nothing where there
/// is a plan, or where too many assignments would have to be looked at.
std::vector<JointConflict> conflictsOf(const JointInstance& instance);

/// One sentence each, in English, for reports and logs.
std::string textOf(const std::vector<JointConflict>& conflicts, const JointInstance& instance);

}  // namespace continua::engine
