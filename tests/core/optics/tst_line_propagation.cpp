// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/qot_json.h"
#include "core/optics/line_propagation.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace continua;
using namespace continua::optics;

namespace {

constexpr double kToleranceDb = 2e-6;  // The reference figures have six decimals.

QByteArray vectorFile()
{
    QFile file(CONTINUA_SOURCE_DIR "/tests/data/optics/qot_vectors.json");
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool near(double actual, const QJsonValue& expected, double tolerance)
{
    return std::abs(actual - expected.toDouble()) <= tolerance;
}

}  // namespace

/// Against the 147 reference lines, in the convention where total power drives the NLI.
class TestLinePropagation : public QObject {
    Q_OBJECT

private slots:
    void everyReferenceLineIsReproduced_data();
    void everyReferenceLineIsReproduced();

private:
    std::vector<interchange::QotCase> m_cases;
    LinePropagator m_propagator;
};

void TestLinePropagation::everyReferenceLineIsReproduced_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QJsonObject>("expected");

    const QByteArray text = vectorFile();
    const auto cases = interchange::readQotCases({text.constData(), std::size_t(text.size())}, "v");
    QVERIFY(cases);
    m_cases = *cases;
    const QJsonArray vectors = QJsonDocument::fromJson(text)["vectors"].toArray();
    QCOMPARE(vectors.size(), 147);
    QCOMPARE(m_cases.size(), std::size_t(147));
    for (int i = 0; i < vectors.size(); ++i) {
        const QJsonObject vector = vectors[i].toObject();
        QTest::addRow("%s %s", qPrintable(vector["id"].toString()),
                      qPrintable(vector["note"].toString()))
            << i << vector["expected"].toObject();
    }
}

void TestLinePropagation::everyReferenceLineIsReproduced()
{
    QFETCH(int, index);
    QFETCH(QJsonObject, expected);
    const interchange::QotCase& one = m_cases[std::size_t(index)];
    const auto quality = m_propagator.propagate(one.line, one.comb);
    QVERIFY(quality);

    const std::size_t count = quality->channelCount();
    QCOMPARE(count, std::size_t(expected["n_channels"].toInt()));
    const std::pair<const char*, std::size_t> places[] = {
        {"first", 0}, {"centre", count / 2}, {"last", count - 1}};
    for (const auto& [name, i] : places) {
        const QJsonObject figures = expected[name].toObject();
        QVERIFY(near(quality->frequency(i).inThz(), figures["freq_thz"], 1e-6));
        QVERIFY(near(quality->osnr(i).inDb(), figures["osnr_ase_01nm_db"], kToleranceDb));
        QVERIFY(near(quality->osnrInBand(i).inDb(), figures["osnr_ase_bw_db"], kToleranceDb));
        QVERIFY(near(quality->snrNli(i).inDb(), figures["snr_nli_01nm_db"], kToleranceDb));
        QVERIFY(near(quality->snrNliInBand(i).inDb(), figures["snr_nli_bw_db"], kToleranceDb));
        QVERIFY(near(quality->gsnr(i).inDb(), figures["gsnr_01nm_db"], kToleranceDb));
        QVERIFY(near(quality->gsnrInBand(i).inDb(), figures["gsnr_bw_db"], kToleranceDb));
    }
    double sum = 0.0;
    for (std::size_t i = 0; i < count; ++i)
        sum += quality->gsnr(i).inDb();
    QVERIFY(near(sum / double(count), expected["mean_gsnr_01nm_db"], kToleranceDb));
    QVERIFY(near(quality->gsnr(quality->worstChannel()).inDb(), expected["min_gsnr_01nm_db"],
                 kToleranceDb));
    QVERIFY(near(quality->chromaticDispersion(count / 2).inPsPerNm(), expected["cd_ps_nm_centre"],
                 1e-3));
    QVERIFY(near(quality->latency.inMs(), expected["latency_ms"], 1e-6));
}

QTEST_APPLESS_MAIN(TestLinePropagation)
#include "tst_line_propagation.moc"
