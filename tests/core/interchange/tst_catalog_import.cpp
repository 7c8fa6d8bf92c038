// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/catalog_import.h"
#include "tests/support/engine_design.h"

using namespace continua;
using namespace continua::interchange;

namespace {

const std::string kMode = R"({"key": "400", "rate_gbps": 400, "symbol_rate_gbd": 63.1,
  "modulation": "dp-qam16", "slot_ghz": 75, "required_osnr_db": 22, "launch_min_dbm": -5,
  "launch_max_dbm": 1})";

std::string transceiver(const std::string& key, const std::string& mode = kMode)
{
    return R"({"key": ")" + key + R"(", "name": "Own pluggable", "form_factor": "OSFP",
      "power_w": 20, "dsp_fec_latency_us": 5, "price_usd": 9000, "source": "quotation",
      "confidence": "published", "modes": [)"
         + mode + "]}";
}

std::string part(const std::string& transceivers, const std::string& more = {})
{
    return R"({"schema": "continua-catalog/1", "transceivers": [)" + transceivers + "]" + more
         + "}";
}

constexpr const char* kLibrary = R"({"Transceiver": [{"type_variety": "own-gnpy",
  "frequency": {"min": 191.3e12, "max": 196.1e12}, "mode": [{"format": "m1", "baud_rate": 32e9,
  "OSNR": 12, "bit_rate": 100e9, "roll_off": 0.15, "tx_osnr": 40, "min_spacing": 50e9,
  "cost": 1}]}], "SI": [{"f_min": 191.3e12, "f_max": 195.1e12, "baud_rate": 32e9,
  "spacing": 50e9, "power_dbm": 0, "roll_off": 0.15, "tx_osnr": 40, "sys_margins": 5}]})";

}  // namespace

/// The architect's own equipment in the catalog of a project.
class TestCatalogImport : public QObject {
    Q_OBJECT

    const Catalog& onto() const { return *test::shippedCatalog(); }

private slots:
    void ownTransceiversComeInBesideTheOthers()
    {
        const auto import = importEquipment({{"own.json", part(transceiver("own-400"))}}, onto());
        QVERIFY2(import, import ? "" : import.error().place.c_str());
        QCOMPARE(import->added, 1);
        QCOMPARE(import->replaced, 0);
        QCOMPARE(import->remarks.size(), std::size_t(1));
        QCOMPARE(import->remarks[0].kind, ImportRemarkKind::Added);
        QCOMPARE(import->remarks[0].object, std::string("transceiver own-400"));
        QVERIFY(findMode(*import->catalog, "own-400/400").mode);
        QCOMPARE(import->catalog->transceivers.size(), onto().transceivers.size() + 1);
        Catalog without = *import->catalog;
        without.transceivers.erase("own-400");
        QVERIFY(without == onto());
    }

    void anotherPriceTakesThePlaceOfTheOneThere()
    {
        TransceiverType cheaper = onto().transceivers.begin()->second;
        const auto first = importEquipment({{"a.json", part(transceiver(cheaper.key))}}, onto());
        QVERIFY(first);
        QCOMPARE(first->added, 0);
        QCOMPARE(first->replaced, 1);
        QCOMPARE(first->remarks[0].kind, ImportRemarkKind::Updated);
        const auto again =
            importEquipment({{"a.json", part(transceiver(cheaper.key))}}, *first->catalog);
        QVERIFY(again);
        QCOMPARE(again->added + again->replaced, 0);
    }

    void aLibraryOfGnpyBringsItsTransceiversAndNothingOfTheProject()
    {
        QVERIFY(bringEquipment({{"eqpt.json", kLibrary}}));
        const auto import = importEquipment({{"eqpt.json", kLibrary}}, onto());
        QVERIFY2(import, import ? "" : import.error().place.c_str());
        QCOMPARE(import->added, 1);
        QVERIFY(import->catalog->line == onto().line);
        QVERIFY(import->catalog->assumptions == onto().assumptions);
    }

    void whatIsTheProjectsOwnIsLeftOut()
    {
        const std::string text =
            part(transceiver("own-400"),
                 R"(, "countries": [{"key": "XKX", "name": "Kosovo", "carbon_year": 2020,
              "electricity_usd_per_kwh": 0.1, "carbon_g_per_kwh": 800, "source": "x",
              "confidence": "estimate"}])");
        const auto import = importEquipment({{"own.json", text}}, onto());
        QVERIFY2(import, import ? "" : import.error().place.c_str());
        QVERIFY(import->catalog->countries == onto().countries);
        QVERIFY(std::any_of(import->remarks.begin(), import->remarks.end(), [](const auto& row) {
            return row.kind == ImportRemarkKind::LeftOut && row.object == "countries";
        }));
    }

    void aNetworkIsNoEquipment_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("topology") << R"({"elements": [], "connections": []})";
        QTest::newRow("services") << R"({"path-request": []})";
        QTest::newRow("project") << R"({"schema": "continua-project/1", "title": "x"})";
        QTest::newRow("no JSON") << "no";
    }
    void aNetworkIsNoEquipment()
    {
        QFETCH(QString, text);
        QVERIFY(!bringEquipment({{"file.json", text.toStdString()}}));
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("place");
        const auto row = [](const char* name, const std::string& text, ErrorCode code,
                            const char* place) {
            QTest::newRow(name) << QString::fromStdString(text) << int(code) << place;
        };
        row("a negative slot",
            part(transceiver("x", QByteArray(kMode.c_str()).replace("75", "-75").toStdString())),
            ErrorCode::ValueOutOfRange, "transceivers[0].modes[0].slot_ghz");
        row("no modes", part(transceiver("x", "")), ErrorCode::ValueOutOfRange,
            "transceivers[0].modes");
        row("no required OSNR",
            part(transceiver(
                "x",
                QByteArray(kMode.c_str()).replace("\"required_osnr_db\": 22, ", "").toStdString())),
            ErrorCode::MissingValue, "transceivers[0].modes[0].required_osnr_db");
        row("twice", part(transceiver("x") + "," + transceiver("x")), ErrorCode::DuplicateName,
            "transceivers[1]");
        row("a section nobody knows", part(transceiver("x"), R"(, "modems": [])"),
            ErrorCode::UnknownName, "modems");
    }
    void whatIsWrongIsNamed()
    {
        QFETCH(QString, text);
        QFETCH(int, code);
        QFETCH(QString, place);
        const auto import = importEquipment({{"own.json", text.toStdString()}}, onto());
        QVERIFY(!import);
        QCOMPARE(int(import.error().code), code);
        QCOMPARE(import.error().subject, std::string("own.json"));
        QCOMPARE(QString::fromStdString(import.error().place), place);
    }
};

QTEST_APPLESS_MAIN(TestCatalogImport)
#include "tst_catalog_import.moc"
