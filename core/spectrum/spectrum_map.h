// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/spectrum/slot_grid.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace continua::spectrum {

/// Which of several free runs a channel takes.
enum class FitPolicy {
    First,    ///< The lowest.
    Last,     ///< The highest.
    Best,     ///< In the shortest gap that holds it, at its lower end; of equal gaps the lowest.
    MostUsed  ///< Where its slots are taken most over all fibers; of equal places the lowest.
};

/// Slots, and one fiber of each group that has them free.
struct SlotsOnFibers {
    SlotRange range;
    std::vector<int> fibers;  ///< By group.
};

/// Which slots are taken on every fiber.
///
/// A channel takes the same slots on each fiber of its route (continuity), side by side
/// (contiguity); a slot that is taken is not given again. One bit per fiber and slot: a search
/// looks at 64 slots at once.
class SpectrumMap {
public:
    /// All free. @pre fiberCount >= 0, slotCount > 0
    SpectrumMap(int fiberCount, int slotCount);

    int fiberCount() const { return m_fiberCount; }
    int slotCount() const { return m_slotCount; }

    /// Slots that are free all along a route, or nothing. Takes none. Without fibers in the route,
    /// the lowest slots. @pre Fibers are 0 to fiberCount() - 1; width > 0
    std::optional<SlotRange> find(std::span<const int> route, int width,
                                  FitPolicy policy = FitPolicy::First) const;

    /// The lowest slots that some fiber of each group has free, and the first such fiber of each;
    /// or nothing. @pre No group is empty; fibers are there; width > 0
    std::optional<SlotsOnFibers> findOnAny(std::span<const std::vector<int>> groups,
                                           int width) const;

    bool isFree(std::span<const int> route, SlotRange range) const;

    /// @error ValueOutOfRange  A fiber or slots that are not there, or the route passes a fiber
    ///                         twice.
    /// @error StaleChange      Some slot is taken already. Nothing is taken then.
    Result<> take(std::span<const int> route, SlotRange range);

    /// @error ValueOutOfRange  As take().
    /// @error StaleChange      Some slot is free already. Nothing is released then.
    Result<> release(std::span<const int> route, SlotRange range);

    /// Slots taken on a fiber.
    int takenOn(int fiber) const;

    /// One past the highest slot taken on any fiber; 0 when all are free.
    int end() const;

    friend bool operator==(const SpectrumMap&, const SpectrumMap&) = default;

private:
    using Word = std::uint64_t;

    const Word* wordsOf(int fiber) const
    {
        return m_taken.data()
             + static_cast<std::size_t>(fiber) * static_cast<std::size_t>(m_wordCount);
    }

    Word* wordsOf(int fiber)
    {
        return m_taken.data()
             + static_cast<std::size_t>(fiber) * static_cast<std::size_t>(m_wordCount);
    }

    Result<> check(std::span<const int> route, SlotRange range, bool shouldBeTaken) const;
    void flip(std::span<const int> route, SlotRange range);
    int mostUsed(std::span<const Word> starts, int width) const;

    int m_fiberCount = 0;
    int m_slotCount = 0;
    int m_wordCount = 0;        ///< Per fiber.
    std::vector<Word> m_taken;  ///< By fiber; bits beyond the last slot are set.
};

}  // namespace continua::spectrum
