// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/graph/disjoint_routes.h"
#include "tests/support/expected_paths.h"
#include "tests/support/plain_network.h"

#include <QTest>

using namespace continua;
using namespace continua::graph;

/// The paths every template must give, from tests/data/templates/expected_paths.json.
class TestExpectedPaths : public QObject {
    Q_OBJECT

    static Duration delayOver(double km)
    {
        QJsonArray links;
        links.append(QJsonArray{"A", "B", km});
        return shortestRoute(test::topologyOf(links), test::siteId("A"), test::siteId("B"))->delay;
    }

private slots:
    void shortestLengthsTripTimesAndPairsAreThoseOfTheTable_data() { test::addExpectedPathRows(); }
    void shortestLengthsTripTimesAndPairsAreThoseOfTheTable()
    {
        QFETCH(QJsonArray, links);
        QFETCH(QJsonObject, expected);
        const Topology topology = test::topologyOf(links);
        const SiteId a = test::siteId(expected["a"].toString());
        const SiteId b = test::siteId(expected["b"].toString());

        const auto shortest = shortestRoute(topology, a, b);
        QVERIFY(shortest);
        QCOMPARE(shortest->length.inKm(), expected["shortest_km"].toDouble());
        QVERIFY(std::abs(2.0 * shortest->delay.inMs() - expected["rtt_ms"].toDouble()) <= 0.0051);

        const auto pair = disjointPair(topology, a, b);
        QCOMPARE(pair.has_value(), expected["pair_km"].isArray());
        if (!pair)
            return;
        const QJsonArray pairKm = expected["pair_km"].toArray();
        QCOMPARE(pair->totalLength().inKm(), pairKm[0].toDouble() + pairKm[1].toDouble());
        QVERIFY(pair->second.length.inKm() <= pairKm[1].toDouble());
    }

    void publishedMeasurementsAreReproduced_data()
    {
        // Templates table: distance of fiber, what was published.
        QTest::addColumn<double>("fiberKm");
        QTest::addColumn<bool>("thereAndBack");
        QTest::addColumn<double>("publishedMs");
        QTest::newRow("V2 Taiwan to Japan, 3470 km of fiber, about 17 ms one way")
            << 3470.0 << false << 17.0;
        QTest::newRow("V3 Osaka to Taipei and back, 0.04 s") << 3966.0 << true << 40.0;
        QTest::newRow("V7 fronthaul of 30 km, 147 us one way") << 30.0 << false << 0.147;
    }
    void publishedMeasurementsAreReproduced()
    {
        QFETCH(double, fiberKm);
        QFETCH(bool, thereAndBack);
        QFETCH(double, publishedMs);
        const double ms = delayOver(fiberKm).inMs() * (thereAndBack ? 2.0 : 1.0);
        QVERIFY2(std::abs(ms - publishedMs) <= 0.03 * publishedMs, qPrintable(QString::number(ms)));
    }

    void twoDataCentersNearlyAHundredKilometersApartAreBelowAMillisecond()
    {
        // V1: NTT DATA, 12 April 2024; 89 to 100 km of fiber.
        for (const double km : {89.0, 100.0}) {
            const double ms = 2.0 * delayOver(km).inMs();
            QVERIFY(ms < 1.0 && ms > 0.87 * 0.97);
        }
    }
};

QTEST_APPLESS_MAIN(TestExpectedPaths)
#include "tst_expected_paths.moc"
