// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/random.h"
#include "core/spectrum/assignment_problem.h"

#include <cstdint>
#include <vector>

namespace continua::spectrum {

/// Packs demands into a given number of slots; some stand outside until all have a place.
/// Nothing overlaps at any time.
class Packing {
public:
    /// Begins with those choices of `start` that are allowed and end within `slotCount`.
    /// @param allowed  By demand: the options it may take, none empty. Outlives this.
    /// @param start    Of all demands, or of none.
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

    const RouteOption& wayOf(int demand, int option) const;
    Place bestPlace(int demand);
    void weighStarts(const RouteOption& way);
    std::vector<int> usersAt(int demand, const SlotChoice& choice);
    void place(int demand, const SlotChoice& choice);
    void remove(int demand);

    const AssignmentProblem& m_problem;
    const std::vector<std::vector<int>>& m_allowed;
    int m_slotCount;
    Random m_random;
    std::vector<std::vector<int>> m_users;  ///< By fiber: the demands inside that pass it.
    std::vector<SlotChoice> m_choices;
    std::vector<int> m_outside;
    std::vector<int> m_weights;      ///< By demand.
    std::vector<int> m_startWeight;  ///< By first slot: weight of what a place there displaces.
    std::vector<int> m_seenIn;       ///< By demand: the last search that met it.
    int m_search = 0;
};

}  // namespace continua::spectrum
