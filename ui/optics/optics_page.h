// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explain/lightpath_study.h"
#include "ui/document/plan_state.h"
#include "ui/document/selection.h"
#include "ui/optics/margin_stack_view.h"
#include "ui/optics/spectrum_view.h"
#include "ui/plots/facts_table_model.h"
#include "ui/plots/strip_plot.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace continua::ui {

/// The optics workspace: the spectrum of every lit fiber, the lightpaths as a table, and of the
/// chosen one where every decibel goes, what becomes of it along the route, and how every other
/// mode would fare.
class OpticsPage : public QWidget {
    Q_OBJECT

public:
    OpticsPage(const PlanState& plan, Selection& selection, QWidget* parent = nullptr);

    SpectrumView* spectrum() const { return m_spectrum; }
    QTableView* table() const { return m_table; }
    const MarginStackView* stack() const { return m_stack; }
    const StripPlot* strip() const { return m_strip; }
    const FactsTableModel* modes() const { return m_modes; }

    /// The chosen lightpath, by index into the plan; -1 before there is one.
    int current() const { return m_current; }
    void choose(int lightpath);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildContent();
    QWidget* buildStudy();
    void rebuild();
    void study();

    const PlanState& m_plan;
    Selection& m_selection;
    QStackedWidget* m_pages = nullptr;
    QLabel* m_empty = nullptr;
    SpectrumView* m_spectrum = nullptr;
    QTableView* m_table = nullptr;
    FactsTableModel* m_lightpaths = nullptr;
    QSortFilterProxyModel* m_sorted = nullptr;
    QLabel* m_heading = nullptr;
    QLabel* m_sentence = nullptr;
    QPushButton* m_reveal = nullptr;
    MarginStackView* m_stack = nullptr;
    StripPlot* m_strip = nullptr;
    FactsTableModel* m_modes = nullptr;
    QTableView* m_modeTable = nullptr;
    int m_current = -1;
    bool m_isOutdated = true;  ///< Rebuilt when next shown.
};

}  // namespace continua::ui
