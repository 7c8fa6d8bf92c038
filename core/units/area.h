// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/units/quantity.h"

namespace continua {

/// An area; of the light's mode in a fiber, in µm².
class Area : public Quantity<Area> {
public:
    static constexpr Area fromUm2(double um2) { return make(um2 * 1e-12); }

    constexpr double inUm2() const { return m_base * 1e12; }
    constexpr double inM2() const { return m_base; }
};

}  // namespace continua
