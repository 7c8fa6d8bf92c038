// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/plan_state.h"

#include "core/model/phase_design.h"
#include "core/model/phases.h"
#include "core/plan/takeover.h"
#include "core/rules/approvals.h"

#include <algorithm>

namespace continua::ui {
namespace {

// Long enough to gather the steps of a drag, short enough that the answer feels live.
constexpr int kSettleMs = 40;

template <class T>
bool isUntouched(const Design& before, const Design& after, const T& object)
{
    if constexpr (std::is_same_v<T, std::monostate>) {
        return true;
    } else {
        if (!object)
            return true;
        const auto* was = before.find(object);
        const auto* is = after.find(object);
        return was && is && (was == is || *was == *is);
    }
}

/// Findings on a design that speak of nothing that is another in the later one.
std::vector<rules::Finding> stillTold(const Design& before, const Design& after,
                                      const std::vector<rules::Finding>& findings)
{
    std::vector<rules::Finding> told;
    const auto stands = [&](const rules::Subject& subject) {
        return std::visit([&](const auto& object) { return isUntouched(before, after, object); },
                          subject);
    };
    for (const rules::Finding& finding : findings) {
        const bool isTold = stands(finding.subject)
                         && std::all_of(finding.related.begin(), finding.related.end(), stands)
                         && std::all_of(finding.reasons.begin(), finding.reasons.end(),
                                        [&](const Refusal& reason) {
                                            return isUntouched(before, after, reason.site)
                                                && isUntouched(before, after, reason.link);
                                        });
        if (isTold)
            told.push_back(finding);
    }
    return told;
}

}  // namespace

PlanState::PlanState(ProjectDocument& document, Planner planner, PhasePlanner phasePlanner,
                     QObject* parent)
    : QObject(parent), m_document(document), m_planner(std::move(planner)),
      m_phasePlanner(std::move(phasePlanner))
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMs);
    connect(&m_settle, &QTimer::timeout, this, &PlanState::start);
    connect(&document, &ProjectDocument::changed, this, [this](const ChangeSet& edit) {
        documentMoved();
        if (!edit.of<Phase>().empty())
            emit phaseChanged();
    });
    connect(&document, &ProjectDocument::replaced, this, [this] {
        m_outcome.reset();
        m_plannedDesign.reset();
        m_plannedWhole.reset();
        m_plannedRevision = -1;
        m_light.clear();
        m_chosenPhase = {};
        documentMoved();
        emit phaseChanged();
    });
    m_settle.start();
}

PhaseId PlanState::phase() const
{
    if (!m_phasePlanner || m_document.design().all<Phase>().empty())
        return {};
    if (m_document.design().find(m_chosenPhase))
        return m_chosenPhase;
    return phasesInOrder(m_document.design()).back();
}

void PlanState::showPhase(PhaseId phase)
{
    if (phase == this->phase())
        return;
    m_chosenPhase = phase;
    planAnew();
    emit phaseChanged();
}

void PlanState::documentMoved()
{
    if (objective() != m_toldObjective) {
        m_toldObjective = objective();
        emit objectiveChanged();
    }
    if (keepsAnswer())
        return;
    if (m_outcome)
        m_light.update(m_document.design(), m_outcome->plan);
    planAnew();
}

/// Keeps the answer where the design differs from the one planned in remarks only: then all of it
/// still holds, and what is approved is marked anew.
bool PlanState::keepsAnswer()
{
    const Design& now = m_document.design();
    if (!m_outcome || m_outcome->isDraft || !m_plannedWhole || m_failure
        || m_plannedPhase != phase() || !sameButForRemarks(*m_plannedWhole, now))
        return false;
    if (m_job)
        retire();
    m_settle.stop();
    PlanOutcome outcome = *m_outcome;
    if (m_plannedPhase)
        outcome.step = designIn(now, m_plannedPhase);
    rules::markApproved(now, m_plannedPhase, outcome.findings);
    m_outcome = std::make_shared<const PlanOutcome>(std::move(outcome));
    m_plannedWhole = now;
    m_plannedDesign = m_outcome->step ? *m_outcome->step : now;
    m_plannedRevision = m_document.revision();
    m_light.clear();
    emit changed();
    return true;
}

void PlanState::planAnew()
{
    if (m_job)
        retire();
    m_settle.start();
    emit staled();
}

/// Ends the run; the next one starts beside its end, but no third one beside both.
void PlanState::retire()
{
    m_job->stop();
    if (m_retired)
        return;
    m_retired = std::move(m_job);
    m_retired->disconnect(this);
    connect(m_retired.get(), &BackgroundJobSignals::finished, this,
            [this] { m_retired.release()->deleteLater(); });
}

void PlanState::start()
{
    if (m_job)
        return;  // It was told to stop; its end starts the next one.
    m_jobRevision = m_document.revision();
    m_jobDesign = m_document.design();
    m_jobPhase = phase();
    m_job = std::make_unique<BackgroundJob<PlanOutcome>>(
        [planner = m_planner, phasePlanner = m_phasePlanner, phase = m_jobPhase,
         objective = objective(), design = *m_jobDesign, previous = m_outcome](
            JobControl& control, const BackgroundJob<PlanOutcome>::Publish& publish) {
            if (phase)
                return phasePlanner(design, phase, objective, control, publish);
            return planner(design, {previous ? &previous->plan : nullptr, objective}, control,
                           [&](Plan plan) { publish({.plan = std::move(plan), .isDraft = true}); });
        });
    connect(m_job.get(), &BackgroundJobSignals::published, this, &PlanState::draftPublished);
    connect(m_job.get(), &BackgroundJobSignals::progressed, this, &PlanState::progressed);
    connect(m_job.get(), &BackgroundJobSignals::finished, this, &PlanState::jobFinished);
}

/// Whether the run is of the design as it is and of the phase that is shown.
bool PlanState::isOfNow() const
{
    return m_jobRevision == m_document.revision() && m_jobPhase == phase();
}

void PlanState::take(PlanOutcome outcome)
{
    m_outcome = std::make_shared<const PlanOutcome>(std::move(outcome));
    m_plannedDesign = m_outcome->step ? *m_outcome->step : *m_jobDesign;
    m_plannedWhole = m_jobDesign;
    m_light.clear();
}

void PlanState::draftPublished()
{
    if (!isOfNow())
        return;
    PlanOutcome draft = m_job->latest();
    if (m_outcome && m_plannedPhase == m_jobPhase)
        draft.findings = stillTold(*m_plannedDesign, draft.step ? *draft.step : *m_jobDesign,
                                   m_outcome->findings);
    take(std::move(draft));
    m_plannedRevision = m_jobRevision;
    m_plannedPhase = m_jobPhase;
    m_failure.reset();
    emit changed();
}

void PlanState::jobFinished()
{
    const Result<PlanOutcome> result = takeResult(m_job);
    if (!isOfNow()) {
        start();
        return;
    }
    m_plannedRevision = m_jobRevision;
    m_plannedPhase = m_jobPhase;
    m_failure.reset();
    if (result)
        take(*result);
    else
        m_failure = result.error();
    m_jobDesign.reset();
    emit changed();
}

}  // namespace continua::ui
