// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/random.h"
#include "core/engine/patience.h"
#include "core/engine/placement/placement_state.h"
#include "core/engine/placement/regret_insert.h"

#include <cstdint>
#include <vector>

namespace continua::engine::placement {

/// Tabu search for models whose sites have fixed capacities, such as generalized assignment. Sites
/// may be overloaded on the way, at a price that rises while they are and falls while they are not
/// (Diaz and Fernandez, EJOR 132, 2001). Shifts and swaps, over the few sites of each item that are
/// cheapest at what the bound says that space is worth.
class TightSearch {
public:
    /// Whether `model` is of that kind: one supply, and no modules, pools, room or groups.
    static bool suits(const FlatModel& model);

    /// @param model  Must outlive this, and suit.
    explicit TightSearch(const FlatModel& model);

    /// Begins anew from `sites`, by item, which may be overloaded; what is nowhere, -1, is put
    /// where it costs least.
    ///
    /// @param spaceShare  How much of what the bound says that space is worth counts, 0 to 1.
    void load(const std::vector<int>& sites, const Guide& guide, double spaceShare);

    /// So many moves more. @return Whether there is a better answer without overload.
    bool run(int moves, Random& random, const Patience& patience);

    /// Options by item, -1 for nowhere, of the best answer since load().
    const std::vector<int>& best() const { return m_best; }
    /// What moves took so far, about in nanoseconds; counted, not timed.
    double work() const { return 5.0 * static_cast<double>(m_looks); }

    double bestTotal() const { return m_bestTotal; }

private:
    struct Move {
        double change = 0.0;
        int item = -1;
        int to = -1;     ///< Site.
        int other = -1;  ///< Item that goes the other way; -1: none.
    };

    void chooseSites(const std::vector<int>& sites, const Guide& guide);
    double overAt(int site, double load) const;
    Move bestMove(Random& random);
    void tryShift(int item, int to, Move& best);
    void trySwaps(int item, int to, Move& best);
    bool offer(const Move& move, double costChange, double overChange, bool isTabu, Move& best);
    void make(const Move& move, Random& random);
    void put(int item, int site);
    void keepBest();

    int cell(int item, int site) const { return item * (m_model.sites + 1) + site; }

    const FlatModel& m_model;
    std::vector<double> m_cost;      ///< By item and site, nowhere last; infinite: not allowed.
    std::vector<double> m_moveCost;  ///< The same with a share of what space is worth.
    std::vector<double> m_need;
    std::vector<int> m_option;
    std::vector<double> m_capacity;
    std::vector<double> m_open;
    std::vector<int> m_candidateBegin;
    std::vector<int> m_candidate;

    std::vector<int> m_site;  ///< Of each item.
    std::vector<std::vector<int>> m_there;
    std::vector<int> m_position;
    std::vector<double> m_load;
    std::vector<int> m_tabuUntil;
    double m_total = 0.0;
    double m_over = 0.0;
    double m_overPrice = 1.0;
    int m_move = 0;
    std::int64_t m_looks = 0;
    int m_feasibleInRow = 0;
    int m_overInRow = 0;
    std::vector<int> m_best;
    double m_bestTotal = 0.0;
};

}  // namespace continua::engine::placement
