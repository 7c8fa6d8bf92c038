// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/placement/flat_model.h"

#include <utility>
#include <vector>

namespace continua::engine::placement {

/// Chooses modules that make up for a shortage, cheaply and fast.
class ModuleCover {
public:
    explicit ModuleCover(const FlatModel& model);

    /// Covers `shortage`, by supply, with what `site` offers. Cheapest first; where that does not
    /// fit into `roomLeft`, by limit, what takes the least of it. Modules that supply one kind
    /// each cover at the least cost, others near to it.
    ///
    /// @return  Whether there is a cover within the room.
    bool find(int site, const double* shortage, const double* roomLeft);

    double cost() const { return m_cost; }
    const std::vector<int>& counts() const { return m_counts; }  ///< By offer of the site.

private:
    /// Least cost of so many units of one kind of supply at a site, and the last module of it.
    struct Step {
        double cost = 0.0;
        int offer = -1;
    };
    struct Table {
        std::vector<Step> steps = {};
        std::vector<std::pair<int, int>> offers = {};  ///< Units of each.
    };

    void setUnits();
    Table& tableOf(int site, int kind) { return m_tables[site * m_model.supplies + kind]; }
    bool coverByTable(int site, int kind, double shortage);
    bool cover(int site, const double* shortage, const double* price);
    bool coverWithin(int site, const double* shortage, const double* roomLeft);
    bool coverInOrder(int site, const double* shortage, const double* price, int step);
    double priceOf(const double* price) const;
    bool coverKind(int site, int kind, double shortage, const double* price);
    void dropSpare(int site, const double* shortage, const double* price);
    bool fits(int site, const double* roomLeft) const;

    const FlatModel& m_model;
    double m_cost = 0.0;
    std::vector<int> m_counts;
    std::vector<int> m_other;
    std::vector<double> m_left;       ///< Shortage still open, by supply.
    std::vector<double> m_roomTaken;  ///< By offer of the site, as parts of what is left.
    std::vector<double> m_price;
    std::vector<double> m_units;  ///< By kind of supply: what all of it comes in multiples of.
    std::vector<Table> m_tables;  ///< By site and kind; none where modules supply several.
};

}  // namespace continua::engine::placement
