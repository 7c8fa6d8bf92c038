// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/templates.h"
#include "core/store/project_file.h"
#include "tests/support/cli.h"
#include "tests/support/phased_design.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace continua;
using namespace continua::test;

/// continua-cli with a project that goes in phases.
class TestCliPhases : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_project;

    static Outcome run(const QStringList& arguments) { return test::runCli(arguments); }

    QString planFile(const QByteArray& text) const
    {
        QFile file(m_folder.filePath("plan.json"));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write");
        return file.fileName();
    }

private slots:
    void init()
    {
        const Result<Design> design = interchange::openTemplate(
            "factory", CONTINUA_SOURCE_DIR "/resources/templates", shippedCatalog());
        QVERIFY(design);
        Phase pilot = phaseOf("Pilot", {2027, 4});
        pilot.demandFactor = 0.4;
        Phase rollout = phaseOf("Rollout", {2028, 4});
        rollout.equipmentFactor = 0.9;
        const Design phased = edited(*design, ChangeSet().insert(pilot).insert(rollout));
        m_project = m_folder.filePath("phased.continua");
        Project project(phased);
        project.scenarios.emplace(ScenarioId{1}, Scenario{{1}, "As it is", "kept", {}});
        QVERIFY(store::saveProject(project, m_project.toStdString()));
    }

    void thePlanOfAllPhasesVerifies()
    {
        const Outcome planned = run({"plan", m_project, "--json"});
        const QJsonObject plan = planned.json();
        const QJsonArray phases = plan["phases"].toArray();
        QCOMPARE(phases.size(), 2);
        QCOMPARE(phases[0].toObject()["date"].toString(), QString("2027-04"));
        double present = 0.0;
        for (const QJsonValue& phase : phases)
            present += phase.toObject()["present_usd"].toDouble();
        const QJsonObject cost = plan["cost"].toObject();
        QVERIFY(std::abs(cost["present_usd"].toDouble() - present) < 1.0);
        QVERIFY(std::abs(plan["objective"].toDouble() - present
                         - cost["unserved_penalty_usd"].toDouble())
                < 1.0);
        QVERIFY(plan["lower_bound"].toDouble() > 0.9 * plan["objective"].toDouble());
        double kinds = 0.0;
        for (const QJsonValue& kind : cost["by_kind"].toArray())
            kinds += kind.toObject()["present_usd"].toDouble();
        QVERIFY(std::abs(kinds - present) < 1.0);

        const Outcome verified = run({"verify", m_project, "--plan", planFile(planned.output)});
        QCOMPARE(verified.status, 0);
    }

    void aPlanThatIsNotTrueIsRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("once") << "capex_usd";
        QTest::newRow("yearly") << "yearly_usd";
        QTest::newRow("present") << "present_usd";
    }
    void aPlanThatIsNotTrueIsRefused()
    {
        QFETCH(QString, key);
        QJsonObject plan = run({"plan", m_project, "--json"}).json();
        QJsonArray phases = plan["phases"].toArray();
        QJsonObject phase = phases[1].toObject();
        phase[key] = phase[key].toDouble() * 1.01;
        phases[1] = phase;
        plan["phases"] = phases;
        const Outcome verified =
            run({"verify", m_project, "--json", "--plan", planFile(QJsonDocument(plan).toJson())});
        QCOMPARE(verified.status, 1);
        QCOMPARE(verified.json()["violations"].toArray()[0].toObject()["rule"].toString(),
                 QString("RULE-PHASE-PAID"));
    }

    void onePhaseIsShownByItsName()
    {
        const QJsonObject pilot = run({"plan", m_project, "--json", "--phase", "Pilot"}).json();
        const QJsonObject rollout = run({"plan", m_project, "--json", "--phase", "Rollout"}).json();
        QVERIFY(pilot["project"].toString().endsWith(", Pilot"));
        QVERIFY(pilot["kpi"].toObject()["it_power_kw"].toDouble()
                < rollout["kpi"].toObject()["it_power_kw"].toDouble());
        const Outcome unknown = run({"plan", m_project, "--phase", "Nope"});
        QCOMPARE(unknown.status, 2);
        QVERIFY(unknown.messages.contains("Pilot, Rollout"));
    }

    void applyPutsUpTheRacksOfEveryPhase()
    {
        run({"plan", m_project, "--apply"});
        const Result<Project> applied = store::openProject(m_project.toStdString());
        QVERIFY(applied);
        QCOMPARE(applied->scenarios.size(), std::size_t{1});
        int first = 0;
        int later = 0;
        for (const auto& [id, rack] : applied->baseline.all<Rack>())
            ++(rack.life.from ? later : first);
        QVERIFY(first > 0);
        QVERIFY(later > 0);
    }

    void checkInfoAndExportsKnowPhases()
    {
        QCOMPARE(run({"info", m_project, "--json"}).json()["phases"].toArray().size(), 2);
        const QJsonArray issues = run({"check", m_project, "--json"}).json()["issues"].toArray();
        QSet<QString> phases;
        for (const QJsonValue& issue : issues)
            phases += issue.toObject()["phase"].toString();
        QVERIFY(phases.contains("Pilot") && phases.contains("Rollout"));
        const QString file = m_folder.filePath("project.json");
        run({"export", m_project, "--format", "json", "-o", file});
        QFile exported(file);
        QVERIFY(exported.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(exported.readAll()).object()["phases"].toArray().size(),
                 2);
    }
};

QTEST_GUILESS_MAIN(TestCliPhases)
#include "tst_cli_phases.moc"
