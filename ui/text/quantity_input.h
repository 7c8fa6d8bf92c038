// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/units/data_rate.h"
#include "core/units/duration.h"
#include "core/units/electric_power.h"
#include "core/units/energy.h"
#include "core/units/floor_load.h"
#include "core/units/frequency.h"
#include "core/units/length.h"
#include "core/units/mass.h"
#include "core/units/money.h"
#include "core/units/optical_level.h"
#include "core/units/temperature.h"

#include <QString>

namespace continua::ui {

/// What people type, as quantities.
///
/// Takes the locale's decimal sign and thousands marks (spaces of any width, too), a full stop as
/// decimal sign wherever it cannot be a thousands mark, sums and products ("120*1.1 kW"), and any
/// unit of the dimension ("40G", "5 ms", "1.2 MW", "2.5 PB"). A bare number is in `unit`.
///
/// All of them:
/// @error MalformedText  There is no number in it; `expected` says what may stand there.
/// @error UnknownName    The unit is not one of this dimension; `expected` lists them.
/// @error ValueOutOfRange  The number is not finite: a division by zero.
Result<Length> parseLength(const QString& text, const QString& unit = QStringLiteral("km"));
Result<Duration> parseDuration(const QString& text, const QString& unit = QStringLiteral("ms"));
Result<DataRate> parseDataRate(const QString& text, const QString& unit = QStringLiteral("Gbit/s"));
Result<ElectricPower> parsePower(const QString& text, const QString& unit = QStringLiteral("kW"));
Result<Energy> parseEnergy(const QString& text, const QString& unit = QStringLiteral("kWh"));
Result<Money> parseMoney(const QString& text);
Result<EnergyPrice> parseEnergyPrice(const QString& text);
Result<CarbonIntensity> parseCarbonIntensity(const QString& text);
Result<Mass> parseMass(const QString& text, const QString& unit = QStringLiteral("kg"));
Result<FloorLoad> parseFloorLoad(const QString& text);
Result<Temperature> parseTemperature(const QString& text);
Result<Frequency> parseFrequency(const QString& text, const QString& unit = QStringLiteral("GHz"));
Result<Decibel> parseDecibel(const QString& text);
Result<OpticalLevel> parseOpticalLevel(const QString& text);
Result<Attenuation> parseAttenuation(const QString& text);

/// Storage, in TB.
Result<double> parseStorage(const QString& text);

/// A share of one: "3.4 %" and "3.4" are 0.034.
Result<double> parsePercent(const QString& text);

/// A bare number.
Result<double> parseNumber(const QString& text);

/// A whole number.
/// @error ValueOutOfRange  It has a fraction, or is too large.
Result<int> parseCount(const QString& text);

}  // namespace continua::ui
