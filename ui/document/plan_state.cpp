// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/plan_state.h"

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
        retire();
    if (m_outcome)
        m_light.update(m_document.design(), m_outcome->plan);
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
    m_job = std::make_unique<BackgroundJob<PlanOutcome>>(
        [planner = m_planner, design = *m_jobDesign, previous = m_outcome](
            JobControl& control, const BackgroundJob<PlanOutcome>::Publish& publish) {
            return planner(design, previous ? &previous->plan : nullptr, control,
                           [&](Plan plan) { publish({.plan = std::move(plan), .isDraft = true}); });
        });
    connect(m_job.get(), &BackgroundJobSignals::published, this, &PlanState::draftPublished);
    connect(m_job.get(), &BackgroundJobSignals::progressed, this, &PlanState::progressed);
    connect(m_job.get(), &BackgroundJobSignals::finished, this, &PlanState::jobFinished);
}

void PlanState::draftPublished()
{
    if (m_jobRevision != m_document.revision())
        return;
    PlanOutcome draft = m_job->latest();
    if (m_outcome)
        draft.findings = stillTold(*m_plannedDesign, *m_jobDesign, m_outcome->findings);
    m_outcome = std::make_shared<const PlanOutcome>(std::move(draft));
    m_plannedDesign = *m_jobDesign;
    m_plannedRevision = m_jobRevision;
    m_failure.reset();
    m_light.clear();
    emit changed();
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
