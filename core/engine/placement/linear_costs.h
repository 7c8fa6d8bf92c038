// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/placement/placement_model.h"

#include <vector>

namespace continua::engine {

/// What needs cost at sites when modules could be bought in parts, rooms had no end and opening
/// were free: no answer pays less for modules than the sum of this over its items. Each module is
/// charged in full to the first kind of supply it has. Where supply stands already, nothing.
class LinearCosts {
public:
    explicit LinearCosts(const PlacementModel& model);

    /// Of a need at a site; infinite where no module supplies it.
    double modules(int need, int site) const
    {
        return m_modules[static_cast<std::size_t>(need) * m_sites + static_cast<std::size_t>(site)];
    }

    /// Of an option: its modules and its own cost.
    double of(const PlacementOption& option) const
    {
        return option.cost + modules(option.need, option.site);
    }

    /// Of the cheapest option of an item, or its penalty.
    double least(const PlacementItem& item) const;

private:
    std::size_t m_sites;
    std::vector<double> m_modules;  ///< By need and site.
};

}  // namespace continua::engine
