// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/basemap/basemap.h"
#include "core/basemap/country_lookup.h"
#include "core/basemap/geometry_blob.h"
#include "core/basemap/place_search.h"
#include "core/basemap/text_folding.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace continua;
using namespace continua::basemap;

class TestBasemap : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto opened = Basemap::open(CONTINUA_SOURCE_DIR "/resources/basemap");
        QVERIFY2(opened, opened ? "" : opened.error().detail.c_str());
        m_map = *opened;
    }

    void everyLayerIsRead()
    {
        for (const Detail detail : {Detail::Coarse, Detail::Medium, Detail::Fine}) {
            QVERIFY(m_map->ground(detail).land.parts().size() > 200);
            QVERIFY(!m_map->ground(detail).borders.parts().empty());
            QVERIFY(!m_map->ground(detail).rivers.parts().empty());
        }
        QVERIFY(m_map->ground(Detail::Fine).land.vertexCount() > 100'000);
        QVERIFY(m_map->coast().has_value());
        QVERIFY(m_map->coast()->cells.size() > 700);
        QCOMPARE(m_map->places().size(), std::size_t{14993});
        QCOMPARE(m_map->attributions().size(), std::size_t{8});
    }

    void theFineShoreLeavesOutTheEdgesOfItsCells()
    {
        const Coast& coast = *m_map->coast();
        QVERIFY(coast.shore.vertexCount() > 100'000);
        QVERIFY(coast.shore.vertexCount() < coast.land.vertexCount());
    }

    void aFolderWithoutMapIsAnErrorThatNamesTheFile()
    {
        const auto opened = Basemap::open("/nowhere");
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::FileMissing);
        QVERIFY(opened.error().subject.find("basemap.gpkg") != std::string::npos);
    }

    void aForeignOrTruncatedFileIsRefused()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("basemap.gpkg");
        QFile foreign(path);
        QVERIFY(foreign.open(QIODevice::WriteOnly));
        foreign.write("<html>not a map</html>");
        foreign.close();
        const std::filesystem::path place = folder.path().toStdString();
        QCOMPARE(Basemap::open(place).error().code, ErrorCode::FileForeign);

        QVERIFY(QFile::remove(path));
        QVERIFY(QFile::copy(CONTINUA_SOURCE_DIR "/resources/basemap/basemap.gpkg", path));
        QFile truncated(path);
        QVERIFY(truncated.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(truncated.resize(2'000'000));
        QCOMPARE(Basemap::open(place).error().code, ErrorCode::FileDamaged);
    }

    void aBrokenGeometryIsNoGeometry()
    {
        const auto ignore = [](const std::vector<GeoPoint>&) {};
        QVERIFY(!readGeometry({}, ignore));
        // A header, then a line that claims four thousand million points.
        const std::vector<std::uint8_t> greedy{'G', 'P', 0, 1, 0,    0,    0,    0,   1,
                                               2,   0,   0, 0, 0xff, 0xff, 0xff, 0xff};
        QVERIFY(!readGeometry(greedy, ignore));
    }

    void foldingForgetsMarksAndCase_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("macron") << u"Hokkaidō"_qs << "hokkaido";
        QTest::newRow("umlaut") << u"MÜNCHEN"_qs << "munchen";
        QTest::newRow("Polish") << u"Łódź"_qs << "lodz";
        QTest::newRow("Vietnamese") << u"Thành phố Hồ Chí Minh"_qs << "thanh pho ho chi minh";
        QTest::newRow("katakana") << u"ロンドン"_qs << u"ろんどん"_qs;
        QTest::newRow("hyphen, apostrophe") << "Shin-Ōsaka, N'Djamena"
                                            << "shinosaka, ndjamena";
        QTest::newRow("han") << u"東京"_qs << u"東京"_qs;
    }
    void foldingForgetsMarksAndCase()
    {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        QCOMPARE(QString::fromStdString(
                     foldedText(text.normalized(QString::NormalizationForm_C).toStdString())),
                 folded);
    }

    void placesAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("name");
        QTest::addColumn<GeoPoint>("near");
        QTest::newRow("whole name first")
            << "tokyo" << Language::English << "Tokyo" << GeoPoint{35.69, 139.69};
        QTest::newRow("in the language asked for")
            << "tokyo" << Language::Japanese << u"東京"_qs << GeoPoint{35.69, 139.69};
        QTest::newRow("kanji") << u"大阪"_qs << Language::English << "Osaka"
                               << GeoPoint{34.69, 135.50};
        QTest::newRow("larger namesake")
            << "london" << Language::German << "London" << GeoPoint{51.51, -0.13};
        QTest::newRow("marks left out")
            << "zurich" << Language::German << u"Zürich"_qs << GeoPoint{47.37, 8.55};
        QTest::newRow("beginning")
            << "singapo" << Language::English << "Singapore" << GeoPoint{1.35, 103.82};
    }
    void placesAreFound()
    {
        QFETCH(QString, text);
        QFETCH(Language, language);
        QFETCH(QString, name);
        QFETCH(GeoPoint, near);
        const auto found = findPlaces(*m_map, text.toStdString(), language, 5);
        QVERIFY(!found.empty());
        QVERIFY(found.size() <= 5);
        QCOMPARE(QString::fromStdString(found.front().name), name);
        QVERIFY(std::abs(found.front().position.latitudeDeg - near.latitudeDeg) < 0.3);
        QVERIFY(std::abs(found.front().position.longitudeDeg - near.longitudeDeg) < 0.3);
    }

    void nothingIsFoundForNothing()
    {
        QVERIFY(findPlaces(*m_map, "", Language::English, 5).empty());
        QVERIFY(findPlaces(*m_map, "xqzzy", Language::English, 5).empty());
    }

    void aPositionKnowsItsCountry_data()
    {
        QTest::addColumn<GeoPoint>("position");
        QTest::addColumn<QString>("isoCode");
        QTest::newRow("Tokyo") << GeoPoint{35.6866, 139.7648} << "JP";
        QTest::newRow("Singapore") << GeoPoint{1.29, 103.85} << "SG";
        QTest::newRow("Lesotho, inside South Africa") << GeoPoint{-29.5, 28.3} << "LS";
        QTest::newRow("Frankfurt") << GeoPoint{50.11, 8.68} << "DE";
        QTest::newRow("a pier at Genoa") << GeoPoint{44.40, 8.91} << "IT";
        QTest::newRow("the middle of the Pacific") << GeoPoint{0.0, -140.0} << "";
    }
    void aPositionKnowsItsCountry()
    {
        QFETCH(GeoPoint, position);
        QFETCH(QString, isoCode);
        const Country* country = countryAt(*m_map, position);
        QCOMPARE(country ? QString::fromStdString(country->isoCode) : QString(), isoCode);
    }

    void traditionalAndSimplifiedChineseAreToldApart()
    {
        QCOMPARE(languageOf("zh_CN"), Language::SimplifiedChinese);
        QCOMPARE(languageOf("zh_TW"), Language::TraditionalChinese);
        QCOMPARE(languageOf("zh-Hans-SG"), Language::SimplifiedChinese);
        QCOMPARE(languageOf("ja_JP"), Language::Japanese);
        QCOMPARE(languageOf("C"), Language::English);
    }

    void openingTheMap()
    {
        QBENCHMARK { QVERIFY(Basemap::open(CONTINUA_SOURCE_DIR "/resources/basemap")); }
    }

private:
    std::shared_ptr<const Basemap> m_map;
};

QTEST_APPLESS_MAIN(TestBasemap)
#include "tst_basemap.moc"
