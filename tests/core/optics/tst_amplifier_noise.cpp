// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/optics/amplifier.h"
#include "core/optics/decibel_math.h"

#include <QTest>

#include <cmath>

using namespace continua;
using namespace continua::optics;

namespace {

Decibel db(double value) { return Decibel::fromDb(value); }

TwoCoilNoise fitted(double gainMin, double gainMax, double atMin, double atMax)
{
    return *fitTwoCoil(db(gainMin), db(gainMax), db(atMin), db(atMax));
}

}  // namespace

Q_DECLARE_METATYPE(continua::optics::AmplifierNoise)

class TestAmplifierNoise : public QObject {
    Q_OBJECT

private slots:
    void noiseFiguresAreThoseOfTheModel_data();
    void noiseFiguresAreThoseOfTheModel();
    void aBoosterThatIsBookedElsewhereIsSilent();
    void twoCoilsThatCannotBeAreRefused();
};

void TestAmplifierNoise::noiseFiguresAreThoseOfTheModel_data()
{
    QTest::addColumn<AmplifierNoise>("noise");
    QTest::addColumn<double>("gainDb");
    QTest::addColumn<double>("inputDbm");
    QTest::addColumn<double>("expectedDb");
    QTest::addColumn<double>("tolerance");

    // The two-coil figures at gains inside the range are of an independent planner's line design.
    const TwoCoilNoise medium = fitted(15, 26, 10, 6);
    const TwoCoilNoise low = fitted(8, 16, 11, 6.5);
    const TwoCoilNoise high = fitted(25, 35, 7, 5.5);
    const PolynomialNoise polynomial{{0.01, -0.1, 5.0}, db(10), db(20)};
    const OpenRoadmInlineNoise standard{{-0.0005952, -0.0625, -1.071, 28.99}};
    const OpenRoadmInlineNoise quiet{{-0.0008104, -0.06221, -0.5889, 37.62}};
    const DualStageNoise dual{FixedNoise{db(-1)}, db(12), FixedNoise{db(6)}};
    const double friis =
        10.0 * std::log10(std::pow(10, -0.1) + std::pow(10, 0.6) / std::pow(10, 1.2));

    // clang-format off
    QTest::newRow("fixed")                       << AmplifierNoise(FixedNoise{db(5.5)}) << 17.0 << -20.0 << 5.5 << 1e-12;
    QTest::newRow("two coils, full gain")        << AmplifierNoise(medium) << 26.0 << -20.0 << 6.0 << 1e-9;
    QTest::newRow("two coils, least gain")       << AmplifierNoise(medium) << 15.0 << -20.0 << 10.0 << 1e-9;
    QTest::newRow("two coils, between")          << AmplifierNoise(medium) << 20.0 << -20.0 << 6.578747229 << 1e-8;
    QTest::newRow("two coils, odd gain")         << AmplifierNoise(medium) << 19.6476 << -20.0 << 6.679470498 << 1e-8;
    QTest::newRow("two coils, below the range")  << AmplifierNoise(medium) << 12.0 << -20.0 << 13.0 << 1e-9;
    QTest::newRow("two coils, above the range")  << AmplifierNoise(low) << 18.0 << -20.0 << 6.424251071 << 1e-8;
    QTest::newRow("two coils, other attenuation") << AmplifierNoise(low) << 8.0 << -20.0 << 11.0 << 1e-9;
    QTest::newRow("two coils, high gain")        << AmplifierNoise(high) << 25.0 << -20.0 << 7.0 << 1e-9;
    QTest::newRow("polynomial, full gain")       << AmplifierNoise(polynomial) << 20.0 << -20.0 << 5.0 << 1e-9;
    QTest::newRow("polynomial, 4 dB below")      << AmplifierNoise(polynomial) << 16.0 << -20.0 << 0.16 + 0.4 + 5.0 << 1e-9;
    QTest::newRow("polynomial, below the range") << AmplifierNoise(polynomial) << 8.0 << -20.0 << 1.0 + 1.0 + 5.0 + 2.0 << 1e-9;
    QTest::newRow("OpenROADM in-line standard")  << AmplifierNoise(standard) << 20.0 << -18.0 << 8.5 << 0.05;
    QTest::newRow("OpenROADM in-line low noise") << AmplifierNoise(quiet) << 20.0 << -18.0 << 7.2 << 0.05;
    QTest::newRow("OpenROADM preamp, weak")      << AmplifierNoise(OpenRoadmPreampNoise{}) << 20.0 << -18.0 << 58.0 - 18.0 - 29.0 << 1e-9;
    QTest::newRow("OpenROADM preamp, strong")    << AmplifierNoise(OpenRoadmPreampNoise{}) << 20.0 << -10.0 << 58.0 - 10.0 - 33.0 << 1e-9;
    QTest::newRow("dual stage")                  << AmplifierNoise(dual) << 25.0 << -20.0 << friis << 1e-9;
    // clang-format on
}

void TestAmplifierNoise::noiseFiguresAreThoseOfTheModel()
{
    QFETCH(AmplifierNoise, noise);
    QFETCH(double, gainDb);
    QFETCH(double, inputDbm);
    QFETCH(double, expectedDb);
    QFETCH(double, tolerance);
    const double factor = noiseFactor(noise, db(gainDb), OpticalLevel::fromDbm(inputDbm));
    QVERIFY2(std::abs(10.0 * std::log10(factor) - expectedDb) <= tolerance,
             qPrintable(QString::number(10.0 * std::log10(factor), 'g', 12)));
}

void TestAmplifierNoise::aBoosterThatIsBookedElsewhereIsSilent()
{
    QCOMPARE(noiseFactor(OpenRoadmBoosterNoise{}, db(20), OpticalLevel::fromDbm(-20.0)), 0.0);
}

void TestAmplifierNoise::twoCoilsThatCannotBeAreRefused()
{
    for (const auto& refused :
         {fitTwoCoil(db(15), db(26), db(6), db(10)), fitTwoCoil(db(26), db(15), db(10), db(6)),
          fitTwoCoil(db(15), db(26), db(40), db(0.1))}) {
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::ValueOutOfRange);
    }
}

QTEST_APPLESS_MAIN(TestAmplifierNoise)
#include "tst_amplifier_noise.moc"
