// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/placement/price_ascent.h"

#include <algorithm>
#include <cmath>

namespace continua::engine::placement {

PriceAscent::PriceAscent(Relaxation& relaxation, const FlatModel& model, std::vector<double> prices)
    : m_relaxation(relaxation), m_model(model), m_best(std::move(prices)),
      m_direction(model.items, 0.0), m_openShare(model.sites, 0.0),
      m_optionShare(model.optionItem.size(), 0.0), m_edgePrice(model.slots, 0.0)
{
    if (static_cast<int>(m_best.size()) != model.items)
        m_best = relaxation.firstPrices();
    m_bound = relaxation.evaluate(m_best, false);
    average(1.0, true);
}

/// Takes the relaxation's last solution into the means.
void PriceAscent::average(double weight, bool hasEdges)
{
    const std::vector<double>& violation = m_relaxation.violation();
    for (int item = 0; item < m_model.items; ++item)
        m_direction[item] += weight * (violation[item] - m_direction[item]);
    for (int site = 0; site < m_model.sites; ++site)
        m_openShare[site] += weight * (m_relaxation.openShare()[site] - m_openShare[site]);
    for (int slot = 0; hasEdges && slot < m_model.slots; ++slot)
        m_edgePrice[slot] += weight * (m_relaxation.edgePrice()[slot] - m_edgePrice[slot]);
    for (double& share : m_optionShare)
        share *= 1.0 - weight;
    for (const Relaxation::Taken& taken : m_relaxation.taken())
        m_optionShare[taken.option] += weight * taken.share;
}

/// The weight that makes the mean violation least, within limits.
double PriceAscent::weightOfLast() const
{
    constexpr double kMost = 0.25;
    const std::vector<double>& last = m_relaxation.violation();
    double along = 0.0;
    double distance = 0.0;
    for (int item = 0; item < m_model.items; ++item) {
        const double change = last[item] - m_direction[item];
        along -= m_direction[item] * change;
        distance += change * change;
    }
    return distance > 0.0 ? std::clamp(along / distance, kMost / 10.0, kMost) : kMost;
}

void PriceAscent::restart(double stretch, bool inWholeItems)
{
    m_stretch = stretch;
    m_stalls = 0;
    m_bound = std::max(m_bound, m_relaxation.evaluate(m_best, inWholeItems));
    m_direction = m_relaxation.violation();
}

double PriceAscent::target(double upper) const
{
    const double scale = std::max(std::abs(m_bound), 1e-9);
    const double aimed = m_bound + m_aim * scale;
    return std::isfinite(upper) ? std::max(std::min(upper, aimed), m_bound + 1e-3 * scale) : aimed;
}

void PriceAscent::run(int steps, double upper, bool inWholeItems, const Patience& patience)
{
    // Infinite: there is no answer at all.
    for (int step = 0; step < steps && std::isfinite(m_bound) && !patience.isOver() && !isStalled();
         ++step) {
        double norm = 0.0;
        for (int item = 0; item < m_model.items; ++item) {
            const double ceiling = m_relaxation.ceiling(item);
            const bool isHeld = (m_direction[item] > 0.0 && m_best[item] >= ceiling)
                             || (m_direction[item] < 0.0 && m_best[item] <= 0.0);
            if (!isHeld)
                norm += m_direction[item] * m_direction[item];
        }
        if (norm <= 1e-12) {
            // No way up is left.
            m_stretch = 0.0;
            return;
        }
        const double by = m_stretch * (target(upper) - m_bound) / norm;
        m_trial = m_best;
        for (int item = 0; item < m_model.items; ++item)
            m_trial[item] += by * m_direction[item];
        const double value = m_relaxation.evaluate(m_trial, inWholeItems);
        double along = 0.0;
        for (int item = 0; item < m_model.items; ++item)
            along += m_relaxation.violation()[item] * m_direction[item];
        average(weightOfLast(), !inWholeItems);
        const double scale = std::max(std::abs(m_bound), 1e-9);
        const bool isMuch = value > m_bound + 1e-5 * scale;
        if (value > m_bound) {
            m_aim = value > m_bound + 0.5 * m_aim * scale ? m_aim * 1.5 : m_aim;
            m_bound = value;
            m_best.swap(m_trial);
            if (along > 0.0 && isMuch)
                m_stretch = std::min(2.0, m_stretch * 1.2);
        }
        if (isMuch) {
            m_stalls = 0;
        } else if (++m_stalls >= 4) {
            m_stretch *= 0.66;
            m_stalls = 0;
        }
    }
}

}  // namespace continua::engine::placement
