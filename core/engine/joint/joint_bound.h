// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/patience.h"
#include "core/engine/problem.h"

#include <functional>
#include <memory>
#include <vector>

namespace continua::engine {

/// Finds a value that no plan of a problem costs less than, with placement and leased modules seen
/// together; for problems of a few dozen sites and replicas.
///
/// By JointRelaxation, its prices raised along deflected subgradients, inside a branch and bound
/// over sites (open or closed) and then replicas (there or not). The bound is the least of the
/// branches that are left, so that it holds whenever the search is ended.
class JointBound {
public:
    /// `problem` must outlive this.
    explicit JointBound(const Problem& problem);
    ~JointBound();

    /// The best so far; at first what is sunk.
    double bound() const;

    /// Whether every branch has been looked through: no plan is below the known one.
    bool isComplete() const;

    /// Goes on for a while.
    ///
    /// @param known  Objective of a plan, or infinite.
    /// @return  Hosts by replica that the bound hints at, -1 for nowhere, to begin a search with.
    std::vector<int> advance(double known, int steps, const Patience& patience);

private:
    struct Search;
    std::unique_ptr<Search> m_search;
};

}  // namespace continua::engine
