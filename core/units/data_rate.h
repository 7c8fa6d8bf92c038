// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/units/quantity.h"

namespace continua {

/// Bits per time.
class DataRate : public Quantity<DataRate> {
public:
    static constexpr DataRate fromBps(double bps) { return make(bps); }
    static constexpr DataRate fromGbps(double gbps) { return make(gbps * 1e9); }
    static constexpr DataRate fromMbps(double mbps) { return make(mbps * 1e6); }

    constexpr double inBps() const { return m_base; }
    constexpr double inGbps() const { return m_base / 1e9; }
    constexpr double inMbps() const { return m_base / 1e6; }
};

inline namespace literals {
constexpr DataRate operator""_Gbps(long double value)
{
    return DataRate::fromGbps(static_cast<double>(value));
}
}  // namespace literals

}  // namespace continua
