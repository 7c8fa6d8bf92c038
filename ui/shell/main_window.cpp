// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/main_window.h"

#include "ui/map/map_objects.h"
#include "ui/map/map_view.h"
#include "ui/panels/inspector.h"
#include "ui/panels/issues_panel.h"
#include "ui/panels/preview_bar.h"
#include "ui/panels/table_panel.h"
#include "ui/panels/why_panel.h"
#include "ui/rack/rack_objects.h"
#include "ui/rack/rack_view.h"
#include "ui/settings/window_state.h"
#include "ui/shell/approval_commands.h"
#include "ui/shell/edit_commands.h"
#include "ui/shell/file_commands.h"
#include "ui/shell/phase_commands.h"
#include "ui/shell/scenario_commands.h"
#include "ui/shell/search_palette.h"
#include "ui/shell/toast.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/verdict_bar.h"
#include "ui/shell/workload_commands.h"
#include "ui/start/start_page.h"
#include "ui/text/error_text.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QToolBar>

#include <cmath>

namespace continua::ui {
namespace {

constexpr QSize kFirstSize{1440, 900};
constexpr QSize kSmallestSize{1024, 640};

/// Which workspaces show the inspector and the tables besides their page.
bool hasInspector(Workspace workspace)
{
    return workspace == Workspace::Design || workspace == Workspace::Racks
        || workspace == Workspace::Workloads;
}

bool hasBottom(Workspace workspace)
{
    return workspace == Workspace::Design || workspace == Workspace::Racks;
}

/// Of dropped files; none where anything else is among them.
QStringList localPaths(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (!url.isLocalFile())
            return {};
        paths << url.toLocalFile();
    }
    return paths;
}

bool areGnpyFiles(const QStringList& paths)
{
    return std::all_of(paths.begin(), paths.end(), [](const QString& path) {
        return path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    });
}

/// What in a pane takes the focus first; null when nothing does.
QWidget* firstStop(QWidget* pane)
{
    if (pane->focusPolicy() & Qt::TabFocus)
        return pane;
    for (QWidget* child : pane->findChildren<QWidget*>())
        if (child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus))
            return child;
    return nullptr;
}

}  // namespace

MainWindow::MainWindow(Session& session, QWidget* parent)
    : QMainWindow(parent), m_session(session), m_preview(session.document, session.plan),
      m_actions(this)
{
    setObjectName(QStringLiteral("main_window"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/continua.svg")));
    setMinimumSize(kSmallestSize);
    setAcceptDrops(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    m_files = new FileCommands(session, *this);
    m_edits = new EditCommands(session, m_actions, *this);
    m_workloads = new WorkloadCommands(session, m_actions, this);
    m_phaseCommands = new PhaseCommands(session, m_actions, this);
    m_scenarios = new ScenarioCommands(session, m_actions, *this);
    auto* kinds = new QMenu(this);
    m_workloads->fillKinds(*kinds);
    m_actions.at(Command::AddWorkloadOfKind)->setMenu(kinds);
    m_actions.fill(*menuBar());
    describeMaps();
    describeRacks();
    buildPages();
    buildBottom();
    buildToolBar();
    buildFrame();
    connectPanes();
    connectCommands();
    restore();
    updateTitle();
    showStart();
}

MainWindow::~MainWindow()
{
    hide();  // What is being typed is entered while all that hears of it still stands.
}

void MainWindow::connectPanes()
{
    connect(m_verdict, &VerdictBar::resultsWanted, this,
            [this] { showWorkspace(Workspace::Results); });
    connect(m_verdict, &VerdictBar::issuesWanted, this, [this] {
        showIssues();
        m_issues->view()->setFocus();
    });
    connect(m_verdict, &VerdictBar::objectWanted, this, [this](const rules::Subject& object) {
        showWorkspace(std::holds_alternative<WorkloadId>(object) ? Workspace::Workloads
                                                                 : Workspace::Design);
        m_session.selection.reveal(object);
    });
    connect(m_issues, &IssuesPanel::fixWanted, this, &MainWindow::carryOut);
    auto* approvals = new ApprovalCommands(m_session.document, this);
    connect(m_issues, &IssuesPanel::approvalWanted, approvals, &ApprovalCommands::approve);
    connect(m_issues, &IssuesPanel::withdrawalWanted, approvals, &ApprovalCommands::withdraw);
    connect(approvals, &ApprovalCommands::done, this, [this](const QString& text) {
        m_issues->view()->setFocus();  // The button goes with the approval.
        m_toast->tell(tr("%1 done.").arg(text), tr("Undo"),
                      [this] { m_session.document.undoStack().undo(); });
    });
    connect(m_issues, &IssuesPanel::zoomWanted, this, [this](const rules::Subject&) {
        showWorkspace(Workspace::Design);
        m_map->fitSelection();
    });
    connect(m_map, &MapView::refused, this,
            [this](const Error& error) { m_toast->warn(errorText(error).sentence()); });
    connect(m_map, &MapView::deleted, this, [this](const QString& text) {
        m_toast->tell(tr("%1 done.").arg(text), tr("Undo"),
                      [this] { m_session.document.undoStack().undo(); });
    });
    connect(m_map, &MapView::contextMenuRequested, this,
            [this](const rules::Subject& object, GeoPoint at, const QPoint& position) {
                QMenu menu;
                if (m_map->isDiagram() && object.index() == 0)
                    for (const Command command :
                         {Command::ArrangeDiagram, Command::ShowDiagram, Command::FitAll})
                        menu.addAction(m_actions.at(command));
                else
                    m_edits->fillMenu(menu, object, at);
                if (const auto* site = std::get_if<SiteId>(&object)) {
                    menu.addSeparator();
                    m_why->fillMenu(menu, *site);
                    menu.addSeparator();
                    menu.addAction(m_actions.at(Command::AddWorkload));
                    QMenu* targets = menu.addMenu(tr("Add Flow from Here to"));
                    m_workloads->fillTargets(*targets, *site);
                    targets->setEnabled(!targets->isEmpty());
                }
                menu.exec(position);
            });
    connect(m_map, &MapView::activated, this, [this](const rules::Subject&) {
        m_actions.at(Command::ShowInspector)->setChecked(true);
        m_inspector->focusFirst();
    });
    const auto showRacks = [this](SiteId site) {
        m_session.selection.set(site);
        m_racks->setSite(site);
        showWorkspace(Workspace::Racks);
    };
    connect(m_racks, &RackView::siteShown, this, &MainWindow::giveInspectorContext);
    connect(m_inspector, &Inspector::addRackWanted, m_edits, &EditCommands::askRackAt);
    connect(m_inspector, &Inspector::showRacksWanted, this, showRacks);
    connect(m_edits, &EditCommands::showRacksWanted, this, showRacks);
    connect(m_edits, &EditCommands::siteWantedAt, m_map, &MapView::placeSiteAt);
    connect(m_edits, &EditCommands::failed, m_toast, &Toast::warn);
    connect(m_edits, &EditCommands::done, this, [this](const QString& text) {
        m_toast->tell(text, tr("Undo"), [this] { m_session.document.undoStack().undo(); });
    });
    connect(m_files, &FileCommands::failed, m_toast, &Toast::warn);
    connect(m_files, &FileCommands::told, this,
            [this](const QString& text) { m_toast->tell(text); });
    connect(m_files, &FileCommands::opened, this, &MainWindow::showProject);
    connect(m_files, &FileCommands::equipmentImported, this, [this] {
        if (isStartShown())
            showProject();
    });
    connect(m_files, &FileCommands::recentChanged, this,
            [this] { m_start->setRecentFiles(m_files->recentFiles()); });
    connect(m_start, &StartPage::shown, this, [this] {
        if (m_start->templateCount() == 0)
            fillStart();
    });
    connect(m_start, &StartPage::templateChosen, this, &MainWindow::openTemplate);
    connect(m_start, &StartPage::blankChosen, m_files, &FileCommands::newBlank);
    connect(m_start, &StartPage::openChosen, m_files, &FileCommands::askOpen);
    connect(m_start, &StartPage::recentChosen, this, &MainWindow::openFile);
    connect(&m_session.file, &DocumentFile::changed, this, &MainWindow::updateTitle);
    m_start->setRecentFiles(m_files->recentFiles());
}

bool MainWindow::openTemplate(const QString& key) { return m_files->newFromTemplate(key); }
bool MainWindow::openFile(const QString& path) { return m_files->open(path); }

void MainWindow::showIssues() { showBottom(m_issues); }

void MainWindow::showBottom(QWidget* tab)
{
    showWorkspace(Workspace::Design);
    m_actions.at(Command::ShowTables)->setChecked(true);
    m_bottom->setCurrentWidget(tab);
}

void MainWindow::carryOut(const rules::Fix& fix)
{
    m_issues->view()->setFocus();  // The button goes with the fix.
    m_edits->carryOut(fix);
}

void MainWindow::showProject()
{
    m_toast->hide();
    m_outer->setCurrentIndex(1);
    m_top->setHasProject(true);
    m_verdict->show();
    for (const Command command : m_actions.all())
        m_actions.at(command)->setEnabled(true);
    m_session.selection.clear();
    m_edits->updateEnabled();
    m_workloads->updateEnabled();
    m_scenarios->updateEnabled();
    showWorkspace(Workspace::Design);
    m_map->fitAll();
    m_map->setFocus();
}

void MainWindow::showStart()
{
    m_outer->setCurrentWidget(m_start);
    m_top->setHasProject(false);
    m_verdict->hide();
    using enum Command;
    for (const Command command : m_actions.all())
        m_actions.at(command)->setEnabled(false);
    for (const Command command : {NewFromTemplate, NewBlank, Open, Import, Quit, DarkTheme,
                                  LargerText, SmallerText, FullScreen, Shortcuts, Help, About})
        m_actions.at(command)->setEnabled(true);
}

bool MainWindow::isStartShown() const { return m_outer->currentWidget() == m_start; }

void MainWindow::showWorkspace(Workspace workspace)
{
    m_workspace = workspace;
    m_outer->setCurrentIndex(1);
    m_pages->setCurrentWidget(m_page[static_cast<std::size_t>(workspace)]);
    m_tools->setVisible(workspace == Workspace::Design);
    m_inspector->setVisible(hasInspector(workspace)
                            && m_actions.at(Command::ShowInspector)->isChecked());
    giveInspectorContext();
    const bool showsBottom = workspace == Workspace::Racks ? m_showsBottomOfRacks : m_showsBottom;
    m_actions.at(Command::ShowTables)->setChecked(showsBottom);
    m_bottom->setVisible(hasBottom(workspace) && showsBottom);
    for (int i = 0; i < kWorkspaceCount; ++i)
        m_actions.at(goCommand(static_cast<Workspace>(i)))
            ->setChecked(static_cast<Workspace>(i) == workspace);
}

void MainWindow::giveInspectorContext()
{
    m_inspector->setContext(m_workspace == Workspace::Racks ? std::optional(m_racks->site())
                                                            : std::nullopt);
}

void MainWindow::setTheme(ThemeKind kind)
{
    applyTheme(*qApp, kind);
    m_actions.at(Command::DarkTheme)->setChecked(kind == ThemeKind::Dark);
}

void MainWindow::stepTextScale(double step)
{
    setTextScale(*qApp, textScale() + step);
    for (auto* table : findChildren<QTableView*>())
        table->verticalHeader()->setDefaultSectionSize(scaled(metrics::kRow));
    m_files->rememberTextScale(textScale());
    m_toast->tell(tr("Text at %1 %").arg(std::lround(textScale() * 100.0)));
}

void MainWindow::setBasemap(std::shared_ptr<const basemap::Basemap> map)
{
    m_session.basemap = map;
    m_map->setBasemap(std::move(map));
    m_start->update();
}

void MainWindow::updateTitle()
{
    setWindowTitle(tr("%1[*] - Continua").arg(m_session.file.name()));
    setWindowModified(m_session.file.isModified());
}

QList<QWidget*> MainWindow::panes() const
{
    QList<QWidget*> panes;
    if (m_workspace != Workspace::Design)
        panes += m_pages->currentWidget();
    else if (m_previewBar->isVisible())
        panes = {m_map, m_previewBar};
    else
        panes = {m_map};
    if (m_bottom->isVisible())
        panes += m_bottom->currentWidget();
    if (m_inspector->isVisible())
        panes += m_inspector;
    panes += m_top;
    panes += m_verdict;
    return panes;
}

void MainWindow::stepPane(int step)
{
    const QList<QWidget*> all = panes();
    qsizetype at = 0;
    for (qsizetype i = 0; i < all.size(); ++i)
        if (all[i] == focusWidget() || all[i]->isAncestorOf(focusWidget()))
            at = i;
    // One that has nothing to go to is passed over.
    for (qsizetype i = 1; i < all.size(); ++i)
        if (QWidget* next = firstStop(all[(at + i * step + i * all.size()) % all.size()])) {
            next->setFocus(Qt::TabFocusReason);
            return;
        }
}

void MainWindow::restore()
{
    const WindowState state = loadWindowState();
    resize(kFirstSize.boundedTo(screen()->availableSize()));
    if (!state.geometry.isEmpty())
        restoreGeometry(state.geometry);
    for (QSplitter* splitter : {m_across, m_down})
        if (state.splitters.contains(splitter->objectName()))
            splitter->restoreState(state.splitters.value(splitter->objectName()));
    m_actions.at(Command::ShowInspector)->setChecked(state.showsInspector);
    m_actions.at(Command::ShowTables)->setChecked(state.showsBottom);
    m_actions.at(Command::DarkTheme)->setChecked(currentTheme() == ThemeKind::Dark);
}

void MainWindow::keep() const
{
    WindowState state;
    state.geometry = saveGeometry();
    for (const QSplitter* splitter : {m_across, m_down})
        state.splitters.insert(splitter->objectName(), splitter->saveState());
    state.showsInspector = m_actions.at(Command::ShowInspector)->isChecked();
    state.showsBottom = m_showsBottom;
    saveWindowState(state);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_files->mayLeave()) {
        event->ignore();
        return;
    }
    keep();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QStringList paths = localPaths(*event->mimeData());
    if (paths.size() == 1 || (!paths.isEmpty() && areGnpyFiles(paths)))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QStringList paths = localPaths(*event->mimeData());
    if (areGnpyFiles(paths))
        m_files->importFrom(paths);
    else
        openFile(paths.front());
}

}  // namespace continua::ui
