// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/units/quantity.h"

namespace continua {

/// An optical frequency, a bandwidth or a symbol rate.
class Frequency : public Quantity<Frequency> {
public:
    static constexpr Frequency fromHz(double hz) { return make(hz); }
    static constexpr Frequency fromGhz(double ghz) { return make(ghz * 1e9); }
    static constexpr Frequency fromThz(double thz) { return make(thz * 1e12); }

    constexpr double inHz() const { return m_base; }
    constexpr double inGhz() const { return m_base / 1e9; }
    constexpr double inThz() const { return m_base / 1e12; }
};

inline namespace literals {
constexpr Frequency operator""_GHz(long double value)
{
    return Frequency::fromGhz(static_cast<double>(value));
}
constexpr Frequency operator""_THz(long double value)
{
    return Frequency::fromThz(static_cast<double>(value));
}
}  // namespace literals

}  // namespace continua
