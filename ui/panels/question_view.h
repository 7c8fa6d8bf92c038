// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/document/plan_question.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

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
    /// Of the lines that lead to an object.
    const std::vector<QPushButton*>& links() const { return m_links; }

signals:
    /// The user follows a line of the answer.
    void objectWanted(const continua::rules::Subject& object);

private:
    void planChanged();
    void update();
    void addLink(const AnswerLine& line);

    PlanQuestion m_question;
    QPushButton* m_button = nullptr;
    QLabel* m_answer = nullptr;
    QVBoxLayout* m_column = nullptr;
    std::vector<QPushButton*> m_links;
};

/// Why a replica runs where it does and what the next best place would cost.
QuestionView* whyHereView(const PlanState& plan, WorkloadId workload, int replica);

/// What conflicts where a demand is not served: the smallest set that cannot hold together.
QuestionView* conflictView(const PlanState& plan, const Unserved& unserved);

/// What runs out first at a site.
QuestionView* headroomView(const PlanState& plan, SiteId site);

}  // namespace continua::ui
