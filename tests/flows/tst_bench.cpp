// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

/// continua-bench as people call it: what it prints, and that the answers keep their promise.
class TestBench : public QObject {
    Q_OBJECT

    struct Outcome {
        int exitCode = -1;
        QJsonObject report;
        QString complaint;
    };

    static Outcome run(const QStringList& arguments)
    {
        QProcess process;
        process.start(QStringLiteral(CONTINUA_BIN_DIR "/continua-bench"), arguments);
        if (!process.waitForFinished(60000))
            return {};
        return {process.exitCode(),
                QJsonDocument::fromJson(process.readAllStandardOutput()).object(),
                QString::fromUtf8(process.readAllStandardError())};
    }

    static void verifyBounded(const QJsonObject& report)
    {
        const double objective = report["objective"].toDouble();
        const double bound = report["bound"].toDouble();
        QVERIFY(bound > 0.0);
        QVERIFY(objective >= bound);
        QVERIFY2(objective <= 1.05 * bound, qPrintable(QJsonDocument(report).toJson()));
        QVERIFY(report["congestion_bound"].toDouble() <= bound);
        const QJsonArray trace = report["trace"].toArray();
        QVERIFY(!trace.isEmpty());
        QCOMPARE(trace.last().toArray()[1].toDouble(), objective);
    }

private slots:
    void lightpathsOfATemplateReachTheirBound_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"finance", "factory", "logistics", "entertainment", "urban"})
            QTest::newRow(name) << name;
    }
    void lightpathsOfATemplateReachTheirBound()
    {
        QFETCH(QString, name);
        const Outcome outcome = run(
            {"rsa", QStringLiteral(CONTINUA_SOURCE_DIR "/resources/templates/%1.json").arg(name),
             "--time-limit", "5"});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(outcome.report["demands"].toInt() > 0);
        verifyBounded(outcome.report);
    }

    void publishedWavelengthsAreReachedAndProven_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("optimum");
        QTest::newRow("NSFNET") << "NSF.3.json" << 22;
        QTest::newRow("European network") << "EON.json" << 22;
    }
    void publishedWavelengthsAreReachedAndProven()
    {
        QFETCH(QString, name);
        QFETCH(int, optimum);
        const QString data = qEnvironmentVariable("CONTINUA_BENCH_DATA");
        if (data.isEmpty())
            QSKIP("CONTINUA_BENCH_DATA is not set");
        const Outcome outcome = run({"rwa", data + "/rwa/" + name, "--time-limit", "30"});
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.report["objective"].toInt(), optimum);
        QCOMPARE(outcome.report["bound"].toInt(), optimum);
        QCOMPARE(outcome.report["status"].toString(), QStringLiteral("proven"));
    }

    void requestsThatComeAndGoAreCounted()
    {
        const QString data = qEnvironmentVariable("CONTINUA_BENCH_DATA");
        if (data.isEmpty())
            QSKIP("CONTINUA_BENCH_DATA is not set");
        const QStringList arguments{
            "rsa", data + "/rwa/NSF.3.json", "--requests", "20000", "--erlang", "700", "--seed",
            "3"};
        const Outcome once = run(arguments);
        QCOMPARE(once.exitCode, 0);
        QCOMPARE(once.report["requests"].toInt(), 20000);
        QCOMPARE(once.report["slots"].toInt(), 320);
        QCOMPARE(once.report["paths"].toInt(), 5);
        QVERIFY(once.report["blocking_probability"].toDouble() > 0.0);
        QVERIFY(once.report["requests_per_s"].toDouble() > 0.0);
        QCOMPARE(run(arguments).report["blocking_probability"],
                 once.report["blocking_probability"]);
    }

    void aFileThatIsNotThereIsNamed()
    {
        for (const char* kind : {"rwa", "rsa", "qot"}) {
            const Outcome outcome = run({kind, "nowhere.json"});
            QCOMPARE(outcome.exitCode, 2);
            QVERIFY(outcome.complaint.contains("nowhere.json"));
        }
    }
};

QTEST_GUILESS_MAIN(TestBench)
#include "tst_bench.moc"
