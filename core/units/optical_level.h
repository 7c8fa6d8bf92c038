// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/units/length.h"

namespace continua {

/// A gain or a loss: the ratio of two powers, in dB.
class Decibel : public Quantity<Decibel> {
public:
    static constexpr Decibel fromDb(double db) { return make(db); }
    constexpr double inDb() const { return m_base; }
};

/// An absolute optical power, in dBm. Two levels have a difference but no sum.
class OpticalLevel {
public:
    static constexpr OpticalLevel fromDbm(double dbm) { return OpticalLevel(dbm); }
    constexpr double inDbm() const { return m_dbm; }

    // Lets -3.0_dBm be written.
    friend constexpr OpticalLevel operator-(OpticalLevel p) { return OpticalLevel(-p.m_dbm); }

    friend constexpr OpticalLevel operator+(OpticalLevel p, Decibel gain)
    {
        return OpticalLevel(p.m_dbm + gain.inDb());
    }
    friend constexpr OpticalLevel operator-(OpticalLevel p, Decibel loss) { return p + -loss; }
    friend constexpr Decibel operator-(OpticalLevel a, OpticalLevel b)
    {
        return Decibel::fromDb(a.m_dbm - b.m_dbm);
    }
    friend constexpr auto operator<=>(const OpticalLevel&, const OpticalLevel&) = default;

private:
    constexpr explicit OpticalLevel(double dbm) : m_dbm(dbm) {}
    double m_dbm;
};

/// Loss of a fiber per length, in dB/km.
class Attenuation : public Quantity<Attenuation> {
public:
    static constexpr Attenuation fromDbPerKm(double dbPerKm) { return make(dbPerKm); }
    constexpr double inDbPerKm() const { return m_base; }
};

constexpr Decibel operator*(Attenuation a, Length along)
{
    return Decibel::fromDb(a.inDbPerKm() * along.inKm());
}

inline namespace literals {
constexpr Decibel operator""_dB(long double db) { return Decibel::fromDb(static_cast<double>(db)); }
constexpr OpticalLevel operator""_dBm(long double dbm)
{
    return OpticalLevel::fromDbm(static_cast<double>(dbm));
}
constexpr Attenuation operator""_dB_per_km(long double a)
{
    return Attenuation::fromDbPerKm(static_cast<double>(a));
}
}  // namespace literals

}  // namespace continua
