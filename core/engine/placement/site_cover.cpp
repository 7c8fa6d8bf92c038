// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/placement/site_cover.h"

#include <algorithm>
#include <limits>

namespace continua::engine::placement {
namespace {

constexpr int kMostSteps = 2000;

}  // namespace

double SiteCover::relaxed(std::size_t from, double lacking) const
{
    double sum = 0.0;
    for (; from < m_sites.size(); ++from) {
        if (lacking <= m_sites[from].capacity)
            return sum + m_sites[from].cost * std::max(lacking, 0.0) / m_sites[from].capacity;
        sum += m_sites[from].cost;
        lacking -= m_sites[from].capacity;
    }
    return lacking > 0.0 ? std::numeric_limits<double>::infinity() : sum;
}

void SiteCover::search(std::size_t from, double spent, double lacking)
{
    if (lacking <= 0.0) {
        if (spent < m_least) {
            m_least = spent;
            m_best = m_taken;
        }
        return;
    }
    if (++m_steps > kMostSteps || spent + relaxed(from, lacking) >= m_least * (1.0 - 1e-12))
        return;
    m_taken.push_back(static_cast<int>(from));
    search(from + 1, spent + m_sites[from].cost, lacking - m_sites[from].capacity);
    m_taken.pop_back();
    // Of sites alike, one that is left out leaves out the rest.
    std::size_t next = from + 1;
    while (next < m_sites.size() && m_sites[next].cost == m_sites[from].cost
           && m_sites[next].capacity == m_sites[from].capacity)
        ++next;
    search(next, spent, lacking);
}

double SiteCover::solve(const std::vector<double>& cost, const std::vector<double>& capacity,
                        double lacking, const std::vector<signed char>& held,
                        std::vector<double>& share)
{
    m_sites.clear();
    for (std::size_t site = 0; site < cost.size(); ++site)
        if (share[site] <= 0.0 && held[site] != 0 && capacity[site] > 0.0)
            m_sites.push_back({cost[site], capacity[site], static_cast<int>(site)});
    std::sort(m_sites.begin(), m_sites.end(), [](const Site& a, const Site& b) {
        const double rateA = a.cost * b.capacity;
        const double rateB = b.cost * a.capacity;
        return rateA != rateB ? rateA < rateB : a.site < b.site;
    });
    m_taken.clear();
    m_best.clear();
    m_steps = 0;
    m_least = std::numeric_limits<double>::infinity();
    search(0, 0.0, lacking);
    if (m_steps <= kMostSteps && !m_best.empty()) {
        for (const int index : m_best)
            share[m_sites[index].site] = 1.0;
        return m_least;
    }
    double sum = 0.0;
    for (const Site& site : m_sites) {
        if (lacking <= site.capacity) {
            share[site.site] = lacking / site.capacity;
            return sum + site.cost * share[site.site];
        }
        sum += site.cost;
        share[site.site] = 1.0;
        lacking -= site.capacity;
    }
    return std::numeric_limits<double>::infinity();
}

}  // namespace continua::engine::placement
