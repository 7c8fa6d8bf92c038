// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/fix_search.h"

#include <QRandomGenerator>

#include <algorithm>

namespace continua::ui {

namespace {

constexpr int kSettleMs = 200;

}  // namespace

FixSearch::FixSearch(const PlanState& plan, QObject* parent) : QObject(parent), m_plan(plan)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMs);
    connect(&m_settle, &QTimer::timeout, this, &FixSearch::next);
    connect(&plan, &PlanState::staled, this, &FixSearch::clear);
}

void FixSearch::clear()
{
    m_settle.stop();
    m_finding.reset();
    m_outcome.reset();
    m_waiting.clear();
    m_fixes.clear();
    if (m_job) {
        m_isDropped = true;
        m_job->stop();
    }
    emit changed();
}

void FixSearch::start(const rules::Finding& finding)
{
    clear();
    if (!m_plan.isSettled())
        return;
    m_outcome = m_plan.outcome();
    m_finding = finding;
    m_waiting.assign(finding.remedies.rbegin(), finding.remedies.rend());
    m_settle.start();
    emit changed();
}

void FixSearch::next()
{
    if (m_job || m_waiting.empty() || m_settle.isActive())
        return;  // The end of the job or of the pause leads here again.
    const explain::Remedy remedy = m_waiting.back();
    m_waiting.pop_back();
    m_isDropped = false;
    m_job = std::make_unique<Job>([remedy, finding = *m_finding, outcome = m_outcome,
                                   design = m_plan.plannedDesign(),
                                   seed = QRandomGenerator::global()->generate64()](
                                      JobControl& control) -> Result<std::optional<rules::Fix>> {
        IdSource ids(seed);
        return rules::tried(design, outcome->plan, finding, remedy, rules::planningBy(control),
                            ids);
    });
    connect(m_job.get(), &BackgroundJobSignals::finished, this, &FixSearch::finished);
}

void FixSearch::finished()
{
    const Result<std::optional<rules::Fix>> result = takeResult(m_job);
    const bool isKept = !m_isDropped && result && result->has_value();
    const auto isThere = [&](const rules::Fix& fix) { return fix.remedy == (*result)->remedy; };
    if (isKept && std::none_of(m_fixes.begin(), m_fixes.end(), isThere)) {
        const auto place = std::upper_bound(
            m_fixes.begin(), m_fixes.end(), **result,
            [](const rules::Fix& a, const rules::Fix& b) { return a.price < b.price; });
        m_fixes.insert(place, **result);
    }
    next();
    emit changed();
}

}  // namespace continua::ui
