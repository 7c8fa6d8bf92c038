// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/project_file.h"
#include "tests/support/cli.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace continua;
using test::Outcome;

/// continua-cli as automation uses it: arguments in, exit status and streams out.
class TestCli : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const QString& name) const { return m_folder.filePath(name); }

    static Outcome run(const QStringList& arguments) { return test::runCli(arguments); }

    /// The window's program where there is no display.
    static Outcome runUnseen(const QStringList& arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.remove(QString::fromLatin1(name));
        process.setProcessEnvironment(environment);
        return test::finish(process, QStringLiteral("continua"), arguments);
    }

    QString project(const QString& name)
    {
        const QString file = path(name + ".continua");
        if (!QFile::exists(file)) {
            const Outcome made = run({"new", "--template", name, "-o", file});
            if (made.status != 0)
                qWarning() << made.messages;
        }
        return file;
    }

    static void addTemplates()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"finance", "factory", "logistics", "entertainment", "urban"})
            QTest::newRow(name) << QString(name);
    }

private slots:
    void listsTheTemplates()
    {
        const Outcome outcome = run({"templates", "--json"});
        QCOMPARE(outcome.status, 0);
        QStringList keys;
        const QJsonArray templates = outcome.json()["templates"].toArray();
        for (const QJsonValue& entry : templates)
            keys << entry["key"].toString();
        for (const char* key :
             {"finance", "factory", "logistics", "entertainment", "urban", "blank"})
            QVERIFY2(keys.contains(key), key);
    }

    void theWindowsProgramSaysThatItHasNoDisplay()
    {
        const Outcome help = runUnseen({"--help"});
        QCOMPARE(help.status, 0);
        QVERIFY2(help.output.contains("--pictures"), help.output);
        const Outcome window = runUnseen({});
        QCOMPARE(window.status, 2);
        QVERIFY2(window.messages.contains("no display"), window.messages);
    }

    void infoCountsWhatIsInAProject()
    {
        const QJsonObject info = run({"info", project("finance"), "--json"}).json();
        QCOMPARE(info["sites"].toInt(), 15);
        QCOMPARE(info["links"].toInt(), 19);
        QCOMPARE(info["workloads"].toInt(), 8);
        QCOMPARE(info["schema_version"].toInt() > 0, true);
    }

    void routesBetweenSites()
    {
        const Outcome outcome = run({"route", project("urban"), "--from", "SG-AYR", "--to", "JHB",
                                     "--k", "3", "--disjoint", "link", "--json"});
        QCOMPARE(outcome.status, 0);
        const QJsonObject answer = outcome.json();
        QCOMPARE(answer["paths"].toArray().size(), 3);
        QCOMPARE(answer["paths"][0]["length_km"].toDouble(), 85.0);
        QCOMPARE(answer["paths"][0]["rtt_ms"].toDouble(), 2 * 85 * 0.0049);
        QVERIFY(answer["paths"][0]["latency_ms"].toDouble()
                > answer["paths"][0]["one_way_ms"].toDouble());
        QCOMPARE(answer["disjoint"]["total_km"].toDouble(), 190.0);  // the trap: 90 + 100
    }

    void aSingleStringHasNoDisjointPair()
    {
        const Outcome outcome = run(
            {"route", project("finance"), "--from", "INZ", "--to", "ISK", "--disjoint", "--json"});
        QCOMPARE(outcome.status, 1);
        QVERIFY(outcome.json()["disjoint"].isNull());
    }

    void planIsVerifiedAndBounded_data() { addTemplates(); }
    void planIsVerifiedAndBounded()
    {
        QFETCH(QString, name);
        const QString file = project(name);
        const Outcome planned = run({"plan", file, "--seed", "7", "--json"});
        QVERIFY2(planned.status == 0 || planned.status == 1, planned.messages);
        const QJsonObject plan = planned.json();
        QVERIFY(!plan["placements"].toArray().isEmpty());
        QVERIFY(plan["lower_bound"].toDouble() > 0.0);
        QVERIFY(plan["lower_bound"].toDouble() <= plan["objective"].toDouble());
        QCOMPARE(planned.status, plan["unserved"].toArray().isEmpty() ? 0 : 1);

        QFile saved(path(name + "-plan.json"));
        QVERIFY(saved.open(QIODevice::WriteOnly));
        saved.write(planned.output);
        saved.close();
        const Outcome verified = run({"verify", file, "--plan", saved.fileName(), "--json"});
        QVERIFY2(verified.status == 0, verified.output + verified.messages);
        QVERIFY(verified.json()["violations"].toArray().isEmpty());
    }

    void equalSeedsGiveEqualPlans_data() { addTemplates(); }
    void equalSeedsGiveEqualPlans()
    {
        QFETCH(QString, name);
        const auto withoutClock = [&](const char* seed) {
            QJsonObject plan = run({"plan", project(name), "--seed", seed, "--json"}).json();
            plan.remove("seconds");
            return QJsonDocument(plan).toJson();
        };
        QCOMPARE(withoutClock("3"), withoutClock("3"));
    }

    void aFalsifiedPlanFailsVerification()
    {
        const QString file = project("logistics");
        QJsonObject plan = run({"plan", file, "--json"}).json();
        QJsonArray kits = plan["kits"].toArray();
        QVERIFY(!kits.isEmpty());
        QJsonObject kit = kits[0].toObject();
        kit["count"] = kit["count"].toInt() + 1;
        kits[0] = kit;
        plan["kits"] = kits;
        QFile saved(path("falsified.json"));
        QVERIFY(saved.open(QIODevice::WriteOnly));
        saved.write(QJsonDocument(plan).toJson());
        saved.close();
        const Outcome verified = run({"verify", file, "--plan", saved.fileName(), "--json"});
        QCOMPARE(verified.status, 1);
        QVERIFY(!verified.json()["violations"].toArray().isEmpty());
    }

    void checkNamesRulesAndObjects()
    {
        const Outcome outcome = run({"check", project("logistics"), "--json"});
        QCOMPARE(outcome.status, 1);
        QVERIFY(outcome.json()["rules_run"].toInt() > 10);
        QStringList rules;
        const QJsonArray issues = outcome.json()["issues"].toArray();
        for (const QJsonValue& issue : issues) {
            rules << issue["rule"].toString();
            QVERIFY(!issue["message"].toString().isEmpty());
        }
        QVERIFY(rules.contains("NET-BRIDGE"));
    }

    void checkTellsWhatIsApprovedAndWhatIsIgnored()
    {
        const QString file = path("approved.continua");
        QCOMPARE(run({"new", "--template", "logistics", "-o", file}).status, 0);
        const auto before = run({"check", file, "--json"}).json()["issues"].toArray().size();
        const Result<Project> opened = store::openProject(file.toStdString());
        QVERIFY(opened);
        Project project = *opened;
        QVERIFY(ChangeSet()
                    .insert(Approval{.id = {1}, .rule = "NET-BRIDGE", .reason = "a tree by intent"})
                    .applyTo(project.baseline));
        QVERIFY(store::saveProject(project, file.toStdString()));
        const QJsonObject after = run({"check", file, "--json"}).json();
        QCOMPARE(after["rules_ignored"].toArray(), QJsonArray{"NET-BRIDGE"});
        const QJsonArray issues = after["issues"].toArray();
        QCOMPARE(issues.size(), before);
        for (const QJsonValue& issue : issues)
            QCOMPARE(issue["approved"].toString(), issue["rule"].toString() == "NET-BRIDGE"
                                                       ? QString("a tree by intent")
                                                       : QString());
        const QString tool = QStandardPaths::findExecutable("pdftotext");
        if (tool.isEmpty())
            QSKIP("pdftotext (poppler-utils) is not installed");
        const QString report = path("approved.pdf");
        QVERIFY(run({"export", file, "--format", "pdf", "-o", report}).status <= 1);
        QProcess reader;
        reader.start(tool, {"-layout", report, "-"});
        QVERIFY(reader.waitForFinished());
        const QString text = QString::fromUtf8(reader.readAllStandardOutput());
        QVERIFY(text.contains("Approved issues"));
        QVERIFY(text.contains("a tree by intent"));
        QVERIFY(text.contains("Rules ignored: NET-BRIDGE"));
    }

    void compareWithItselfHasNoDifference()
    {
        const QString file = project("urban");
        const Outcome outcome = run({"compare", file, file, "--json"});
        QCOMPARE(outcome.status, 0);
        const QJsonArray rows = outcome.json()["kpis"].toArray();
        QVERIFY(!rows.isEmpty());
        for (const QJsonValue& row : rows)
            QCOMPARE(row["differences"][1].toDouble(), 0.0);
    }

    void exportsAreWhole_data()
    {
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("pdf") << QByteArray("%PDF-");
        QTest::newRow("png") << QByteArray("\x89PNG");
        QTest::newRow("svg") << QByteArray("<?xml");
        QTest::newRow("json") << QByteArray("{");
        QTest::newRow("geojson") << QByteArray("{");
        QTest::newRow("csv") << QByteArray("");
    }
    void exportsAreWhole()
    {
        QFETCH(QByteArray, begins);
        const QString format = QTest::currentDataTag();
        const QString file = path("out." + format);
        const Outcome outcome = run({"export", project("factory"), "--format", format, "-o", file});
        QVERIFY2(outcome.status == 0 || outcome.status == 1, outcome.messages);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray content = written.readAll();
        QVERIFY(content.size() > 500);
        QVERIFY(content.startsWith(begins));
        if (format == "json" || format == "geojson")
            QVERIFY(QJsonDocument::fromJson(content).isObject());
    }

    void whatIsExportedForGnpyIsImportedAgain()
    {
        QVERIFY(QDir(m_folder.path()).mkpath("gnpy"));
        const QString folder = path("gnpy");
        QVERIFY(run({"export", project("urban"), "--format", "gnpy", "-o", folder}).status <= 1);
        const QStringList files{folder + "/topology.json", folder + "/eqpt_config.json"};
        const QString back = path("back.continua");
        const Outcome imported = run(QStringList{"import", "--strict", "-o", back} + files);
        QVERIFY2(imported.status == 0, imported.messages);
        const QJsonObject info = run({"info", back, "--json"}).json();
        QCOMPARE(info["sites"].toInt(), 16);
        // Services name modes, which a plan chooses itself: not as they stand.
        const QString strict = path("strict.continua");
        const Outcome refused = run(QStringList{"import", "--strict", "-o", strict} + files
                                    + QStringList{folder + "/services.json"});
        QCOMPARE(refused.status, 2);
        QVERIFY(refused.messages.contains("services.json"));
        QVERIFY(!QFile::exists(strict));
    }

    void wrongCallsAreRefusedAndNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("names");
        const QString foreign = path("foreign.continua");
        QFile file(foreign);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("this is no project\n");
        file.close();
        QTest::newRow("no command") << QStringList{} << QString("subcommand");
        QTest::newRow("unknown command") << QStringList{"frobnicate"} << QString("frobnicate");
        QTest::newRow("unknown template")
            << QStringList{"new", "--template", "mining", "-o", path("x.continua")}
            << QString("mining");
        QTest::newRow("missing file")
            << QStringList{"plan", path("absent.continua")} << QString("absent.continua");
        QTest::newRow("foreign file")
            << QStringList{"plan", foreign} << QString("foreign.continua");
        QTest::newRow("unknown site")
            << QStringList{"route", project("urban"), "--from", "ATLANTIS", "--to", "JHB"}
            << QString("ATLANTIS");
        QTest::newRow("unknown format")
            << QStringList{"export", project("urban"), "--format", "dxf", "-o", path("x.dxf")}
            << QString("dxf");
        QTest::newRow("unwritable output")
            << QStringList{"new", "--template", "urban", "-o", "/proc/none/x.continua"}
            << QString("x.continua");
        QTest::newRow("not yet") << QStringList{"sweep", project("urban")} << QString("sweep");
    }
    void wrongCallsAreRefusedAndNamed()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, names);
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.status, 2);
        QVERIFY(outcome.output.isEmpty());
        QVERIFY2(QString::fromUtf8(outcome.messages).contains(names), outcome.messages);
    }

    void badLinesAreNamedWithFilePlaceValueAndWhatShouldBe_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<QByteArray>("by");
        QTest::addColumn<QStringList>("saying");
        const auto row = [](const char* name, const char* command, const char* what, const char* by,
                            const QStringList& saying) {
            QTest::newRow(name) << QString(command) << QByteArray(what) << QByteArray(by) << saying;
        };
        row("negative length", "qot", "40.0", "-40.0",
            {"vectors[0].elements[0].length", "-40", "above 0"});
        row("0 spans", "qot", "\"repeat\": 2", "\"repeat\": 0",
            {"vectors[0].elements[0].repeat", "0 spans", "from 1"});
        row("channel outside the band", "qot", "193.0", "199.0",
            {"vectors[0].spectrum: channels[0]", "199", "THz"});
        row("unknown fiber", "qot", "\"fiber\": \"G652D\"", "\"fiber\": \"G666\"",
            {"vectors[0].elements[0].elements[0].fiber", "G666"});
        row("negative length of GNPy", "import", "\"length\": 60", "\"length\": -60",
            {"elements[2].params.length", "-60", "above 0"});
        row("unknown element of GNPy", "import", "\"Fiber\"", "\"Water\"",
            {"elements[2].type", "Water", "Fiber"});
    }
    void badLinesAreNamedWithFilePlaceValueAndWhatShouldBe()
    {
        QFETCH(QString, command);
        QFETCH(QByteArray, what);
        QFETCH(QByteArray, by);
        QFETCH(QStringList, saying);
        QByteArray text = command == "qot" ? QByteArray(R"({
          "fibers": {"G652D": {"loss_db_km": 0.2, "dispersion_ps_nm_km": 16.7,
                               "effective_area_um2": 83.0}},
          "vectors": [{"id": "one", "tx_osnr_01nm_db": null,
            "spectrum": [{"f_first_thz": 193.0, "spacing_ghz": 50.0, "n_ch": 9, "baud_gbd": 32.0,
                          "slot_ghz": 50.0, "launch_dbm": -2.0}],
            "elements": [{"repeat": 2, "elements": [
              {"t": "fiber", "fiber": "G652D", "length_km": 40.0, "con_in_db": 0.0,
               "con_out_db": 0.0},
              {"t": "amp", "nf_db": 4.5, "gain_db": 8.0, "out_voa_db": 0.0}]}]}]})")
                                           : QByteArray(R"({"elements": [
          {"uid": "A", "type": "Roadm"}, {"uid": "B", "type": "Roadm"},
          {"uid": "f", "type": "Fiber", "params": {"length": 60}}],
          "connections": [{"from_node": "A", "to_node": "f"}, {"from_node": "f", "to_node": "B"}]})");
        const QStringList output =
            command == "qot" ? QStringList() : QStringList{"-o", path("never.continua")};
        const auto outcomeOf = [&](const QByteArray& content) {
            QFile file(path("lines.json"));
            if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
                return Outcome();
            file.close();
            return run(QStringList{command, path("lines.json")} + output);
        };
        QCOMPARE(outcomeOf(text).status, 0);
        QVERIFY(QFile::remove(path("never.continua")) == !output.isEmpty());
        QVERIFY(text.contains(what));
        const Outcome refused = outcomeOf(text.replace(text.indexOf(what), what.size(), by));
        QCOMPARE(refused.status, 2);
        QVERIFY(refused.output.isEmpty());
        QVERIFY(!QFile::exists(path("never.continua")));
        for (const QString& words : saying + QStringList{"lines.json"})
            QVERIFY2(QString::fromUtf8(refused.messages).contains(words), refused.messages);
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
