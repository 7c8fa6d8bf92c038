// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace continua {

/// The only randomness in the core: SplitMix64 (Steele, Lea and Flood, OOPSLA 2014), the same
/// numbers for the same seed on every machine.
class Random {
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next()
    {
        std::uint64_t z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31U);
    }

    /// 0 to `count` - 1. @pre count > 0
    std::uint64_t below(std::uint64_t count) { return next() % count; }

    /// 0 to 1, 1 excluded.
    double fraction() { return static_cast<double>(next() >> 11U) * 0x1.0p-53; }

private:
    std::uint64_t m_state;
};

}  // namespace continua
