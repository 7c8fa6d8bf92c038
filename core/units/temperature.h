// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/units/quantity.h"

namespace continua {

/// A temperature on the Celsius scale.
class Temperature : public Quantity<Temperature> {
public:
    static constexpr Temperature fromCelsius(double celsius) { return make(celsius); }

    constexpr double inCelsius() const { return m_base; }
};

}  // namespace continua
