// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/names.h"
#include "ui/text/quantity_input.h"
#include "ui/text/quantity_text.h"

#include <QLocale>
#include <QTest>

#include <cmath>

using namespace continua;
using namespace continua::ui;

namespace {

/// Units stand behind a narrow no-break space; a plain one is easier to write down here.
QString plain(QString text) { return text.replace(kUnitSpace, u' '); }

template <class Quantity>
bool near(const Result<Quantity>& parsed, Quantity wanted)
{
    return parsed && std::abs((*parsed - wanted) / wanted) < 1e-9;
}

bool near(const Result<double>& parsed, double wanted)
{
    return parsed && std::abs(*parsed - wanted) < 1e-9 * std::max(1.0, std::abs(wanted));
}

}  // namespace

class TestQuantityText : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void figuresReadAsTheTradeWritesThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");

        // clang-format off
        QTest::newRow("whole ms")        << quantityText(5.0_ms)                      << "5 ms";
        QTest::newRow("ms")              << quantityText(12.345_ms)                   << "12.3 ms";
        QTest::newRow("long ms")         << quantityText(153.4_ms)                    << "153 ms";
        QTest::newRow("us")              << quantityText(102.9_us)                    << "103 µs";
        QTest::newRow("short us")        << quantityText(0.82_us)                     << "0.82 µs";
        QTest::newRow("almost a ms")     << quantityText(999.9_us)                    << "1.00 ms";
        QTest::newRow("no time")         << quantityText(Duration{})                  << "0 ms";
        QTest::newRow("hours")           << quantityText(Duration::fromHours(12))     << "12 h";
        QTest::newRow("km")              << quantityText(62.43_km)                    << "62.4 km";
        QTest::newRow("far")             << quantityText(1234.5_km)                   << "1,235 km";
        QTest::newRow("m")               << quantityText(120.0_m)                     << "120 m";
        QTest::newRow("mm")              << dimensionText(44.45_mm)                   << "44.5 mm";
        QTest::newRow("Gbit/s")          << quantityText(400.0_Gbps)                  << "400 Gbit/s";
        QTest::newRow("Tbit/s")          << quantityText(1600.0_Gbps)                 << "1.60 Tbit/s";
        QTest::newRow("Mbit/s")          << quantityText(DataRate::fromMbps(60))      << "60 Mbit/s";
        QTest::newRow("W")               << quantityText(72.0_W)                      << "72 W";
        QTest::newRow("kW")              << quantityText(14.3_kW)                     << "14.3 kW";
        QTest::newRow("MW")              << quantityText(1234.0_kW)                   << "1.23 MW";
        QTest::newRow("MWh")             << quantityText(Energy::fromKwh(48210.0))    << "48.2 MWh";
        QTest::newRow("M")               << quantityText(Money::fromUsd(412.34e6))    << "USD 412.3 M";
        QTest::newRow("small M")         << quantityText(Money::fromUsd(3.456e6))     << "USD 3.46 M";
        QTest::newRow("k")               << quantityText(Money::fromUsd(12500.0))     << "USD 12.5 k";
        QTest::newRow("dollars")         << quantityText(Money::fromUsd(9400.0))      << "USD 9,400";
        QTest::newRow("less")            << quantityText(Money::fromUsd(-14.2e6))     << "USD -14.2 M";
        QTest::newRow("billions")        << quantityText(Money::fromUsd(1.2345e9))    << "USD 1.23 bn";
        QTest::newRow("no money")        << quantityText(Money{})                     << "USD 0";
        QTest::newRow("price of energy") << quantityText(EnergyPrice::fromUsdPerKwh(0.165)) << "USD 0.165/kWh";
        QTest::newRow("carbon")          << quantityText(CarbonIntensity::fromGPerKwh(485.4)) << "485 g/kWh";
        QTest::newRow("kg")              << quantityText(1360.0_kg)                   << "1,360 kg";
        QTest::newRow("t")               << quantityText(Mass::fromT(123.4))          << "123 t";
        QTest::newRow("floor")           << quantityText(FloorLoad::fromKgPerM2(732)) << "732 kg/m²";
        QTest::newRow("C")               << quantityText(Temperature::fromCelsius(32)) << "32 °C";
        QTest::newRow("dB")              << quantityText(2.31_dB)                     << "2.3 dB";
        QTest::newRow("GHz")             << quantityText(75.0_GHz)                    << "75 GHz";
        QTest::newRow("THz")             << quantityText(191.33125_THz)               << "191.33125 THz";
        QTest::newRow("percent")         << percentText(0.0342)                       << "3.4 %";
        QTest::newRow("nines")           << availabilityText(0.99995)                 << "99.995 %";
        QTest::newRow("two nines")       << availabilityText(0.99)                    << "99 %";
        QTest::newRow("no failure")      << availabilityText(1.0)                     << "100 %";
        QTest::newRow("PB")              << storageText(2500.0)                       << "2.50 PB";
        QTest::newRow("unknown")         << quantityText(std::optional<Length>{})     << "-";
        QTest::newRow("all digits")      << quantityText(62.4321_km, Digits::All)     << "62.4321 km";
        // clang-format on
    }
    void figuresReadAsTheTradeWritesThem()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(plain(text), expected);
    }

    void figuresFollowTheLocale()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(plain(quantityText(14.3_kW)), QStringLiteral("14,3 kW"));
        QCOMPARE(plain(quantityText(1234.5_km)), QStringLiteral("1.235 km"));
    }

    void whatPeopleTypeIsUnderstood()
    {
        QVERIFY(near(parseStorage(QStringLiteral("2.5 PB")), 2500.0));
        QVERIFY(near(parseDataRate(QStringLiteral("40G")), 40.0_Gbps));
        QVERIFY(near(parseDataRate(QStringLiteral("1.6 Tbit/s")), 1600.0_Gbps));
        QVERIFY(near(parseDuration(QStringLiteral("5 ms")), 5.0_ms));
        QVERIFY(near(parseDuration(QStringLiteral("250µs")), 250.0_us));
        QVERIFY(near(parseDuration(QStringLiteral("250 us")), 250.0_us));
        QVERIFY(near(parseDuration(QStringLiteral("7")), 7.0_ms));
        QVERIFY(near(parsePower(QStringLiteral("180 kW")), 180.0_kW));
        QVERIFY(near(parsePower(QStringLiteral("1.2 MW")), 1200.0_kW));
        QVERIFY(near(parsePower(QStringLiteral("1,200")), 1200.0_kW));
        QVERIFY(near(parsePower(QStringLiteral("120*1.1")), 132.0_kW));
        QVERIFY(near(parsePower(QStringLiteral("(100 + 20) / 4 kW")), 30.0_kW));
        QVERIFY(near(parseLength(QStringLiteral("1 234.5 km")), 1234.5_km));
        QVERIFY(near(parseLength(QStringLiteral("1200"), QStringLiteral("mm")), 1.2_m));
        QVERIFY(near(parseMoney(QStringLiteral("USD 4.5 M")), Money::fromUsd(4.5e6)));
        QVERIFY(near(parseMoney(QStringLiteral("$12,500")), Money::fromUsd(12500.0)));
        QVERIFY(near(parseEnergyPrice(QStringLiteral("USD 0.165/kWh")),
                     EnergyPrice::fromUsdPerKwh(0.165)));
        QVERIFY(near(parsePercent(QStringLiteral("3.4 %")), 0.034));
        QVERIFY(near(parseTemperature(QStringLiteral("-5 °C")), Temperature::fromCelsius(-5.0)));
        QVERIFY(
            near(parseTemperature(QStringLiteral("90 F")), Temperature::fromCelsius(58.0 / 1.8)));
        QVERIFY(near(parseFloorLoad(QStringLiteral("732 kg/m2")), FloorLoad::fromKgPerM2(732.0)));
        QCOMPARE(*parseCount(QStringLiteral("1,024")), 1024);
    }

    void aDecimalCommaIsReadWhereItIsTheCustom()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QVERIFY(near(parsePower(QStringLiteral("1,5 MW")), 1500.0_kW));
        QVERIFY(near(parsePower(QStringLiteral("1.200,5 kW")), 1200.5_kW));
        QVERIFY(near(parsePower(QStringLiteral("1.5 MW")), 1500.0_kW));
    }

    void whatIsShownCanBeTypedInAgain()
    {
        for (const QLocale::Language language :
             {QLocale::English, QLocale::German, QLocale::French, QLocale::Japanese}) {
            QLocale::setDefault(QLocale(language));
            QVERIFY(near(parseLength(quantityText(1234.5678_km, Digits::All)), 1234.5678_km));
            QVERIFY(near(parseDuration(quantityText(0.1234_ms, Digits::All)), 0.1234_ms));
            QVERIFY(near(parseDataRate(quantityText(1612.5_Gbps, Digits::All)), 1612.5_Gbps));
            QVERIFY(near(parsePower(quantityText(12345.678_kW, Digits::All)), 12345.678_kW));
            QVERIFY(near(parseMass(quantityText(Mass::fromT(12.3456), Digits::All)),
                         Mass::fromT(12.3456)));
            const Money money = Money::fromUsd(1234567.0);
            QVERIFY(near(parseMoney(quantityText(money, Digits::All)), money));
            QVERIFY(near(parseMoney(quantityText(Money::fromUsd(4.5e6))), Money::fromUsd(4.5e6)));
            QVERIFY(near(parseFrequency(quantityText(191.33125_THz, Digits::All)), 191.33125_THz));
        }
    }

    void whatIsNoQuantityIsNamed()
    {
        const Result<ElectricPower> word = parsePower(QStringLiteral("plenty"));
        QVERIFY(!word);
        QCOMPARE(word.error().code, ErrorCode::MalformedText);

        const Result<ElectricPower> unit = parsePower(QStringLiteral("12 km"));
        QVERIFY(!unit);
        QCOMPARE(unit.error().code, ErrorCode::UnknownName);
        QCOMPARE(unit.error().value, std::string("km"));
        QVERIFY(unit.error().expected.find("MW") != std::string::npos);

        const Result<double> endless = parseNumber(QStringLiteral("1/0"));
        QVERIFY(!endless);
        QCOMPARE(endless.error().code, ErrorCode::ValueOutOfRange);

        QVERIFY(!parseCount(QStringLiteral("2.5")));
        QVERIFY(!parseLength(QString()));
        QVERIFY(!parseLength(QStringLiteral("(1 + 2 km")));
    }

    void everyEnumeratorHasAName()
    {
        for (int kind = 0; kind <= static_cast<int>(SiteKind::AmplifierHut); ++kind)
            QVERIFY(!nameOf(static_cast<SiteKind>(kind)).isEmpty());
        for (int kind = 0; kind <= static_cast<int>(WorkloadKind::Other); ++kind)
            QVERIFY(!nameOf(static_cast<WorkloadKind>(kind)).isEmpty());
        for (int kind = 0; kind <= static_cast<int>(CostKind::Carbon); ++kind)
            QVERIFY(!nameOf(static_cast<CostKind>(kind)).isEmpty());
        for (int kind = 0; kind <= static_cast<int>(Protection::Restoration); ++kind)
            QVERIFY(!nameOf(static_cast<Protection>(kind)).isEmpty());
        for (int kind = 0; kind <= static_cast<int>(EquipmentCategory::RackSystem); ++kind)
            QVERIFY(!nameOf(static_cast<EquipmentCategory>(kind)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestQuantityText)
#include "tst_quantity_text.moc"
