// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/project_json.h"
#include "ui/compare/compare_page.h"
#include "ui/map/map_view.h"
#include "ui/optics/link_study_view.h"
#include "ui/optics/optics_page.h"
#include "ui/panels/inspector.h"
#include "ui/panels/issues_panel.h"
#include "ui/panels/preview_bar.h"
#include "ui/panels/table_panel.h"
#include "ui/panels/why_panel.h"
#include "ui/plots/results_page.h"
#include "ui/rack/rack_view.h"
#include "ui/report/report_page.h"
#include "ui/shell/array_strip.h"
#include "ui/shell/lens_commands.h"
#include "ui/shell/main_window.h"
#include "ui/shell/objective_commands.h"
#include "ui/shell/search_palette.h"
#include "ui/shell/toast.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/verdict_bar.h"
#include "ui/shell/workload_commands.h"
#include "ui/start/start_page.h"
#include "ui/text/error_text.h"
#include "ui/theme/icon.h"
#include "ui/theme/tokens.h"

#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolBar>
#include <QUndoView>
#include <QVBoxLayout>

namespace continua::ui {
namespace {

constexpr int kInspectorWidth = 320;
constexpr int kNarrowestInspector = 264;
const QList<int> kDownSizes = {740, 260};
constexpr int kLowestPage = 240;  ///< Else the tallest workspace leaves the issues no room.
constexpr int kToolIcon = 20;

/// Wider for larger text, but not by as much: the map needs room, too.
int widthAt(int pixels) { return (pixels + scaled(pixels)) / 2; }

/// Templates and files that the open project can be compared with.
ComparePage::Supply compareSupply(const Session& session)
{
    ComparePage::Supply supply;
    for (const TemplateInfo& info : session.services.templates)
        if (info.key != QLatin1String("blank"))
            supply.templates.push_back({info.title, [open = session.services.openTemplate,
                                                     key = info.key] { return open(key); }});
    supply.openFile = [open = session.services.files.open](const QString& path) -> Result<Design> {
        const Result<Project> project = open(path);
        return project ? Result<Design>(project->baseline) : project.error();
    };
    supply.planner = session.services.planner;
    return supply;
}

}  // namespace

void MainWindow::buildPages()
{
    m_map = new MapView(m_session.document, m_session.selection, m_session.plan);
    m_map->setObjectName(QStringLiteral("map"));
    m_pages = new QStackedWidget;
    m_pages->setMinimumHeight(kLowestPage);
    m_page[static_cast<std::size_t>(Workspace::Design)] = mapPage();
    m_racks = new RackView(m_session.document, &m_session.plan, m_session.selection);
    m_racks->setObjectName(QStringLiteral("racks_page"));
    m_page[static_cast<std::size_t>(Workspace::Racks)] = m_racks;
    m_page[static_cast<std::size_t>(Workspace::Workloads)] = workloadsPage();
    m_page[static_cast<std::size_t>(Workspace::Optics)] =
        new OpticsPage(m_session.plan, m_session.selection);
    auto* results = new ResultsPage(m_session.document, m_session.plan, m_session.selection);
    results->setLimits(m_session.limits);
    m_page[static_cast<std::size_t>(Workspace::Results)] = results;
    m_page[static_cast<std::size_t>(Workspace::Compare)] =
        new ComparePage(m_session.document, m_session.plan, compareSupply(m_session));
    m_page[static_cast<std::size_t>(Workspace::Report)] = reportPage();
    for (QWidget* page : m_page)
        m_pages->addWidget(page);
}

/// The map, with what is previewed on it above.
QWidget* MainWindow::mapPage()
{
    auto* page = new QWidget;
    m_previewBar = new PreviewBar(m_preview);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_previewBar);
    m_array = new ArrayStrip;
    column->addWidget(m_array);
    column->addWidget(m_map, 1);
    return page;
}

QWidget* MainWindow::reportPage()
{
    auto* page = new ReportPage(m_session.plan, m_session.basemap.get(), [](const Design& design) {
        return QString::fromStdString(interchange::designHash(design));
    });
    page->setLimits(m_session.limits);
    connect(page, &ReportPage::exported, this,
            [this](const QString& path) { m_toast->tell(tr("Wrote %1.").arg(path)); });
    connect(page, &ReportPage::exportFailed, this,
            [this](const Error& error) { m_toast->warn(errorText(error).sentence()); });
    return page;
}

TablePanel* MainWindow::addTable(ObjectTableModel& model, const QString& name, const QString& title,
                                 const QString& emptyText)
{
    auto* panel = new TablePanel(model, m_session.selection, name, title, emptyText);
    connect(panel, &TablePanel::problem, this,
            [this](const QString& text) { m_toast->warn(text); });
    connect(panel, &TablePanel::entered, this, [this](const QString& text, int changed) {
        if (changed > 0)
            m_toast->tell(text, tr("Undo"), [this] { m_session.document.undoStack().undo(); });
        else
            m_toast->warn(text);
    });
    m_tables.push_back(panel);
    return panel;
}

QWidget* MainWindow::workloadsPage()
{
    auto* page = new QSplitter(Qt::Vertical);
    page->setObjectName(QStringLiteral("workloads_page"));
    page->setChildrenCollapsible(false);
    TablePanel* workloads = addTable(
        m_session.workloads, QStringLiteral("workloads"), tr("Workloads"),
        tr("No workloads yet. Add one here, with %1, or start from a template to see how "
           "they are described.")
            .arg(
                m_actions.at(Command::AddWorkload)->shortcut().toString(QKeySequence::NativeText)));
    workloads->addButton(m_actions.at(Command::AddWorkload),
                         m_actions.at(Command::AddWorkloadOfKind)->menu());
    page->addWidget(workloads);

    m_flows = addTable(m_session.flows, QStringLiteral("flows"), tr("Flows"),
                       tr("No traffic yet. Select a workload, then add a flow from where its "
                          "users are."));
    auto* sources = new QMenu;
    connect(sources, &QMenu::aboutToShow, m_workloads,
            [this, sources] { m_workloads->fillSources(*sources); });
    m_flows->addButton(m_actions.at(Command::AddFlow), sources);
    m_replicas = addTable(m_session.replicas, QStringLiteral("replicas"), tr("Replicas"),
                          tr("No replicas yet: each workload brings its first one."));
    m_replicas->addButton(m_actions.at(Command::AddReplica));
    auto* parts = new QTabWidget;
    parts->setObjectName(QStringLiteral("workload_parts"));
    parts->setAccessibleName(tr("Flows and replicas"));
    parts->setDocumentMode(true);
    parts->addTab(m_flows, tr("Flows"));
    parts->addTab(m_replicas, tr("Replicas"));
    page->addWidget(parts);
    page->setSizes({1000, 1400});
    return page;
}

void MainWindow::buildBottom()
{
    m_bottom = new QTabWidget;
    m_bottom->setObjectName(QStringLiteral("bottom"));
    m_bottom->setAccessibleName(tr("Issues and tables"));
    m_bottom->setDocumentMode(true);
    m_issues = new IssuesPanel(m_session.findings, m_session.selection, m_session.plan,
                               m_session.services.ruleCount);
    m_bottom->addTab(m_issues, tr("Issues"));
    m_why = new WhyPanel(m_session.document, m_session.selection, m_session.plan);
    m_sites = addTable(m_session.sites, QStringLiteral("sites"), tr("Sites"),
                       tr("No sites yet. Press S on the map and click where one stands."));
    m_bottom->addTab(m_sites, tr("Sites"));
    m_bottom->addTab(
        addTable(m_session.links, QStringLiteral("links"), tr("Links"),
                 tr("No links yet. Press L on the map and click one site, then another.")),
        tr("Links"));
    m_bottom->addTab(
        addTable(m_session.racks, QStringLiteral("racks"), tr("Racks"),
                 tr("No racks drawn. Select a site and press R; the planner orders what "
                    "is missing by itself.")),
        tr("Racks"));
    m_bottom->addTab(addTable(m_session.assumptions, QStringLiteral("assumptions"),
                              tr("Assumptions"), tr("The catalog holds no assumptions.")),
                     tr("Assumptions"));
    m_phases = addTable(m_session.phases, QStringLiteral("phases"), tr("Phases"),
                        tr("No phases: all is planned as it is drawn, at once. Add one, and sites, "
                           "links, racks and workloads can come and go with it."));
    m_phases->addButton(m_actions.at(Command::AddPhase));
    m_phases->addButton(m_actions.at(Command::RemovePhase));
    m_bottom->addTab(m_phases, tr("Phases"));
    m_bottom->addTab(m_why, tr("Why Not Here?"));
    auto* history = new QUndoView(&m_session.document.undoStack());
    history->setObjectName(QStringLiteral("history"));
    history->setAccessibleName(tr("History of edits"));
    history->setToolTip(tr("Choose a step to go back to how it was after it, or forward again."));
    history->setIconSize({metrics::kGroups, metrics::kGroups});
    history->setEmptyLabel(tr("As it was opened"));
    history->setCleanIcon(themedIcon(QStringLiteral("save"), IconTint::Muted));
    m_bottom->addTab(history, tr("History"));
    connect(&m_session.findings, &QAbstractItemModel::modelReset, this,
            &MainWindow::updateTabTitles);
    for (const auto* model : {&m_session.sites, &m_session.links, &m_session.racks})
        connect(model, &QAbstractItemModel::modelReset, this, &MainWindow::updateTabTitles);
    updateTabTitles();
}

void MainWindow::updateTabTitles()
{
    const int errors = m_session.findings.count(rules::Severity::Error);
    const int warnings = m_session.findings.count(rules::Severity::Warning);
    m_bottom->setTabText(0, tr("Issues %1").arg(errors + warnings));
    m_bottom->setTabText(1, tr("Sites %1").arg(m_session.sites.rowCount()));
    m_bottom->setTabText(2, tr("Links %1").arg(m_session.links.rowCount()));
    m_bottom->setTabText(3, tr("Racks %1").arg(m_session.racks.rowCount()));
}

void MainWindow::buildToolBar()
{
    m_tools = new QToolBar(tr("Tools"));
    m_tools->setObjectName(QStringLiteral("tools"));
    m_tools->setOrientation(Qt::Vertical);
    m_tools->setIconSize({kToolIcon, kToolIcon});
    m_tools->setMovable(false);
    for (const Command command :
         {Command::ToolSelect, Command::ToolPan, Command::ToolSite, Command::ToolLink,
          Command::ToolArea, Command::ToolNote, Command::ToolMeasure})
        m_tools->addAction(m_actions.at(command));
    m_tools->addSeparator();
    m_tools->addAction(m_actions.at(Command::AddRack));
    m_tools->addSeparator();
    m_tools->addAction(m_actions.at(Command::Undo));
    m_tools->addAction(m_actions.at(Command::Redo));
    auto* spring = new QWidget;
    spring->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    m_tools->addWidget(spring);
    m_tools->addAction(m_actions.at(Command::FitAll));
    m_tools->addAction(m_actions.at(Command::DarkTheme));
}

void MainWindow::buildFrame()
{
    m_inspector = new Inspector(m_session.document, m_session.selection, m_session.reading,
                                m_session.plan, m_session.services.sentence);
    m_inspector->setMinimumWidth(widthAt(kNarrowestInspector));
    m_inspector->setLinkPage([this](LinkId link) {
        return new LinkStudyView(m_session.document, m_session.plan, link);
    });
    m_down = new QSplitter(Qt::Vertical);
    m_down->setObjectName(QStringLiteral("down"));
    m_down->addWidget(m_pages);
    m_down->addWidget(m_bottom);
    m_down->setStretchFactor(0, 1);
    m_down->setCollapsible(0, false);
    m_down->setSizes(kDownSizes);
    m_across = new QSplitter(Qt::Horizontal);
    m_across->setObjectName(QStringLiteral("across"));
    m_across->addWidget(m_down);
    m_across->addWidget(m_inspector);
    m_across->setStretchFactor(0, 1);
    m_across->setCollapsible(0, false);
    m_across->setSizes({1000, widthAt(kInspectorWidth)});

    auto* frame = new QWidget;
    auto* row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_tools);
    row->addWidget(m_across, 1);

    m_start = new StartPage;
    m_outer = new QStackedWidget;
    m_outer->addWidget(m_start);
    m_outer->addWidget(frame);
    m_top = new TopBar(m_actions, m_session.document, m_session.file, m_session.plan);
    m_verdict = new VerdictBar(m_session.plan, m_session.limits, m_preview);
    new LensCommands(*m_map, m_actions, this);
    m_verdict->setAims(
        (new ObjectiveCommands(m_session.document, m_session.plan, m_actions, this))->actions());
    auto* line = new QFrame;
    line->setProperty("look", QStringLiteral("line"));
    auto* center = new QWidget;
    auto* column = new QVBoxLayout(center);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(line);
    column->addWidget(m_outer, 1);
    column->addWidget(m_verdict);
    setCentralWidget(center);
    m_toast = new Toast(center);
    m_palette = new SearchPalette(center);
}

}  // namespace continua::ui
