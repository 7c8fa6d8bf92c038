// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/project_json.h"
#include "core/model/references.h"
#include "core/store/project_file.h"
#include "tests/support/cli.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace continua;
using namespace continua::test;

/// Scenarios on the command line.
class TestCliScenarios : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;

    static Outcome run(const QStringList& arguments) { return test::runCli(arguments); }
    Project saved() const { return *store::openProject(m_file.toStdString()); }

private slots:
    /// The finance template; "Less" lacks its first workload, "Same" is as the baseline is.
    void init()
    {
        m_file = m_folder.filePath(QStringLiteral("p.continua"));
        QFile::remove(m_file);
        QCOMPARE(run({"new", "--template", "finance", "-o", m_file}).status, 0);
        Project project = saved();
        const Workload& first = project.baseline.all<Workload>().begin()->second;
        project.scenarios.emplace(
            ScenarioId{1},
            Scenario{
                {1}, "Less", "without one", removal(project.baseline, {}, {}, {}, {first.id})});
        project.scenarios.emplace(ScenarioId{2}, Scenario{{2}, "Same"});
        QVERIFY(store::saveProject(project, m_file.toStdString()));
    }

    void infoListsThem()
    {
        const QJsonObject info = run({"info", m_file, "--json"}).json();
        QCOMPARE(info["scenarios"].toArray(), QJsonArray({"Less", "Same"}));
    }

    void eachCommandTakesOne_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("isAnother");
        QTest::newRow("check") << QStringList{"check", "P", "--json"} << true;
        QTest::newRow("plan") << QStringList{"plan", "P"} << true;
        QTest::newRow("why") << QStringList{"why", "P", "--workload", "W", "--json"} << true;
        QTest::newRow("verify") << QStringList{"verify", "P", "--json"} << false;
    }
    void eachCommandTakesOne()
    {
        QFETCH(QStringList, arguments);
        QFETCH(bool, isAnother);
        arguments.replace(1, m_file);
        const Project project = saved();
        arguments.replaceInStrings(
            QRegularExpression("^W$"),
            QString::fromStdString(project.baseline.all<Workload>().begin()->second.code));
        const auto with = [&](const char* name) {
            return run(arguments + QStringList{"--scenario", QString::fromLatin1(name)});
        };
        const Outcome baseline = run(arguments);
        QVERIFY(baseline.status == 0 || baseline.status == 1);
        QCOMPARE(with("Same").output, baseline.output);
        QCOMPARE(with("Less").output != baseline.output, isAnother);
        const Outcome unknown = with("More");
        QCOMPARE(unknown.status, 2);
        QVERIFY2(unknown.messages.contains("More") && unknown.messages.contains("Less, Same"),
                 unknown.messages.constData());
        QVERIFY(unknown.output.isEmpty());
    }

    void routesAreThoseOfTheScenario()
    {
        Project project = saved();
        const Link& link = project.baseline.all<Link>().begin()->second;
        const QString from = QString::fromStdString(project.baseline.at(link.from).code);
        const QString to = QString::fromStdString(project.baseline.at(link.to).code);
        project.scenarios.at({2}).edits.remove(link);
        QVERIFY(store::saveProject(project, m_file.toStdString()));
        const QStringList route{"route", m_file, "--from", from, "--to", to, "--json"};
        QVERIFY(run(route).output != run(route + QStringList{"--scenario", "Same"}).output);
    }

    void aPlanIsAppliedToTheScenarioOnly()
    {
        const Project before = saved();
        QVERIFY(run({"plan", m_file, "--scenario", "Less", "--apply"}).status >= 0);
        const Project after = saved();
        QVERIFY(after.baseline == before.baseline);
        QVERIFY(after.scenarios.at({2}) == before.scenarios.at({2}));
        QVERIFY(!after.scenarios.at({1}).edits.of<Rack>().empty());
    }

    void aPlanOfTheBaselineReachesTheScenarios()
    {
        QVERIFY(run({"plan", m_file, "--apply"}).status >= 0);
        const Project after = saved();
        const std::size_t racks = after.baseline.all<Rack>().size();
        QVERIFY(racks > 0);
        QCOMPARE(designOf(after, {1})->all<Rack>().size(), racks);
        QVERIFY(after.scenarios.at({2}).edits.isEmpty());
    }

    void exportsAreOfOneOrOfAll()
    {
        const QString file = m_folder.filePath(QStringLiteral("out.json"));
        const auto exported = [&](const QStringList& more) -> Project {
            const QStringList call{"export", m_file, "--format", "json", "-o", file};
            if (run(call + more).status > 1)
                qFatal("nothing was exported");
            QFile text(file);
            if (!text.open(QIODevice::ReadOnly))
                qFatal("nothing was written");
            return *interchange::readProject(text.readAll().toStdString(), "out", nullptr);
        };
        QVERIFY(exported({}) == saved());
        QVERIFY(exported({"--scenario", "Less"}) == Project(*designOf(saved(), {1})));
    }

    void scenariosAreComparedWithTheirBaseline()
    {
        const QJsonObject all =
            run({"compare", m_file, "--scenarios", "Same,Less", "--json"}).json();
        QCOMPARE(all["scenarios"].toArray(), QJsonArray({QJsonValue(), "Same", "Less"}));
        QCOMPARE(all["projects"].toArray().size(), 3);
        bool lessDiffers = false;
        for (const auto& kpi : all["kpis"].toArray()) {
            const QJsonArray values = kpi.toObject()["values"].toArray();
            QCOMPARE(values.size(), 3);
            QCOMPARE(values[1], values[0]);
            lessDiffers = lessDiffers || values[2] != values[0];
        }
        QVERIFY(lessDiffers);
    }

    void aComparisonNeedsSomethingToCompare_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("alone") << QStringList{} << QByteArray("nothing to compare");
        QTest::newRow("unknown") << QStringList{"--scenarios", "Same,More"} << QByteArray("More");
    }
    void aComparisonNeedsSomethingToCompare()
    {
        QFETCH(QStringList, more);
        QFETCH(QByteArray, said);
        const Outcome outcome = run(QStringList{"compare", m_file} + more);
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.messages.contains(said), outcome.messages.constData());
    }
};

QTEST_GUILESS_MAIN(TestCliScenarios)
#include "tst_cli_scenarios.moc"
