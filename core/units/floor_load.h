// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/units/quantity.h"

namespace continua {

/// Mass per area of floor.
class FloorLoad : public Quantity<FloorLoad> {
public:
    static constexpr FloorLoad fromKgPerM2(double kgPerM2) { return make(kgPerM2); }

    constexpr double inKgPerM2() const { return m_base; }
};

}  // namespace continua
