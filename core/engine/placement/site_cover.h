// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace continua::engine::placement {

/// The cheapest sites that together give so much: a covering knapsack, by branch and bound over its
/// continuous relaxation (sites by rising cost per unit, the last one in part).
class SiteCover {
public:
    /// @param cost      By site, 0 or more for those to choose from.
    /// @param capacity  By site.
    /// @param lacking   What is to be given; above 0.
    /// @param held      By site: 0 for those that must stay closed.
    /// @param share     By site: 1 for those that are open already. The chosen ones become 1, or
    ///                  one of them a part of 1 where there is no time for more than the
    ///                  relaxation.
    /// @return          Their cost: the least, or that of the relaxation, which is no more;
    ///                  infinite if all sites give too little.
    double solve(const std::vector<double>& cost, const std::vector<double>& capacity,
                 double lacking, const std::vector<signed char>& held, std::vector<double>& share);

private:
    struct Site {
        double cost = 0.0;
        double capacity = 0.0;
        int site = 0;
    };

    double relaxed(std::size_t from, double lacking) const;
    void search(std::size_t from, double spent, double lacking);

    std::vector<Site> m_sites;
    std::vector<int> m_taken;
    std::vector<int> m_best;
    double m_least = 0.0;
    int m_steps = 0;
};

}  // namespace continua::engine::placement
