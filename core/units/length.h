// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/units/quantity.h"

namespace continua {

/// A distance along the ground, along a cable, or of a piece of equipment.
class Length : public Quantity<Length> {
public:
    static constexpr Length fromM(double m) { return make(m); }
    static constexpr Length fromKm(double km) { return make(km * 1e3); }
    static constexpr Length fromMm(double mm) { return make(mm / 1e3); }

    constexpr double inM() const { return m_base; }
    constexpr double inKm() const { return m_base / 1e3; }
    constexpr double inMm() const { return m_base * 1e3; }
};

inline namespace literals {
constexpr Length operator""_m(long double value)
{
    return Length::fromM(static_cast<double>(value));
}
constexpr Length operator""_km(long double value)
{
    return Length::fromKm(static_cast<double>(value));
}
constexpr Length operator""_mm(long double value)
{
    return Length::fromMm(static_cast<double>(value));
}
}  // namespace literals

}  // namespace continua
