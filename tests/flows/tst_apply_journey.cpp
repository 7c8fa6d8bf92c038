// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/project_json.h"
#include "tests/support/program.h"
#include "ui/map/map_view.h"
#include "ui/panels/preview_bar.h"
#include "ui/panels/why_panel.h"
#include "ui/plots/limit_prices_view.h"
#include "ui/plots/results_page.h"
#include "ui/shell/edit_commands.h"
#include "ui/shell/verdict_bar.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>

using namespace continua;
using namespace continua::ui;

namespace {

constexpr int kPlanMs = 60'000;  // A debug build on a busy machine.

}  // namespace

/// From a plan to a design: preview, apply, undo; with a design that has moved on meanwhile; what
/// limits the plan and what an edit changed in it.
class TestApplyJourney : public QObject {
    Q_OBJECT

    std::optional<test::Program> m_program;

    Session& session() const { return m_program->session(); }
    MainWindow& window() const { return m_program->window(); }
    QAction* action(Command command) const { return window().actions().at(command); }
    std::string hash() const { return interchange::designHash(session().document.design()); }
    std::size_t racks() const { return session().document.design().all<Rack>().size(); }
    int steps() const { return session().document.undoStack().count(); }
    template <class Widget>
    Widget* part(const char* name) const
    {
        return window().findChild<Widget*>(QString::fromLatin1(name));
    }
    bool open(const char* key)
    {
        window().openTemplate(QString::fromLatin1(key));
        return QTest::qWaitFor([&] { return m_program->isPlanned(); }, kPlanMs);
    }
    int orderedKits() const
    {
        int count = 0;
        for (const KitOrder& order : session().plan.plan()->kits)
            count += order.count;
        return count;
    }
    /// Changes what is asked for, so that the plan is of before.
    void growFirstWorkload()
    {
        const Workload before = session().document.design().all<Workload>().begin()->second;
        Workload after = before;
        for (Replica& replica : after.replicas)
            replica.compute.accelerators += 1;
        QVERIFY(session().document.push(ChangeSet().replace(before, after), "Grow"));
        QVERIFY(session().plan.isStale());
    }

private slots:
    void initTestCase() { m_program.emplace("apply"); }
    void init() { QVERIFY(m_program->open()); }
    void cleanup() { m_program->close(); }

    void aPreviewShowsWhatApplyingAddsAndAppliesItInOneStep_data()
    {
        QTest::addColumn<QString>("key");
        for (const char* key : {"finance", "factory", "logistics", "entertainment", "urban"})
            QTest::newRow(key) << key;
    }
    void aPreviewShowsWhatApplyingAddsAndAppliesItInOneStep()
    {
        QFETCH(QString, key);
        QVERIFY(open(key.toLatin1()));
        QVERIFY(!window().map().ghosts());
        action(Command::PreviewPlan)->trigger();
        QVERIFY(window().map().ghosts());
        QVERIFY(part<QFrame>("preview_bar")->isVisible());
        const int ordered = orderedKits();
        QVERIFY(ordered > 0);
        QCOMPARE(window().map().ghosts()->changes.racksAdded(), ordered);
        QVERIFY(part<QLabel>("preview_text")->text().contains(QString::number(ordered)));

        const std::string before = hash();
        const std::size_t drawn = racks();
        const int stepsBefore = steps();
        QTest::mouseClick(part<QPushButton>("preview_do"), Qt::LeftButton);
        QCOMPARE(steps(), stepsBefore + 1);
        QCOMPARE(racks(), drawn + static_cast<std::size_t>(ordered));
        QVERIFY(!part<QFrame>("preview_bar")->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isPlanned(), kPlanMs);
        session().document.undoStack().undo();
        QCOMPARE(hash(), before);
    }

    void aPreviewChangesNothingAndIsClosed()
    {
        QVERIFY(open("finance"));
        const std::string before = hash();
        action(Command::PreviewPlan)->trigger();
        QVERIFY(action(Command::PreviewPlan)->isChecked());
        QTest::mouseClick(part<QPushButton>("preview_close"), Qt::LeftButton);
        QVERIFY(!window().map().ghosts());
        QVERIFY(!action(Command::PreviewPlan)->isChecked());
        QCOMPARE(hash(), before);
        QCOMPARE(steps(), 0);
    }

    void wordsDoNotKeepAPlanFromBeingApplied()
    {
        QVERIFY(open("finance"));
        Site site = session().document.design().all<Site>().begin()->second;
        const Site before = site;
        site.notes = "seen";
        window().edits().setQuestion(
            [](const Takeover&) -> EditCommands::OldPlan { qFatal("asked about a note"); });
        QVERIFY(session().document.push(ChangeSet().replace(before, site), "Note"));
        const std::size_t drawn = racks();
        const int ordered = orderedKits();
        action(Command::ApplyPlan)->trigger();
        QCOMPARE(racks(), drawn + static_cast<std::size_t>(ordered));
    }

    void anOldPlanIsCheckedAgainAndWhatFitsIsTaken()
    {
        QVERIFY(open("finance"));
        // Of the site with the most orders, no position is left.
        const SiteId full = session().plan.plan()->kits.front().site;
        int lost = 0;
        for (const KitOrder& order : session().plan.plan()->kits)
            lost += order.site == full ? order.count : 0;
        const int ordered = orderedKits();
        const std::size_t drawn = racks();
        Site site = session().document.design().at(full);
        const Site before = site;
        site.overrides.rackPositions = 0;
        QVERIFY(session().document.push(ChangeSet().replace(before, site), "Fill"));
        int leftOut = 0;
        window().edits().setQuestion([&](const Takeover& taken) {
            for (const KitOrder& order : taken.leftOut)
                leftOut += order.count;
            return EditCommands::OldPlan::TakeOver;
        });
        const int stepsBefore = steps();
        action(Command::ApplyPlan)->trigger();
        QCOMPARE(leftOut, lost);
        QCOMPARE(racks(), drawn + static_cast<std::size_t>(ordered - lost));
        QVERIFY(steps() <= stepsBefore + 1);
    }

    void anOldPlanCanBePlannedAnewFirst()
    {
        QVERIFY(open("finance"));
        growFirstWorkload();
        window().edits().setQuestion(
            [](const Takeover&) { return EditCommands::OldPlan::PlanAnew; });
        const std::size_t drawn = racks();
        const int stepsBefore = steps();
        action(Command::ApplyPlan)->trigger();
        QCOMPARE(racks(), drawn);
        QTRY_VERIFY_WITH_TIMEOUT(racks() > drawn, kPlanMs);
        QCOMPARE(steps(), stepsBefore + 1);
    }

    void anOldPlanThatIsLeftChangesNothing()
    {
        QVERIFY(open("finance"));
        growFirstWorkload();
        const std::string before = hash();
        window().edits().setQuestion([](const Takeover&) { return EditCommands::OldPlan::Leave; });
        action(Command::ApplyPlan)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isPlanned(), kPlanMs);
        QCOMPARE(hash(), before);
    }

    void whatAnEditMovesHasAnArrowUntilTheNext()
    {
        QVERIFY(open("finance"));
        // Where a replica runs is forbidden to it: it runs elsewhere, or nowhere.
        const Placement placed = session().plan.plan()->placements.front();
        QVERIFY(session().document.push(
            ChangeSet().insert(Pin{.id = session().document.ids().next<Pin>(),
                                   .kind = Pin::Kind::MustNotHost,
                                   .site = placed.site,
                                   .workload = placed.workload,
                                   .replica = placed.replica}),
            "Forbid"));
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isPlanned(), kPlanMs);
        QVERIFY(window().map().ghosts());
        const auto& moves = window().map().ghosts()->changes.moves;
        QVERIFY(std::any_of(moves.begin(), moves.end(), [&](const PlanChanges::Move& move) {
            return move.workload == placed.workload && move.replica == placed.replica
                && move.from == placed.site && move.to != placed.site;
        }));
        QVERIFY(!part<QFrame>("preview_bar")->isVisible());
        action(Command::ShowLastEdit)->trigger();
        QVERIFY(!window().map().ghosts());
        action(Command::ShowLastEdit)->trigger();
        QVERIFY(window().map().ghosts());
        growFirstWorkload();
        QVERIFY(!window().map().ghosts());
    }

    void resultsPriceLimitsAndWorkOneOutExactly()
    {
        QVERIFY(open("finance"));
        window().showWorkspace(Workspace::Results);
        auto* view = part<LimitPricesView>("limit_prices");
        auto* tabs = qobject_cast<QTabWidget*>(view->parentWidget()->parentWidget());
        QVERIFY(tabs);
        tabs->setCurrentWidget(view);
        QTRY_VERIFY_WITH_TIMEOUT(view->prices().isKnown(), kPlanMs);
        const auto& prices = view->prices().prices();
        QVERIFY(!prices.empty());
        auto* table = part<QTableWidget>("limit_prices_table");
        QCOMPARE(table->rowCount(), static_cast<int>(prices.size()));
        QVERIFY(prices.front().isEstimate);
        table->setCurrentCell(0, 0);
        QTest::mouseClick(part<QPushButton>("limit_prices_exact"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!view->prices().prices().front().isEstimate, kPlanMs);
        QVERIFY(view->prices().prices().front().gain >= 0.0);
        growFirstWorkload();
        QVERIFY(view->prices().prices().empty());
        QTRY_VERIFY_WITH_TIMEOUT(view->prices().isKnown(), kPlanMs);
    }

    void theResultsListWhatRunsOutFirst()
    {
        QVERIFY(open("factory"));
        window().showWorkspace(Workspace::Results);
        QTRY_VERIFY_WITH_TIMEOUT(session().limits.headrooms(), kPlanMs);
        auto* page = window().findChild<ResultsPage*>();
        const auto& headrooms = *session().limits.headrooms();
        QCOMPARE(page->facts().headrooms.size(), headrooms.size());
        const FactsTable table = headroomTable(session().plan.plannedDesign(), page->facts());
        QCOMPARE(table.rows.size(), headrooms.size());
        QVERIFY(std::any_of(page->tables().begin(), page->tables().end(),
                            [&](const FactsTableModel* model) {
                                return model->table().title == table.title
                                    && model->rowCount() == static_cast<int>(headrooms.size());
                            }));
        // Each limit named above the figures leads to its object.
        const auto links = part<QWidget>("results_limits")->findChildren<QPushButton*>();
        QVERIFY(!links.isEmpty());
        session().selection.clear();
        QTest::mouseClick(links.front(), Qt::LeftButton);
        QTRY_VERIFY(!session().selection.objects().empty());
    }

    void theBarShowsAllItSaysAtTheSmallestSize_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {1280, 1440, 1920})
            QTest::addRow("%d", width) << width;
    }
    void theBarShowsAllItSaysAtTheSmallestSize()
    {
        QFETCH(int, width);
        QVERIFY(open("finance"));
        QTRY_VERIFY_WITH_TIMEOUT(session().limits.headrooms(), kPlanMs);
        window().resize(width, 720);
        auto* bar = window().findChild<VerdictBar*>();
        QTRY_COMPARE(bar->width(), width);
        for (const QWidget* child : bar->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
            if (!child->isVisible() || child->objectName() == QLatin1String("verdict_state"))
                continue;
            QTRY_VERIFY2(child->width() >= child->sizeHint().width(),
                         qPrintable(child->objectName()));
            QTRY_VERIFY(bar->rect().contains(child->geometry()));
        }
    }

    void theBarNamesWhatLimitsThePlanAndLeadsThere()
    {
        QVERIFY(open("finance"));
        QTRY_VERIFY_WITH_TIMEOUT(session().limits.headrooms(), kPlanMs);
        auto* limits = part<QToolButton>("verdict_limits");
        QVERIFY(limits && limits->isVisible());
        QVERIFY(!limits->text().isEmpty());
        const auto& headrooms = *session().limits.headrooms();
        QVERIFY(std::is_sorted(headrooms.begin(), headrooms.end(),
                               [](const auto& a, const auto& b) { return a.growth < b.growth; }));
        QVERIFY(!limits->menu()->isEmpty());
        QVERIFY(part<QLabel>("verdict_cost")->isVisible());
        limits->menu()->actions().back()->trigger();
        QVERIFY(!session().selection.objects().empty());
        growFirstWorkload();
        QVERIFY(!session().limits.headrooms());
        QVERIFY(!limits->isVisible());
    }
};

QTEST_MAIN(TestApplyJourney)
#include "tst_apply_journey.moc"
