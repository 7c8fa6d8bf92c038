// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/document/plan_limits.h"
#include "ui/document/plan_preview.h"
#include "ui/document/plan_state.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QToolButton;

namespace continua::ui {

/// The answer, always in sight: feasible or not, cost, lower bound, gap, what is unserved, and
/// whether it is of the design as it stands.
class VerdictBar : public QFrame {
    Q_OBJECT

public:
    VerdictBar(const PlanState& plan, const PlanLimits& limits, const PlanPreview& preview,
               QWidget* parent = nullptr);

    /// What offers to aim at something else.
    void setAims(const QList<QAction*>& aims);

signals:
    void resultsWanted();
    void issuesWanted();
    /// The user wants to see what limits the plan.
    void objectWanted(const continua::rules::Subject& object);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void update();
    /// Says things shorter until they fit the width.
    void fit();
    /// @param shortState  What to say where there is no room for `state`; empty: its beginning.
    void tell(const QString& state, const QString& more = {}, const QString& shortState = {});
    void showPlan(const Plan& plan);
    void showBound(const Plan& plan);
    void showAim();
    void showState(const Plan& plan);
    /// What limits the plan: why demand is unserved, then what runs out first.
    void showLimits();

    const PlanState& m_plan;
    const PlanLimits& m_planLimits;
    const PlanPreview& m_preview;
    QToolButton* m_verdict = nullptr;
    QToolButton* m_aim = nullptr;
    QLabel* m_cost = nullptr;
    QLabel* m_bound = nullptr;
    QLabel* m_gap = nullptr;
    QToolButton* m_unserved = nullptr;
    QToolButton* m_issues = nullptr;
    QToolButton* m_limits = nullptr;
    QString m_wholeCost, m_shortCost;
    QString m_wholeLimit;
    QString m_wholeState;
    QString m_shortState;
    QLabel* m_state = nullptr;
    QProgressBar* m_progress = nullptr;
};

}  // namespace continua::ui
