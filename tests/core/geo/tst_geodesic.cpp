// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/geo/geodesic.h"
#include "core/geo/mercator.h"

#include <QTest>

#include <cmath>

using namespace continua;

class TestGeodesic : public QObject {
    Q_OBJECT

private slots:
    void lengthsAreThoseOfTheEllipsoid()
    {
        // Karney's example of the GeographicLib manual: JFK to LHR, 5551.759 km.
        const Length length = geodesicLength({40.6, -73.8}, {51.6, -0.5});
        QVERIFY(std::abs(length.inKm() - 5551.759) < 0.001);
    }

    void aLineAcrossTheDateLineStaysInOnePiece()
    {
        const auto points = alongGeodesic({35.0, 170.0}, {40.0, -160.0}, Length::fromKm(100.0));
        QVERIFY(points.size() > 20);
        for (std::size_t i = 1; i < points.size(); ++i)
            QVERIFY(std::abs(points[i].longitudeDeg - points[i - 1].longitudeDeg) < 5.0);
        QCOMPARE(points.back().longitudeDeg, 200.0);
    }

    void mercatorGoesThereAndBack()
    {
        const GeoPoint tokyo{35.6866, 139.7648};
        const GeoPoint back = fromMercator(toMercator(tokyo));
        QVERIFY(std::abs(back.latitudeDeg - tokyo.latitudeDeg) < 1e-9);
        QVERIFY(std::abs(back.longitudeDeg - tokyo.longitudeDeg) < 1e-9);
    }
};

QTEST_APPLESS_MAIN(TestGeodesic)
#include "tst_geodesic.moc"
