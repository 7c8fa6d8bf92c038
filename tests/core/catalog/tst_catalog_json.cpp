// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalog_json.h"
#include "core/racks/rack_load.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace continua;

namespace {

constexpr auto kCatalogFolder = CONTINUA_SOURCE_DIR "/resources/catalog";

/// JSON written with apostrophes for quotation marks.
std::string quoted(std::string text)
{
    std::replace(text.begin(), text.end(), '\'', '"');
    return text;
}

/// The smallest text that is a catalog, with one accelerator and `more` sections.
std::string minimalText(const std::string& more)
{
    return quoted("{'schema': 'continua-catalog/1', 'line': {'band_from_thz': 191.325, "
                  "'band_to_thz': 196.125, 'span_km': 80, 'max_span_km': 135, 'max_span_loss_db': "
                  "28, 'connector_loss_db': 0.5, 'splice_loss_db': 0.05, "
                  "'splice_spacing_km': 4, 'source': 'test', 'confidence': 'estimate'}")
         + more + "}";
}

std::string accelerators(const std::string& fields)
{
    return minimalText(
        quoted(", 'accelerators': [{'key': 'a', 'name': 'A', 'vendor': 'V', 'memory_gb': 80, "
               "'price_usd': 1, 'source': 'test', 'confidence': 'published'")
        + fields + "}]");
}

Design emptyDesign(const Catalog& catalog)
{
    return Design({.title = "test"}, std::make_shared<const Catalog>(catalog));
}

}  // namespace

class TestCatalogJson : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const Result<Catalog> read = readCatalog(kCatalogFolder);
        if (!read)
            QFAIL((read.error().subject + " " + read.error().place + " " + read.error().value + " "
                   + read.error().expected)
                      .c_str());
        m_catalog = *read;
    }

    void theShippedCatalogHasEveryKindOfEntry()
    {
        QCOMPARE(m_catalog.siteTypes.size(), std::size_t(9));
        QVERIFY(m_catalog.countries.size() >= 44);
        QCOMPARE(m_catalog.fibers.size(), std::size_t(5));
        QCOMPARE(m_catalog.amplifiers.size(), std::size_t(7));
        QCOMPARE(m_catalog.roadms.size(), std::size_t(2));
        QCOMPARE(m_catalog.transceivers.size(), std::size_t(10));
        QCOMPARE(m_catalog.line.span.inKm(), 80.0);
        for (const char* key : {"horizon_years", "discount_rate", "floor_load_counts_aisles"})
            QVERIFY(find(m_catalog.assumptions, key));
        QVERIFY(findMode(m_catalog, "or-400/OR-W-400G-oFEC-63.1Gbd").mode);
    }

    void writingAndReadingAgainGivesAnEqualCatalog()
    {
        const std::string text = writeCatalogText(m_catalog);
        const Result<Catalog> again = readCatalogText(text, "again");
        QVERIFY(again);
        QVERIFY(*again == m_catalog);
        QCOMPARE(writeCatalogText(*again), text);
    }

    void everyFigureSaysWhereItComesFrom()
    {
        const auto hasSource = [](const auto& entries) {
            for (const auto& [key, entry] : entries)
                if (entry.provenance.source.empty())
                    return false;
            return true;
        };
        QVERIFY(hasSource(m_catalog.siteTypes) && hasSource(m_catalog.equipment)
                && hasSource(m_catalog.assumptions) && hasSource(m_catalog.transceivers));
        QCOMPARE(
            find(m_catalog.assumptions, "cable_failures_per_1000_km_year")->provenance.confidence,
            Confidence::Published);
        QCOMPARE(m_catalog.siteTypes.at(SiteKind::Edge).provenance.confidence,
                 Confidence::Estimate);
    }

    void estimatedFieldsAreFieldsOfTheirEntry()
    {
        int named = 0;
        for (const QFileInfo& file : QDir(kCatalogFolder).entryInfoList({"*.json"})) {
            QFile text(file.filePath());
            QVERIFY(text.open(QIODevice::ReadOnly));
            const QJsonObject sections = QJsonDocument::fromJson(text.readAll()).object();
            for (const auto& section : sections)
                for (const auto& entry : section.toArray())
                    for (const auto& field : entry.toObject()["estimated_fields"].toArray()) {
                        const QString name = field.toString();
                        QVERIFY2(name.startsWith("modes") || entry.toObject().contains(name),
                                 qPrintable(entry.toObject()["key"].toString() + " " + name));
                        ++named;
                    }
        }
        QVERIFY(named > 100);
    }

    void kitsFitTheirFrames()
    {
        const Design design = emptyDesign(m_catalog);
        QVERIFY(m_catalog.kits.size() >= 15);
        for (const auto& [key, kit] : m_catalog.kits) {
            const RackFrame& frame = *find(m_catalog.frames, kit.frame);
            const RackLoad load = rackLoad(design, kit);
            QVERIFY2(load.nameplate <= load.powerLimit, key.c_str());
            QVERIFY2(load.airHeat <= load.airLimit, key.c_str());
            QVERIFY2(load.payload <= load.payloadLimit, key.c_str());
            QVERIFY2(load.depth <= frame.outerDepth, key.c_str());
            QVERIFY2(load.liquidHeat <= ElectricPower{} || frame.hasLiquidManifold, key.c_str());
            std::set<int> taken;
            for (const RackItem& item : kit.items) {
                const Equipment& equipment = *find(m_catalog.equipment, item.equipment);
                QVERIFY2(equipment.width <= frame.bayWidth, key.c_str());
                for (int unit = 0; unit < unitsIn(frame, equipment); ++unit) {
                    QVERIFY2(taken.insert(item.slot + unit).second, key.c_str());
                    QVERIFY2(item.slot + unit <= frame.height, key.c_str());
                }
            }
        }
    }

    void everySiteKindCanHostWhatTheTemplatesPutThere_data()
    {
        QTest::addColumn<QString>("kit");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("fits");
        const auto row = [](const char* kit, SiteKind kind, bool fits) {
            QTest::addRow("%s %d", kit, static_cast<int>(kind))
                << QString(kit) << static_cast<int>(kind) << fits;
        };
        row("l40s-8", SiteKind::Edge, true);
        row("l40s-16", SiteKind::EnterpriseIt, true);
        row("l40s-16", SiteKind::TelecomCo, true);
        row("l40s-16", SiteKind::Industrial, true);
        row("l40s-20", SiteKind::Industrial, true);
        row("l40s-48", SiteKind::TelecomDc, true);
        row("rtxpro6000-8", SiteKind::Edge, true);
        row("rtxpro6000-32", SiteKind::Colocation, true);
        row("rtxpro6000-32", SiteKind::TelecomCo, false);
        row("h200-16", SiteKind::Colocation, true);
        row("h200-64-dlc", SiteKind::RegionalDc, true);
        row("b200-16", SiteKind::Colocation, true);
        row("cpu-1", SiteKind::Edge, true);
        row("cpu-16", SiteKind::RegionalDc, true);
        row("storage-1pb", SiteKind::EnterpriseIt, true);
        row("gb200-nvl72", SiteKind::CoreDc, true);
        row("gb200-nvl72", SiteKind::RegionalDc, true);
        row("gb200-nvl72", SiteKind::Colocation, false);
        row("gb200-nvl72", SiteKind::TelecomCo, false);
    }

    void everySiteKindCanHostWhatTheTemplatesPutThere()
    {
        QFETCH(QString, kit);
        QFETCH(int, kind);
        QFETCH(bool, fits);
        const SiteType& site = m_catalog.siteTypes.at(static_cast<SiteKind>(kind));
        const Kit& rack = *find(m_catalog.kits, kit.toStdString());
        const RackLoad load = rackLoad(emptyDesign(m_catalog), rack);
        const bool holds = load.nameplate <= site.rackCeiling && load.floorLoad <= site.floorLoad
                        && find(m_catalog.frames, rack.frame)->outerDepth <= site.floorDepth
                        && load.liquidHeat <= site.liquidCooling;
        QCOMPARE(holds, fits);
    }

    void aLiquidCooledRackLoadsTheFloorAsTheGuidelineReadsIt()
    {
        // 1,360 kg on 600 x 1,068 mm with half of two 1.2 m aisles.
        const RackLoad load =
            rackLoad(emptyDesign(m_catalog), *find(m_catalog.kits, "gb200-nvl72"));
        QVERIFY(std::abs(load.floorLoad.inKgPerM2() - 1360.0 / (0.6 * 2.268)) < 0.01);
        QVERIFY(load.floorLoad > m_catalog.siteTypes.at(SiteKind::TelecomCo).floorLoad);
        QVERIFY(load.floorLoad < m_catalog.siteTypes.at(SiteKind::RegionalDc).floorLoad);
    }

    void badTextsAreRefusedWithTheirPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("place");
        const auto row = [](const char* name, const std::string& text, ErrorCode code,
                            const char* place) {
            QTest::newRow(name) << QString::fromStdString(text) << static_cast<int>(code)
                                << QString(place);
        };
        row("not JSON", quoted("{\n 'schema': x}"), ErrorCode::MalformedText, "line 2, column 12");
        row("cut off", quoted("{'schema': 'continua-cat"), ErrorCode::MalformedText,
            "line 1, column 25");
        row("a list", "[]", ErrorCode::MalformedText, "");
        row("another schema", quoted("{'schema': 'other/1'}"), ErrorCode::UnknownName, "schema");
        row("no schema", "{}", ErrorCode::MissingValue, "schema");
        row("no line", quoted("{'schema': 'continua-catalog/1'}"), ErrorCode::MissingValue, "line");
        row("unknown section", minimalText(quoted(", 'racks': []")), ErrorCode::UnknownName,
            "racks");
        row("repeated key", minimalText(quoted(", 'kits': [], 'kits': []")),
            ErrorCode::MalformedText, "kits");
        row("missing value", accelerators(""), ErrorCode::MissingValue, "accelerators[0].power_w");
        row("negative power", accelerators(quoted(", 'power_w': -3")), ErrorCode::ValueOutOfRange,
            "accelerators[0].power_w");
        row("text for a number", accelerators(quoted(", 'power_w': '3'")), ErrorCode::MalformedText,
            "accelerators[0].power_w");
        row("unknown key", accelerators(quoted(", 'power_w': 3, 'mass_kg': 1")),
            ErrorCode::UnknownName, "accelerators[0].mass_kg");
        row("kit of an unknown frame",
            minimalText(quoted(", 'kits': [{'key': 'k', 'name': 'K', 'frame': 'none', 'items': [], "
                               "'source': 'test', 'confidence': 'estimate'}]")),
            ErrorCode::BrokenReference, "kits k.frame");
    }

    void badTextsAreRefusedWithTheirPlace()
    {
        QFETCH(QString, text);
        QFETCH(int, code);
        QFETCH(QString, place);
        const Result<Catalog> read = readCatalogText(text.toStdString(), "file.json");
        QVERIFY(!read);
        QCOMPARE(static_cast<int>(read.error().code), code);
        QCOMPARE(QString::fromStdString(read.error().place), place);
        QCOMPARE(read.error().subject, std::string("file.json"));
    }

    void twoEntriesMayNotShareAKey()
    {
        const std::string one =
            quoted("{'key': 'a', 'name': 'A', 'vendor': 'V', 'memory_gb': 80, 'price_usd': 1, "
                   "'power_w': 3, 'source': 'test', 'confidence': 'published'}");
        const Result<Catalog> read =
            readCatalogText(minimalText(", \"accelerators\": [" + one + "," + one + "]"), "f");
        QVERIFY(!read);
        QVERIFY(read.error().code == ErrorCode::DuplicateName);
        QCOMPARE(read.error().place, std::string("accelerators[1]"));
        QCOMPARE(read.error().value, std::string("a"));
    }

    void aFolderWithoutACatalogIsNamed()
    {
        const Result<Catalog> read = readCatalog(CONTINUA_SOURCE_DIR "/nowhere");
        QVERIFY(!read);
        QVERIFY(read.error().code == ErrorCode::FileMissing);
        QCOMPARE(read.error().subject, std::string(CONTINUA_SOURCE_DIR "/nowhere"));
    }

private:
    Catalog m_catalog;
};

QTEST_APPLESS_MAIN(TestCatalogJson)
#include "tst_catalog_json.moc"
