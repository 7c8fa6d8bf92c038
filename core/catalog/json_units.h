// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/json_fields.h"
#include "core/catalog/optical.h"
#include "core/catalog/site_type.h"
#include "core/units/mass.h"

/// Quantities in the unit that the key's suffix names.
namespace continua::json {

inline Amount<Length> inMm(Range range = kNotNegative)
{
    return {Length::fromMm, &Length::inMm, range};
}
inline Amount<Length> inKm(Range range = kNotNegative)
{
    return {Length::fromKm, &Length::inKm, range};
}
inline Amount<Duration> inPs(Range range = kNotNegative)
{
    return {&Duration::fromPs, &Duration::inPs, range};
}
inline Amount<Duration> inUs(Range range = kNotNegative)
{
    return {Duration::fromUs, &Duration::inUs, range};
}
inline Amount<Duration> inMs(Range range = kNotNegative)
{
    return {Duration::fromMs, &Duration::inMs, range};
}
inline Amount<Duration> inS(Range range = kNotNegative)
{
    return {Duration::fromS, &Duration::inS, range};
}
inline Amount<ElectricPower> inW(Range range = kNotNegative)
{
    return {ElectricPower::fromW, &ElectricPower::inW, range};
}
inline Amount<ElectricPower> inKw(Range range = kNotNegative)
{
    return {ElectricPower::fromKw, &ElectricPower::inKw, range};
}
inline Amount<Mass> inKg(Range range = kNotNegative) { return {Mass::fromKg, &Mass::inKg, range}; }
inline Amount<Money> inUsd(Range range = kNotNegative)
{
    return {Money::fromUsd, &Money::inUsd, range};
}
inline Amount<DataRate> inGbps(Range range = kNotNegative)
{
    return {DataRate::fromGbps, &DataRate::inGbps, range};
}
inline Amount<Frequency> inGhz(Range range = kPositive)
{
    return {Frequency::fromGhz, &Frequency::inGhz, range};
}
inline Amount<Frequency> inThz(Range range = kPositive)
{
    return {Frequency::fromThz, &Frequency::inThz, range};
}
inline Amount<Temperature> inCelsius(Range range = {.least = -60.0, .most = 150.0})
{
    return {Temperature::fromCelsius, &Temperature::inCelsius, range};
}
inline Amount<FloorLoad> inKgPerM2(Range range = kNotNegative)
{
    return {FloorLoad::fromKgPerM2, &FloorLoad::inKgPerM2, range};
}
inline Amount<EnergyPrice> inUsdPerKwh(Range range = kNotNegative)
{
    return {EnergyPrice::fromUsdPerKwh, &EnergyPrice::inUsdPerKwh, range};
}
inline Amount<CarbonIntensity> inGPerKwh(Range range = kNotNegative)
{
    return {CarbonIntensity::fromGPerKwh, &CarbonIntensity::inGPerKwh, range};
}
inline Amount<Decibel> inDb(Range range = kAny) { return {Decibel::fromDb, &Decibel::inDb, range}; }
inline Amount<OpticalLevel> inDbm(Range range = kAny)
{
    return {OpticalLevel::fromDbm, &OpticalLevel::inDbm, range};
}
inline Amount<Attenuation> inDbPerKm(Range range = kPositive)
{
    return {Attenuation::fromDbPerKm, &Attenuation::inDbPerKm, range};
}

}  // namespace continua::json
