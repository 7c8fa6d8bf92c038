// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/qot_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace continua;
using namespace continua::interchange;

namespace {

/// One good case; the rows below spoil it in one place.
const QByteArray kGood = R"({
  "fibers": {"G652D": {"loss_db_km": 0.2, "dispersion_ps_nm_km": 16.7,
                       "dispersion_slope_ps_nm2_km": null, "effective_area_um2": 83.0}},
  "vectors": [{
    "id": "one", "tx_osnr_01nm_db": null,
    "spectrum": [{"f_first_thz": 191.35, "spacing_ghz": 50.0, "n_ch": 96, "baud_gbd": 32.0,
                  "slot_ghz": 50.0, "launch_dbm": -2.0}],
    "elements": [{"repeat": 2, "elements": [
      {"t": "fiber", "fiber": "G652D", "length_km": 40.0, "con_in_db": 0.0, "con_out_db": 0.0},
      {"t": "amp", "nf_db": 4.5, "gain_db": 8.0, "out_voa_db": 0.0}]}]}]})";

Result<std::string> results(const QByteArray& text)
{
    return qotResults({text.constData(), static_cast<std::size_t>(text.size())}, "lines.json");
}

}  // namespace

Q_DECLARE_METATYPE(continua::ErrorCode)

class TestQotJson : public QObject {
    Q_OBJECT

private slots:
    void resultsHaveTheAgreedKeys();
    void badInputIsNamed_data();
    void badInputIsNamed();
    void pathsAreMadeOfTheNetworksElements();
    void aLineWithoutNoiseHasNoFigure();
};

void TestQotJson::resultsHaveTheAgreedKeys()
{
    const auto text = results(kGood);
    QVERIFY(text);
    const QJsonObject one =
        QJsonDocument::fromJson(QByteArray::fromStdString(*text))["results"][0].toObject();
    QCOMPARE(one["id"].toString(), "one");
    QCOMPARE(one.keys(), QStringList({"cd_ps_nm_centre", "centre", "first", "id", "last",
                                      "latency_ms", "min_gsnr_01nm_db"}));
    QCOMPARE(one["first"].toObject().keys(), QStringList({"freq_thz", "gsnr_01nm_db", "gsnr_bw_db",
                                                          "osnr_ase_01nm_db", "snr_nli_01nm_db"}));
    QCOMPARE(one["centre"].toObject()["freq_thz"].toDouble(), 193.75);
    QVERIFY(std::abs(one["cd_ps_nm_centre"].toDouble() - 1336.0) < 1e-6);
}

void TestQotJson::badInputIsNamed_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QByteArray>("by");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("place");

    const auto row = [](const char* name, const char* what, const char* by, ErrorCode code,
                        const char* place) {
        QTest::newRow(name) << QByteArray(what) << QByteArray(by) << code << QString(place);
    };
    using enum ErrorCode;
    const char* fiber = "vectors[0].elements[0].elements[0].fiber";
    // clang-format off
    row("negative length",    "40.0,", "-40.0,", ValueOutOfRange, "vectors[0].elements[0].length");
    row("zero length",        "40.0,", "0,", ValueOutOfRange, "vectors[0].elements[0].length");
    row("0 spans",            "\"repeat\": 2", "\"repeat\": 0", ValueOutOfRange, "vectors[0].elements[0].repeat");
    row("half a span",        "\"repeat\": 2", "\"repeat\": 1.5", ValueOutOfRange, "vectors[0].elements[0].repeat");
    row("endless spans",      "\"repeat\": 2", "\"repeat\": 1e9", ValueOutOfRange, "vectors[0].elements[0].repeat");
    row("no fiber at all",    "\"t\": \"fiber\"", "\"t\": \"amp\", \"nf_db\": 5, \"gain_db\": 8", MissingValue, "vectors[0].elements");
    row("no elements",        "\"elements\": [{\"repeat\"", "\"elements\": [], \"x\": [{\"repeat\"", MissingValue, "vectors[0].elements");
    row("below the band",     "191.35", "181.35", ValueOutOfRange, "vectors[0].spectrum: channels[0]");
    row("above the band",     "191.35", "195.35", ValueOutOfRange, "vectors[0].spectrum: channels[34]");
    row("overlap",            "\"spacing_ghz\": 50.0", "\"spacing_ghz\": 20.0", ValueOutOfRange, "vectors[0].spectrum: channels[1]");
    row("wider than its slot", "\"baud_gbd\": 32.0", "\"baud_gbd\": 64.0", ValueOutOfRange, "vectors[0].spectrum: channels[0]");
    row("no channels",        "\"n_ch\": 96", "\"n_ch\": 0", ValueOutOfRange, "vectors[0].spectrum[0].n_ch");
    row("empty spectrum",     "\"spectrum\": [", "\"spectrum\": [], \"x\": [", MissingValue, "vectors[0].spectrum: channels");
    row("unknown fiber",      "\"fiber\": \"G652D\"", "\"fiber\": \"G666\"", UnknownName, fiber);
    row("unknown element",    "\"t\": \"amp\"", "\"t\": \"mirror\"", UnknownName, "vectors[0].elements[0].elements[1].t");
    row("negative loss",      "\"loss_db_km\": 0.2", "\"loss_db_km\": -0.2", ValueOutOfRange, "vectors[0].elements[0].attenuation");
    row("text for a number",  "\"gain_db\": 8.0", "\"gain_db\": \"8\"", MalformedText, "vectors[0].elements[0].elements[1].gain_db");
    row("missing key",        "\"nf_db\": 4.5, ", "", MissingValue, "vectors[0].elements[0].elements[1].nf_db");
    row("no vectors",         "\"vectors\"", "\"lines\"", MissingValue, "vectors");
    row("a list of numbers",  "\"spectrum\": [{", "\"spectrum\": [7, {", MalformedText, "vectors[0].spectrum[0]");
    row("not JSON",           "\"fibers\":", "fibers:", MalformedText, "");
    // clang-format on
}

void TestQotJson::badInputIsNamed()
{
    QFETCH(QByteArray, what);
    QFETCH(QByteArray, by);
    QFETCH(ErrorCode, code);
    QFETCH(QString, place);
    QByteArray text = kGood;
    QVERIFY(text.contains(what));
    text.replace(text.indexOf(what), what.size(), by);
    const auto refused = results(text);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, code);
    QCOMPARE(QString::fromStdString(refused.error().place), place);
    QCOMPARE(refused.error().subject, std::string("lines.json"));
    QVERIFY(!refused.error().expected.empty());
}

void TestQotJson::pathsAreMadeOfTheNetworksElements()
{
    const std::string text = R"({
      "spectrum": [{"f_first_thz": 193.0, "spacing_ghz": 50.0, "n_ch": 3, "baud_gbd": 32.0,
                    "slot_ghz": 50.0, "launch_dbm": 0.0}],
      "tx_osnr_01nm_db": 40.0, "roadm_add_or_drop_osnr_01nm_db": 41.0,
      "elements": {
        "t1": {"t": "transceiver"}, "t2": {"t": "transceiver"},
        "a": {"t": "roadm", "target_dbm": -20.0}, "b": {"t": "roadm", "target_dbm": -20.0},
        "amp": {"t": "amp", "gain_db": 20.0, "nf_db": 6.0},
        "glass": {"t": "fiber", "length_km": 80.0, "loss_db_km": 0.2, "dispersion_ps_nm_km": 16.7,
                  "effective_area_um2": 83.0}},
      "paths": [{"id": "p", "path": ["t1", "a", "amp", "glass", "amp", "b", "t2"]}]})";
    const auto cases = readQotPaths(text, "network.json");
    QVERIFY(cases);
    QCOMPARE(cases->size(), std::size_t(1));
    const optics::Line& line = cases->front().line;
    QCOMPARE(line.size(), std::size_t(5));
    QVERIFY(std::get<optics::RoadmStage>(line.front()).path == optics::RoadmStage::Path::Add);
    QVERIFY(std::get<optics::RoadmStage>(line.back()).path == optics::RoadmStage::Path::Drop);
    QVERIFY(std::get<optics::RoadmStage>(line.back()).osnr == Decibel::fromDb(41.0));

    std::string broken = text;
    broken.replace(broken.find("\"glass\", \"amp\""), 7, "\"water\"");
    const auto refused = readQotPaths(broken, "network.json");
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::UnknownName);
    QCOMPARE(refused.error().value, std::string("water"));
}

void TestQotJson::aLineWithoutNoiseHasNoFigure()
{
    QByteArray text = kGood;
    const qsizetype amp = text.indexOf(",\n      {\"t\": \"amp\"");
    QVERIFY(amp > 0);
    text.remove(amp, text.indexOf('}', amp) + 1 - amp);
    const auto result = results(text);
    QVERIFY(result);
    const QJsonObject first =
        QJsonDocument::fromJson(QByteArray::fromStdString(*result))["results"][0]["first"]
            .toObject();
    QVERIFY(first["osnr_ase_01nm_db"].isNull());
    QVERIFY(first["gsnr_01nm_db"].isDouble());
}

QTEST_APPLESS_MAIN(TestQotJson)
#include "tst_qot_json.moc"
