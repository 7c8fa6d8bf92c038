// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/limit_prices.h"

namespace continua::ui {

LimitPrices::LimitPrices(const PlanState& plan, QObject* parent) : QObject(parent), m_plan(plan)
{
    connect(&plan, &PlanState::staled, this, &LimitPrices::drop);
}

void LimitPrices::ask()
{
    if (m_isKnown || !m_plan.isSettled())
        return;
    m_isWanted = true;
    if (m_estimates || m_exact)
        return;  // The end of the job leads here again.
    m_isWanted = false;
    m_isDropped = false;
    m_estimates = std::make_unique<BackgroundJob<Prices>>(
        [design = m_plan.plannedDesign(), outcome = m_plan.outcome()](JobControl& control) {
            explain::Survey survey(design, &outcome->plan);
            return Result<Prices>(explain::estimatedPrices(survey, control));
        });
    connect(m_estimates.get(), &BackgroundJobSignals::finished, this, &LimitPrices::estimatesFound);
    emit changed();
}

void LimitPrices::askExactly(std::size_t price)
{
    if (m_estimates || m_exact || price >= m_prices.size() || !m_plan.isSettled())
        return;
    m_isDropped = false;
    m_asked = price;
    m_exact = std::make_unique<BackgroundJob<explain::ShadowPrice>>(
        [design = m_plan.plannedDesign(), outcome = m_plan.outcome(),
         limit = m_prices[price].limit](JobControl& control) {
            return explain::shadowPrice(design, outcome->plan, limit, control);
        });
    connect(m_exact.get(), &BackgroundJobSignals::finished, this, &LimitPrices::exactFound);
    emit changed();
}

void LimitPrices::drop()
{
    m_prices.clear();
    m_isKnown = false;
    m_isWanted = false;
    m_asked.reset();
    m_isDropped = m_estimates || m_exact;
    if (m_estimates)
        m_estimates->stop();
    if (m_exact)
        m_exact->stop();
    emit changed();
}

void LimitPrices::estimatesFound()
{
    const Result<Prices> result = takeResult(m_estimates);
    if (!std::exchange(m_isDropped, false) && result) {
        m_prices = *result;
        m_isKnown = true;
    }
    if (std::exchange(m_isWanted, false))
        ask();
    emit changed();
}

void LimitPrices::exactFound()
{
    const Result<explain::ShadowPrice> result = takeResult(m_exact);
    if (!std::exchange(m_isDropped, false) && result && m_asked && *m_asked < m_prices.size())
        m_prices[*m_asked] = *result;
    m_asked.reset();
    if (std::exchange(m_isWanted, false))
        ask();
    emit changed();
}

}  // namespace continua::ui
