// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/units/quantity.h"

namespace continua {

/// A span of time. Latencies are of this type.
class Duration : public Quantity<Duration> {
public:
    static constexpr Duration fromS(double s) { return make(s); }
    static constexpr Duration fromMs(double ms) { return make(ms / 1e3); }
    static constexpr Duration fromUs(double us) { return make(us / 1e6); }
    static constexpr Duration fromPs(double ps) { return make(ps / 1e12); }
    static constexpr Duration fromHours(double hours) { return make(hours * 3600.0); }

    constexpr double inS() const { return m_base; }
    constexpr double inMs() const { return m_base * 1e3; }
    constexpr double inUs() const { return m_base * 1e6; }
    constexpr double inPs() const { return m_base * 1e12; }
    constexpr double inHours() const { return m_base / 3600.0; }
};

inline namespace literals {
constexpr Duration operator""_s(long double value)
{
    return Duration::fromS(static_cast<double>(value));
}
constexpr Duration operator""_ms(long double value)
{
    return Duration::fromMs(static_cast<double>(value));
}
constexpr Duration operator""_us(long double value)
{
    return Duration::fromUs(static_cast<double>(value));
}
}  // namespace literals

}  // namespace continua
