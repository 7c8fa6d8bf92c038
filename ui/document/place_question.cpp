// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/place_question.h"

#include "core/explain/refusals.h"

#include <QRandomGenerator>

namespace continua::ui {
namespace {

constexpr int kSettleMs = 150;

/// What runs it there: the design after `answer`'s repair, planned anew with the replica pinned.
Result<> findPrice(const Design& design, const Plan& plan, JobControl& control, PlaceAnswer& answer)
{
    Design repaired = design;
    if (answer.repair)
        if (const Result<> done = answer.repair->edit.applyTo(repaired); !done)
            return done;
    Result<explain::PlanAt> there = explain::planAt(repaired, plan, answer.berth, control);
    if (!there)
        return there.error();
    answer.there = std::make_shared<const explain::PlanAt>(*std::move(there));
    return Done{};
}

Result<PlaceAnswer> answered(const Design& design, const Plan& plan, const explain::Berth& berth,
                             std::uint64_t seed, JobControl& control,
                             const BackgroundJob<PlaceAnswer>::Publish& publish)
{
    PlaceAnswer answer{.berth = berth};
    explain::Survey survey(design, &plan);
    answer.runsHere = survey.host(berth.workload, berth.replica) == berth.site;
    if (answer.runsHere) {
        publish(answer);
        const auto why = explain::whyHere(design, plan, berth.workload, berth.replica, control);
        if (!why)
            return why.error();
        answer.why = *why;
        return answer;
    }
    answer.refusals = explain::whyNotHere(survey, berth.workload, berth.replica, berth.site);
    publish(answer);
    if (!answer.refusals.empty()) {
        IdSource ids(seed);
        answer.repair = explain::repairFor(survey, berth, ids);
        if (!answer.repair)
            return answer;
        publish(answer);
    }
    if (control.stopRequested())
        return answer;
    if (const Result<> priced = findPrice(design, plan, control, answer); !priced)
        return priced.error();
    return answer;
}

}  // namespace

PlaceQuestion::PlaceQuestion(const PlanState& plan, QObject* parent) : QObject(parent), m_plan(plan)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMs);
    connect(&m_settle, &QTimer::timeout, this, &PlaceQuestion::start);
    connect(&plan, &PlanState::staled, this, &PlaceQuestion::drop);
}

void PlaceQuestion::ask(const explain::Berth& berth)
{
    drop();
    m_berth = berth;
    start();
}

void PlaceQuestion::askAgain()
{
    if (m_berth && !m_job && !m_answer)
        m_settle.start();
}

void PlaceQuestion::stop()
{
    if (!isAsked())
        return;
    m_isCut = true;
    m_job->stop();
    emit changed();
}

void PlaceQuestion::drop()
{
    m_settle.stop();
    m_answer.reset();
    m_isCut = false;
    if (m_job) {
        m_isDropped = true;
        m_job->stop();
    }
    emit changed();
}

void PlaceQuestion::start()
{
    if (!m_berth || m_job || !m_plan.isSettled())
        return;  // The end of the job or the next plan leads here again.
    const Design& design = m_plan.plannedDesign();
    const Workload* workload = design.find(m_berth->workload);
    if (!design.find(m_berth->site) || !workload
        || m_berth->replica >= static_cast<int>(workload->replicas.size())) {
        m_berth.reset();
        emit changed();
        return;
    }
    m_isDropped = false;
    m_isCut = false;
    m_job = std::make_unique<Job>([berth = *m_berth, outcome = m_plan.outcome(), design,
                                   seed = QRandomGenerator::global()->generate64()](
                                      JobControl& control, const Job::Publish& publish) {
        return answered(design, outcome->plan, berth, seed, control, publish);
    });
    connect(m_job.get(), &BackgroundJobSignals::published, this, [this] {
        if (m_isDropped)
            return;
        m_answer = m_job->latest();
        emit changed();
    });
    connect(m_job.get(), &BackgroundJobSignals::finished, this, &PlaceQuestion::finished);
    emit changed();
}

void PlaceQuestion::finished()
{
    const Result<PlaceAnswer> result = takeResult(m_job);
    if (std::exchange(m_isDropped, false)) {
        start();
        return;
    }
    if (result)
        m_answer = *result;
    emit changed();
}

}  // namespace continua::ui
