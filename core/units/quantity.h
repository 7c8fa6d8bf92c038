// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare>

namespace continua {

/// A physical quantity: adds to its own kind only, scales by plain numbers.
///
/// `Kind` derives from Quantity<Kind> and names the units it can be made from
/// and read in. What is stored is the SI base unit, as a double.
template <class Kind>
class Quantity {
public:
    constexpr Quantity() = default;  ///< Zero.

    friend constexpr auto operator<=>(const Quantity&, const Quantity&) = default;

    friend constexpr Kind operator+(Kind a, Kind b) { return make(a.m_base + b.m_base); }
    friend constexpr Kind operator-(Kind a, Kind b) { return make(a.m_base - b.m_base); }
    friend constexpr Kind operator-(Kind a) { return make(-a.m_base); }
    friend constexpr Kind operator*(Kind a, double k) { return make(a.m_base * k); }
    friend constexpr Kind operator*(double k, Kind a) { return make(a.m_base * k); }
    friend constexpr Kind operator/(Kind a, double k) { return make(a.m_base / k); }
    friend constexpr double operator/(Kind a, Kind b) { return a.m_base / b.m_base; }

    friend constexpr Kind& operator+=(Kind& a, Kind b) { return a = a + b; }
    friend constexpr Kind& operator-=(Kind& a, Kind b) { return a = a - b; }

protected:
    static constexpr Kind make(double base)
    {
        Kind kind;
        kind.m_base = base;
        return kind;
    }

    double m_base = 0.0;
};

}  // namespace continua
