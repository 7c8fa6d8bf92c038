// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/sample_plan.h"
#include "ui/compare/compare_page.h"
#include "ui/text/quantity_text.h"
#include "ui/theme/tokens.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace continua;
using namespace continua::tests;
using namespace continua::ui;

class TestComparePage : public QObject {
    Q_OBJECT

    static Design renamed()
    {
        Design design = sampleDesign();
        const ProjectInfo before = design.info();
        ProjectInfo after = before;
        after.title = "Dearer";
        const Result<> edited = ChangeSet().replaceInfo(before, after).applyTo(design);
        Q_ASSERT(edited);
        return design;
    }

    /// Plans the sample; the one called "Dearer" costs 10 % more in racks.
    static Result<PlanOutcome> plan(const Design& design, const PlanState::Aim&, JobControl&,
                                    const PlanState::Draft&)
    {
        Plan plan = samplePlan();
        if (design.info().title == "Dearer")
            plan.costs.front().present = plan.costs.front().present * 1.1;
        return PlanOutcome{plan, {}};
    }

    struct Page {
        ProjectDocument document{sampleDesign()};
        PlanState state{document, &TestComparePage::plan};
        ComparePage page{document,
                         state,
                         {.templates = {},
                          .openFile = [](const QString& path) -> Result<Design> {
                              return Error{.code = ErrorCode::FileMissing,
                                           .subject = path.toStdString()};
                          },
                          .planner = &TestComparePage::plan}};
    };

    static QString cell(const FactsTable& table, const QString& name, std::size_t column)
    {
        for (const FactsTable::Row& row : table.rows)
            if (row.cells.front().text == name)
                return QString(row.cells[column].text).replace(kUnitSpace, QLatin1Char(' '));
        return {};
    }

private slots:
    void initTestCase()
    {
        applyTheme(*qApp, ThemeKind::Light);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void aPlanBesideItselfHasNoDifferences()
    {
        Page p;
        p.page.addSource({QStringLiteral("Twin"), [] { return Result<Design>(sampleDesign()); }});
        QTRY_COMPARE(p.page.plans().size(), std::size_t(2));
        QVERIFY(!p.page.table().rows.empty());
        p.page.setOnlyDifferences(true);
        QVERIFY(p.page.table().rows.empty());
        QVERIFY(p.page.details().rows.empty());
    }

    void valueDifferenceAndPercentSayTheSame()
    {
        Page p;
        p.page.addSource({QStringLiteral("Dearer"), [] { return Result<Design>(renamed()); }});
        QTRY_COMPARE(p.page.plans().size(), std::size_t(2));
        const QString cost = QStringLiteral("Cost over the horizon");
        QCOMPARE(cell(p.page.table(), cost, 1), QStringLiteral("USD 1.07 M"));
        QCOMPARE(cell(p.page.table(), cost, 2), QStringLiteral("USD 1.13 M"));
        p.page.setMode(ComparisonMode::Difference);
        QCOMPARE(cell(p.page.table(), cost, 1), QStringLiteral("USD 1.07 M"));
        QCOMPARE(cell(p.page.table(), cost, 2), QStringLiteral("+USD 65.5 k"));
        p.page.setMode(ComparisonMode::Percent);
        QCOMPARE(cell(p.page.table(), cost, 2), QStringLiteral("+6.1 %"));
        p.page.setOnlyDifferences(true);
        QVERIFY(cell(p.page.table(), QStringLiteral("Accelerators"), 2).isEmpty());
        QCOMPARE(p.page.plots()[0]->chart().series.size(), std::size_t(2));
        p.page.removePlan(1);
        QCOMPARE(p.page.plans().size(), std::size_t(1));
    }

    void aFileThatCannotBeOpenedSaysSoAndStaysOut()
    {
        Page p;
        QSignalSpy changed(&p.page, &ComparePage::changed);
        p.page.addFile(QStringLiteral("/nowhere/x.continua"));
        QVERIFY(p.page.isPlanning());
        QTRY_VERIFY(!p.page.isPlanning());
        QTRY_COMPARE(p.page.plans().size(), std::size_t(1));
    }

    void aPlanTakenOutWhileItIsMadeStopsQuietly()
    {
        Page p;
        p.page.addSource({QStringLiteral("Slow"), [] {
                              QThread::msleep(50);
                              return Result<Design>(sampleDesign());
                          }});
        p.page.removePlan(1);
        QTRY_COMPARE(p.page.plans().size(), std::size_t(1));
        QVERIFY(!p.page.isPlanning());
    }
};

QTEST_MAIN(TestComparePage)
#include "tst_compare_page.moc"
