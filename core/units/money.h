// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/units/quantity.h"

namespace continua {

/// An amount of money in US dollars, the currency of the catalog.
class Money : public Quantity<Money> {
public:
    static constexpr Money fromUsd(double usd) { return make(usd); }

    constexpr double inUsd() const { return m_base; }
};

}  // namespace continua
