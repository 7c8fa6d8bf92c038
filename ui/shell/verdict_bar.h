// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/document/plan_state.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace continua::ui {

/// The answer, always in sight: feasible or not, cost, lower bound, gap, what is unserved, and
/// whether it is of the design as it stands.
class VerdictBar : public QFrame {
    Q_OBJECT

public:
    explicit VerdictBar(const PlanState& plan, QWidget* parent = nullptr);

signals:
    void resultsWanted();
    void issuesWanted();

private:
    void update();
    void showPlan(const Plan& plan);

    const PlanState& m_plan;
    QToolButton* m_verdict = nullptr;
    QLabel* m_cost = nullptr;
    QLabel* m_bound = nullptr;
    QLabel* m_gap = nullptr;
    QToolButton* m_unserved = nullptr;
    QToolButton* m_issues = nullptr;
    QLabel* m_state = nullptr;
};

}  // namespace continua::ui
