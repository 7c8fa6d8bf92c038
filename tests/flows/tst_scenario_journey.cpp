// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/program.h"
#include "ui/compare/compare_page.h"
#include "ui/map/map_view.h"
#include "ui/panels/why_panel.h"
#include "ui/shell/edit_commands.h"
#include "ui/shell/scenario_commands.h"
#include "ui/shell/search_palette.h"
#include "ui/shell/toast.h"

#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

using namespace continua;
using namespace continua::ui;

namespace {

constexpr int kPlanMs = 60'000;  // A debug build on a busy machine.

}  // namespace

/// Scenarios in the window: made, edited, left, compared, saved and dropped again.
class TestScenarioJourney : public QObject {
    Q_OBJECT

    std::optional<test::Program> m_program;

    Session& session() const { return m_program->session(); }
    MainWindow& window() const { return m_program->window(); }
    QAction* action(Command command) const { return window().actions().at(command); }
    ProjectDocument& document() const { return session().document; }
    const Project& project() const { return document().project(); }
    QToolButton* picker() const { return window().findChild<QToolButton*>("scenario_pick"); }
    int steps() const { return document().undoStack().count(); }
    bool open(const char* key)
    {
        window().openTemplate(QString::fromLatin1(key));
        return QTest::qWaitFor([&] { return m_program->isPlanned(); }, kPlanMs);
    }
    void answerNames(const QString& name)
    {
        window().scenarios().setAskName([name](const QString&, const QString& suggestion) {
            return std::optional(name.isEmpty() ? suggestion : name);
        });
    }
    /// The entry of the picker's menu with that text.
    QAction* entry(const QString& text) const
    {
        emit picker()->menu()->aboutToShow();
        for (QAction* candidate : picker()->menu()->actions())
            if (candidate->text() == text)
                return candidate;
        return nullptr;
    }
    void dropFirstWorkload()
    {
        const WorkloadId first = document().design().all<Workload>().begin()->first;
        session().selection.set(first);
        action(Command::Delete)->trigger();
    }

private slots:
    void initTestCase() { m_program.emplace("scenarios"); }
    void init() { QVERIFY(m_program->open()); }
    void cleanup() { m_program->close(); }

    void aScenarioIsMadeEditedAndLeft()
    {
        QVERIFY(open("finance"));
        QVERIFY(!action(Command::RemoveScenario)->isEnabled());
        QVERIFY(picker()->text().contains("Baseline"));
        // The name is typed into the dialog as a person would.
        QTimer::singleShot(0, this, [] {
            auto* dialog = qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            auto* field = dialog->findChild<QLineEdit*>();
            field->selectAll();
            QTest::keyClicks(field, "Without one");
            dialog->accept();
        });
        QTest::mouseClick(window().findChild<QToolButton*>("scenario_add"), Qt::LeftButton);
        QCOMPARE(picker()->text(), QString("Scenario: Without one"));
        QCOMPARE(steps(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isPlanned(), kPlanMs);

        const std::size_t all = document().design().all<Workload>().size();
        const int rows = session().workloads.rowCount();
        dropFirstWorkload();
        QCOMPARE(document().design().all<Workload>().size(), all - 1);
        QCOMPARE(project().baseline.all<Workload>().size(), all);
        QCOMPARE(session().workloads.rowCount(), rows - 1);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isPlanned(), kPlanMs);
        const Money cheap = presentCost(*session().plan.plan());

        QAction* baseline = entry("Baseline");
        QVERIFY(baseline && !baseline->isChecked());
        baseline->trigger();
        QCOMPARE(session().workloads.rowCount(), rows);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isPlanned(), kPlanMs);
        QVERIFY(presentCost(*session().plan.plan()) > cheap);
        QCOMPARE(steps(), 2);

        // Undo leads to where the edit was made, and says so.
        action(Command::Undo)->trigger();
        QCOMPARE(picker()->text(), QString("Scenario: Without one"));
        QCOMPARE(session().workloads.rowCount(), rows);
        QVERIFY(window().toast().isVisible());
        action(Command::Undo)->trigger();
        QVERIFY(project().scenarios.empty());
        QVERIFY(picker()->text().contains("Baseline"));
    }

    void scenariosAreCopiedRenamedPromotedAndDropped()
    {
        QVERIFY(open("finance"));
        answerNames("Lean");
        action(Command::NewScenario)->trigger();
        dropFirstWorkload();
        action(Command::DuplicateScenario)->trigger();
        QCOMPARE(project().scenarios.size(), std::size_t(2));
        QCOMPARE(picker()->text(), QString("Scenario: Lean copy"));
        answerNames("Leaner");
        action(Command::RenameScenario)->trigger();
        QCOMPARE(picker()->text(), QString("Scenario: Leaner"));
        answerNames("Lean");
        action(Command::RenameScenario)->trigger();
        QCOMPARE(picker()->text(), QString("Scenario: Leaner"));
        QVERIFY(window().toast().isVisible());
        const std::size_t all = project().baseline.all<Workload>().size();
        action(Command::PromoteScenario)->trigger();
        QCOMPARE(project().baseline.all<Workload>().size(), all - 1);
        QCOMPARE(project().scenarios.size(), std::size_t(1));
        QVERIFY(project().scenarios.begin()->second.edits.isEmpty());
        entry("Lean")->trigger();
        action(Command::RemoveScenario)->trigger();
        QVERIFY(project().scenarios.empty());
        for (int i = steps(); i > 0; --i)
            action(Command::Undo)->trigger();
        QCOMPARE(project().baseline.all<Workload>().size(), all);
        QVERIFY(project().scenarios.empty());
    }

    void theyAreSavedAndOpened()
    {
        QVERIFY(open("finance"));
        answerNames("Kept");
        action(Command::NewScenario)->trigger();
        dropFirstWorkload();
        const QString file = m_program->folder() + QStringLiteral("/kept.continua");
        QVERIFY(session().file.saveAs(file));
        const Project saved = project();
        QVERIFY(open("factory"));
        QVERIFY(project().scenarios.empty());
        QVERIFY(picker()->text().contains("Baseline"));
        QVERIFY(window().openFile(file));
        QVERIFY(project() == saved);
        QVERIFY(entry("Kept"));
    }

    void thePaletteOpensThem()
    {
        QVERIFY(open("finance"));
        answerNames("Found");
        action(Command::NewScenario)->trigger();
        entry("Baseline")->trigger();
        window().palette().open();
        auto& entries = window().palette().model();
        entries.setQuery("Open Scenario: Found");
        QVERIFY(entries.rowCount() > 0);
        entries.entry(0).run();
        QCOMPARE(picker()->text(), QString("Scenario: Found"));
    }

    void aRepairIsTriedInAScenario()
    {
        QVERIFY(open("factory"));
        const Plan& plan = *session().plan.plan();
        const Placement placed = plan.placements.front();
        std::optional<explain::Berth> berth;
        for (const auto& [id, site] : document().design().all<Site>())
            if (id != placed.site && !berth)
                berth = explain::Berth{placed.workload, placed.replica, id};
        QVERIFY(berth);
        window().why().ask(*berth);
        QTRY_VERIFY_WITH_TIMEOUT(
            !window().why().question().isAsked() && window().why().question().answer(), kPlanMs);
        auto* tryOut = window().findChild<QPushButton*>("why_try");
        if (tryOut->isHidden())
            QSKIP("nothing is known that would let it run there");
        const Design before = project().baseline;
        tryOut->click();
        QVERIFY(document().scenario());
        QVERIFY(project().baseline == before);
        QVERIFY(!project().scenarios.begin()->second.edits.isEmpty());
        QCOMPARE(steps(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isPlanned(), kPlanMs);
        action(Command::Undo)->trigger();
        QVERIFY(!document().scenario());
    }

    void anOldPlanOpensAsAScenario()
    {
        QVERIFY(open("finance"));
        const Design planned = document().design();
        const std::size_t racks = planned.all<Rack>().size();
        dropFirstWorkload();
        QVERIFY(session().plan.isStale());
        window().edits().setQuestion(
            [](const Takeover&) { return EditCommands::OldPlan::AsScenario; });
        const Design mine = document().design();
        const int before = steps();
        action(Command::ApplyPlan)->trigger();
        QCOMPARE(steps(), before + 1);
        QVERIFY(document().scenario());
        QVERIFY(project().baseline == mine);
        QCOMPARE(document().design().all<Workload>().size(), planned.all<Workload>().size());
        QVERIFY(document().design().all<Rack>().size() > racks);
        action(Command::Undo)->trigger();
        QVERIFY(document().design() == mine);
    }

    void scenariosAreComparedAndFollowTheirEdits()
    {
        QVERIFY(open("finance"));
        answerNames("Lean");
        action(Command::NewScenario)->trigger();
        const ScenarioId lean = document().scenario();
        dropFirstWorkload();
        entry("Baseline")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isPlanned(), kPlanMs);
        window().showWorkspace(Workspace::Compare);
        auto* page = window().findChild<ComparePage*>();
        auto* add = page->findChild<QToolButton*>("compareAddScenario");
        QVERIFY(add->isEnabled());
        emit add->menu()->aboutToShow();
        QCOMPARE(add->menu()->actions().size(), 1);
        add->menu()->actions().front()->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(page->plans().size() == 2 && !page->isPlanning(), kPlanMs);
        QCOMPARE(page->plans()[1].name, QString("Lean"));
        const auto workloads = [&] { return page->plans()[1].design->all<Workload>().size(); };
        const std::size_t fewer = workloads();
        QCOMPARE(fewer, project().baseline.all<Workload>().size() - 1);
        // What the baseline loses, the scenario loses too.
        const WorkloadId last = project().baseline.all<Workload>().rbegin()->first;
        session().selection.set(last);
        action(Command::Delete)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(
            m_program->isPlanned() && !page->isPlanning() && workloads() == fewer - 1, kPlanMs);
        QVERIFY(document().push(removing(project(), {}, lean), "drop"));
        QTRY_VERIFY_WITH_TIMEOUT(page->plans().size() == 1, kPlanMs);
    }
};

QTEST_MAIN(TestScenarioJourney)
#include "tst_scenario_journey.moc"
