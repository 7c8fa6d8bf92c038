// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/placement/relaxation.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace continua::engine::placement {
namespace {

constexpr double kInfinite = std::numeric_limits<double>::infinity();

}  // namespace

double Relaxation::evaluate(std::vector<double>& prices, bool inWholeItems)
{
    double value = 0.0;
    for (int item = 0; item < m_model.items; ++item) {
        prices[item] = std::clamp(prices[item], 0.0, m_ceiling[item]);
        value += prices[item];
    }
    std::fill(m_violation.begin(), m_violation.end(), 1.0);
    std::fill(m_edgePrice.begin(), m_edgePrice.end(), 0.0);
    m_siteTaken.clear();
    for (int site = 0; site < m_model.sites; ++site) {
        m_siteTakenBegin[site] = static_cast<int>(m_siteTaken.size());
        double open = m_model.openCost[site];
        if (m_held[site] == 0)
            continue;
        for (int block = m_blockBegin[site]; block < m_blockBegin[site + 1]; ++block)
            open += solve(m_blocks[block], prices, inWholeItems);
        m_siteValue[site] = open;
    }
    m_siteTakenBegin[m_model.sites] = static_cast<int>(m_siteTaken.size());
    value += openSites(m_siteValue);

    m_taken.clear();
    for (int site = 0; site < m_model.sites; ++site) {
        if (m_openShare[site] <= 0.0)
            continue;
        for (int k = m_siteTakenBegin[site]; k < m_siteTakenBegin[site + 1]; ++k) {
            const Taken taken = {m_siteTaken[k].option, m_siteTaken[k].share * m_openShare[site]};
            m_violation[m_model.optionItem[taken.option]] -= taken.share;
            m_taken.push_back(taken);
        }
    }
    return value;
}

/// Opens the sites that pay, and then those of the others that give the demand at the least cost.
/// @return The sum of `values` of what is open.
double Relaxation::openSites(const std::vector<double>& values)
{
    double sum = 0.0;
    double lacking = m_demand;
    for (int site = 0; site < m_model.sites; ++site) {
        const bool isOpen = m_held[site] == 1 || (values[site] < 0.0 && m_held[site] != 0);
        m_openShare[site] = isOpen ? 1.0 : 0.0;
        if (isOpen) {
            sum += values[site];
            lacking -= m_demand > 0.0 ? m_coverCapacity[site] : 0.0;
        }
    }
    if (m_demand <= 0.0 || lacking <= kHair * m_demand)
        return sum;
    return sum
         + m_cover.solve(values, m_coverCapacity, lacking - kHair * m_demand, m_held, m_openShare);
}

double Relaxation::solve(const Block& block, const std::vector<double>& prices, bool inWholeItems)
{
    m_candidates.clear();
    m_work += 2.0 * (block.entryEnd - block.entryBegin);
    double free = 0.0;
    for (int entry = block.entryBegin; entry < block.entryEnd; ++entry) {
        const double gain = prices[m_entryItem[entry]] - m_entryCost[entry];
        if (gain <= 0.0)
            continue;
        if (block.kind < 0) {
            free += gain;
            m_siteTaken.push_back({m_entryOption[entry], 1.0});
        } else {
            m_candidates.push_back({gain / m_entryNeed[entry], entry});
        }
    }
    if (block.kind < 0 || m_candidates.empty())
        return -free;
    return inWholeItems && block.unit > 0.0 ? solveInWholeItems(block, prices)
                                            : solveWithFractions(block, prices);
}

double Relaxation::solveWithFractions(const Block& block, const std::vector<double>& prices)
{
    // Few of the candidates are ever looked at: a heap, and not a sorted list. What was taken from
    // it stands behind `left`, the last one first.
    const auto isLess = [](const Candidate& a, const Candidate& b) {
        return a.ratio != b.ratio ? a.ratio < b.ratio : a.entry > b.entry;
    };
    m_work += 10.0 * static_cast<double>(m_candidates.size());
    std::make_heap(m_candidates.begin(), m_candidates.end(), isLess);
    auto left = m_candidates.end();
    const auto top = m_candidates.begin();
    double used = 0.0;
    double gained = 0.0;
    const auto takeTop = [&] {
        const int entry = top->entry;
        used += m_entryNeed[entry];
        gained += prices[m_entryItem[entry]] - m_entryCost[entry];
        std::pop_heap(top, left, isLess);
        --left;
    };
    double best = 0.0;
    auto bestLeft = m_candidates.end();
    Candidate bestNext;
    double bestPart = 0.0;
    bool isExhausted = false;
    for (int step = block.stepBegin; step < block.stepEnd; ++step) {
        const double capacity = m_stepCapacity[step];
        while (left != top && used + m_entryNeed[top->entry] <= capacity)
            takeTop();
        double part = 0.0;
        double value = m_stepCost[step] - gained;
        if (left != top) {
            const double room = std::max(0.0, capacity - used);
            part = room / m_entryNeed[top->entry];
            value -= room * top->ratio;
        }
        if (value < best) {
            best = value;
            bestLeft = left;
            bestPart = part;
            if (left != top)
                bestNext = *top;
        }
        if (left == top)
            break;
        // No larger step pays: its units cost more than what is left gives for them.
        if (step + 1 < block.stepEnd && top->ratio <= block.unitPrice) {
            const double next = m_stepCapacity[step + 1];
            const double atLeast =
                block.unitPrice * (next - block.standing) - gained - top->ratio * (next - used);
            if (atLeast >= best) {
                isExhausted = true;
                break;
            }
        }
    }
    if (left != top && block.hasTail && !isExhausted) {
        while (left != top && top->ratio > block.unitPrice)
            takeTop();
        const double value = block.unitPrice * (used - block.standing) - gained;
        if (value < best) {
            best = value;
            bestLeft = left;
            bestPart = 0.0;
        }
    }
    for (auto taken = bestLeft; taken != m_candidates.end(); ++taken)
        m_siteTaken.push_back({m_entryOption[taken->entry], 1.0});
    if (bestPart > 0.0)
        m_siteTaken.push_back({m_entryOption[bestNext.entry], bestPart});
    m_edgePrice[block.slot] = std::max(m_edgePrice[block.slot], bestNext.ratio);
    return best;
}

double Relaxation::solveInWholeItems(const Block& block, const std::vector<double>& prices)
{
    const auto units = [&](double amount) {
        return static_cast<int>(std::floor(amount / block.unit + 1e-6));
    };
    int needed = 0;
    for (const Candidate& candidate : m_candidates)
        needed += units(m_entryNeed[candidate.entry]);
    const int size = std::min(needed, units(m_stepCapacity[block.stepEnd - 1])) + 1;
    m_work += 1.2 * size * static_cast<double>(m_candidates.size());
    m_profit.assign(size, 0.0);
    m_takes.assign(m_candidates.size() * size, 0);
    for (std::size_t k = 0; k < m_candidates.size(); ++k) {
        const int entry = m_candidates[k].entry;
        const int need = units(m_entryNeed[entry]);
        const double gain = prices[m_entryItem[entry]] - m_entryCost[entry];
        std::uint8_t* takes = &m_takes[k * size];
        for (int n = size - 1; n >= need; --n) {
            const double with = m_profit[n - need] + gain;
            const bool isBetter = with > m_profit[n];
            takes[n] = isBetter ? 1 : 0;
            m_profit[n] = isBetter ? with : m_profit[n];
        }
    }
    double best = 0.0;
    int bestSize = -1;
    for (int step = block.stepBegin; step < block.stepEnd; ++step) {
        const int capacity = std::min(units(m_stepCapacity[step]), size - 1);
        if (m_stepCost[step] - m_profit[capacity] < best) {
            best = m_stepCost[step] - m_profit[capacity];
            bestSize = capacity;
        }
    }
    if (bestSize < 0)
        return 0.0;
    for (std::size_t k = m_candidates.size(); k-- > 0;)
        if (m_takes[k * size + bestSize] != 0) {
            m_siteTaken.push_back({m_entryOption[m_candidates[k].entry], 1.0});
            bestSize -= units(m_entryNeed[m_candidates[k].entry]);
        }
    return best;
}

std::vector<double> Relaxation::firstPrices() const
{
    std::vector<double> prices(m_model.items, kInfinite);
    for (const Block& block : m_blocks) {
        double perUnit = 0.0;
        if (block.kind >= 0) {
            // The best a full step does for a unit.
            perUnit = kInfinite;
            for (int step = block.stepBegin; step < block.stepEnd; ++step)
                if (m_stepCapacity[step] > 0.0)
                    perUnit = std::min(perUnit, (m_model.openCost[block.site] + m_stepCost[step])
                                                    / m_stepCapacity[step]);
        }
        for (int entry = block.entryBegin; entry < block.entryEnd; ++entry) {
            const double price =
                m_entryCost[entry] + (block.kind >= 0 ? perUnit * m_entryNeed[entry] : 0.0);
            prices[m_entryItem[entry]] = std::min(prices[m_entryItem[entry]], price);
        }
    }
    for (int item = 0; item < m_model.items; ++item)
        prices[item] = std::min(prices[item], m_ceiling[item]);
    return prices;
}

}  // namespace continua::engine::placement
