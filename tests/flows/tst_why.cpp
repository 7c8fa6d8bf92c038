// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/cli.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace continua;
using test::Outcome;

/// `continua-cli why` as automation uses it: every key, on every template.
class TestWhy : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static Outcome run(const QStringList& arguments) { return test::runCli(arguments); }

    QString project(const QString& name)
    {
        const QString file = m_folder.filePath(name + ".continua");
        if (!QFile::exists(file) && run({"new", "--template", name, "-o", file}).status != 0)
            return {};
        return file;
    }

    static QJsonObject first(const QJsonValue& list) { return list.toArray().first().toObject(); }

    static bool hasAll(const QJsonObject& object, const QStringList& keys)
    {
        for (const QString& key : keys)
            if (!object.contains(key)) {
                qWarning("no key %s", qPrintable(key));
                return false;
            }
        return true;
    }

private slots:
    void thePlanAsAWholeIsExplained_data()
    {
        QTest::addColumn<QString>("key");
        for (const char* key : {"finance", "factory", "logistics", "entertainment", "urban"})
            QTest::newRow(key) << QString::fromLatin1(key);
    }

    void thePlanAsAWholeIsExplained()
    {
        QFETCH(QString, key);
        const Outcome why = run({"why", project(key), "--json"});
        QCOMPARE(why.status, 1);
        const QJsonObject answer = why.json();
        QCOMPARE(answer.keys(), QStringList({"conflicts", "shadow_prices", "site_headrooms"}));

        QVERIFY(!answer["conflicts"].toArray().isEmpty());
        for (const QJsonValue& value : answer["conflicts"].toArray()) {
            const QJsonObject conflict = value.toObject();
            QVERIFY(hasAll(conflict, {"what", "workload", "demand", "penalty_usd", "proven",
                                      "minimal", "members", "message"}));
            QVERIFY(conflict["proven"].toBool() && conflict["minimal"].toBool());
            QVERIFY(conflict["members"].toArray().size() >= 3);
            for (const QJsonValue& member : conflict["members"].toArray()) {
                QVERIFY(hasAll(member.toObject(), {"kind", "message"}));
                QVERIFY(!member["message"].toString().isEmpty());
                QVERIFY2(!member["message"].toString().contains('%'),
                         qPrintable(member["message"].toString()));
            }
        }
        for (const QJsonValue& price : answer["shadow_prices"].toArray()) {
            QVERIFY(hasAll(price.toObject(),
                           {"limit", "step", "unit", "gain_usd", "estimate", "message"}));
            QVERIFY(price["estimate"].toBool());
            QVERIFY(price["gain_usd"].toDouble() > 0.0);
        }
        double growth = 1.0;
        QVERIFY(!answer["site_headrooms"].toArray().isEmpty());
        for (const QJsonValue& headroom : answer["site_headrooms"].toArray()) {
            QVERIFY(hasAll(headroom.toObject(),
                           {"site", "growth", "open_ended", "binding", "stranded", "message"}));
            QVERIFY(headroom["growth"].toDouble() >= growth);
            growth = headroom["growth"].toDouble();
        }
    }

    /// The trap of the finance template: protection and latency cannot both be had.
    void aConflictNamesItsMembersWithTheirFigures()
    {
        const QJsonObject answer = run({"why", project("finance"), "--json"}).json();
        bool isFound = false;
        for (const QJsonValue& conflict : answer["conflicts"].toArray())
            for (const QJsonValue& value : conflict["members"].toArray()) {
                const QJsonObject member = value.toObject();
                if (conflict["workload"] != "F2" || member["kind"] != "latency_budget")
                    continue;
                isFound = true;
                QCOMPARE(member["unit"].toString(), QString("ms"));
                QCOMPARE(member["available"].toDouble(), 7.0);
                QVERIFY(member["needed"].toDouble() > 7.0 && member["needed"].toDouble() < 7.5);
                QVERIFY(std::abs(member["short_by"].toDouble() + 7.0 - member["needed"].toDouble())
                        < 1e-9);
            }
        QVERIFY(isFound);
    }

    void pricesPlannedAnewSaySo()
    {
        const QJsonObject answer = run({"why", project("factory"), "--exact", "--json"}).json();
        QVERIFY(!answer["shadow_prices"].toArray().isEmpty());
        for (const QJsonValue& price : answer["shadow_prices"].toArray()) {
            QVERIFY(!price["estimate"].toBool());
            QVERIFY(price.toObject().contains("more_served"));
        }
        QCOMPARE(first(answer["shadow_prices"])["more_served"].toInt(), 1);
    }

    void aSiteByItselfHasItsPricesAndHeadroom()
    {
        const Outcome why = run({"why", project("finance"), "--site", "KWS", "--exact", "--json"});
        QCOMPARE(why.status, 0);
        const QJsonObject answer = why.json();
        QCOMPARE(answer.keys(), QStringList({"shadow_prices", "site", "site_headroom"}));
        QCOMPARE(answer["shadow_prices"].toArray().size(), 8);
        QCOMPARE(answer["site_headroom"]["stranded"].toObject().keys(),
                 QStringList({"air_kw", "liquid_kw", "positions", "power_kw"}));
    }

    void aWorkloadByItselfHasItsPlacesAndConflicts()
    {
        const QJsonObject answer =
            run({"why", project("finance"), "--workload", "F2", "--json"}).json();
        QCOMPARE(answer.keys(), QStringList({"conflicts", "replicas", "workload"}));
        for (const QJsonValue& conflict : answer["conflicts"].toArray())
            QCOMPARE(conflict["workload"].toString(), QString("F2"));
        QCOMPARE(answer["replicas"].toArray().size(), 2);
        for (const QJsonValue& replica : answer["replicas"].toArray()) {
            QVERIFY(hasAll(replica.toObject(), {"replica", "runs_at", "why_here"}));
            QVERIFY(hasAll(replica["why_here"].toObject(),
                           {"pinned", "other_sites", "next_site", "more_usd", "more_unserved",
                            "moved_replicas", "message"}));
        }
        // Without the pin one demand less stays unserved: one, not many.
        const QString message =
            first(answer["replicas"])["why_here"].toObject()["message"].toString();
        QVERIFY2(message.contains("1 demand fewer") || message.contains("1 fewer demand "),
                 qPrintable(message));
    }

    void aWorkloadAtASiteIsExplained()
    {
        const QJsonObject here =
            run({"why", project("finance"), "--workload", "F2", "--site", "INZ", "--json"}).json();
        QCOMPARE(here["site"].toString(), QString("INZ"));
        const QJsonObject runs = first(here["replicas"]);
        QVERIFY(hasAll(runs, {"replica", "failed_rules", "runs_here", "why_here"}));
        QVERIFY(runs["runs_here"].toBool());
        QVERIFY(here.contains("site_headroom"));

        const QJsonObject away =
            run({"why", project("finance"), "--workload", "F2", "--site", "KWS", "--json"}).json();
        const QJsonObject refused = first(away["replicas"]);
        QVERIFY(!refused["runs_here"].toBool());
        QVERIFY(!refused["failed_rules"].toArray().isEmpty());
        QVERIFY(hasAll(first(refused["failed_rules"]),
                       {"rule", "needed", "available", "short_by", "message"}));
        QVERIFY(hasAll(refused["repair"].toObject(),
                       {"steps", "price_usd", "building_work_unpriced", "there"}));
        QVERIFY(hasAll(first(refused["repair"]["steps"]), {"message", "price_usd"}));
        QVERIFY(hasAll(refused["repair"]["there"].toObject(),
                       {"more_usd", "more_unserved", "moved_replicas", "message"}));
    }

    /// Where nothing speaks against a site, what it would cost there.
    void aSiteThatWouldDoHasItsPrice()
    {
        const QString file = project("entertainment");
        const QJsonObject plan = run({"plan", file, "--json"}).json();
        for (const QJsonValue& placement : plan["placements"].toArray()) {
            const QString workload = placement["workload"].toString();
            const QJsonObject answer = run({"why", file, "--workload", workload, "--json"}).json();
            const QString next =
                first(answer["replicas"])["why_here"].toObject()["next_site"].toString();
            if (next.isEmpty()
                || first(answer["replicas"])["why_here"].toObject()["pinned"].toBool())
                continue;
            const QJsonObject there =
                run({"why", file, "--workload", workload, "--site", next, "--json"}).json();
            const QJsonObject replica = first(there["replicas"]);
            if (!replica["failed_rules"].toArray().isEmpty())
                continue;
            QVERIFY(hasAll(replica["there"].toObject(),
                           {"more_usd", "more_unserved", "moved_replicas", "message"}));
            return;
        }
        QFAIL("no replica has a next best site that would do");
    }

    void equalQuestionsHaveEqualAnswers()
    {
        const QStringList call{"why", project("urban"), "--json"};
        QCOMPARE(run(call).output, run(call).output);
    }

    void whatIsNotThereIsNamed()
    {
        const Outcome why = run({"why", project("finance"), "--site", "NOWHERE"});
        QCOMPARE(why.status, 2);
        QVERIFY(why.messages.contains("NOWHERE"));
        QVERIFY(why.output.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestWhy)
#include "tst_why.moc"
