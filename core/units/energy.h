// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/units/duration.h"
#include "core/units/electric_power.h"
#include "core/units/mass.h"
#include "core/units/money.h"

namespace continua {

/// Electric energy.
class Energy : public Quantity<Energy> {
public:
    static constexpr Energy fromKwh(double kwh) { return make(kwh); }
    constexpr double inKwh() const { return m_base; }
};

constexpr Energy operator*(ElectricPower power, Duration time)
{
    return Energy::fromKwh(power.inKw() * time.inHours());
}

/// Price of electricity.
class EnergyPrice : public Quantity<EnergyPrice> {
public:
    static constexpr EnergyPrice fromUsdPerKwh(double usd) { return make(usd); }
    constexpr double inUsdPerKwh() const { return m_base; }
};

constexpr Money operator*(Energy energy, EnergyPrice price)
{
    return Money::fromUsd(energy.inKwh() * price.inUsdPerKwh());
}

/// CO2 equivalent emitted per unit of electric energy.
class CarbonIntensity : public Quantity<CarbonIntensity> {
public:
    static constexpr CarbonIntensity fromGPerKwh(double g) { return make(g); }
    constexpr double inGPerKwh() const { return m_base; }
};

constexpr Mass operator*(Energy energy, CarbonIntensity intensity)
{
    return Mass::fromG(energy.inKwh() * intensity.inGPerKwh());
}

}  // namespace continua
