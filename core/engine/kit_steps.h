// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/kit_cover.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace continua::engine {

/// The largest part that all needs and supplies of each resource are whole multiples of, to a
/// thousandth.
Amounts unitsOf(const Problem& problem);

/// Cheapest kits at one site where every kit supplies one resource only and its room does not
/// matter: a table over units for each resource (the unbounded knapsack), filled as far as asked.
class KitSteps {
public:
    /// All must outlive this.
    KitSteps(const Problem& problem, const HostSite& site, const Amounts& units);

    /// The cheapest kits for `needs` beside what is drawn, if they fit the room; nothing where the
    /// tables do not tell: kits supply several resources, several pools could share drawn racks,
    /// the cheapest kits do not fit.
    ///
    /// @param limited  Whether the room counts.
    std::optional<Cover> cheapest(const std::vector<PoolNeed>& needs, bool limited);

    /// Whether `needs` exceed the room even if every unit came from the kit that takes least of it.
    bool mustExceedRoom(const std::vector<PoolNeed>& needs) const;

private:
    struct Step {
        double cost = 0.0;
        int offer = -1;  ///< Into HostSite::kits; the last kit.
    };
    struct Table {
        std::vector<Step> steps = {};
        std::vector<std::pair<std::size_t, int>> offers = {};  ///< Units of each.
        Room leastPerUnit = {};
        double leastPositions = 0.0;  ///< Of a unit.
    };

    std::size_t stepsFor(double amount, std::size_t resource) const;
    void fill(Table& table, std::size_t steps) const;
    double openNeed(const PoolNeed& pool, std::size_t resource) const;

    const Problem& m_problem;
    const HostSite& m_site;
    const Amounts& m_units;
    std::vector<Table> m_tables;  ///< By resource.
    bool m_isSeparable = true;
};

}  // namespace continua::engine
