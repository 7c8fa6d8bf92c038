// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/placement/flat_model.h"
#include "core/engine/placement/site_cover.h"

#include <cstdint>
#include <vector>

namespace continua::engine::placement {

/// The Lagrangian relaxation of a placement: a lower bound for any prices of items.
///
/// Proof. Let l_i >= 0 be a price for having item i somewhere, at most its penalty and at most the
/// cost of any option of it that the flat model leaves out. Charging l_i for every item that is
/// nowhere, and giving l_i for every place that an item is at, costs any answer at most what it
/// costs: an item at one place pays l_i and gets it back, one that is nowhere pays l_i in place of
/// its penalty. An option that was left out costs at least the l_i it would get, and takes from the
/// site besides, so it need not be looked at. What remains falls apart by site: the site is closed,
/// at 0, or open, at its opening cost plus, by pool, the least of option costs less prices plus
/// modules for the chosen items. Items of a pool are counted by one kind of supply each, their
/// primary one. The price of each module is split among the kinds it supplies. A kind that is
/// nobody's primary one, and of which nothing stands, takes so much by the unit that the units of
/// no module are worth more than its price, and each option pays for the units it needs. Primary
/// kinds take what is left, each module by their worth. So what all kinds charge is at most what
/// is paid; what an item needs of a primary kind that is not its own is left out.
/// By pool and primary kind the cost of n units is then a step function
/// of n that begins with what stands (all of it for each pool, which can only be too much), and the
/// least of steps less gains is found step by step: a knapsack of the size of each step, with
/// fractions (Dantzig) or in whole items by dynamic programming where needs are small whole
/// numbers. Limits of room bound the last step; what items take of room is left out.
/// All mandatory items need at least D of a kind of supply, and open sites can have at most Q_s of
/// it each: of the sets of sites that give D the one of least value is taken (see SiteCover).
/// For splittable models the knapsacks are with fractions always, and the same holds.
class Relaxation {
public:
    /// @param model  Must outlive this.
    Relaxation(const FlatModel& model, bool isSplittable);

    /// The bound at `prices`, by item, which are clamped to what is valid.
    ///
    /// @param inWholeItems  Whether to solve knapsacks in whole items where that is quick.
    double evaluate(std::vector<double>& prices, bool inWholeItems);

    /// Which sites are held closed (0) or open (1), by site, and which are free (-1). The bound is
    /// then one for the answers that agree with it: values of closed sites are left out, those of
    /// open ones count in any case.
    void hold(std::vector<signed char> sites) { m_held = std::move(sites); }

    bool hasWholeItems() const { return m_hasWholeItems; }

    /// By item: 1 less the places it is in, in the solution of the last evaluate().
    const std::vector<double>& violation() const { return m_violation; }

    /// Share by which each site was open in it.
    const std::vector<double>& openShare() const { return m_openShare; }

    /// Options taken in it, and by how much.
    struct Taken {
        int option = 0;
        double share = 0.0;
    };
    const std::vector<Taken>& taken() const { return m_taken; }

    /// By slot: what a unit of its most asked supply was worth at the edge of the knapsack.
    const std::vector<double>& edgePrice() const { return m_edgePrice; }

    /// Prices that items would have if each paid its part of a full cheapest site: a good start.
    std::vector<double> firstPrices() const;

    /// What evaluating took so far, about in nanoseconds; counted, not timed.
    double work() const { return m_work; }

    double ceiling(int item) const { return m_ceiling[item]; }

private:
    struct Block {
        int site = 0;
        int slot = 0;
        int kind = -1;  ///< -1: its items need nothing that is charged.
        int entryBegin = 0;
        int entryEnd = 0;
        int stepBegin = 0;
        int stepEnd = 0;
        double unitPrice =
            0.0;  ///< Charge for a unit of modules, at least; infinite: there are none.
        bool hasTail = false;  ///< Modules beyond the last step are charged by the unit.
        double standing = 0.0;
        double unit = 0.0;  ///< Of which needs are whole multiples; 0: not worth it.
    };

    struct Candidate {
        double ratio = 0.0;
        int entry = 0;
    };

    void addBlocks();
    void choosePrimaries(int slot, const std::vector<int>& options, std::vector<int>& primary,
                         std::vector<char>& isPrimary);
    void chargeModules(int slot, const std::vector<char>& isPrimary);
    void addEntry(int option, int kind);
    void addBlock(int slot, int kind, int entryBegin);
    void addSteps(Block& block, double mostNeeded);
    void setUnit(Block& block) const;
    void setCover();
    double solve(const Block& block, const std::vector<double>& prices, bool inWholeItems);
    double solveWithFractions(const Block& block, const std::vector<double>& prices);
    double solveInWholeItems(const Block& block, const std::vector<double>& prices);
    double openSites(const std::vector<double>& values);

    const FlatModel& m_model;
    bool m_isSplittable;
    bool m_hasWholeItems = false;
    std::vector<double> m_ceiling;
    std::vector<double> m_unitCharge;  ///< By kind, at the slot that is being added.
    std::vector<double> m_charge;      ///< By offer of its site and kind.

    std::vector<Block> m_blocks;
    std::vector<int> m_blockBegin;  ///< By site.
    std::vector<int> m_entryItem;
    std::vector<int> m_entryOption;
    std::vector<double> m_entryCost;
    std::vector<double> m_entryNeed;
    std::vector<double> m_stepCapacity;
    std::vector<double> m_stepCost;

    double m_demand = 0.0;  ///< Of mandatory items, in the kind of supply that is scarcest.
    std::vector<double> m_coverCapacity;
    SiteCover m_cover;

    double m_work = 0.0;
    std::vector<signed char> m_held;
    std::vector<double> m_violation;
    std::vector<double> m_openShare;
    std::vector<double> m_edgePrice;
    std::vector<double> m_siteValue;
    std::vector<Taken> m_siteTaken;  ///< Of all sites, as far as they were solved.
    std::vector<int> m_siteTakenBegin;
    std::vector<Taken> m_taken;
    std::vector<Candidate> m_candidates;
    std::vector<double> m_profit;
    std::vector<std::uint8_t> m_takes;
};

}  // namespace continua::engine::placement
