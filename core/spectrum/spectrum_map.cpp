// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/spectrum/spectrum_map.h"

#include "core/spectrum/bit_runs.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>
#include <string>

namespace continua::spectrum {
namespace {

using Word = std::uint64_t;
constexpr int kBits = 64;

/// Bits `from` to `to` - 1 of a word, where these lie in it.
Word mask(int from, int to)
{
    const int first = std::max(from, 0);
    const int end = std::min(to, kBits);
    if (first >= end)
        return 0;
    const Word upTo = end == kBits ? ~Word{0} : (Word{1} << end) - 1;
    return upTo & (~Word{0} << first);
}

/// Room for one row of slots, on the stack for all but very fine grids.
class Row {
public:
    Row(int wordCount, Word value) : m_size(static_cast<std::size_t>(wordCount))
    {
        if (m_size > m_near.size())
            m_far.resize(m_size);
        std::fill_n(data(), m_size, value);
    }

    Word* data() { return m_far.empty() ? m_near.data() : m_far.data(); }
    std::span<Word> bits() { return {data(), m_size}; }

private:
    std::array<Word, 16> m_near;
    std::vector<Word> m_far;
    std::size_t m_size;
};

/// The start of the tightest gap of at least `width`, or -1.
int tightestGap(std::span<const Word> free, int width)
{
    int best = -1;
    int bestLength = 0;
    const int end = static_cast<int>(free.size()) * kBits;
    for (int from = nextSet(free, 0); from < end;) {
        const int to = nextClear(free, from);
        const int length = to - from;
        if (length >= width && (best < 0 || length < bestLength)) {
            best = from;
            bestLength = length;
        }
        from = nextSet(free, to);
    }
    return best;
}

}  // namespace

SpectrumMap::SpectrumMap(int fiberCount, int slotCount)
    : m_fiberCount(fiberCount), m_slotCount(slotCount), m_wordCount((slotCount + kBits - 1) / kBits)
{
    assert(fiberCount >= 0 && slotCount > 0);
    m_taken.assign(static_cast<std::size_t>(fiberCount) * static_cast<std::size_t>(m_wordCount), 0);
    for (int fiber = 0; fiber < fiberCount; ++fiber)
        wordsOf(fiber)[m_wordCount - 1] = mask(slotCount - (m_wordCount - 1) * kBits, kBits);
}

std::optional<SlotRange> SpectrumMap::find(std::span<const int> route, int width,
                                           FitPolicy policy) const
{
    assert(width > 0);
    Row row(m_wordCount, 0);
    Word* const free = row.data();
    free[m_wordCount - 1] = mask(m_slotCount - (m_wordCount - 1) * kBits, kBits);
    for (const int fiber : route) {
        const Word* const taken = wordsOf(fiber);
        for (int i = 0; i < m_wordCount; ++i)
            free[i] |= taken[i];
    }
    for (int i = 0; i < m_wordCount; ++i)
        free[i] = ~free[i];

    int first = -1;
    if (policy == FitPolicy::Best) {
        first = tightestGap(row.bits(), width);
    } else {
        keepRunStarts(row.bits(), width);
        first = policy == FitPolicy::First ? lowestBit(row.bits())
              : policy == FitPolicy::Last  ? highestBit(row.bits())
                                           : mostUsed(row.bits(), width);
    }
    if (first < 0)
        return std::nullopt;
    return SlotRange{first, width};
}

int SpectrumMap::mostUsed(std::span<const Word> starts, int width) const
{
    std::vector<int> usersBelow(static_cast<std::size_t>(m_slotCount) + 1, 0);
    for (int fiber = 0; fiber < m_fiberCount; ++fiber)
        for (int slot = 0; slot < m_slotCount; ++slot)
            usersBelow[static_cast<std::size_t>(slot) + 1] +=
                static_cast<int>(wordsOf(fiber)[slot / kBits] >> (slot % kBits) & 1);
    for (std::size_t i = 1; i < usersBelow.size(); ++i)
        usersBelow[i] += usersBelow[i - 1];
    int best = -1;
    int mostUsers = -1;
    for (int first = 0; first + width <= m_slotCount; ++first) {
        if ((starts[static_cast<std::size_t>(first / kBits)] >> (first % kBits) & 1) == 0)
            continue;
        const int users = usersBelow[static_cast<std::size_t>(first + width)]
                        - usersBelow[static_cast<std::size_t>(first)];
        if (users > mostUsers) {
            best = first;
            mostUsers = users;
        }
    }
    return best;
}

std::optional<SlotsOnFibers> SpectrumMap::findOnAny(std::span<const std::vector<int>> groups,
                                                    int width) const
{
    Row starts(m_wordCount, ~Word{0});
    for (const std::vector<int>& group : groups) {
        Row ofGroup(m_wordCount, 0);
        for (const int fiber : group) {
            Row ofFiber(m_wordCount, 0);
            std::transform(wordsOf(fiber), wordsOf(fiber) + m_wordCount, ofFiber.data(),
                           [](Word taken) { return ~taken; });
            keepRunStarts(ofFiber.bits(), width);
            for (int i = 0; i < m_wordCount; ++i)
                ofGroup.data()[i] |= ofFiber.data()[i];
        }
        for (int i = 0; i < m_wordCount; ++i)
            starts.data()[i] &= ofGroup.data()[i];
    }
    SlotsOnFibers found{.range = {lowestBit(starts.bits()), width}, .fibers = {}};
    if (found.range.first < 0 || found.range.end() > m_slotCount)
        return std::nullopt;
    for (const std::vector<int>& group : groups)
        found.fibers.push_back(*std::find_if(group.begin(), group.end(), [&](int fiber) {
            return isFree({&fiber, 1}, found.range);
        }));
    return found;
}

bool SpectrumMap::isFree(std::span<const int> route, SlotRange range) const
{
    return check(route, range, false).has_value();
}

Result<> SpectrumMap::take(std::span<const int> route, SlotRange range)
{
    if (const Result<> checked = check(route, range, false); !checked)
        return checked;
    flip(route, range);
    return Done{};
}

Result<> SpectrumMap::release(std::span<const int> route, SlotRange range)
{
    if (const Result<> checked = check(route, range, true); !checked)
        return checked;
    flip(route, range);
    return Done{};
}

Result<> SpectrumMap::check(std::span<const int> route, SlotRange range, bool shouldBeTaken) const
{
    if (range.first < 0 || range.count < 1 || range.count > m_slotCount - range.first)
        return Error{.code = ErrorCode::ValueOutOfRange,
                     .subject = "slots",
                     .value = std::to_string(range.first) + " and " + std::to_string(range.count)
                            + " slots from there",
                     .expected = "slots 0 to " + std::to_string(m_slotCount - 1)};
    for (std::size_t i = 0; i < route.size(); ++i) {
        const auto before = route.first(i);
        if (route[i] < 0 || route[i] >= m_fiberCount
            || std::find(before.begin(), before.end(), route[i]) != before.end())
            return Error{.code = ErrorCode::ValueOutOfRange,
                         .subject = "route",
                         .value = "fiber " + std::to_string(route[i]),
                         .expected =
                             "different fibers from 0 to " + std::to_string(m_fiberCount - 1)};
    }
    const int lastWord = (range.end() - 1) / kBits;
    for (const int fiber : route)
        for (int word = range.first / kBits; word <= lastWord; ++word) {
            const Word wanted = mask(range.first - word * kBits, range.end() - word * kBits);
            const Word taken = wordsOf(fiber)[word] & wanted;
            if (taken != (shouldBeTaken ? wanted : 0))
                return Error{.code = ErrorCode::StaleChange,
                             .subject = "slots",
                             .place = "fiber " + std::to_string(fiber),
                             .value = shouldBeTaken ? "a free slot" : "a taken slot",
                             .expected = shouldBeTaken ? "taken slots" : "free slots"};
        }
    return Done{};
}

void SpectrumMap::flip(std::span<const int> route, SlotRange range)
{
    const int lastWord = (range.end() - 1) / kBits;
    for (const int fiber : route)
        for (int word = range.first / kBits; word <= lastWord; ++word)
            wordsOf(fiber)[word] ^= mask(range.first - word * kBits, range.end() - word * kBits);
}

int SpectrumMap::takenOn(int fiber) const
{
    int count = -(m_wordCount * kBits - m_slotCount);
    for (int word = 0; word < m_wordCount; ++word)
        count += std::popcount(wordsOf(fiber)[word]);
    return count;
}

int SpectrumMap::end() const
{
    Row row(m_wordCount, 0);
    for (int fiber = 0; fiber < m_fiberCount; ++fiber)
        for (int i = 0; i < m_wordCount; ++i)
            row.data()[i] |= wordsOf(fiber)[i];
    if (m_slotCount % kBits != 0)
        row.data()[m_wordCount - 1] &= mask(0, m_slotCount % kBits);
    return highestBit(row.bits()) + 1;
}

}  // namespace continua::spectrum
