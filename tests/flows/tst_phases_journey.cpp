// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/phases.h"
#include "core/verify/verify_roadmap.h"
#include "tests/support/program.h"
#include "ui/map/map_view.h"
#include "ui/panels/table_panel.h"
#include "ui/plots/results_page.h"

#include <QLabel>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

using namespace continua;
using namespace continua::ui;

namespace {

constexpr int kPlanMs = 120'000;  // A debug build on a busy machine.

}  // namespace

/// Adds phases to a project, lets objects come and go with them, and steps through what is planned
/// of each.
class TestPhasesJourney : public QObject {
    Q_OBJECT

    std::optional<test::Program> m_program;

    Session& session() const { return m_program->session(); }
    MainWindow& window() const { return m_program->window(); }
    const Design& design() const { return session().document.design(); }
    QAction* action(Command command) const { return window().actions().at(command); }
    template <class Widget>
    Widget* part(const char* name) const
    {
        return window().findChild<Widget*>(QString::fromLatin1(name));
    }
    bool settles() const
    {
        return QTest::qWaitFor([&] { return m_program->isPlanned(); }, kPlanMs);
    }
    Phase phase(int position) const
    {
        return design().at(phasesInOrder(design())[static_cast<std::size_t>(position)]);
    }
    /// Types into a cell of the table of phases.
    void enter(int row, const char* field, const QString& text)
    {
        ObjectTableModel& model = session().phases;
        const QModelIndex cell = model.index(row, model.columnOf(QString::fromLatin1(field)));
        QVERIFY(model.setData(cell, text));
    }
    template <class Entity>
    void change(Id<Entity> id, const std::function<void(Entity&)>& edit)
    {
        Entity after = design().at(id);
        edit(after);
        QVERIFY(session().document.push(ChangeSet().replace(design().at(id), after), "Change"));
    }

private slots:
    void initTestCase() { m_program.emplace("phases"); }
    void init()
    {
        QVERIFY(m_program->open());
        window().openTemplate("factory");
        QVERIFY(settles());
    }
    void cleanup() { m_program->close(); }

    void phasesAreAddedEditedAndRemovedAsUndoSteps()
    {
        const auto drawn = design();
        QVERIFY(!part<QWidget>("phase_picker")->isVisible());
        for (int i = 0; i < 3; ++i)
            action(Command::AddPhase)->trigger();
        QVERIFY(window().phasesTable().isVisible());
        QCOMPARE(design().all<Phase>().size(), std::size_t{3});
        QCOMPARE(phase(1).date.year, phase(0).date.year + 1);
        QVERIFY(part<QWidget>("phase_picker")->isVisible());

        enter(1, "name", "Rollout");
        enter(1, "date", "2031-07");
        enter(1, "demand_factor", "1.5");
        ObjectTableModel& model = session().phases;
        QVERIFY(!model.setData(model.index(0, model.columnOf("date")), "2031-07"));
        QVERIFY(!model.setData(model.index(0, model.columnOf("date")), "soon"));
        QVERIFY(!model.setData(model.index(0, model.columnOf("demand_factor")), "0"));

        window().phasesTable().choose(phase(0).id);
        action(Command::RemovePhase)->trigger();
        QCOMPARE(design().all<Phase>().size(), std::size_t{2});
        while (session().document.undoStack().canUndo())
            session().document.undoStack().undo();
        QVERIFY(design() == drawn);
        QVERIFY(!part<QWidget>("phase_picker")->isVisible());
    }

    void steppingShowsThePlanOfEachPhase()
    {
        action(Command::AddPhase)->trigger();
        action(Command::AddPhase)->trigger();
        enter(0, "demand_factor", "0.3");
        QVERIFY(settles());
        QCOMPARE(session().plan.phase(), phase(1).id);
        const auto outcome = session().plan.outcome();
        QVERIFY(outcome->roadmap);
        QVERIFY(verify::verify(design(), *outcome->roadmap).empty());
        QVERIFY(!action(Command::NextPhase)->isEnabled());

        action(Command::PreviousPhase)->trigger();
        QVERIFY(session().plan.isStale());
        QVERIFY(settles());
        QCOMPARE(session().plan.phase(), phase(0).id);
        QVERIFY(session().plan.outcome()->roadmap == outcome->roadmap);
        QVERIFY(session().plan.plan()->kits == outcome->roadmap->steps[0].plan.kits);
        QVERIFY(part<QToolButton>("shown_phase")->text().contains("Phase 1"));

        window().showWorkspace(Workspace::Results);
        auto* results = window().findChild<ResultsPage*>();
        const FactsTable& table = results->tables().back()->table();
        QCOMPARE(table.rows.size(), std::size_t{3});
        QCOMPARE(table.rows[0].cells[0].text, QString("Phase 1"));
    }

    void whatIsNotThereYetIsFadedAndUnused()
    {
        action(Command::AddPhase)->trigger();
        action(Command::AddPhase)->trigger();
        QVERIFY(settles());
        const SiteId host = session().plan.plan()->placements.front().site;
        const PhaseId later = phase(1).id;
        change<Site>(host, [&](Site& site) { site.life.from = later; });
        session().plan.showPhase(phase(0).id);
        QVERIFY(settles());
        for (const Placement& placement : session().plan.plan()->placements)
            QVERIFY(placement.site != host);
        MapScene scene;
        scene.update(design(), session().plan.outcome().get(), {});
        for (const SiteMark& mark : scene.sites())
            QCOMPARE(mark.isAbsent, mark.id == host);
        const auto& findings = session().plan.outcome()->findings;
        QVERIFY(std::any_of(findings.begin(), findings.end(), [](const rules::Finding& finding) {
            return finding.kind == rules::FindingKind::NotThereInTime;
        }));
    }

    void applyingPutsUpTheRacksOfEveryPhaseInOneStep()
    {
        action(Command::AddPhase)->trigger();
        action(Command::AddPhase)->trigger();
        enter(1, "demand_factor", "2");
        QVERIFY(settles());
        const Money cost = presentCost(*session().plan.outcome()->roadmap);
        const Design before = design();
        action(Command::ApplyPlan)->trigger();
        std::map<PhaseId, int> racks;
        for (const auto& [id, rack] : design().all<Rack>())
            ++racks[rack.life.from];
        QVERIFY(racks[PhaseId{}] > 0);
        QVERIFY(racks[phase(1).id] > 0);
        QVERIFY(settles());
        QVERIFY(presentCost(*session().plan.outcome()->roadmap).inUsd()
                <= cost.inUsd() * (1.0 + 1e-9));
        session().document.undoStack().undo();
        QVERIFY(design() == before);
    }

    void aPhaseThatCannotBeIsSaid()
    {
        action(Command::AddPhase)->trigger();
        action(Command::AddPhase)->trigger();
        enter(1, "date", "2099-01");
        QTRY_VERIFY_WITH_TIMEOUT(session().plan.failure(), kPlanMs);
        QCOMPARE(session().plan.failure()->place, std::string("date"));
    }
};

QTEST_MAIN(TestPhasesJourney)
#include "tst_phases_journey.moc"
