// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/problem.h"
#include "core/model/design.h"

#include <optional>
#include <vector>

namespace continua::engine {

/// Which sites and links of a design stayed, as far as light, delay and the price of its ends can
/// tell, when it was edited. What was found of routes that pass no others still holds.
struct KeptNetwork {
    /// By index before: that of now; -1: gone or changed. Rising: both go by id.
    std::vector<int> sites;
    std::vector<int> links;  ///< Likewise. One whose ends changed is counted as changed.
    bool isWhole = false;    ///< All of them, and there are no new ones: indices are the same.

    /// Indices of now of some places before; nothing where one of them was not kept.
    static std::optional<std::vector<int>> map(const std::vector<int>& indices,
                                               const std::vector<int>& kept);
};

/// A design and its problem.
struct StatedProblem {
    const Design& design;
    const Problem& problem;
};

/// Compares two states of a design. Nothing where what holds everywhere changed: the catalog, an
/// assumption, the objective, what a transceiver costs where it is cheapest, whether it is large.
std::optional<KeptNetwork> keptNetwork(const StatedProblem& before, const StatedProblem& now);

}  // namespace continua::engine
