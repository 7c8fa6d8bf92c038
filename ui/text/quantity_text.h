// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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

#include <optional>

namespace continua::ui {

/// How many digits a text carries.
enum class Digits {
    Shown,  ///< As tables, plots and the report show a figure: about three significant digits.
    All,    ///< Enough to type the figure in again without loss; for fields being edited.
};

/// "-": how an unknown figure is shown. Say what is missing in the tooltip.
QString unknownText();

/// Quantities as text: in the user's locale, in the unit that suits the size, with a narrow
/// no-break space before the unit. Whole numbers carry no decimals: "5 ms", "5.25 ms".
QString quantityText(Length length, Digits digits = Digits::Shown);
QString quantityText(Duration time, Digits digits = Digits::Shown);
QString quantityText(DataRate rate, Digits digits = Digits::Shown);
QString quantityText(ElectricPower power, Digits digits = Digits::Shown);
QString quantityText(Energy energy, Digits digits = Digits::Shown);
QString quantityText(EnergyPrice price, Digits digits = Digits::Shown);
QString quantityText(CarbonIntensity intensity, Digits digits = Digits::Shown);
QString quantityText(Mass mass, Digits digits = Digits::Shown);
QString quantityText(FloorLoad load, Digits digits = Digits::Shown);
QString quantityText(Temperature temperature, Digits digits = Digits::Shown);
QString quantityText(Frequency frequency, Digits digits = Digits::Shown);
QString quantityText(Decibel ratio, Digits digits = Digits::Shown);
QString quantityText(Attenuation attenuation, Digits digits = Digits::Shown);
QString quantityText(OpticalLevel level, Digits digits = Digits::Shown);

/// With the ISO code before it and scaled: "USD 412.3 M", "USD 12.5 k", "USD 940".
QString quantityText(Money money, Digits digits = Digits::Shown);

/// The text of what is there, else "-".
template <class Quantity>
QString quantityText(const std::optional<Quantity>& quantity, Digits digits = Digits::Shown)
{
    return quantity ? quantityText(*quantity, digits) : unknownText();
}

/// A length of equipment, always in mm.
QString dimensionText(Length length);

/// Storage capacity in TB, or in GB or PB where that reads better.
QString storageText(double tb, Digits digits = Digits::Shown);

/// A share of one as percent: 0.034 -> "3.4 %".
QString percentText(double share, Digits digits = Digits::Shown);

/// An availability, with as many nines as it has: "99.995 %".
QString availabilityText(double availability);

/// A whole number with the locale's thousands marks.
QString countText(long long count);

/// A bare number; for columns whose heading names the unit.
QString numberText(double value, int decimals);

/// A bare number with about three significant digits.
QString numberText(double value);

/// The character between a figure and its unit.
inline constexpr QChar kUnitSpace = QChar(0x202F);

}  // namespace continua::ui
