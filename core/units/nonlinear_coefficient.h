// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/units/quantity.h"

namespace continua {

/// Kerr nonlinearity of a fiber: phase per power and length, in 1/(W km).
class NonlinearCoefficient : public Quantity<NonlinearCoefficient> {
public:
    static constexpr NonlinearCoefficient fromPerWKm(double value) { return make(value / 1e3); }

    constexpr double inPerWKm() const { return m_base * 1e3; }
    constexpr double inPerWM() const { return m_base; }
};

}  // namespace continua
