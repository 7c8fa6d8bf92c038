// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/units/quantity.h"

namespace continua {

/// Mass; of equipment, or of CO2 equivalent.
class Mass : public Quantity<Mass> {
public:
    static constexpr Mass fromKg(double kg) { return make(kg); }
    static constexpr Mass fromG(double g) { return make(g / 1e3); }
    static constexpr Mass fromT(double t) { return make(t * 1e3); }

    constexpr double inKg() const { return m_base; }
    constexpr double inG() const { return m_base * 1e3; }
    constexpr double inT() const { return m_base / 1e3; }
};

inline namespace literals {
constexpr Mass operator""_kg(long double value) { return Mass::fromKg(static_cast<double>(value)); }
}  // namespace literals

}  // namespace continua
