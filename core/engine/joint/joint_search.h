// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/catalog.h"
#include "core/engine/joint/joint_conflict.h"
#include "core/engine/patience.h"

#include <cstdint>
#include <functional>
#include <limits>
#include <memory>
#include <vector>

namespace continua::engine {

struct JointEffort {
    std::uint64_t seed = 1;
    double gapWanted = 0.0;  ///< At which the search ends.
};

/// A part of a workload's traffic and its ways, by their links.
struct JointFlow {
    int workload = 0;
    double gbps = 0.0;
    std::vector<int> working = {};
    std::vector<int> protection = {};
};

struct JointAnswer {
    double cost = std::numeric_limits<double>::infinity();  ///< Infinite: none was found.
    double bound = 0.0;
    std::vector<int> sites = {};               ///< By workload.
    std::vector<JointFlow> flows = {};         ///< Of workloads away from their source.
    std::vector<std::vector<int>> racks = {};  ///< By site and type.
    std::vector<JointConflict> reasons = {};   ///< Why there is none, where that is proven.

    double gap() const
    {
        return cost == bound ? 0.0 : (cost - bound) / (cost > 1e-9 ? cost : 1e-9);
    }
};

/// Plans a joint instance as any design is planned: layOut() and improve() on an Assignment, with
/// JointBound between, whose hints are further starts. Until patience ends, the gap is as wanted,
/// the answer is proven, or the bound cannot rise any more and the search finds nothing.
///
/// @param note  Called with every better answer or bound.
JointAnswer searchJoint(const JointInstance& instance, std::shared_ptr<const Catalog> catalog,
                        const JointEffort& effort, const Patience& patience,
                        const std::function<void(const JointAnswer&)>& note);

}  // namespace continua::engine
