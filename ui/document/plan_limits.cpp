// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/plan_limits.h"

namespace continua::ui {

PlanLimits::PlanLimits(const PlanState& plan, QObject* parent) : QObject(parent), m_plan(plan)
{
    connect(&plan, &PlanState::staled, this, &PlanLimits::drop);
    connect(&plan, &PlanState::changed, this, &PlanLimits::start);
    start();
}

void PlanLimits::drop()
{
    if (m_job) {
        m_isDropped = true;
        m_job->stop();
    }
    if (!std::exchange(m_isKnown, false))
        return;
    m_headrooms.clear();
    emit changed();
}

void PlanLimits::start()
{
    if (m_job || !m_plan.isSettled())
        return;  // The end of the job or the next plan leads here again.
    m_job = std::make_unique<Job>(
        [design = m_plan.plannedDesign(), outcome = m_plan.outcome()](JobControl& control) {
            const explain::Survey survey(design, &outcome->plan);
            return Result<std::vector<explain::Headroom>>(explain::headrooms(survey, &control));
        });
    connect(m_job.get(), &BackgroundJobSignals::finished, this, &PlanLimits::finished);
}

void PlanLimits::finished()
{
    const Result<std::vector<explain::Headroom>> result = takeResult(m_job);
    if (std::exchange(m_isDropped, false))
        return start();
    m_isKnown = result.has_value();
    if (result)
        m_headrooms = *result;
    emit changed();
}

}  // namespace continua::ui
