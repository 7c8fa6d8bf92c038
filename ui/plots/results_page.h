// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/facts.h"
#include "ui/document/plan_limits.h"
#include "ui/document/plan_state.h"
#include "ui/document/selection.h"
#include "ui/plots/chart_plot.h"
#include "ui/plots/facts_table_model.h"
#include "ui/plots/kpi_tile.h"

#include <QWidget>

#include <array>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QTableView;
class QTabWidget;
class QVBoxLayout;

namespace continua::ui {

/// The results workspace: verdict, figures, plots and the tables behind them, all of one plan.
class ResultsPage : public QWidget {
    Q_OBJECT

public:
    ResultsPage(const ProjectDocument& document, const PlanState& plan, Selection& selection,
                QWidget* parent = nullptr);

    /// Shows what runs out first, too, once that is known.
    void setLimits(const PlanLimits& limits);

    /// What is shown; of no plan before the first.
    const report::Facts& facts() const { return m_facts; }

    const std::vector<ChartPlot*>& plots() const { return m_plots; }
    const std::vector<KpiTile*>& tiles() const { return m_tiles; }
    const std::vector<FactsTableModel*>& tables() const { return m_models; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildContent();
    QWidget* buildEmptyState();
    void addTable(FactsTableModel* model);
    void rebuild();
    void arrange();
    /// Packs the plots into one or two columns.
    void placePlots(int columns);
    void showStale();
    QString phaseText() const;
    void showLimits();
    void showTable(std::size_t table);
    void follow(const rules::Subject& object);

    const ProjectDocument& m_document;
    const PlanState& m_plan;
    Selection& m_selection;
    report::Facts m_facts;

    const PlanLimits* m_limits = nullptr;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_verdict = nullptr;
    QLabel* m_certainty = nullptr;
    QWidget* m_limitRow = nullptr;  ///< What limits the plan, each to be clicked.
    QLabel* m_emptyText = nullptr;
    QWidget* m_content = nullptr;
    QGridLayout* m_tileGrid = nullptr;
    QHBoxLayout* m_plotRow = nullptr;
    std::array<QVBoxLayout*, 2> m_plotColumns = {};
    QTabWidget* m_tabs = nullptr;
    std::vector<KpiTile*> m_tiles;
    std::vector<ChartPlot*> m_plots;
    std::vector<FactsTableModel*> m_models;
    int m_columns = 0;
};

}  // namespace continua::ui
