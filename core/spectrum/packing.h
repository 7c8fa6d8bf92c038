// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/random.h"
#include "core/spectrum/assign.h"

namespace continua::spectrum {

/// Packs demands into a given number of slots; some stand outside until all have a place.
/// Nothing overlaps at any time.
class Packing {
public:
    /// Begins with those choices of `start` that end within `slotCount`.
    /// @param allowed  By demand: the options it may take, none empty.
    Packing(const AssignmentProblem& problem, const std::vector<std::vector<int>>& allowed,
            int slotCount, const SlotAssignment& start, std::uint64_t seed);

    /// Puts one demand from outside inside, at the place where it displaces the least.
    /// @pre !isDone()
    void insertOne();

    bool isDone() const { return m_outside.empty(); }

    /// @pre isDone()
    SlotAssignment assignment() const { return {m_choices}; }

private:
    struct Place {
        SlotChoice choice;
        int displacedWeight = 0;
    };

    Place bestPlace(int demand);
    void scan(int demand, int option, Place& best, int& equallyGood);
    void enter(int owner);
    void leave(int owner);
    void place(int demand, const SlotChoice& choice);
    void remove(int demand);
    std::vector<int> ownersAt(int demand, const SlotChoice& choice) const;
    int& ownerOf(int fiber, int slot);
    int ownerOf(int fiber, int slot) const;

    const AssignmentProblem& m_problem;
    const std::vector<std::vector<int>>& m_allowed;
    int m_slotCount;
    Random m_random;
    std::vector<int> m_owners;  ///< By fiber and slot; -1: free.
    std::vector<SlotChoice> m_choices;
    std::vector<int> m_outside;
    std::vector<int> m_weights;   ///< By demand.
    std::vector<int> m_inWindow;  ///< By demand: its slots within the place looked at.
    int m_windowWeight = 0;       ///< Of the demands within.
};

}  // namespace continua::spectrum
