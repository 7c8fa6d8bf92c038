// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/project_json.h"
#include "tests/support/program.h"
#include "ui/map/map_view.h"
#include "ui/models/flow_fields.h"
#include "ui/models/workload_fields.h"
#include "ui/panels/field_editor.h"
#include "ui/panels/inspector.h"
#include "ui/panels/sheet_view.h"
#include "ui/panels/table_panel.h"
#include "ui/shell/edit_commands.h"
#include "ui/shell/file_commands.h"
#include "ui/shell/main_window.h"
#include "ui/shell/search_palette.h"
#include "ui/text/names.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace continua;
using namespace continua::ui;

namespace {

constexpr int kPlanMs = 30'000;  // A debug build on a busy machine; the budget is the benchmark's.
constexpr GeoPoint kTokyo{35.68, 139.77};
constexpr GeoPoint kYokohama{35.44, 139.62};

}  // namespace

/// The path of an architect with nothing but a blank map, through the real widgets.
class TestBlankMapJourney : public QObject {
    Q_OBJECT

    std::optional<test::Program> m_program;
    Session* m_session = nullptr;
    MainWindow* m_window = nullptr;

    const Design& design() const { return m_session->document.design(); }
    std::string hash() const { return interchange::designHash(design()); }
    QUndoStack& undoStack() const { return m_session->document.undoStack(); }
    QAction* action(Command command) const { return m_window->actions().at(command); }
    bool isPlanned() const { return m_program->isPlanned(); }
    const Workload& workload() const { return design().all<Workload>().begin()->second; }
    void clickMap(GeoPoint at)
    {
        MapView& map = m_window->map();
        QTest::mouseMove(&map, map.pixelsOf(at).toPoint());
        QTest::mouseClick(&map, Qt::LeftButton, {}, map.pixelsOf(at).toPoint());
    }
    /// Two sites near Tokyo and a link between them, by clicks.
    void drawTwoSitesAndALink()
    {
        m_window->map().showPlace({35.55, 139.7}, 9.0);
        for (const GeoPoint at : {kTokyo, kYokohama}) {
            QTest::keyClick(&m_window->map(), Qt::Key_S);
            clickMap(at);
        }
        QCOMPARE(design().all<Site>().size(), std::size_t(2));
        QTest::keyClick(&m_window->map(), Qt::Key_L);
        clickMap(kTokyo);
        clickMap(kYokohama);
        QCOMPARE(design().all<Link>().size(), std::size_t(1));
    }
    /// Runs what the palette finds first.
    void runFromPalette(const QString& text)
    {
        QTest::keyClick(m_window, Qt::Key_K, Qt::ControlModifier);
        auto* query = m_window->findChild<QLineEdit*>("palette_query");
        QTest::keyClicks(query, text);
        QTest::keyClick(query, Qt::Key_Return);
    }
    bool allServed() const
    {
        const Plan* plan = m_session->plan.plan();
        return plan && plan->unserved.empty()
            && plan->placements.size() == workload().replicas.size();
    }

private slots:
    void initTestCase() { m_program.emplace("blank_map"); }

    void init()
    {
        QVERIFY(m_program->open());
        m_session = &m_program->session();
        m_window = &m_program->window();
        action(Command::NewBlank)->trigger();
        QVERIFY(!m_window->isStartShown());
    }

    void cleanup() { m_program->close(); }

    void drawsRunsAndTakesBackEverything()
    {
        const std::string first = hash();
        drawTwoSitesAndALink();

        // A workload for users at the selected site: there at once, with its fields open.
        const auto northern = std::max_element(
            design().all<Site>().begin(), design().all<Site>().end(),
            [](const auto& a, const auto& b) {
                return a.second.position.latitudeDeg < b.second.position.latitudeDeg;
            });
        const Site tokyo = northern->second;
        m_session->selection.set(tokyo.id);
        action(Command::AddWorkload)->trigger();
        QVERIFY(m_session->selection.contains(workload().id));
        QCOMPARE(workload().replicas.size(), std::size_t(1));
        QCOMPARE(workload().flows.size(), std::size_t(1));
        QCOMPARE(workload().flows.front().at, tokyo.id);
        QVERIFY(undoStack().undoText().contains("W1"));
        QCOMPARE(m_window->inspector().editor("name")->focusProxy(), QApplication::focusWidget());

        // A second replica, and a flow from the other site: each one step.
        const int before = undoStack().count();
        action(Command::AddReplica)->trigger();
        action(Command::AddFlow)->trigger();
        QCOMPARE(undoStack().count(), before + 2);
        QCOMPARE(workload().replicas.size(), std::size_t(2));
        QCOMPARE(workload().flows.size(), std::size_t(2));
        QVERIFY(workload().flows.back().at != tokyo.id);

        // The plan comes and places it.
        QTRY_VERIFY_WITH_TIMEOUT(isPlanned() && allServed(), kPlanMs);

        while (undoStack().canUndo())
            action(Command::Undo)->trigger();
        QCOMPARE(hash(), first);
    }

    void needsNoMouse()
    {
        const std::string first = hash();
        constexpr auto kBoth = Qt::KeyboardModifiers(Qt::ControlModifier | Qt::ShiftModifier);
        for (const char* at : {"35.68, 139.77", "35.44, 139.62"}) {
            m_window->map().setFocus();
            runFromPalette(at);
            QTest::keyClick(&m_window->map(), Qt::Key_S);
            QTest::keyClick(&m_window->map(), Qt::Key_Return);
        }
        QCOMPARE(design().all<Site>().size(), std::size_t(2));
        for (const GeoPoint at : {kTokyo, kYokohama})
            QVERIFY(std::any_of(design().all<Site>().begin(), design().all<Site>().end(),
                                [&](const auto& entry) {
                                    const GeoPoint found = entry.second.position;
                                    return std::abs(found.latitudeDeg - at.latitudeDeg) < 1e-6
                                        && std::abs(found.longitudeDeg - at.longitudeDeg) < 1e-6;
                                }));
        runFromPalette("Draw Link to");
        QCOMPARE(design().all<Link>().size(), std::size_t(1));

        runFromPalette("Add Workload: Control");
        QCOMPARE(design().all<Workload>().size(), std::size_t(1));
        QCOMPARE(workload().kind, WorkloadKind::Control);
        QTest::keyClick(m_window, Qt::Key_F, kBoth);
        QTest::keyClick(m_window, Qt::Key_R, kBoth);
        QCOMPARE(workload().flows.size(), std::size_t(1));
        QCOMPARE(workload().replicas.size(), std::size_t(2));
        QTRY_VERIFY_WITH_TIMEOUT(isPlanned() && allServed(), kPlanMs);

        while (undoStack().canUndo())
            action(Command::Undo)->trigger();
        QCOMPARE(hash(), first);
    }

    void whatIsNewIsEditedInItsFields()
    {
        drawTwoSitesAndALink();
        action(Command::AddWorkload)->trigger();
        action(Command::AddReplica)->trigger();
        action(Command::AddFlow)->trigger();
        const auto enter = [&](Fields fields, const RowRef& row, const QString& key,
                               const QString& text) {
            const auto field = std::find_if(fields.begin(), fields.end(),
                                            [&](const Field& one) { return one.key == key; });
            QVERIFY2(field != fields.end(), qPrintable(key));
            const FieldEdit edit = field->write(design(), row, text);
            QVERIFY2(edit.edit, qPrintable(key + ": " + edit.problem));
            QVERIFY(m_session->document.push(*edit.edit, key));
        };
        const WorkloadId id = workload().id;
        const Site& other = design().all<Site>().rbegin()->second;
        const QString code = QString::fromStdString(other.code);
        enter(replicaFields(), ReplicaRow{id, 1}, "must_host", code);
        enter(replicaFields(), ReplicaRow{id, 1}, "replica_countries", "JPN");
        enter(replicaFields(), ReplicaRow{id, 0}, "rate", "8000");
        enter(flowFields(), FlowRow{id, 0}, "to", replicaName(design(), id, 1));
        enter(flowFields(), FlowRow{id, 0}, "from", replicaName(design(), id, 0));
        enter(flowFields(), FlowRow{id, 0}, "from", code);
        enter(flowFields(), FlowRow{id, 0}, "up", "40 Gbit/s");
        enter(flowFields(), FlowRow{id, 0}, "budget", "3 ms");
        enter(flowFields(), FlowRow{id, 0}, "budget_counts", "One way");
        const Flow& flow = workload().flows.front();
        QCOMPARE(flow.at, other.id);
        QCOMPARE(flow.toReplica, 1);
        QVERIFY(flow.budget->oneWay);
        QCOMPARE(flow.chosen().up.inGbps(), 40.0);
        QCOMPARE(workload().replicas[0].compute.rate->amount, 8000.0);
        QCOMPARE(design().all<Pin>().size(), std::size_t(1));
        QTRY_VERIFY_WITH_TIMEOUT(isPlanned() && allServed(), kPlanMs);
        for (const Placement& placement : m_session->plan.plan()->placements)
            if (placement.replica == 1)
                QCOMPARE(placement.site, other.id);
    }

    void endsOfAFlowAreNeverTheSame()
    {
        drawTwoSitesAndALink();
        action(Command::AddWorkloadOfKind)->menu()->actions().at(4)->trigger();
        QCOMPARE(workload().kind, WorkloadKind::DatabaseReplica);
        const WorkloadId id = workload().id;
        const Fields fields = flowFields();
        const auto problem = [&](const char* key, int replica) {
            for (const Field& field : fields)
                if (field.key == QLatin1String(key))
                    return field.write(design(), FlowRow{id, 0}, replicaName(design(), id, replica))
                        .problem;
            return QString();
        };
        QVERIFY(!problem("from", 1).isEmpty());
        QVERIFY(!problem("to", 0).isEmpty());
    }

    void everyPartIsDeletedByHand()
    {
        drawTwoSitesAndALink();
        action(Command::AddWorkload)->trigger();
        action(Command::AddReplica)->trigger();
        action(Command::AddFlow)->trigger();
        action(Command::AddFlow)->trigger();
        const Design whole = design();
        m_window->showWorkspace(Workspace::Workloads);

        // A row of the flows' table is the flow, not its workload.
        QTableView* flows = m_window->flowsTable().view();
        QTest::mouseClick(flows->viewport(), Qt::LeftButton, {},
                          flows->visualRect(flows->model()->index(0, 1)).center());
        QTest::keyClick(flows, Qt::Key_Delete);
        QCOMPARE(design().all<Workload>().size(), std::size_t(1));
        QCOMPARE(workload().flows.size(), whole.at(workload().id).flows.size() - 1);
        QCOMPARE(workload().flows.front().name, whole.at(workload().id).flows[1].name);
        // The next one is picked, and only that one.
        QCOMPARE(m_window->flowsTable().chosenRows(),
                 (std::vector<RowRef>{FlowRow{workload().id, 0}}));

        // By the buttons of the inspector.
        QAbstractButton* remove = nullptr;
        for (auto* button : m_window->inspector().findChildren<QAbstractButton*>())
            if (button->text() == "Remove Replica")
                remove = button;
        QVERIFY(remove);
        remove->click();
        QTRY_COMPARE(workload().replicas.size(), std::size_t(1));
        for (const auto* button : m_window->inspector().findChildren<QAbstractButton*>())
            QVERIFY(button->text() != "Remove Replica");  // The last one stays.

        // The whole workload.
        m_session->selection.set(workload().id);
        m_window->map().setFocus();
        m_window->edits().deleteSelection();
        QVERIFY(design().all<Workload>().empty());
        for (int i = 0; i < 3; ++i)
            action(Command::Undo)->trigger();
        QVERIFY(design() == whole);
    }

    void theWorkloadsPageOffersEverything()
    {
        drawTwoSitesAndALink();
        m_session->selection.clear();
        m_window->showWorkspace(Workspace::Workloads);
        const auto buttonOf = [&](Command command) {
            return m_window->findChild<QToolButton*>(action(command)->objectName() + "_button");
        };
        for (const Command command : {Command::AddWorkload, Command::AddReplica, Command::AddFlow})
            QVERIFY(buttonOf(command));
        QVERIFY(!buttonOf(Command::AddFlow)->isEnabled());
        QTest::mouseClick(buttonOf(Command::AddWorkload), Qt::LeftButton);
        QVERIFY(workload().flows.empty());
        QVERIFY(buttonOf(Command::AddFlow)->isEnabled());
        QMenu* sources = buttonOf(Command::AddFlow)->menu();
        emit sources->aboutToShow();
        QCOMPARE(sources->actions().size(), 2);
        sources->actions().back()->trigger();
        QCOMPARE(workload().flows.size(), std::size_t(1));
        QCOMPARE(buttonOf(Command::AddWorkload)->menu()->actions().size(), 9);
    }
};

QTEST_MAIN(TestBlankMapJourney)
#include "tst_blank_map_journey.moc"
