// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/field_kinds.h"

#include <QCoreApplication>

namespace continua::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::Field)
};

template <class Quantity>
std::function<QString(Quantity)> inFull()
{
    return [](Quantity value) { return quantityText(value, Digits::All); };
}

constexpr double kAnyMore = std::numeric_limits<double>::infinity();

}  // namespace

Figure<ElectricPower> powerFigure()
{
    return {[](const QString& text) { return parsePower(text); },
            inFull<ElectricPower>(),
            [](ElectricPower power) { return power.inKw(); },
            {0.0, kAnyMore, Words::tr("0 kW or more")}};
}

Figure<Length> distanceFigure(Allowed allowed)
{
    return {[](const QString& text) { return parseLength(text); }, inFull<Length>(),
            [](Length length) { return length.inKm(); }, std::move(allowed)};
}

Figure<Duration> latencyFigure()
{
    return {[](const QString& text) { return parseDuration(text); },
            inFull<Duration>(),
            [](Duration time) { return time.inMs(); },
            {1e-9, 1e7, Words::tr("more than 0 ms")}};
}

Figure<OpticalLevel> levelFigure(Allowed allowed)
{
    return {[](const QString& text) { return parseOpticalLevel(text); }, inFull<OpticalLevel>(),
            [](OpticalLevel level) { return level.inDbm(); }, std::move(allowed)};
}

Figure<Money> moneyFigure()
{
    return {[](const QString& text) { return parseMoney(text); },
            inFull<Money>(),
            [](Money money) { return money.inUsd(); },
            {0.0, kAnyMore, Words::tr("0 or more")}};
}

Figure<EnergyPrice> energyPriceFigure()
{
    return {[](const QString& text) { return parseEnergyPrice(text); },
            inFull<EnergyPrice>(),
            [](EnergyPrice price) { return price.inUsdPerKwh(); },
            {0.0, 100.0, Words::tr("from 0 to 100 USD/kWh")}};
}

Figure<CarbonIntensity> carbonFigure()
{
    return {[](const QString& text) { return parseCarbonIntensity(text); },
            inFull<CarbonIntensity>(),
            [](CarbonIntensity carbon) { return carbon.inGPerKwh(); },
            {0.0, 5000.0, Words::tr("from 0 to 5000 g/kWh")}};
}

Figure<Temperature> temperatureFigure()
{
    return {[](const QString& text) { return parseTemperature(text); },
            inFull<Temperature>(),
            [](Temperature temperature) { return temperature.inCelsius(); },
            {0.0, 80.0, Words::tr("from 0 to 80 degrees Celsius")}};
}

Figure<FloorLoad> floorLoadFigure()
{
    return {[](const QString& text) { return parseFloorLoad(text); },
            inFull<FloorLoad>(),
            [](FloorLoad load) { return load.inKgPerM2(); },
            {0.0, kAnyMore, Words::tr("0 or more")}};
}

Figure<Length> depthFigure()
{
    return {[](const QString& text) { return parseLength(text, QStringLiteral("mm")); },
            [](Length length) { return dimensionText(length); },
            [](Length length) { return length.inMm(); },
            {0.0, 10000.0, Words::tr("from 0 to 10000 mm")}};
}

Figure<double> numberFigure(Allowed allowed)
{
    return {
        [](const QString& text) { return parseNumber(text); },
        [](double value) { return QLocale().toString(value, 'f', QLocale::FloatingPointShortest); },
        [](double value) { return value; }, std::move(allowed)};
}

Figure<double> availabilityFigure()
{
    return {[](const QString& text) { return parsePercent(text); },
            [](double value) { return availabilityText(value); },
            [](double value) { return value; },
            {0.0, 1.0, Words::tr("from 0 to 100 %")}};
}

Figure<double> shareFigure(Allowed allowed)
{
    return {[](const QString& text) { return parsePercent(text); },
            [](double value) { return percentText(value, Digits::All); },
            [](double value) { return value; }, std::move(allowed)};
}

Figure<double> storageFigure()
{
    return {[](const QString& text) { return parseStorage(text); },
            [](double tb) { return storageText(tb, Digits::All); },
            [](double tb) { return tb; },
            {0.0, kAnyMore, Words::tr("0 TB or more")}};
}

Figure<DataRate> rateFigure()
{
    return {[](const QString& text) { return parseDataRate(text); },
            inFull<DataRate>(),
            [](DataRate rate) { return rate.inGbps(); },
            {0.0, kAnyMore, Words::tr("0 Gbit/s or more")}};
}

Figure<int> countFigure(int least)
{
    return {[](const QString& text) { return parseCount(text); },
            [](int count) { return countText(count); },
            [](int count) { return static_cast<double>(count); },
            {static_cast<double>(least), 1e6, Words::tr("%1 or more").arg(least)}};
}

QString missingProblem(const QString& label)
{
    return Words::tr("%1 is empty; give it a text.").arg(label);
}

QString unknownProblem(const QString& label, const QString& text)
{
    return Words::tr("%1 \"%2\" is not known; choose one from the list.").arg(label, text);
}

QString takenProblem(const QString& label, const QString& text)
{
    return Words::tr("%1 \"%2\" is taken by another object; each needs its own.").arg(label, text);
}

QStringList siteCodes(const Design& design)
{
    QStringList codes;
    for (const auto& [id, site] : design.all<Site>())
        codes += QString::fromStdString(site.code);
    codes.sort();
    return codes;
}

QString joined(const std::vector<std::string>& words)
{
    QStringList list;
    for (const std::string& word : words)
        list += QString::fromStdString(word);
    return list.join(QStringLiteral(", "));
}

std::vector<std::string> words(const QString& text)
{
    std::vector<std::string> list;
    for (const QString& word : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (const QString trimmed = word.trimmed(); !trimmed.isEmpty())
            list.push_back(trimmed.toStdString());
    return list;
}

}  // namespace continua::ui
