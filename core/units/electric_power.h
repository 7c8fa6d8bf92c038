// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/units/quantity.h"

namespace continua {

/// Electric power, or the heat it becomes.
class ElectricPower : public Quantity<ElectricPower> {
public:
    static constexpr ElectricPower fromW(double w) { return make(w); }
    static constexpr ElectricPower fromKw(double kw) { return make(kw * 1e3); }

    constexpr double inW() const { return m_base; }
    constexpr double inKw() const { return m_base / 1e3; }
};

inline namespace literals {
constexpr ElectricPower operator""_W(long double value)
{
    return ElectricPower::fromW(static_cast<double>(value));
}
constexpr ElectricPower operator""_kW(long double value)
{
    return ElectricPower::fromKw(static_cast<double>(value));
}
}  // namespace literals

}  // namespace continua
