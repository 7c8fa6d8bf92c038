// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/program.h"
#include "ui/map/map_view.h"
#include "ui/panels/inspector.h"
#include "ui/panels/issues_panel.h"
#include "ui/panels/sheet_view.h"
#include "ui/panels/table_panel.h"
#include "ui/shell/edit_commands.h"
#include "ui/shell/file_commands.h"
#include "ui/shell/main_window.h"
#include "ui/shell/search_palette.h"

#include <QAbstractButton>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace continua;
using namespace continua::ui;

namespace {

constexpr int kPlanMs = 30'000;  // A debug build on a busy machine; the budget is the benchmark's.

}  // namespace

/// The path of somebody who opens the program for the first time, through its real widgets.
class TestNewcomerJourney : public QObject {
    Q_OBJECT

    std::optional<test::Program> m_program;
    Session* m_session = nullptr;
    MainWindow* m_window = nullptr;

    const Design& design() const { return m_session->document.design(); }
    bool isPlanned() const { return m_program->isPlanned(); }
    QString labelText(const char* name) const
    {
        return m_window->findChild<QLabel*>(QString::fromLatin1(name))->text();
    }

    /// A served flow with a budget whose source cannot host its replica: however the planner
    /// moves things, light has some way to go.
    int unmovableFlow() const
    {
        const auto excludes = [](const Locality& locality, const Site& site) {
            const auto lacks = [](const auto& allowed, const auto& value) {
                return !allowed.empty()
                    && std::find(allowed.begin(), allowed.end(), value) == allowed.end();
            };
            return lacks(locality.sites, site.id) || lacks(locality.kinds, site.kind);
        };
        for (int row = 0; row < m_session->flows.rowCount(); ++row) {
            const auto ref = std::get<FlowRow>(m_session->flows.row(row));
            const Workload& workload = design().at(ref.workload);
            const Flow& flow = workload.flows[static_cast<std::size_t>(ref.flow)];
            if (!flow.budget || !flow.at || flow.toReplica < 0
                || !m_session->reading.route(ref.workload, ref.flow))
                continue;
            const Replica& replica = workload.replicas[static_cast<std::size_t>(flow.toReplica)];
            const Site& source = design().at(flow.at);
            if (excludes(workload.locality, source) || excludes(replica.locality, source))
                return row;
        }
        return -1;
    }

    void typeIntoCell(TablePanel& table, int row, int column, const QString& text)
    {
        QTableView* view = table.view();
        const QModelIndex cell = view->model()->index(row, column);
        view->setFocus();
        view->setCurrentIndex(cell);
        QTest::keyClick(view, Qt::Key_F2);
        auto* editor = view->viewport()->findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
    }

    /// A site that stands alone on the screen, so that a press takes it and no other.
    Site loneliestSite() const
    {
        const MapView& map = m_window->map();
        const QRectF room = QRectF(map.rect()).adjusted(80.0, 80.0, -80.0, -80.0);
        double farthest = -1.0;
        Site loneliest;
        for (const auto& [id, site] : design().all<Site>()) {
            const QPointF at = map.pixelsOf(site.position);
            double nearest = 1e9;
            for (const auto& [otherId, other] : design().all<Site>())
                if (otherId != id)
                    nearest = std::min(nearest, QLineF(at, map.pixelsOf(other.position)).length());
            if (room.contains(at) && nearest > farthest) {
                farthest = nearest;
                loneliest = site;
            }
        }
        return loneliest;
    }

    void dragOnMap(QPointF from, QPointF to)
    {
        MapView& map = m_window->map();
        QTest::mousePress(&map, Qt::LeftButton, {}, from.toPoint());
        for (const double share : {0.2, 0.5, 0.8, 1.0})
            QTest::mouseMove(&map, (from + (to - from) * share).toPoint());
        QTest::mouseRelease(&map, Qt::LeftButton, {}, to.toPoint());
    }

private slots:
    void initTestCase() { m_program.emplace("newcomer"); }

    void init()
    {
        QVERIFY(m_program->open());
        m_session = &m_program->session();
        m_window = &m_program->window();
    }

    void cleanup() { m_program->close(); }

    void aFirstWindowFitsItsScreen()
    {
        const MainWindow first(*m_session);
        const QSize room = first.screen()->availableSize().expandedTo(first.minimumSize());
        QVERIFY2(first.width() <= room.width() && first.height() <= room.height(),
                 qPrintable(QStringLiteral("%1 x %2").arg(first.width()).arg(first.height())));
    }

    void drawsPlansFollowsAnIssueTakesBackSavesAndExports()
    {
        // Start, pick factory: a plan without another click.
        QVERIFY(m_window->isStartShown());
        auto* card = m_window->findChild<QAbstractButton*>("template_factory");
        QVERIFY(card);
        QTest::mouseClick(card, Qt::LeftButton);
        QVERIFY(!m_window->isStartShown());
        QTRY_VERIFY_WITH_TIMEOUT(isPlanned(), kPlanMs);
        const Design first = design();
        const Plan firstPlan = *m_session->plan.plan();
        QVERIFY(!labelText("verdict_cost").isEmpty());

        // Drag a site: stale at once, then another verdict.
        const Site site = loneliestSite();
        const QPointF from = m_window->map().pixelsOf(site.position);
        dragOnMap(from, from + QPointF(36.0, 28.0));
        QVERIFY(design().at(site.id).position != site.position);
        QVERIFY(m_session->plan.isStale());
        QCOMPARE(m_session->document.undoStack().count(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(isPlanned(), kPlanMs);
        QVERIFY(!sameAnswer(*m_session->plan.plan(), firstPlan));

        // A budget that light cannot meet.
        m_window->showWorkspace(Workspace::Workloads);
        const int row = unmovableFlow();
        QVERIFY(row >= 0);
        typeIntoCell(m_window->flowsTable(), row, m_session->flows.columnOf("budget"), "1 us");
        QTRY_COMPARE(m_session->document.undoStack().count(), 2);
        QTRY_VERIFY_WITH_TIMEOUT(isPlanned(), kPlanMs);
        const auto workload = std::get<FlowRow>(m_session->flows.row(row)).workload;
        QVERIFY(!m_session->reading.unserved(workload).empty());
        QVERIFY(m_window->findChild<QToolButton*>("verdict")->text().contains("Not feasible"));

        // Follow its issue to it.
        m_window->showWorkspace(Workspace::Design);
        int issue = 0;
        while (issue < m_session->findings.rowCount()
               && m_session->findings.finding(issue).subject != rules::Subject(workload))
            ++issue;
        QVERIFY(issue < m_session->findings.rowCount());
        QTableView* issues = m_window->issues().view();
        issues->scrollTo(issues->model()->index(issue, FindingModel::SentenceColumn));
        QTest::mouseClick(
            issues->viewport(), Qt::LeftButton, {},
            issues->visualRect(issues->model()->index(issue, FindingModel::SentenceColumn))
                .center());
        QVERIFY(m_session->selection.contains(workload));
        QVERIFY(labelText("inspector_title")
                    .contains(QString::fromStdString(design().at(workload).name)));

        // Take everything back.
        while (m_session->document.undoStack().canUndo())
            m_window->actions().at(Command::Undo)->trigger();
        QVERIFY(design() == first);

        // Save, open again, export.
        const QString file = QDir(m_program->folder()).filePath("journey.continua");
        QVERIFY(m_window->files().saveTo(file));
        QVERIFY(!m_session->file.isModified());
        QVERIFY(m_window->openFile(file));
        QVERIFY(design() == first);
        QTRY_VERIFY_WITH_TIMEOUT(isPlanned(), kPlanMs);
        for (const auto& [kind, name] : std::vector<std::pair<FileCommands::Export, QString>>{
                 {FileCommands::Export::Map, "map.svg"},
                 {FileCommands::Export::Map, "map.png"},
                 {FileCommands::Export::Report, "report.pdf"},
                 {FileCommands::Export::Json, "plan.json"},
                 {FileCommands::Export::GeoJson, "sites.geojson"}}) {
            QVERIFY(m_window->files().canExport(kind));
            QVERIFY2(m_window->files().exportTo(kind, QDir(m_program->folder()).filePath(name)),
                     qPrintable(name));
            QVERIFY(QFileInfo(QDir(m_program->folder()).filePath(name)).size() > 100);
        }
    }

    void theFirstPlanNeedsNoMouse()
    {
        // From the first card on by Tab to the factory, Space to take it.
        QVERIFY(QApplication::focusWidget());
        for (int i = 0; i < 20 && QApplication::focusWidget()->objectName() != "template_factory";
             ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), "template_factory");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(!m_window->isStartShown());
        QTRY_VERIFY_WITH_TIMEOUT(isPlanned(), kPlanMs);
        const Design first = design();

        // To a site by its name.
        const Site& site = first.all<Site>().begin()->second;
        QTest::keyClick(m_window, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(m_window->palette().isVisible());
        const auto* found = m_window->palette().findChild<QListView*>();
        QCOMPARE(found->horizontalScrollBar()->maximum(), 0);  // What each is stands in sight.
        auto* query = m_window->findChild<QLineEdit*>("palette_query");
        QTest::keyClicks(query, QString::fromStdString(site.name));
        QTest::keyClick(query, Qt::Key_Return);
        QVERIFY(m_session->selection.contains(site.id));

        // Move it with the arrows, then see the verdict follow.
        m_window->map().setFocus();
        QTest::keyClick(&m_window->map(), Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(design().at(site.id).position != site.position);
        QVERIFY(m_session->plan.isStale());
        QTRY_VERIFY_WITH_TIMEOUT(isPlanned(), kPlanMs);

        // To an issue and back to the beginning.
        QTest::keyClick(m_window, Qt::Key_F8);
        if (m_session->findings.rowCount() > 0)
            QVERIFY(!m_session->selection.objects().empty());
        QTest::keyClick(m_window, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(design() == first);
    }

    void aDeletedSiteComesBackFromItsToast()
    {
        QVERIFY(m_window->openTemplate("factory"));
        const Design first = design();
        const SiteId site = first.all<Site>().begin()->first;
        m_session->selection.set(site);
        m_window->edits().deleteSelection();
        QVERIFY(!design().find(site));
        auto* undo = m_window->findChild<QAbstractButton*>("toast_action");
        QVERIFY(undo->isVisible());
        QTest::mouseClick(undo, Qt::LeftButton);
        QVERIFY(design() == first);
    }

    void unsavedChangesAreGuarded()
    {
        QVERIFY(m_window->openTemplate("factory"));
        m_session->selection.set(design().all<Site>().begin()->first);
        m_window->edits().deleteSelection();
        int asked = 0;
        m_window->files().setQuestion([&] {
            ++asked;
            return FileCommands::Answer::Cancel;
        });
        const Design mine = design();
        QVERIFY(!m_window->openTemplate("finance"));
        QVERIFY(!m_window->close());
        QCOMPARE(asked, 2);
        QVERIFY(design() == mine);
    }

    void aFileThatIsNoProjectIsToldAndNothingIsLost()
    {
        QVERIFY(m_window->openTemplate("factory"));
        const Design mine = design();
        const QString path = QDir(m_program->folder()).filePath("foreign.continua");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("not a project at all") > 0);
        file.close();
        QVERIFY(!m_window->openFile(path));
        QVERIFY(labelText("toast_text").contains("foreign.continua"));
        QVERIFY(design() == mine);
    }
};

QTEST_MAIN(TestNewcomerJourney)
#include "tst_newcomer_journey.moc"
