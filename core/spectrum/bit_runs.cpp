// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/spectrum/bit_runs.h"

#include <algorithm>
#include <bit>

namespace continua::spectrum {
namespace {

using Word = std::uint64_t;
constexpr int kBits = 64;

/// bits &= bits >> shift, over the whole row; zeros come in from above.
void andShifted(std::span<Word> bits, int shift)
{
    const auto skipped = static_cast<std::size_t>(shift / kBits);
    const int within = shift % kBits;
    for (std::size_t i = 0; i < bits.size(); ++i) {
        const Word low = i + skipped < bits.size() ? bits[i + skipped] : 0;
        const Word high = i + skipped + 1 < bits.size() ? bits[i + skipped + 1] : 0;
        bits[i] &= within == 0 ? low : (low >> within) | (high << (kBits - within));
    }
}

int nextBit(std::span<const Word> bits, int from, Word inverted)
{
    const int end = static_cast<int>(bits.size()) * kBits;
    if (from >= end)
        return end;
    auto index = static_cast<std::size_t>(from / kBits);
    Word word = (bits[index] ^ inverted) & (~Word{0} << (from % kBits));
    while (word == 0) {
        if (++index == bits.size())
            return end;
        word = bits[index] ^ inverted;
    }
    return static_cast<int>(index) * kBits + std::countr_zero(word);
}

}  // namespace

void keepRunStarts(std::span<Word> bits, int width)
{
    for (int known = 1; known < width;) {
        const int shift = std::min(known, width - known);
        andShifted(bits, shift);
        known += shift;
    }
}

int lowestBit(std::span<const Word> bits)
{
    for (std::size_t i = 0; i < bits.size(); ++i)
        if (bits[i] != 0)
            return static_cast<int>(i) * kBits + std::countr_zero(bits[i]);
    return -1;
}

int highestBit(std::span<const Word> bits)
{
    for (std::size_t i = bits.size(); i-- > 0;)
        if (bits[i] != 0)
            return static_cast<int>(i) * kBits + kBits - 1 - std::countl_zero(bits[i]);
    return -1;
}

int nextSet(std::span<const Word> bits, int from) { return nextBit(bits, from, 0); }

int nextClear(std::span<const Word> bits, int from) { return nextBit(bits, from, ~Word{0}); }

}  // namespace continua::spectrum
