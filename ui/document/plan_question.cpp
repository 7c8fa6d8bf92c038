// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/plan_question.h"

namespace continua::ui {

PlanQuestion::PlanQuestion(const PlanState& plan, Answering answering, QObject* parent)
    : QObject(parent), m_plan(plan), m_answering(std::move(answering))
{
    connect(&plan, &PlanState::staled, this, &PlanQuestion::drop);
}

void PlanQuestion::ask()
{
    if (!canAsk())
        return;
    if (m_job) {
        m_isWaiting = m_isDropped;
        return;
    }
    m_isDropped = false;
    m_job = std::make_unique<BackgroundJob<AnswerLines>>(
        [answering = m_answering, design = m_plan.plannedDesign(), outcome = m_plan.outcome()](
            JobControl& control) { return answering(design, outcome->plan, control); });
    connect(m_job.get(), &BackgroundJobSignals::finished, this, &PlanQuestion::finished);
    emit changed();
}

void PlanQuestion::drop()
{
    m_answer.clear();
    m_isWaiting = false;
    if (m_job) {
        m_isDropped = true;
        m_job->stop();
    }
    emit changed();
}

void PlanQuestion::finished()
{
    const Result<AnswerLines> result = takeResult(m_job);
    if (!m_isDropped && result)
        m_answer = *result;
    if (std::exchange(m_isWaiting, false))
        return ask();
    emit changed();
}

}  // namespace continua::ui
