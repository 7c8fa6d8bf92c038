// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/sample_plan.h"
#include "ui/map/map_export.h"
#include "ui/map/map_furniture.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

using namespace continua;
using namespace continua::ui;

class TestMapExport : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto opened = basemap::Basemap::open(CONTINUA_SOURCE_DIR "/resources/basemap");
        QVERIFY(opened);
        m_map = *opened;
    }

    void theSvgHoldsRealTextAndTheCredit()
    {
        const QByteArray svg = mapSvg(m_map.get(), m_design, &m_outcome);
        QVERIFY(svg.contains(">Osaka regional</text>"));
        QVERIFY(svg.contains("GeoNames"));
        QVERIFY(svg.size() < 2'000'000);
        QSvgRenderer renderer(svg);
        QVERIFY(renderer.isValid());
        QCOMPARE(renderer.viewBoxF(), QRectF(0.0, 0.0, 1200.0, 800.0));
    }

    void thePdfIsOnePageOfThePicturesSize()
    {
        const QByteArray pdf = mapPdf(m_map.get(), m_design, &m_outcome);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.contains("/MediaBox [0 0 900"));  // 1200 pixels of 1/96 inch are 900 points.
        QVERIFY(pdf.contains("/Count 1"));
    }

    void thePngHasTheResolutionAskedFor()
    {
        MapPictureOptions options;
        options.size = {600.0, 400.0};
        const QImage image = mapImage(m_map.get(), m_design, &m_outcome, options, 288.0);
        QCOMPARE(image.size(), QSize(1800, 1200));
        QCOMPARE(image.dotsPerMeterX(), 11338);  // 288 / 0.0254, whole
    }

    void everyEndingIsWrittenAndAnotherIsRefused()
    {
        QTemporaryDir folder;
        for (const char* name : {"map.svg", "map.png", "map.PDF"}) {
            const QString path = folder.filePath(name);
            QVERIFY(writeMap(path, m_map.get(), m_design, &m_outcome));
            QVERIFY(QFile(path).size() > 10'000);
        }
        QCOMPARE(QImage(folder.filePath("map.png")).size(), QSize(2400, 1600));
        QCOMPARE(writeMap(folder.filePath("map.gif"), nullptr, m_design, nullptr).error().code,
                 ErrorCode::UnknownName);
        QCOMPARE(writeMap("/nowhere/map.svg", nullptr, m_design, nullptr).error().code,
                 ErrorCode::FileNotWritable);
    }

    void aPictureWorksWithoutGroundPlanOrSites()
    {
        const Design empty({.title = "Empty"}, tests::sampleCatalog());
        QVERIFY(!mapImage(nullptr, empty, nullptr).isNull());
        QVERIFY(!mapImage(m_map.get(), empty, nullptr).isNull());
    }

    void theSamePictureIsTheSameBytes()
    {
        QCOMPARE(mapSvg(m_map.get(), m_design, &m_outcome),
                 mapSvg(m_map.get(), m_design, &m_outcome));
    }

    void aThumbnailShowsLandSeaAndSites()
    {
        const QImage small =
            mapThumbnail(m_map.get(), m_design, &m_outcome, {220, 140}, 2.0, ThemeKind::Dark);
        QCOMPARE(small.size(), QSize(440, 280));
        const Tokens& dark = tokens(ThemeKind::Dark);
        std::map<QRgb, int> count;
        for (int y = 0; y < small.height(); ++y)
            for (int x = 0; x < small.width(); ++x)
                ++count[small.pixel(x, y)];
        QVERIFY(count[dark.land.rgb()] > 1000);
        QVERIFY(count[dark.sea.rgb()] > 1000);
        QVERIFY(count[dark.series[0].rgb()] > 20);
    }

private:
    std::shared_ptr<const basemap::Basemap> m_map;
    Design m_design = tests::sampleDesign();
    PlanOutcome m_outcome{tests::samplePlan(), {}};
};

QTEST_MAIN(TestMapExport)
#include "tst_map_export.moc"
