// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/document/plan_question.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace continua::ui {

/// A question about the plan and its answer.
class QuestionView : public QWidget {
    Q_OBJECT

public:
    /// @param button  Its words; empty: the question is asked by itself, of every plan.
    QuestionView(const PlanState& plan, PlanQuestion::Answering answering, const QString& button,
                 QWidget* parent = nullptr);

    const QLabel& answer() const { return *m_answer; }
    QPushButton* button() const { return m_button; }

private:
    void planChanged();
    void update();

    PlanQuestion m_question;
    QPushButton* m_button = nullptr;
    QLabel* m_answer = nullptr;
};

/// Why a replica runs where it does and what the next best place would cost.
QuestionView* whyHereView(const PlanState& plan, WorkloadId workload, int replica);

/// What runs out first at a site.
QuestionView* headroomView(const PlanState& plan, SiteId site);

}  // namespace continua::ui
