// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/placement/linear_costs.h"
#include "core/engine/problem.h"

#include <vector>

namespace continua::engine {

/// A flow that leaves one site for one replica, unless that stands there.
struct RootNeed {
    int item = -1;  ///< The replica; -1: it raises nothing here.
    int site = 0;   ///< Where it begins.
    double most = 0.0;
};

/// What flows have raised for links that lead from where they begin.
struct RootRaise {
    std::vector<double> raised;  ///< By need.
    std::vector<double> left;    ///< By link: what others may charge it.
};

/// Charges links for joining the sites of `needs` to sites where replicas are cheap: the roots.
///
/// Proof. A replica that does not stand at a root costs more there than its least by what
/// LinearCosts says, and its flows together raise no more than that, which is taken off those
/// options; so a plan that has it there pays what they raised. Likewise where the model counts it
/// as being nowhere. One that leaves a flow unserved besides pays its `most`. In any other plan the
/// flow goes to a root, over lit links: RootedCover. That holds for any set of roots; of a few the
/// one that raises most is taken.
///
/// @param weights  By link: what lighting it costs.
RootRaise raiseToRoots(const Problem& problem, const std::vector<double>& weights,
                       const std::vector<RootNeed>& needs, PlacementModel& model,
                       const LinearCosts& linear);

}  // namespace continua::engine
