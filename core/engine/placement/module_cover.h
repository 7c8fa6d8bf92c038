// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/placement/flat_model.h"

#include <vector>

namespace continua::engine::placement {

/// Chooses modules that make up for a shortage, cheaply and fast.
class ModuleCover {
public:
    explicit ModuleCover(const FlatModel& model);

    /// Covers `shortage`, by supply, with what `site` offers. Cheapest first; where that does not
    /// fit into `roomLeft`, by limit, what takes the least of it. One kind of supply from one or
    /// two kinds of module is covered at the least cost, other shortages near to it.
    ///
    /// @return  Whether there is a cover within the room.
    bool find(int site, const double* shortage, const double* roomLeft);

    double cost() const { return m_cost; }
    const std::vector<int>& counts() const { return m_counts; }  ///< By offer of the site.

private:
    bool cover(int site, const double* shortage, const double* price);
    bool coverKind(int site, int kind, double shortage, const double* price);
    void dropSpare(int site, const double* shortage, const double* price);
    bool fits(int site, const double* roomLeft) const;

    const FlatModel& m_model;
    double m_cost = 0.0;
    std::vector<int> m_counts;
    std::vector<double> m_left;       ///< Shortage still open, by supply.
    std::vector<double> m_roomPrice;  ///< By offer of the site.
};

}  // namespace continua::engine::placement
