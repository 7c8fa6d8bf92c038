// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/geo/geodesic.h"
#include "core/geo/region.h"

#include <QTest>

using namespace continua;

namespace {

std::vector<GeoPoint> square(GeoPoint middle, double halfDeg)
{
    return {{middle.latitudeDeg - halfDeg, middle.longitudeDeg - halfDeg},
            {middle.latitudeDeg - halfDeg, middle.longitudeDeg + halfDeg},
            {middle.latitudeDeg + halfDeg, middle.longitudeDeg + halfDeg},
            {middle.latitudeDeg + halfDeg, middle.longitudeDeg - halfDeg}};
}

}  // namespace

class TestRegion : public QObject {
    Q_OBJECT

private slots:
    void pointsAreInsideOrNot_data()
    {
        QTest::addColumn<GeoPoint>("middle");
        QTest::addColumn<double>("halfDeg");
        QTest::addColumn<GeoPoint>("point");
        QTest::addColumn<bool>("inside");
        const GeoPoint kiso{35.8, 137.7};
        QTest::newRow("the middle") << kiso << 0.5 << kiso << true;
        QTest::newRow("near a corner") << kiso << 0.5 << GeoPoint{36.29, 138.19} << true;
        QTest::newRow("just outside") << kiso << 0.5 << GeoPoint{35.8, 138.21} << false;
        QTest::newRow("the other side of the earth")
            << kiso << 0.5 << GeoPoint{-35.8, -42.3} << false;
        QTest::newRow("across the 180th meridian")
            << GeoPoint{-17.0, 179.9} << 2.0 << GeoPoint{-17.0, -178.5} << true;
        QTest::newRow("not as far across")
            << GeoPoint{-17.0, 179.9} << 2.0 << GeoPoint{-17.0, -177.9} << false;
        // The northern side is a geodesic: it bends toward the pole, past the parallel.
        QTest::newRow("under the bend of a long side")
            << GeoPoint{50.0, 10.0} << 15.0 << GeoPoint{65.5, 10.0} << true;
    }
    void pointsAreInsideOrNot()
    {
        QFETCH(GeoPoint, middle);
        QFETCH(double, halfDeg);
        QFETCH(GeoPoint, point);
        QFETCH(bool, inside);
        std::vector<GeoPoint> outline = square(middle, halfDeg);
        QCOMPARE(Region(outline).contains(point), inside);
        std::reverse(outline.begin(), outline.end());
        QCOMPARE(Region(outline).contains(point), inside);
    }

    void waysTouchOrPassBy_data()
    {
        QTest::addColumn<std::vector<GeoPoint>>("way");
        QTest::addColumn<bool>("touches");
        using Way = std::vector<GeoPoint>;
        QTest::newRow("straight through") << Way{{35.0, 137.0}, {36.6, 138.4}} << true;
        QTest::newRow("all within") << Way{{35.7, 137.6}, {35.9, 137.8}} << true;
        QTest::newRow("one end within") << Way{{35.8, 137.7}, {35.8, 140.0}} << true;
        QTest::newRow("past it") << Way{{34.0, 135.0}, {34.0, 140.0}} << false;
        QTest::newRow("a waypoint leads round it")
            << Way{{35.0, 137.0}, {34.5, 138.9}, {36.6, 139.4}} << false;
        QTest::newRow("a waypoint leads through it")
            << Way{{34.0, 135.0}, {35.8, 137.7}, {34.0, 140.0}} << true;
        // Tokyo to London over the pole, far from it on the flat map and on the ground.
        QTest::newRow("to the other end of the world") << Way{{35.7, 139.8}, {51.5, -0.1}} << false;
        QTest::newRow("a long way over it")
            << Way{{1.3, 103.8}, {47.0, 160.0}}
            << Region(square({35.8, 137.7}, 0.5))
                   .touches(alongGeodesic({1.3, 103.8}, {47.0, 160.0}, Length::fromKm(5.0)));
    }
    void waysTouchOrPassBy()
    {
        QFETCH(std::vector<GeoPoint>, way);
        QFETCH(bool, touches);
        QCOMPARE(Region(square({35.8, 137.7}, 0.5)).touches(way), touches);
    }

    /// Dense points along the way are another judge of whether it leads through.
    void longWaysAgreeWithTheirPoints()
    {
        for (int i = 0; i < 200; ++i) {
            const Region region(square({-60.0 + i % 12 * 10.0, -170.0 + i * 1.7}, 0.5 + i % 5));
            const GeoPoint a{-50.0 + i % 11 * 10.0, -160.0 + i * 1.3};
            const GeoPoint b{50.0 - i % 7 * 12.0, 170.0 - i * 1.1};
            bool isInside = false;
            for (const GeoPoint point : alongGeodesic(a, b, Length::fromKm(5.0)))
                isInside = isInside || region.contains(point);
            if (isInside)
                QVERIFY(region.touches({a, b}));
        }
    }
};

QTEST_APPLESS_MAIN(TestRegion)
#include "tst_region.moc"
