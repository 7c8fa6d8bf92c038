// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/placement/flat_model.h"
#include "core/engine/placement/module_cover.h"

#include <cstdint>
#include <vector>

namespace continua::engine::placement {

/// Where every item is, with the modules that this takes and what it costs, kept up to date item by
/// item. Never holds more anywhere than fits.
class PlacementState {
public:
    /// @param model  Must outlive this.
    explicit PlacementState(const FlatModel& model);

    const FlatModel& model() const { return m_model; }

    /// All costs, with a high penalty for each item that must be somewhere and is not.
    double total() const { return m_total; }

    int unplacedMandatory() const { return m_unplacedMandatory; }
    int unplaced() const { return m_unplaced; }

    /// The option an item is at; -1: none.
    int chosen(int item) const { return m_chosen[item]; }
    int siteOf(int item) const
    {
        return m_chosen[item] < 0 ? -1 : m_model.optionSite[m_chosen[item]];
    }

    const std::vector<int>& itemsAt(int site) const { return m_siteItems[site]; }
    bool isOpen(int site) const { return !m_siteItems[site].empty(); }
    double moduleCost(int site) const;

    /// Counts of the modules that `slot` has, by offer of its site.
    const int* counts(int slot) const { return m_counts.data() + m_model.countBegin[slot]; }

    double load(int slot, int kind) const { return m_load[slot * m_model.supplies + kind]; }

    /// What taking `option` would add beyond the item's penalty, the item itself being nowhere or
    /// elsewhere; infinite if it does not fit.
    double insertCost(int option);

    /// What insertCost() comes to without looking for room: at least so much.
    double leastInsertCost(int option) const
    {
        const int site = m_model.optionSite[option];
        return m_model.optionCost[option]
             + (m_siteItems[site].empty() ? m_model.openCost[site] : 0.0);
    }

    /// What taking an item away would save, its penalty apart.
    double removeGain(int item);

    /// @pre The item is nowhere and insertCost() is finite.
    void insert(int option);

    /// @pre The item is somewhere.
    void remove(int item);

    /// Chooses the modules of every slot anew where that is cheaper.
    void renewModules();

    /// Begins changes that rollback() can undo, perhaps within others that began earlier. Each
    /// begin() is ended by one commit() or rollback().
    void begin();
    void commit();
    void rollback();

    /// What asking for costs took so far, about in nanoseconds; counted, not timed.
    double work() const { return 40.0 * static_cast<double>(m_asked); }

    /// The total summed up afresh, which clears what rounding has left.
    void recount();

private:
    enum class Fit { Yes, WithModules, No };

    Fit fit(int option) const;
    bool groupFits(int item, int site) const;
    bool hasModules(int slot) const;
    double standingFree(int slot, int kind) const;
    bool findCover(int slot, const double* need, const double* room, double sign);
    void setModules(int slot);
    void dropModules(int slot);
    void place(int item, int option);
    void save(int site);
    void shiftLoad(int option, double sign);

    struct SavedSite {
        int site = 0;
        int figures = 0;  ///< Into m_savedFigures.
        int counts = 0;   ///< Into m_savedCounts.
    };

    struct Mark {
        int record = 0;
        std::size_t items = 0;
        std::size_t sites = 0;
        std::size_t figures = 0;
        std::size_t counts = 0;
        double total = 0.0;
    };

    struct SavedItem {
        int item = 0;
        int option = 0;
    };

    void restore(const SavedSite& saved);

    const FlatModel& m_model;
    ModuleCover m_cover;
    std::vector<int> m_chosen;
    std::vector<std::vector<int>> m_siteItems;
    std::vector<int> m_position;       ///< Of an item in its site's list.
    std::vector<double> m_load;        ///< By slot and supply.
    std::vector<double> m_given;       ///< By its modules, by slot and supply.
    std::vector<double> m_moduleCost;  ///< By slot.
    std::vector<double> m_roomUsed;    ///< By site and limit, items and modules.
    std::vector<int> m_counts;
    double m_total = 0.0;
    int m_unplaced = 0;
    int m_unplacedMandatory = 0;

    std::vector<double> m_shortage;
    std::vector<double> m_roomLeft;
    std::vector<double> m_nothing;  ///< A need of zeros.

    std::int64_t m_asked = 0;
    std::vector<Mark> m_marks;
    int m_record = 0;
    std::vector<int> m_savedIn;  ///< By site: the record it was saved in.
    std::vector<SavedSite> m_savedSites;
    std::vector<SavedItem> m_savedItems;
    std::vector<double> m_savedFigures;
    std::vector<int> m_savedCounts;
};

}  // namespace continua::engine::placement
