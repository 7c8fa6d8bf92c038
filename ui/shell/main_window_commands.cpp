// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/help_dialog.h"
#include "ui/map/map_export.h"
#include "ui/map/map_view.h"
#include "ui/panels/inspector.h"
#include "ui/panels/issues_panel.h"
#include "ui/panels/preview_bar.h"
#include "ui/panels/table_panel.h"
#include "ui/panels/why_panel.h"
#include "ui/shell/diagram_commands.h"
#include "ui/shell/edit_commands.h"
#include "ui/shell/exports.h"
#include "ui/shell/file_commands.h"
#include "ui/shell/main_window.h"
#include "ui/shell/palette_entries.h"
#include "ui/shell/phase_commands.h"
#include "ui/shell/scenario_commands.h"
#include "ui/shell/search_palette.h"
#include "ui/shell/shortcuts_dialog.h"
#include "ui/shell/toast.h"
#include "ui/shell/workload_commands.h"
#include "ui/start/start_page.h"
#include "ui/text/error_text.h"
#include "ui/text/quantity_text.h"

#include <QActionGroup>
#include <QTabWidget>

namespace continua::ui {
namespace {

constexpr double kPlaceZoom = 10.0;
constexpr double kTextStep = 0.25;

const std::vector<std::pair<Command, ToolKind>> kTools = {
    {Command::ToolSelect, ToolKind::Select},   {Command::ToolPan, ToolKind::Pan},
    {Command::ToolSite, ToolKind::PlaceSite},  {Command::ToolLink, ToolKind::DrawLink},
    {Command::ToolArea, ToolKind::DrawArea},   {Command::ToolNote, ToolKind::PlaceNote},
    {Command::ToolMeasure, ToolKind::Measure},
};

QString tightestLatency(const Design& design)
{
    std::optional<Duration> tightest;
    for (const auto& [id, workload] : design.all<Workload>())
        for (const Flow& flow : workload.flows)
            if (flow.budget && (!tightest || flow.budget->limit < *tightest))
                tightest = flow.budget->limit;
    return tightest ? quantityText(*tightest) : QString();
}

}  // namespace

void MainWindow::fillStart()
{
    std::vector<TemplateCard> cards;
    for (const TemplateInfo& info : m_session.services.templates) {
        const Result<Design> design = m_session.services.openTemplate(info.key);
        if (!design || design->all<Site>().empty())
            continue;
        cards.push_back({.key = info.key,
                         .title = info.title,
                         .description = QString::fromStdString(design->info().description),
                         .sites = static_cast<int>(design->all<Site>().size()),
                         .tightest = tightestLatency(*design),
                         .thumbnail = [this, design = *design](QSize size, qreal ratio) {
                             return mapThumbnail(m_session.basemap.get(), design, nullptr, size,
                                                 ratio, currentTheme());
                         }});
    }
    m_start->setTemplates(std::move(cards),
                          [this, blank = m_session.services.openTemplate(QStringLiteral("blank"))](
                              QSize size, qreal ratio) {
                              return blank ? mapThumbnail(m_session.basemap.get(), *blank, nullptr,
                                                          size, ratio, currentTheme())
                                           : QImage();
                          });
}

QDialog* MainWindow::makeAboutDialog()
{
    QList<DataCredit> credits;
    if (m_session.basemap)
        for (const basemap::Attribution& source : m_session.basemap->attributions())
            credits +=
                {QString::fromStdString(source.dataset), QString::fromStdString(source.license),
                 QString::fromStdString(source.credit)};
    return new AboutDialog(m_session.services.version, credits, this);
}

QDialog* MainWindow::makeHelpDialog()
{
    QList<QAction*> actions;
    for (const Command command : m_actions.all())
        actions += m_actions.at(command);
    return new HelpDialog(actions, this);
}

void MainWindow::fillPalette()
{
    m_palette->model().setEntries(paletteEntries(m_session, m_actions, *m_edits, [this](int row) {
        showIssues();
        m_issues->choose(row);
    }));
    m_palette->model().setPlaces(placeFinder(m_session.basemap), [this](const FoundPlace& place) {
        showWorkspace(Workspace::Design);
        m_map->showPlace(place.position, kPlaceZoom);
        m_map->setFocus();
    });
}

void MainWindow::connectCommands()
{
    const auto on = [this](Command command, auto&& act) {
        connect(m_actions.at(command), &QAction::triggered, this, act);
    };
    using enum Command;
    on(NewFromTemplate, [this] {
        if (m_files->mayLeave())
            showStart();
    });
    on(NewBlank, [this] { m_files->newBlank(); });
    on(Open, [this] { m_files->askOpen(); });
    on(Import, [this] { m_files->askImport(); });
    on(Save, [this] { m_files->save(); });
    on(SaveAs, [this] { m_files->askSaveAs(); });
    on(Quit, [this] { close(); });
    on(Undo, [this] { stepBack(&QUndoStack::undo); });
    on(Redo, [this] { stepBack(&QUndoStack::redo); });
    on(Delete, [this] { deleteChosen(); });
    on(SelectAll, [this] { m_edits->selectAllSites(); });
    on(AddRack, [this] { m_edits->askRack(); });
    on(ApplyPlan, [this] { m_edits->applyPlan(); });
    on(WhyNotHere, [this] { m_why->askAbout(m_session.selection.objects()); });
    on(NextIssue, [this] { m_issues->step(1); });
    on(PreviousIssue, [this] { m_issues->step(-1); });
    on(FixIssue, [this] {
        showIssues();
        m_issues->goToFixes();
    });
    on(ApproveIssue, [this] {
        showIssues();
        m_issues->goToApproval();
    });
    const auto travel = [this] {
        m_actions.at(SelectBack)->setEnabled(m_session.selection.hasPast());
        m_actions.at(SelectForward)->setEnabled(m_session.selection.hasFuture());
    };
    connect(&m_session.selection, &Selection::changed, this, travel);
    travel();
    on(SelectBack, [this] { m_session.selection.goBack(); });
    on(SelectForward, [this] { m_session.selection.goForward(); });
    on(NextPane, [this] { stepPane(1); });
    on(PreviousPane, [this] { stepPane(-1); });
    on(ZoomIn, [this] { m_map->zoomIn(); });
    on(ZoomOut, [this] { m_map->zoomOut(); });
    on(FitAll, [this] { m_map->fitAll(); });
    on(FitSelection, [this] { m_map->fitSelection(); });
    m_palette->setSupply([this] { fillPalette(); });
    on(Find, [this] { m_palette->open(); });
    on(Shortcuts, [this] { ShortcutsDialog(m_actions, this).exec(); });
    on(Help, [this] { std::unique_ptr<QDialog>(makeHelpDialog())->exec(); });
    on(About, [this] { std::unique_ptr<QDialog>(makeAboutDialog())->exec(); });
    on(FullScreen, [this](bool isFull) { isFull ? showFullScreen() : showNormal(); });
    on(DarkTheme, [this](bool isDark) {
        setTheme(isDark ? ThemeKind::Dark : ThemeKind::Light);
        m_files->rememberTheme(isDark);
    });
    on(LargerText, [this] { stepTextScale(kTextStep); });
    on(SmallerText, [this] { stepTextScale(-kTextStep); });
    for (int i = 0; i < kWorkspaceCount; ++i) {
        const auto workspace = static_cast<Workspace>(i);
        on(goCommand(workspace), [this, workspace] { showWorkspace(workspace); });
    }
    connect(m_actions.at(ShowInspector), &QAction::toggled, this,
            [this] { showWorkspace(m_workspace); });
    connect(m_actions.at(ShowTables), &QAction::toggled, this, [this](bool isShown) {
        (m_workspace == Workspace::Racks ? m_showsBottomOfRacks : m_showsBottom) = isShown;
        showWorkspace(m_workspace);
    });
    connectTools();
    connectDiagram();
    connectLayers();
    connectWorkloads();
    connectPhases();
    connectWhy();
    connectPreview();
    connectScenarios();
    connectExports();

    QUndoStack& stack = m_session.document.undoStack();
    const auto nameUndo = [this, &stack] {
        m_actions.at(Undo)->setEnabled(stack.canUndo());
        m_actions.at(Redo)->setEnabled(stack.canRedo());
        m_actions.at(Undo)->setText(stack.canUndo() ? tr("&Undo %1").arg(stack.undoText())
                                                    : tr("&Undo"));
        m_actions.at(Redo)->setText(stack.canRedo() ? tr("&Redo %1").arg(stack.redoText())
                                                    : tr("&Redo"));
    };
    connect(&stack, &QUndoStack::indexChanged, this, nameUndo);
    connect(m_files, &FileCommands::opened, this, nameUndo);
    nameUndo();
}

void MainWindow::connectDiagram()
{
    auto* commands = new DiagramCommands(*m_map, m_session.document, m_actions, this);
    connect(commands, &DiagramCommands::shown, this, [this] {
        showWorkspace(Workspace::Design);
        m_map->setFocus();
    });
    connect(commands, &DiagramCommands::told, this, [this](const QString& text, bool isUndoable) {
        if (isUndoable)
            m_toast->tell(text, tr("Undo"), [this] { m_session.document.undoStack().undo(); });
        else
            m_toast->tell(text);
    });
    connect(commands, &DiagramCommands::failed, this,
            [this](const Error& error) { m_toast->warn(errorText(error).sentence()); });
}

void MainWindow::connectLayers()
{
    QAction* layers = m_actions.at(Command::ShowLayers);
    connect(layers, &QAction::triggered, this, [this](bool isOn) {
        showWorkspace(Workspace::Design);
        m_map->showLayersCard(isOn);
    });
    connect(m_map, &MapView::layersShown, layers, &QAction::setChecked);
    QAction* minimap = m_actions.at(Command::ShowMinimap);
    minimap->setChecked(true);
    connect(minimap, &QAction::toggled, m_map, &MapView::setMinimap);
    connect(m_map, &MapView::told, this, [this](const QString& text) { m_toast->tell(text); });
}

void MainWindow::connectTools()
{
    auto* group = new QActionGroup(this);
    for (const auto& [command, kind] : kTools) {
        QAction* action = m_actions.at(command);
        group->addAction(action);
        m_map->addAction(action);
        connect(action, &QAction::triggered, this, [this, tool = kind] {
            showWorkspace(Workspace::Design);
            m_map->setTool(tool);
            m_map->setFocus();
        });
    }
    m_actions.at(Command::ToolSelect)->setChecked(true);
    connect(m_map, &MapView::toolChanged, this, [this](ToolKind tool) {
        for (const auto& [command, kind] : kTools)
            m_actions.at(command)->setChecked(kind == tool);
    });
    m_map->addAction(m_actions.at(Command::AddRack));
    m_map->addAction(m_actions.at(Command::SelectAll));
    connectTables();
    connectCopies();
}

void MainWindow::connectWorkloads()
{
    const auto on = [this](Command command, auto&& act) {
        connect(m_actions.at(command), &QAction::triggered, m_workloads, act);
    };
    on(Command::AddWorkload, [this] { m_workloads->add(WorkloadKind::Inference); });
    on(Command::AddReplica, [this] { m_workloads->addReplica(); });
    on(Command::AddFlow, [this] { m_workloads->addFlow(); });
    connect(m_inspector, &Inspector::addReplicaWanted, m_workloads, &WorkloadCommands::addReplica);
    connect(m_inspector, &Inspector::addFlowWanted, m_workloads,
            [this] { m_workloads->addFlow(); });
    connect(m_inspector, &Inspector::removeWanted, m_workloads,
            [this](const RowRef& row) { m_workloads->remove({row}); });
    connect(m_workloads, &WorkloadCommands::inserted, this, &MainWindow::showInserted);
    connect(m_workloads, &WorkloadCommands::failed, m_toast, &Toast::warn);
    connect(m_workloads, &WorkloadCommands::done, this, [this](const QString& text) {
        m_toast->tell(text, tr("Undo"), [this] { m_session.document.undoStack().undo(); });
    });
}

void MainWindow::connectPhases()
{
    const auto on = [this](Command command, auto&& act) {
        connect(m_actions.at(command), &QAction::triggered, m_phaseCommands, act);
    };
    on(Command::AddPhase, [this] { m_phaseCommands->add(); });
    on(Command::RemovePhase, [this] {
        const std::vector<RowRef> rows = m_phases->chosenRows();
        m_phaseCommands->remove(rows.empty() ? std::vector<RowRef>{m_session.plan.phase()} : rows);
    });
    on(Command::NextPhase, [this] { m_phaseCommands->step(1); });
    on(Command::PreviousPhase, [this] { m_phaseCommands->step(-1); });
    connect(m_phaseCommands, &PhaseCommands::inserted, this, [this](const RowRef& row) {
        showBottom(m_phases);
        m_phases->choose(row);
    });
    connect(m_phaseCommands, &PhaseCommands::failed, m_toast, &Toast::warn);
    connect(m_phaseCommands, &PhaseCommands::done, this, [this](const QString& text) {
        m_toast->tell(text, tr("Undo"), [this] { m_session.document.undoStack().undo(); });
    });
}

void MainWindow::connectWhy()
{
    connect(m_why, &WhyPanel::asked, this, [this] { showBottom(m_why); });
    connect(m_why, &WhyPanel::carryOutWanted, this,
            [this](const ChangeSet& edit, const QString& name) { m_edits->carryOut(edit, name); });
    connect(m_issues, &IssuesPanel::whyWanted, this, [this](const explain::Berth& berth) {
        m_why->ask(berth);
        showBottom(m_why);
    });
}

void MainWindow::connectPreview()
{
    QAction* preview = m_actions.at(Command::PreviewPlan);
    connect(preview, &QAction::triggered, this, [this](bool isShown) {
        showWorkspace(Workspace::Design);
        isShown ? m_preview.showApply() : m_preview.close();
    });
    QAction* lastEdit = m_actions.at(Command::ShowLastEdit);
    lastEdit->setChecked(true);
    connect(lastEdit, &QAction::toggled, &m_preview, &PlanPreview::setShowsLastEdit);
    connect(&m_preview, &PlanPreview::changed, this, [this, preview] {
        m_map->setGhosts(m_preview.ghosts());
        preview->setChecked(m_preview.kind() == PlanPreview::Kind::Apply);
    });
    connect(m_previewBar, &PreviewBar::applyWanted, this, [this] {
        m_preview.close();
        m_edits->applyPlan();
    });
    connect(m_previewBar, &PreviewBar::carryOutWanted, m_why, &WhyPanel::pinHere);
    connect(m_why, &WhyPanel::previewWanted, this,
            [this](const std::shared_ptr<const explain::PlanAt>& there) {
                showBottom(m_why);
                m_preview.showWayOut(there);
            });
    // Another question is another way out.
    connect(&m_why->question(), &PlaceQuestion::changed, this, [this] {
        const auto& answer = m_why->question().answer();
        if (m_preview.wayOut() && (!answer || answer->there.get() != m_preview.wayOut()))
            m_preview.close();
    });
}

/// A step in the history, which may lead to the scenario where it was made.
void MainWindow::stepBack(void (QUndoStack::*step)())
{
    const ScenarioId open = m_session.document.scenario();
    (m_session.document.undoStack().*step)();
    if (open != m_session.document.scenario())
        m_scenarios->tellOpen();
}

void MainWindow::connectScenarios()
{
    connect(m_scenarios, &ScenarioCommands::failed, m_toast, &Toast::warn);
    connect(m_scenarios, &ScenarioCommands::told, m_toast,
            [this](const QString& text) { m_toast->tell(text); });
    connect(m_scenarios, &ScenarioCommands::done, this, [this](const QString& text) {
        m_toast->tell(text, tr("Undo"), [this] { m_session.document.undoStack().undo(); });
    });
    connect(m_why, &WhyPanel::tryWanted, m_scenarios, &ScenarioCommands::tryOut);
    connect(m_edits, &EditCommands::scenarioWanted, m_scenarios, &ScenarioCommands::openAs);
}

/// Deletes what is picked in the table of flows or replicas when the keyboard is there, for a
/// row of theirs is no object of its own; else what is selected.
void MainWindow::deleteChosen()
{
    for (TablePanel* table : {m_flows, m_replicas}) {
        if (!table->isVisible() || !table->isAncestorOf(focusWidget()))
            continue;
        const std::vector<RowRef> rows = table->chosenRows();
        m_workloads->remove(rows);
        if (!rows.empty() && rows.front() != RowRef())
            table->choose(rows.front());  // The one that has moved up into its place.
        return;
    }
    m_edits->deleteSelection();
}

/// Leads to the fields of a new workload, replica or flow.
void MainWindow::showInserted(const RowRef& row)
{
    if (!m_inspector->isVisible()) {
        m_actions.at(Command::ShowInspector)->setChecked(true);
        if (!m_inspector->isVisible())
            showWorkspace(Workspace::Workloads);
    }
    if (std::holds_alternative<FlowRow>(row))
        m_flows->choose(row);
    else if (std::holds_alternative<ReplicaRow>(row))
        m_replicas->choose(row);
    m_inspector->focusField(row, QStringLiteral("name"));
}

void MainWindow::connectExports()
{
    const std::pair<Command, FileCommands::Export> exports[] = {
        {Command::ExportReport, FileCommands::Export::Report},
        {Command::ExportMap, FileCommands::Export::Map},
        {Command::ExportJson, FileCommands::Export::Json},
        {Command::ExportCsv, FileCommands::Export::Csv},
        {Command::ExportGeoJson, FileCommands::Export::GeoJson},
        {Command::ExportGnpy, FileCommands::Export::Gnpy},
    };
    addExports(*m_files, [this] {
        return MapOnScreen{m_map->seen(), m_map->isDiagram(), m_map->layers()};
    });
    for (const auto& [command, kind] : exports) {
        m_actions.at(command)->setVisible(m_files->canExport(kind));
        connect(m_actions.at(command), &QAction::triggered, this,
                [this, chosen = kind] { m_files->askExport(chosen); });
    }
}

}  // namespace continua::ui
