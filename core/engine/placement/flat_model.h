// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/placement/placement_model.h"

#include <vector>

namespace continua::engine::placement {

/// Rounding that is not held against an answer, as a part of the figures compared.
inline constexpr double kHair = 1e-9;

/// Whether `need` is at most `capacity`, but for rounding.
inline bool isWithin(double need, double capacity)
{
    return need <= capacity + kHair * (capacity > 1.0 ? capacity : 1.0);
}

/// A PlacementModel in flat arrays, for loops that run millions of times. Options that fit nowhere
/// are left out, and so are all but the cheapest of each item if so wanted.
///
/// A "slot" is what one pool has at one site. Options of an item stand by rising cost. Ranges run
/// from xBegin[n] to xBegin[n + 1].
struct FlatModel {
    int items = 0;
    int sites = 0;
    int supplies = 0;
    int limits = 0;
    int slots = 0;

    std::vector<int> optionBegin = {};  ///< By item.
    std::vector<int> optionItem = {};
    std::vector<int> optionSite = {};
    std::vector<int> optionSlot = {};
    std::vector<int> optionNeed = {};
    std::vector<double> optionCost = {};
    std::vector<int> siteOptionBegin = {};  ///< By site, into siteOption.
    std::vector<int> siteOption = {};

    std::vector<double> penalty = {};  ///< Of an item; finite: a high figure if it must be placed.
    std::vector<char> isMandatory = {};    ///< By item.
    std::vector<double> omittedCost = {};  ///< Of the cheapest option left out; infinite: none.
    std::vector<int> group = {};

    std::vector<double> needSupply = {};  ///< By need and supply.
    std::vector<double> needRoom = {};    ///< By need and limit.

    std::vector<double> openCost = {};
    std::vector<double> standing = {};   ///< By site and supply.
    std::vector<double> room = {};       ///< By site and limit.
    std::vector<double> most = {};       ///< By site and supply: with all modules it has room for.
    std::vector<double> unitPrice = {};  ///< By slot and supply: see unitPrices().
    std::vector<int> offerBegin = {};    ///< By site.
    std::vector<int> offerModule = {};
    std::vector<double> offerCost = {};
    std::vector<double> moduleSupply = {};  ///< By module and supply.
    std::vector<double> moduleRoom = {};    ///< By module and limit.

    std::vector<int> slotBegin = {};  ///< By site.
    std::vector<int> slotSite = {};
    std::vector<int> slotPool = {};
    std::vector<int> countBegin = {};  ///< By slot: where its counts of offers begin.

    std::vector<int> groupBegin = {};
    std::vector<int> groupItem = {};
    std::vector<const std::vector<bool>*> mayPair = {};

    bool hasModules = false;
    bool hasItemRoom = false;
    bool hasGroups = false;

    /// Whether members of `group` may be at `a` and `b`, one at each.
    bool pairFits(int groupIndex, int a, int b) const
    {
        const std::vector<bool>* pairs = mayPair[groupIndex];
        return pairs == nullptr
            || (*pairs)[static_cast<std::size_t>(a) * static_cast<std::size_t>(sites)
                        + static_cast<std::size_t>(b)];
    }

    const double* supplyOf(int option) const
    {
        return needSupply.data() + optionNeed[option] * supplies;
    }
    const double* roomOf(int option) const { return needRoom.data() + optionNeed[option] * limits; }
};

/// @param optionsPerItem  Of each item only so many of the cheapest options are kept; 0: all.
/// @param keptSites       By item: sites whose options are kept in any case; may be empty.
FlatModel flatten(const PlacementModel& model, int optionsPerItem,
                  const std::vector<int>& keptSites);

}  // namespace continua::engine::placement
