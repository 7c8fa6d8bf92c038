// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/csv_export.h"
#include "core/interchange/geojson_export.h"
#include "tests/support/sample_plan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace continua;
using namespace continua::interchange;
using namespace continua::tests;

class TestExports : public QObject {
    Q_OBJECT

    const Design m_design = sampleDesign();
    const Plan m_plan = samplePlan();
    const report::Facts m_facts = report::gather(m_design, &m_plan, {});

    static QList<QStringList> parsed(const std::string& text)
    {
        QList<QStringList> rows;
        QStringList row;
        QString cell;
        bool quoted = false;
        const QString all = QString::fromStdString(text);
        for (int i = 0; i < all.size(); ++i) {
            const QChar c = all[i];
            if (quoted && c == '"' && i + 1 < all.size() && all[i + 1] == '"') {
                cell += c;
                ++i;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                row << cell.remove('\r');
                cell.clear();
                if (c == '\n') {
                    rows << row;
                    row.clear();
                }
            } else {
                cell += c;
            }
        }
        return rows;
    }

    static QJsonObject geo(const Design& design, const report::Facts& facts)
    {
        const QByteArray text = QByteArray::fromStdString(geoJson(design, facts, {"abc", "0.1"}));
        return QJsonDocument::fromJson(text).object();
    }

private slots:
    void everyRowHasEveryColumn()
    {
        const auto files = csvFiles(m_design, m_facts);
        QCOMPARE(files.size(), std::size_t(7));
        for (const CsvFile& file : files) {
            QVERIFY2(file.text.ends_with("\r\n"), file.name.c_str());
            const auto rows = parsed(file.text);
            QVERIFY2(rows.size() > 1, file.name.c_str());
            for (const QStringList& row : rows)
                QVERIFY2(row.size() == rows.front().size(), file.name.c_str());
        }
    }

    void aNameWithCommasAndQuotesComesBackWhole()
    {
        Site site = m_design.at(kTokyo);
        const Site before = site;
        site.name = "東京, \"Ote\"\nmachi";
        Design design = m_design;
        QVERIFY(ChangeSet().replace(before, site).applyTo(design));
        const auto rows = parsed(sitesCsv(design, report::gather(design, nullptr, {})));
        bool isThere = false;
        for (const QStringList& row : rows)
            isThere = isThere || row[1] == QString::fromStdString(site.name);
        QVERIFY(isThere);
    }

    void theBillOfMaterialsAddsUpToTheParts()
    {
        const auto rows = parsed(billOfMaterialsCsv(m_design, m_facts));
        QCOMPARE(rows.front()[13], QStringLiteral("extended_price"));
        double sum = 0.0;
        for (int i = 1; i < rows.size(); ++i)
            sum += rows[i][13].toDouble();
        double parts = 0.0;
        for (const report::PartFacts& part : m_facts.parts)
            parts += part.price.inUsd();
        QCOMPARE(sum, parts);
        QCOMPARE(sum, 655000.0 + 32000.0 + 60000.0);
    }

    void sitesStandLongitudeFirst()
    {
        const QJsonObject collection = geo(m_design, m_facts);
        QCOMPARE(collection["type"].toString(), QStringLiteral("FeatureCollection"));
        QCOMPARE(collection["features"].toArray().size(), 6);
        const QJsonObject site = collection["features"].toArray().first().toObject();
        QCOMPARE(site["id"].toString(), QStringLiteral("NGO"));
        const QJsonArray at = site["geometry"].toObject()["coordinates"].toArray();
        QCOMPARE(at[0].toDouble(), 136.91);
        QCOMPARE(at[1].toDouble(), 35.18);
        const QJsonArray box = collection["bbox"].toArray();
        QCOMPARE(box[0].toDouble(), 135.5);
        QVERIFY(box[2].toDouble() >= 139.76);
    }

    void linksFollowTheirGeodesicsAndEndAtTheirSites()
    {
        for (const QJsonValue& value : geo(m_design, m_facts)["features"].toArray()) {
            const QJsonObject link = value.toObject();
            if (link["id"].toString() != QStringLiteral("L3"))
                continue;
            const QJsonArray line = link["geometry"].toObject()["coordinates"].toArray();
            QVERIFY(line.size() > 4);  // 400 km in steps of 100.
            QCOMPARE(line.first().toArray()[0].toDouble(), 139.76);
            QCOMPARE(line.last().toArray()[0].toDouble(), 135.5);
            return;
        }
        QFAIL("L3 is not there");
    }

    void areasAreClosedCounterclockwiseAndCutAtTheDateLine_data()
    {
        QTest::addColumn<std::vector<GeoPoint>>("outline");
        QTest::addColumn<int>("pieces");
        using Outline = std::vector<GeoPoint>;
        QTest::newRow("one way round") << Outline{{35, 137}, {35, 138}, {36, 138}} << 1;
        QTest::newRow("the other way round") << Outline{{36, 138}, {35, 138}, {35, 137}} << 1;
        QTest::newRow("over the date line")
            << Outline{{-20, 175}, {-20, -175}, {-10, -175}, {-10, 175}} << 2;
        QTest::newRow("over it from the east")
            << Outline{{-10, -170}, {-10, 170}, {-20, 170}, {-20, -170}} << 2;
    }
    void areasAreClosedCounterclockwiseAndCutAtTheDateLine()
    {
        QFETCH(std::vector<GeoPoint>, outline);
        QFETCH(int, pieces);
        Design design = m_design;
        QVERIFY(ChangeSet()
                    .insert(RiskArea{.id = {50}, .name = "Valley", .outline = outline})
                    .insert(Note{.id = {51}, .position = {1.0, 2.0}, .text = "look"})
                    .applyTo(design));
        const QJsonArray features =
            geo(design, report::gather(design, nullptr, {}))["features"].toArray();
        const QJsonObject note = features.last().toObject();
        QCOMPARE(note["properties"].toObject()["text"].toString(), QStringLiteral("look"));
        QCOMPARE(note["geometry"].toObject()["coordinates"].toArray()[0].toDouble(), 2.0);
        const QJsonObject area = features[features.size() - 2].toObject();
        QCOMPARE(area["properties"].toObject()["kind"].toString(), QStringLiteral("area"));
        const QJsonObject geometry = area["geometry"].toObject();
        QCOMPARE(geometry["type"].toString(),
                 pieces == 1 ? QStringLiteral("Polygon") : QStringLiteral("MultiPolygon"));
        QJsonArray polygons = geometry["coordinates"].toArray();
        if (pieces == 1)
            polygons = QJsonArray{polygons};
        QCOMPARE(polygons.size(), pieces);
        for (const QJsonValue& polygon : polygons) {
            const QJsonArray ring = polygon.toArray()[0].toArray();
            QCOMPARE(ring.first(), ring.last());
            double twiceArea = 0.0;
            for (int i = 1; i < ring.size(); ++i) {
                const QJsonArray a = ring[i - 1].toArray();
                const QJsonArray b = ring[i].toArray();
                QVERIFY(std::abs(a[0].toDouble()) <= 180.0);
                twiceArea += a[0].toDouble() * b[1].toDouble() - b[0].toDouble() * a[1].toDouble();
            }
            QVERIFY(twiceArea > 0.0);
        }
    }

    void aLineOverTheDateLineIsCutThere()
    {
        Design design({.title = "Pacific", .description = "", .origin = ""}, sampleCatalog());
        ChangeSet edit;
        edit.insert(sampleSite(kTokyo, "TYO", "Tokyo", SiteKind::RegionalDc, {35.69, 139.76}))
            .insert(
                sampleSite(kOsaka, "LAX", "Los Angeles", SiteKind::RegionalDc, {34.05, -118.24}))
            .insert(sampleLink(kTokyoOsaka, "L1", kTokyo, kOsaka, 9900.0));
        QVERIFY(edit.applyTo(design));
        const QJsonObject collection = geo(design, report::gather(design, nullptr, {}));
        const QJsonObject link = collection["features"].toArray().last().toObject();
        const QJsonObject geometry = link["geometry"].toObject();
        QCOMPARE(geometry["type"].toString(), QStringLiteral("MultiLineString"));
        const QJsonArray lines = geometry["coordinates"].toArray();
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].toArray().last().toArray()[0].toDouble(), 180.0);
        QCOMPARE(lines[1].toArray().first().toArray()[0].toDouble(), -180.0);
        QCOMPARE(lines[0].toArray().last().toArray()[1], lines[1].toArray().first().toArray()[1]);
        const QJsonArray box = collection["bbox"].toArray();
        QVERIFY(box[0].toDouble() > box[2].toDouble());
        for (const QJsonValue& line : lines)
            for (const QJsonValue& point : line.toArray())
                QVERIFY(std::abs(point.toArray()[0].toDouble()) <= 180.0);
    }

    void equalInputGivesEqualBytes()
    {
        QCOMPARE(geoJson(m_design, m_facts, {}),
                 geoJson(sampleDesign(), report::gather(m_design, &m_plan, {}), {}));
    }
};

QTEST_APPLESS_MAIN(TestExports)
#include "tst_exports.moc"
