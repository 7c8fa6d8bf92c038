// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/units/frequency.h"

namespace continua {

/// Optical power per bandwidth, in mW/GHz.
class PowerDensity : public Quantity<PowerDensity> {
public:
    static constexpr PowerDensity fromMwPerGhz(double value) { return make(value * 1e-12); }
    static constexpr PowerDensity fromWPerHz(double value) { return make(value); }

    constexpr double inMwPerGhz() const { return m_base * 1e12; }
    constexpr double inWPerHz() const { return m_base; }
};

}  // namespace continua
