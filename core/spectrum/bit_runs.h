// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <span>

/// Searches in a row of bits, 64 to a word, the lowest first.
namespace continua::spectrum {

/// Leaves a bit set only where it and the `width - 1` bits above it are set: the places where a run
/// of that many begins. Doubles the length looked at, so takes log2(width) passes.
void keepRunStarts(std::span<std::uint64_t> bits, int width);

/// Lowest and highest bit set, or -1.
int lowestBit(std::span<const std::uint64_t> bits);
int highestBit(std::span<const std::uint64_t> bits);

/// The first bit from `from` on that is set, or is clear; the number of bits when there is none.
int nextSet(std::span<const std::uint64_t> bits, int from);
int nextClear(std::span<const std::uint64_t> bits, int from);

}  // namespace continua::spectrum
