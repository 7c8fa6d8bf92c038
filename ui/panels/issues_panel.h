// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/document/selection.h"
#include "ui/models/finding_model.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace continua::ui {

class FindingFilter;

/// What the rules found: a click selects and shows the object, a double click zooms to it.
class IssuesPanel : public QWidget {
    Q_OBJECT

public:
    IssuesPanel(FindingModel& model, Selection& selection, const PlanState& plan, int ruleCount,
                QWidget* parent = nullptr);

    QTableView* view() const { return m_view; }
    /// Goes to the next (or, with -1, the previous) shown finding and its object.
    void step(int direction);

signals:
    void zoomWanted(const continua::rules::Subject& subject);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumns();
    void updateCounts();
    void follow(const QModelIndex& index, bool zoom);

    FindingModel& m_model;
    Selection& m_selection;
    const PlanState& m_plan;
    int m_ruleCount;
    FindingFilter* m_shown = nullptr;
    std::array<QPushButton*, 3> m_chips = {};
    QTableView* m_view = nullptr;
    QLabel* m_empty = nullptr;
};

}  // namespace continua::ui
