// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/fixes.h"
#include "ui/document/plan_preview.h"
#include "ui/shell/actions.h"
#include "ui/shell/session.h"
#include "ui/shell/workspace.h"
#include "ui/theme/tokens.h"

#include <QMainWindow>

#include <array>
#include <functional>

class QDialog;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QToolBar;

namespace continua::ui {

class ArrayStrip;
class EditCommands;
class FileCommands;
class Inspector;
class IssuesPanel;
class MapView;
class PreviewBar;
class RackView;
class ScenarioCommands;
class SearchPalette;
class SheetView;
class StartPage;
class TablePanel;
class Toast;
class TopBar;
class VerdictBar;
class WhyPanel;
class WorkloadCommands;
class PhaseCommands;

/// Lays out the panes of one session and leads from one to the other; edits nothing itself.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Session& session, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens a template as a new project. Asks first where changes would be lost.
    bool openTemplate(const QString& key);
    bool openFile(const QString& path);
    void showStart();
    void showWorkspace(Workspace workspace);
    Workspace workspace() const { return m_workspace; }
    bool isStartShown() const;
    void setTheme(ThemeKind kind);
    /// The ground of all maps, once it has been read.
    void setBasemap(std::shared_ptr<const basemap::Basemap> map);

    Session& session() { return m_session; }
    Actions& actions() { return m_actions; }
    MapView& map() { return *m_map; }
    Inspector& inspector() { return *m_inspector; }
    IssuesPanel& issues() { return *m_issues; }
    WhyPanel& why() { return *m_why; }
    PlanPreview& preview() { return m_preview; }
    TablePanel& sitesTable() { return *m_sites; }
    TablePanel& flowsTable() { return *m_flows; }
    TablePanel& phasesTable() { return *m_phases; }
    SearchPalette& palette() { return *m_palette; }
    Toast& toast() { return *m_toast; }
    FileCommands& files() { return *m_files; }
    EditCommands& edits() { return *m_edits; }
    WorkloadCommands& workloads() { return *m_workloads; }
    ScenarioCommands& scenarios() { return *m_scenarios; }
    QTabWidget& bottomTabs() { return *m_bottom; }

    /// Dialogs as they are shown, for pictures; the caller owns them.
    QDialog* makeAboutDialog();
    QDialog* makeHelpDialog();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildPages();
    void buildBottom();
    void buildToolBar();
    void buildFrame();
    TablePanel* addTable(ObjectTableModel& model, const QString& name, const QString& title,
                         const QString& emptyText);
    QWidget* workloadsPage();
    QWidget* reportPage();
    void connectPanes();
    void connectCommands();
    void connectTools();
    void connectDiagram();
    void connectLayers();
    void connectCopies();
    void connectAlignment();
    void onCells(Command command, void (*act)(SheetView&), std::function<void()> otherwise);
    void connectTables();
    void showTableMenu(const TablePanel& table, const QPoint& position);
    void connectWorkloads();
    void connectPhases();
    void deleteChosen();
    void showInserted(const RowRef& row);
    void connectExports();
    void fillStart();
    /// Among racks the inspector shows their site while nothing is selected.
    void giveInspectorContext();
    void fillPalette();
    void showProject();
    void showIssues();
    void showBottom(QWidget* tab);
    void connectWhy();
    void connectPreview();
    void connectScenarios();
    void stepBack(void (QUndoStack::*step)());
    QWidget* mapPage();
    void carryOut(const rules::Fix& fix);
    void stepTextScale(double step);
    void updateTitle();
    void updateTabTitles();
    void stepPane(int step);
    void restore();
    void keep() const;
    QList<QWidget*> panes() const;

    Session& m_session;
    PlanPreview m_preview;
    Actions m_actions;
    Workspace m_workspace = Workspace::Design;
    bool m_showsBottom = true;          ///< Issues and tables under the map.
    bool m_showsBottomOfRacks = false;  ///< Racks are tall; they have the height until asked.

    TopBar* m_top = nullptr;
    QStackedWidget* m_outer = nullptr;  ///< Start page, or the frame.
    StartPage* m_start = nullptr;
    QToolBar* m_tools = nullptr;
    QSplitter* m_across = nullptr;
    QSplitter* m_down = nullptr;
    QStackedWidget* m_pages = nullptr;
    std::array<QWidget*, kWorkspaceCount> m_page = {};
    MapView* m_map = nullptr;
    ArrayStrip* m_array = nullptr;
    PreviewBar* m_previewBar = nullptr;
    RackView* m_racks = nullptr;
    Inspector* m_inspector = nullptr;
    QTabWidget* m_bottom = nullptr;
    IssuesPanel* m_issues = nullptr;
    WhyPanel* m_why = nullptr;
    TablePanel* m_sites = nullptr;
    TablePanel* m_flows = nullptr;
    TablePanel* m_replicas = nullptr;
    TablePanel* m_phases = nullptr;
    std::vector<TablePanel*> m_tables;
    VerdictBar* m_verdict = nullptr;
    Toast* m_toast = nullptr;
    SearchPalette* m_palette = nullptr;
    FileCommands* m_files = nullptr;
    EditCommands* m_edits = nullptr;
    WorkloadCommands* m_workloads = nullptr;
    PhaseCommands* m_phaseCommands = nullptr;
    ScenarioCommands* m_scenarios = nullptr;
};

}  // namespace continua::ui
