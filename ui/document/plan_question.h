// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/document/plan_state.h"

#include <QString>

namespace continua::ui {

/// A sentence of an answer, and the object it is about where one can go there.
struct AnswerLine {
    QString text;
    rules::Subject object = {};
};
using AnswerLines = std::vector<AnswerLine>;

/// A question about the latest plan that takes a while to answer: worked out in a pool thread when
/// it is asked. An edit of the document takes the answer away, for it holds no longer.
class PlanQuestion : public QObject {
    Q_OBJECT

public:
    /// Answers in whole sentences. Called in a pool thread.
    using Answering = std::function<Result<AnswerLines>(const Design&, const Plan&, JobControl&)>;

    PlanQuestion(const PlanState& plan, Answering answering, QObject* parent = nullptr);

    void ask();
    /// Whether there is a plan of the design as it is, and no better one to come.
    bool canAsk() const { return m_plan.isSettled(); }
    bool isAsked() const { return m_job != nullptr && !m_isDropped; }
    const AnswerLines& answer() const { return m_answer; }

signals:
    void changed();

private:
    void drop();
    void finished();

    const PlanState& m_plan;
    Answering m_answering;
    AnswerLines m_answer;
    bool m_isDropped = false;  ///< What the job finds is of no use any more.
    bool m_isWaiting = false;  ///< Asked again meanwhile.
    std::unique_ptr<BackgroundJob<AnswerLines>> m_job;
};

}  // namespace continua::ui
