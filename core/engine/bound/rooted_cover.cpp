// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/bound/rooted_cover.h"

#include <queue>

#include <algorithm>
#include <cmath>
#include <functional>

namespace continua::engine {
namespace {

constexpr double kHair = 1e-9;

std::size_t at(int index) { return static_cast<std::size_t>(index); }

}  // namespace

RootedCover::RootedCover(const Problem& problem, const std::vector<double>& weights)
    : m_weights(weights), m_arcs(problem.sites.size()), m_isIn(problem.sites.size(), 0)
{
    for (std::size_t l = 0; l < problem.links.size(); ++l) {
        if (std::isinf(weights[l]))
            continue;
        const LinkEntry& link = problem.links[l];
        const int index = 2 * static_cast<int>(l);
        m_arcs[at(link.from)].push_back({link.to, index});
        m_arcs[at(link.to)].push_back({link.from, index + 1});
    }
}

/// Finds the sites that a site reaches over links that are paid for, until one is a root.
bool RootedCover::reachesRoot(int site, const std::vector<char>& isRoot)
{
    for (const int before : m_component)
        m_isIn[at(before)] = 0;
    m_component.assign(1, site);
    m_isIn[at(site)] = 1;
    for (std::size_t next = 0; next < m_component.size(); ++next) {
        if (isRoot[at(m_component[next])] != 0)
            return true;
        for (const Arc& arc : m_arcs[at(m_component[next])])
            if (m_isIn[at(arc.to)] == 0 && m_left[at(arc.index)] <= kHair) {
                m_isIn[at(arc.to)] = 1;
                m_component.push_back(arc.to);
            }
    }
    return false;
}

std::vector<double> RootedCover::ascend(const std::vector<char>& isRoot,
                                        const std::vector<double>& ceilings)
{
    m_left.clear();
    for (const double weight : m_weights)
        m_left.insert(m_left.end(), 2, weight);
    std::vector<double> raised(ceilings.size(), 0.0);
    // The smallest component first: large ones share what they raise with many.
    using Entry = std::pair<std::size_t, int>;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> open;
    for (std::size_t site = 0; site < ceilings.size(); ++site)
        if (ceilings[site] > kHair && isRoot[site] == 0)
            open.emplace(1, static_cast<int>(site));
    while (!open.empty()) {
        const auto [size, site] = open.top();
        open.pop();
        if (reachesRoot(site, isRoot))
            continue;
        if (m_component.size() > size) {
            open.emplace(m_component.size(), site);
            continue;
        }
        double least = ceilings[at(site)] - raised[at(site)];
        std::vector<int> cut;
        for (const int inside : m_component)
            for (const Arc& arc : m_arcs[at(inside)])
                if (m_isIn[at(arc.to)] == 0) {
                    cut.push_back(arc.index);
                    least = std::min(least, m_left[at(arc.index)]);
                }
        if (cut.empty())
            continue;
        raised[at(site)] += least;
        for (const int arc : cut)
            m_left[at(arc)] -= least;
        if (ceilings[at(site)] - raised[at(site)] > kHair)
            open.emplace(m_component.size(), site);
    }
    return raised;
}

std::vector<double> RootedCover::left() const
{
    std::vector<double> left;
    for (std::size_t arc = 0; arc < m_left.size(); arc += 2)
        left.push_back(std::min(m_left[arc], m_left[arc + 1]));
    return left;
}

}  // namespace continua::engine
