// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/kit_cover.h"

#include <map>
#include <vector>

namespace continua::engine {

/// What could be had at one site at these prices.
struct HostOffer {
    std::vector<int> replicas = {};   ///< That may be there, each with
    std::vector<double> values = {};  ///< what having it there adds, its price taken off.
    std::vector<int> fixed = {};      ///< Replicas of the list that are there in any case: places.
    bool isOpen = false;              ///< It hosts at least one in any case.
};

struct HostAnswer {
    double value = 0.0;            ///< No choice is worth less; infinite where none is possible.
    std::vector<int> chosen = {};  ///< Replicas of the best choice found.
};

/// The cheapest set of replicas at one site, with its racks, by branch and bound.
///
/// Exact up to kMostSteps; beyond, `value` is that of a relaxation: kits at the least price of a
/// unit, the last replica in part.
class HostChoice {
public:
    /// `problem` must outlive this.
    HostChoice(const Problem& problem, int site);

    HostAnswer best(const HostOffer& offer);

    /// What a site can bear of a resource at most: the largest sum of needs that its ceilings and
    /// its room let it have, or an amount that is no less.
    double mostOf(int resource, const std::vector<int>& replicas) const;

    static constexpr int kMostSteps = 20'000;

private:
    struct Search;

    /// Least cost of kits; infinite where no kits fit for certain.
    double kitCost(const Amounts& need);

    const Problem& m_problem;
    int m_site;
    Amounts m_unitCost;  ///< Of kits, by resource: a bound on each alone.
    std::map<Amounts, double> m_known;
};

}  // namespace continua::engine
