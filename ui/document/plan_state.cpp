// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/plan_state.h"

namespace continua::ui {
namespace {

// Long enough to gather the steps of a drag, short enough that the answer feels live.
constexpr int kSettleMs = 40;

}  // namespace

PlanState::PlanState(ProjectDocument& document, Planner planner, QObject* parent)
    : QObject(parent), m_document(document), m_planner(std::move(planner))
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMs);
    connect(&m_settle, &QTimer::timeout, this, &PlanState::start);
    connect(&document, &ProjectDocument::changed, this, &PlanState::documentMoved);
    connect(&document, &ProjectDocument::replaced, this, [this] {
        m_outcome.reset();
        m_plannedDesign.reset();
        m_plannedRevision = -1;
        m_light.clear();
        documentMoved();
    });
    m_settle.start();
}

void PlanState::documentMoved()
{
    if (m_job)
        m_job->stop();
    if (m_outcome)
        m_light.update(m_document.design(), m_outcome->plan);
    m_settle.start();
    emit staled();
}

void PlanState::start()
{
    if (m_job)
        return;  // It was told to stop; its end starts the next one.
    m_jobRevision = m_document.revision();
    m_jobDesign = m_document.design();
    m_job = std::make_unique<BackgroundJob<PlanOutcome>>(
        [planner = m_planner, design = *m_jobDesign, previous = m_outcome](JobControl& control) {
            return planner(design, previous ? &previous->plan : nullptr, control);
        });
    connect(m_job.get(), &BackgroundJobSignals::finished, this, &PlanState::jobFinished);
}

void PlanState::jobFinished()
{
    const Result<PlanOutcome> result = takeResult(m_job);
    if (m_jobRevision != m_document.revision()) {
        start();
        return;
    }
    m_plannedRevision = m_jobRevision;
    m_failure.reset();
    if (result) {
        m_outcome = std::make_shared<const PlanOutcome>(*result);
        m_plannedDesign = std::move(m_jobDesign);
        m_light.clear();
    } else {
        m_failure = result.error();
    }
    m_jobDesign.reset();
    emit changed();
}

}  // namespace continua::ui
