// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/verify/violation.h"
#include "tests/support/engine_design.h"
#include "ui/text/violation_text.h"

#include <QSet>

using namespace continua;
using namespace continua::test;

class TestViolationText : public QObject {
    Q_OBJECT

private slots:
    void everyRuleHasASentence_data()
    {
        QTest::addColumn<int>("rule");
        QTest::addColumn<QString>("what");
        for (const verify::Rule rule : verify::allRules())
            for (const char* what : {"", "replica", "flow", "working", "protection", "lightpath",
                                     "gsnr", "spans", "cpu_sleds", "quantity", "kg"})
                QTest::addRow("%s %s", std::string(verify::ruleId(rule)).c_str(), what)
                    << static_cast<int>(rule) << what;
    }
    void everyRuleHasASentence()
    {
        QFETCH(int, rule);
        QFETCH(QString, what);
        DesignBuilder builder;
        const SiteId site = builder.site("A", SiteKind::CoreDc);
        const Design design = builder.design();
        const QString text = ui::violationText(design, {.rule = static_cast<verify::Rule>(rule),
                                                        .site = site,
                                                        .index = 0,
                                                        .what = what.toStdString(),
                                                        .claimed = 1.0,
                                                        .actual = 2.0});
        QVERIFY(text.endsWith('.'));
        QVERIFY2(!text.contains("%1") && !text.contains("%2") && !text.contains("%3"),
                 qPrintable(text));
    }

    void figuresStandInTheSentence()
    {
        DesignBuilder builder;
        const SiteId site = builder.site("Alpha", SiteKind::CoreDc);
        const QString text = ui::violationText(
            builder.design(),
            {.rule = verify::Rule::SitePositions, .site = site, .claimed = 4.0, .actual = 7.0});
        QCOMPARE(text, QString("Alpha has 4 rack positions; the plan takes 7."));
    }

    void everyRuleOfRoadmapsHasASentence_data()
    {
        using verify::RoadmapRule;
        QTest::addColumn<int>("rule");
        QTest::addColumn<QString>("what");
        for (int rule = 0; rule <= static_cast<int>(RoadmapRule::Bound); ++rule)
            for (const char* what : {"", "yearly", "present", "penalty"})
                QTest::addRow("%s %s",
                              std::string(verify::ruleId(static_cast<RoadmapRule>(rule))).c_str(),
                              what)
                    << rule << what;
    }
    void everyRuleOfRoadmapsHasASentence()
    {
        QFETCH(int, rule);
        QFETCH(QString, what);
        DesignBuilder builder;
        const SiteId site = builder.site("A", SiteKind::CoreDc);
        const Design design = builder.design();
        Roadmap roadmap;
        roadmap.steps.push_back({.phase = {}, .design = design, .plan = {}});
        const verify::RoadmapViolation violation{
            .rule = static_cast<verify::RoadmapRule>(rule),
            .what = what.toStdString(),
            .claimed = 1.0,
            .actual = 2.0,
            .plan = verify::Violation{.rule = verify::Rule::SitePower, .site = site}};
        const QString text = ui::violationText(design, roadmap, violation);
        QVERIFY(text.endsWith('.'));
        QVERIFY(!text.contains("%1"));
    }
};

QTEST_APPLESS_MAIN(TestViolationText)
#include "tst_violation_text.moc"
