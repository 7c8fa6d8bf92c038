// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/compare/comparison_table.h"
#include "ui/document/plan_state.h"
#include "ui/plots/chart_plot.h"
#include "ui/plots/facts_table_model.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace continua::ui {

/// The compare workspace: two or more plans side by side. What is open is the first; scenarios of
/// the project, templates and files are planned in the background. Scenarios follow what is edited.
class ComparePage : public QWidget {
    Q_OBJECT

public:
    /// Something that can be compared with.
    struct Source {
        QString name;
        std::function<Result<Design>()> load;  ///< Called in a pool thread.
    };
    /// Where the page gets designs and plans from.
    struct Supply {
        std::vector<Source> templates;
        std::function<Result<Design>(const QString& path)> openFile;  ///< In a pool thread.
        PlanState::Planner planner;                                   ///< In a pool thread.
    };

    ComparePage(const ProjectDocument& document, const PlanState& plan, Supply supply,
                QWidget* parent = nullptr);
    ~ComparePage() override;

    void addSource(const Source& source);
    void addFile(const QString& path);
    /// Sets a scenario of the project, or its baseline for none, beside what is open.
    void addScenario(ScenarioId scenario);
    void removePlan(int index);  ///< 0 is the open project and stays.

    void setMode(ComparisonMode mode);
    void setOnlyDifferences(bool only);

    /// The plans that are ready, the open project first.
    std::vector<ComparedPlan> plans() const;
    bool isPlanning() const;
    /// The figures, and what is behind them.
    const FactsTable& table() const { return m_figures->table(); }
    const FactsTable& details() const { return m_details->table(); }
    const std::vector<ChartPlot*>& plots() const { return m_plots; }

signals:
    void changed();

private:
    struct Entry;
    /// What a job brings back.
    struct Planned {
        Design design;
        PlanOutcome outcome;
        report::Facts facts;
    };

    QWidget* buildHeader();
    QWidget* buildContent();
    void startJob(Entry& entry, std::function<Result<Design>()> load);
    void takeBaseline();
    void rebuild();
    void rebuildChips();
    QTableView* addView(FactsTableModel* model);
    void fillTemplateMenu();
    void fillScenarioMenu();
    /// Plans the scenarios anew that are others now, and forgets those that are gone.
    void followScenarios();
    void chooseFile();

    const ProjectDocument& m_document;
    const PlanState& m_plan;
    Supply m_supply;
    ComparisonMode m_mode = ComparisonMode::Value;
    std::vector<std::unique_ptr<Entry>> m_entries;  ///< The open project first.

    QHBoxLayout* m_chips = nullptr;
    QToolButton* m_addScenario = nullptr;
    QToolButton* m_addTemplate = nullptr;
    QButtonGroup* m_modes = nullptr;
    QCheckBox* m_onlyDifferences = nullptr;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_empty = nullptr;
    FactsTableModel* m_figures = nullptr;
    FactsTableModel* m_details = nullptr;
    std::vector<QTableView*> m_views;
    std::vector<ChartPlot*> m_plots;
};

}  // namespace continua::ui
