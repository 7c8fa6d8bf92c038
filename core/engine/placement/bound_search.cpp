// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/placement/bound_search.h"

#include "core/engine/placement/plain_facts.h"

#include <algorithm>
#include <cmath>

namespace continua::engine::placement {

BoundSearch::BoundSearch(const PlacementModel& model, const FlatModel& flat,
                         std::vector<double> prices, const Patience& patience)
    : m_flat(flat), m_patience(patience), m_isWhole(hasWholeCosts(model)),
      m_hasOpenCosts(std::any_of(flat.openCost.begin(), flat.openCost.end(),
                                 [](double cost) { return cost > 0.0; })),
      m_relaxation(flat, model.isSplittable), m_ascent(m_relaxation, flat, std::move(prices))
{
    learn();
}

void BoundSearch::raise(double bound)
{
    if (m_isWhole && std::isfinite(bound))
        bound = std::ceil(bound - 1e-6 * std::max(1.0, bound * 1e-3));
    m_bound = std::max(m_bound, bound);
}

void BoundSearch::learn()
{
    m_guide = {m_ascent.openShare(), m_ascent.optionShare(), m_ascent.edgePrice(),
               m_ascent.prices()};
    raise(m_ascent.bound());
}

void BoundSearch::begin(int steps, double upper)
{
    m_ascent.run(steps, upper, false, m_patience);
    learn();
}

void BoundSearch::tighten(double upper)
{
    constexpr int kSteps = 10;
    const bool inWholeItems = m_relaxation.hasWholeItems();
    if (!m_ascent.isStalled()) {
        m_ascent.run(kSteps, upper, m_restarts > 0 && inWholeItems, m_patience);
        learn();
    } else if (m_restarts < (inWholeItems ? 2 : 1)) {
        m_ascent.restart(m_restarts++ == 0 ? 0.5 : 0.1, inWholeItems);
    } else if (m_hasOpenCosts) {
        branch(upper);
    }
}

void BoundSearch::branch(double upper)
{
    if (!m_branching)
        m_branching.emplace(m_relaxation, m_flat, m_ascent.prices(), m_ascent.bound());
    if (m_branching->isDone())
        return;
    m_branching->round(upper, m_relaxation.hasWholeItems(), m_patience);
    raise(std::min(m_branching->bound(), upper));
    m_guide.openShare = m_branching->openShare();
}

}  // namespace continua::engine::placement
