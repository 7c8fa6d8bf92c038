// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/templates.h"
#include "core/rules/rule_book.h"
#include "tests/support/planned.h"
#include "ui/report/report.h"
#include "ui/text/finding_text.h"
#include "ui/theme/tokens.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace continua;
using namespace continua::test;
using namespace continua::ui;

/// What every template should reveal is a sentence that a user reads: among the issues on the
/// screen, and in the report.
class TestRevealed : public QObject {
    Q_OBJECT

    struct Told {
        QStringList issues;  ///< "rule object: sentence".
        QString report;      ///< Its text without spaces; empty without a tool to read it.
    };
    std::map<QString, Told> m_told;

    static QString unspaced(QString text)
    {
        text = text.normalized(QString::NormalizationForm_KC);  // Ligatures, micro.
        text.removeIf([](QChar c) { return c.isSpace(); });     // Also those that do not break.
        return text;
    }

    static QString reportText(const Design& design, const PlanOutcome& outcome)
    {
        const QString tool = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("report.pdf"));
        if (tool.isEmpty() || !writeReport(design, outcome, path, {}))
            return {};
        QProcess process;
        process.start(tool, {QStringLiteral("-raw"), path, QStringLiteral("-")});
        if (!process.waitForFinished(30000))
            return {};
        return unspaced(QString::fromUtf8(process.readAllStandardOutput()));
    }

    const Told& told(const QString& key)
    {
        const auto [known, isNew] = m_told.try_emplace(key);
        if (!isNew)
            return known->second;
        const Design design = *interchange::openTemplate(
            key.toStdString(), CONTINUA_SOURCE_DIR "/resources/templates", shippedCatalog());
        PlanOutcome outcome{planned(design), {}};
        outcome.findings = rules::check(design, &outcome.plan);
        for (const rules::Finding& finding : outcome.findings)
            known->second.issues << QString::fromUtf8(rules::ruleId(finding.kind).data()) + " "
                                        + findingText(design, finding);
        known->second.report = reportText(design, outcome);
        return known->second;
    }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        applyTheme(*qApp, ThemeKind::Light);
    }

    void whatATemplateRevealsIsSaid_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* key, const char* words) {
            QTest::addRow("%s: %s", key, words) << QString(key) << QString::fromUtf8(words);
        };
        row("finance", "protection and latency cannot both be had");
        row("finance", "F2 synchronous replication is there 99.82 % of the time");
        row("finance", "With a disjoint second path it would be 99.99962 %");
        row("finance", "the detour of 58 km takes 568 µs in fiber and 13.8 µs in equipment");
        row("finance", "no second path from INZ to ISK exists; the one there is measures 1080 km");
        row("finance", "counts 60 g/kWh from the site's own supply");
        row("finance", "Racks of 132 kW and 999 kg/m² fail elsewhere on power per rack");
        row("finance", "400 Gbit/s fails by 5.6 dB; 300 Gbit/s fails by 2.3 dB; 200 Gbit/s closes");
        row("finance", "the second path from INZ to KWS takes 1.11 ms there and back");
        row("finance", "both paths pass TYO-OTE, a single point of failure");
        row("finance", "F7 uses its 2 transceivers 6 hours of the day");

        row("factory", "carrying 480 Gbit/s from SIN to STR-CO");
        row("factory", "The 16 accelerators on site instead draw 9.80 kW");
        row("factory", "M2 must run on the spot at DGF");
        row("factory", "497 µs one way from ING to MUC (100 km of fiber), above the budget of 160");
        row("factory", "DGF hangs on one link, MUC – DGF, which is there 99.965 % of the time");
        row("factory", "UNT hangs on one link, STR-CO – UNT, which is there 99.998 % of the time");
        row("factory", "its disjoint detour 875 km");
        row("factory", "within the budget of 5 ms from SIN are");
        row("factory", "64 accelerators draw 52 kW. Power per rack asks for 2 racks");
        row("factory", "France USD 0.187/kWh (energy here costs 35.8 % more)");

        row("logistics", "One cut of EIN-CO – VEN isolates DUS, VEN and DUI");
        row("logistics", "L1 crane video and control is there 99.987 % of the time");
        row("logistics", "SPL hangs on one link");
        row("logistics", "within the budget of 3 ms from TLB are TLB in 0 ms, EIN-CO in 450 µs");
        row("logistics", "should the direct way from TLB to EIN-CO be cut, the detour of 297 km");
        row("logistics", "the countries that the data must stay in keep them apart");
        row("logistics", "64 accelerators draw 114 kW. Power per rack asks for 3 racks");
        row("logistics", "at BRU, in time as well, 36.5 t (138 g/kWh)");
        row("logistics", "stands its peak of 2.50 times the usual need");

        row("entertainment", "\"uncompressed ST 2110, 10.6 Gbit/s per camera\" is 1.27 Tbit/s");
        row("entertainment", "636 Gbit/s on the busiest link");
        row("entertainment", "TPE would take 19.5 ms");
        row("entertainment",
            "measures 3400 km of fiber where distance times route factor would say");
        row("entertainment", "if wavelengths are handed on by the hour");
        row("entertainment", "E5 scene rendering can stand at 5 of 15 sites");
        row("entertainment", "E7 overnight material goes unprotected");

        row("urban", "\"Motion-JPEG 60 Mbit/s per camera\" is 420 Gbit/s in total");
        row("urban", "\"H.265 4 Mbit/s per camera\" is 28 Gbit/s in total");
        row("urban", "above the budget of 160 µs");
        row("urban", "One packet hop more (10 µs) would break it");
        row("urban", "(85 km) leaves no second one, but two disjoint routes of 90 km and 100 km");
        row("urban", "BTM hangs on one link");
        row("urban", "but dirtier (606 g/kWh)");
        row("urban", "keeps 172 kW and room for 128 accelerators free in Singapore");
        row("urban", "at a design wet bulb of 28 °C water comes at 33 °C without chillers");
    }

    void whatATemplateRevealsIsSaid()
    {
        QFETCH(QString, key);
        QFETCH(QString, words);
        const Told& of = told(key);
        const bool isIssue =
            std::any_of(of.issues.begin(), of.issues.end(), [&](const QString& issue) {
                return unspaced(issue).contains(unspaced(words));
            });
        QVERIFY2(isIssue, qPrintable(of.issues.join('\n')));
        if (of.report.isEmpty())
            QSKIP("needs pdftotext");
        QVERIFY(of.report.contains(unspaced(words)));
    }

    /// What cannot be met comes with its ways out.
    void theReportNamesWaysOut()
    {
        const Told& of = told(QStringLiteral("finance"));
        if (of.report.isEmpty())
            QSKIP("needs pdftotext");
        QVERIFY(of.report.contains(QStringLiteral("Waysout:")));
    }
};

QTEST_MAIN(TestRevealed)
#include "tst_revealed.moc"
