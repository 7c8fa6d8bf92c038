// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/quantity_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>
#include <span>

namespace continua::ui {
namespace {

struct QuantityText {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::QuantityText)
};

/// A unit, and from which size on it is used.
struct Unit {
    double from;       ///< In the base unit of the table.
    double size;       ///< One of it, in the base unit of the table.
    const char* name;  ///< UTF-8.
};

bool isWhole(double value) { return std::abs(value - std::round(value)) < 1e-9; }

int decimalsFor(double value)
{
    const double size = std::abs(value);
    if (isWhole(value) || size >= 99.95)
        return 0;
    if (size >= 9.995)
        return 1;
    return size >= 0.1 ? 2 : 3;
}

QString figure(double value, Digits digits)
{
    const QLocale locale;
    if (digits == Digits::All) {
        QLocale ungrouped = locale;
        ungrouped.setNumberOptions(QLocale::OmitGroupSeparator);
        return ungrouped.toString(value, 'g', 12);
    }
    const double shown = value == 0.0 ? 0.0 : value;  // No "-0".
    return locale.toString(shown, 'f', decimalsFor(shown));
}

QString withUnit(const QString& number, const QString& unit) { return number + kUnitSpace + unit; }

/// `value` in the largest unit of `units`, which run from small to large, that it reaches.
QString scaled(double value, std::span<const Unit> units, Digits digits)
{
    const Unit* best = &units.front();
    for (const Unit& unit : units)
        if (std::abs(value) >= unit.from)
            best = &unit;
    return withUnit(figure(value / best->size, digits), QString::fromUtf8(best->name));
}

// A unit begins a little before its round number, so that "1,000 kW" is never shown for 1 MW.
constexpr double kAlmost = 0.9995;

constexpr std::array kLengths = {Unit{0.0, 1e-3, "mm"}, Unit{1.0, 1.0, "m"},
                                 Unit{1e3 * kAlmost, 1e3, "km"}};
constexpr std::array kTimes = {Unit{0.0, 1e-6, "µs"},         Unit{1e-3 * kAlmost, 1e-3, "ms"},
                               Unit{1.0 * kAlmost, 1.0, "s"}, Unit{120.0, 60.0, "min"},
                               Unit{7200.0, 3600.0, "h"},     Unit{172800.0, 86400.0, "d"}};
constexpr std::array kRates = {Unit{0.0, 1e3, "kbit/s"}, Unit{1e6 * kAlmost, 1e6, "Mbit/s"},
                               Unit{1e9 * kAlmost, 1e9, "Gbit/s"},
                               Unit{1e12 * kAlmost, 1e12, "Tbit/s"}};
constexpr std::array kPowers = {Unit{0.0, 1.0, "W"}, Unit{1e3 * kAlmost, 1e3, "kW"},
                                Unit{1e6 * kAlmost, 1e6, "MW"}};
constexpr std::array kEnergies = {Unit{0.0, 1.0, "kWh"}, Unit{1e3 * kAlmost, 1e3, "MWh"},
                                  Unit{1e6 * kAlmost, 1e6, "GWh"}};
constexpr std::array kMasses = {Unit{0.0, 1e-3, "g"}, Unit{1.0 * kAlmost, 1.0, "kg"},
                                Unit{1e4 * kAlmost, 1e3, "t"}, Unit{1e6 * kAlmost, 1e6, "kt"}};
constexpr std::array kFrequencies = {Unit{0.0, 1e6, "MHz"}, Unit{1e9 * kAlmost, 1e9, "GHz"}};
constexpr std::array kStorages = {Unit{0.0, 1e-3, "GB"}, Unit{1.0 * kAlmost, 1.0, "TB"},
                                  Unit{1e3 * kAlmost, 1e3, "PB"}};

/// Zero in the unit the trade thinks in, not in the smallest of the table.
QString zeroIn(const char* unit)
{
    return withUnit(QLocale().toString(0), QString::fromUtf8(unit));
}

}  // namespace

QString unknownText() { return QStringLiteral("-"); }

QString quantityText(Length length, Digits digits)
{
    return length == Length{} ? zeroIn("km") : scaled(length.inM(), kLengths, digits);
}

QString quantityText(Duration time, Digits digits)
{
    return time == Duration{} ? zeroIn("ms") : scaled(time.inS(), kTimes, digits);
}

QString quantityText(DataRate rate, Digits digits)
{
    return rate == DataRate{} ? zeroIn("Gbit/s") : scaled(rate.inMbps() * 1e6, kRates, digits);
}

QString quantityText(ElectricPower power, Digits digits)
{
    return power == ElectricPower{} ? zeroIn("kW") : scaled(power.inW(), kPowers, digits);
}

QString quantityText(Energy energy, Digits digits)
{
    return scaled(energy.inKwh(), kEnergies, digits);
}

QString quantityText(EnergyPrice price, Digits digits)
{
    const double usd = price.inUsdPerKwh();
    const QString number =
        digits == Digits::All ? figure(usd, digits) : QLocale().toString(usd, 'f', 3);
    //: Price of electricity
    return QuantityText::tr("USD %1/kWh").arg(number);
}

QString quantityText(CarbonIntensity intensity, Digits digits)
{
    return withUnit(figure(intensity.inGPerKwh(), digits), QStringLiteral("g/kWh"));
}

QString quantityText(Mass mass, Digits digits)
{
    return mass == Mass{} ? zeroIn("kg") : scaled(mass.inKg(), kMasses, digits);
}

QString quantityText(FloorLoad load, Digits digits)
{
    return withUnit(figure(load.inKgPerM2(), digits), QStringLiteral("kg/m²"));
}

QString quantityText(Temperature temperature, Digits digits)
{
    return withUnit(figure(temperature.inCelsius(), digits), QStringLiteral("°C"));
}

QString quantityText(Frequency frequency, Digits digits)
{
    // Optical channels differ in the fifth decimal of a THz (6.25 GHz).
    constexpr double kOpticalThz = 10.0;
    if (digits == Digits::Shown && frequency.inThz() >= kOpticalThz)
        return withUnit(QLocale().toString(frequency.inThz(), 'f', 5), QStringLiteral("THz"));
    if (frequency.inThz() >= kOpticalThz)
        return withUnit(figure(frequency.inThz(), digits), QStringLiteral("THz"));
    return frequency == Frequency{} ? zeroIn("GHz")
                                    : scaled(frequency.inHz(), kFrequencies, digits);
}

QString quantityText(Decibel ratio, Digits digits)
{
    const QString number = digits == Digits::All ? figure(ratio.inDb(), digits)
                                                 : QLocale().toString(ratio.inDb(), 'f', 1);
    return withUnit(number, QStringLiteral("dB"));
}

QString quantityText(Attenuation attenuation, Digits digits)
{
    return withUnit(figure(attenuation.inDbPerKm(), digits), QStringLiteral("dB/km"));
}

QString quantityText(OpticalLevel level, Digits digits)
{
    const QString number = digits == Digits::All ? figure(level.inDbm(), digits)
                                                 : QLocale().toString(level.inDbm(), 'f', 1);
    return withUnit(number, QStringLiteral("dBm"));
}

QString quantityText(Money money, Digits digits)
{
    const double usd = money.inUsd();
    const double size = std::abs(usd);
    const QLocale locale;
    const QString code = QStringLiteral("USD") + kUnitSpace;
    if (digits == Digits::All)
        return code + figure(usd, digits);
    if (size >= 1e9 * kAlmost)
        //: Money in billions of US dollars
        return QuantityText::tr("USD %1 bn", "money")
            .arg(locale.toString(usd / 1e9, 'f', 2))
            .replace(u' ', kUnitSpace);
    if (size >= 1e6 * kAlmost)
        //: Money in millions of US dollars
        return QuantityText::tr("USD %1 M", "money")
            .arg(locale.toString(usd / 1e6, 'f', size >= 1e7 ? 1 : 2))
            .replace(u' ', kUnitSpace);
    if (size >= 1e4 * kAlmost)
        //: Money in thousands of US dollars
        return QuantityText::tr("USD %1 k", "money")
            .arg(locale.toString(usd / 1e3, 'f', 1))
            .replace(u' ', kUnitSpace);
    return code
         + locale.toString(usd == 0.0 ? 0.0 : usd, 'f', size < 10.0 && !isWhole(usd) ? 2 : 0);
}

QString dimensionText(Length length)
{
    return withUnit(numberText(length.inMm(), isWhole(length.inMm()) ? 0 : 1),
                    QStringLiteral("mm"));
}

QString storageText(double tb, Digits digits)
{
    return tb == 0.0 ? zeroIn("TB") : scaled(tb, kStorages, digits);
}

QString percentText(double share, Digits digits)
{
    const double percent = share * 100.0;
    const QString number =
        digits == Digits::All
            ? figure(percent, digits)
            : QLocale().toString(percent == 0.0 ? 0.0 : percent, 'f',
                                 isWhole(percent) || std::abs(percent) >= 100.0 ? 0 : 1);
    return withUnit(number, QStringLiteral("%"));
}

QString availabilityText(double availability)
{
    constexpr double kCertain = 1e-9;
    const double failing = 1.0 - availability;
    if (failing < kCertain)
        return withUnit(QLocale().toString(100), QStringLiteral("%"));
    const int nines = static_cast<int>(std::floor(-std::log10(failing) + 1e-9));
    const int decimals = std::clamp(nines, 1, 7);  // One digit more than it has nines.
    QString number = QLocale().toString(availability * 100.0, 'f', decimals);
    while (number.endsWith(QLocale().zeroDigit()))
        number.chop(1);
    if (number.endsWith(QLocale().decimalPoint()))
        number.chop(1);
    return withUnit(number, QStringLiteral("%"));
}

QString countText(long long count) { return QLocale().toString(count); }

QString numberText(double value, int decimals)
{
    const double smallest = 0.5 * std::pow(10.0, -decimals);
    return QLocale().toString(std::abs(value) < smallest ? 0.0 : value, 'f', decimals);
}

QString numberText(double value) { return figure(value, Digits::Shown); }

}  // namespace continua::ui
