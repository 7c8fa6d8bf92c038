// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/placement/site_branching.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace continua::engine::placement {
namespace {

constexpr double kInfinite = std::numeric_limits<double>::infinity();
constexpr int kStepsPerCase = 40;
constexpr double kMostCells = 2e7;  ///< Prices that may be kept, of all cases.

/// The free site whose share of being open says least; -1: all are held.
int branchSiteOf(const std::vector<double>& share, const std::vector<signed char>& held)
{
    int best = -1;
    double mark = kInfinite;
    for (std::size_t site = 0; site < held.size(); ++site) {
        const double distance = std::abs(share[site] - 0.5);
        if (held[site] < 0 && distance < mark) {
            mark = distance;
            best = static_cast<int>(site);
        }
    }
    return best;
}

}  // namespace

SiteBranching::SiteBranching(Relaxation& relaxation, const FlatModel& model,
                             std::vector<double> prices, double bound)
    : m_relaxation(relaxation), m_model(model)
{
    Case root;
    root.bound = bound;
    root.held.assign(model.sites, -1);
    PriceAscent ascent(relaxation, model, prices);
    root.branchSite = branchSiteOf(ascent.openShare(), root.held);
    root.prices = std::move(prices);
    m_openShare = ascent.openShare();
    m_isDone = root.branchSite < 0;
    m_cases.push_back(std::move(root));
}

double SiteBranching::bound() const { return m_cases.empty() ? kInfinite : m_cases.front().bound; }

void SiteBranching::addCase(const Case& parent, signed char held, double upper, bool inWholeItems,
                            const Patience& patience)
{
    Case child;
    child.held = parent.held;
    if (held >= 0)
        child.held[parent.branchSite] = held;
    m_relaxation.hold(child.held);
    PriceAscent ascent(m_relaxation, m_model, parent.prices);
    ascent.restart(0.2, inWholeItems);
    ascent.run(held >= 0 ? kStepsPerCase : 5 * kStepsPerCase, upper, inWholeItems, patience);
    m_relaxation.hold(std::vector<signed char>(m_model.sites, -1));
    child.bound = std::max(parent.bound, ascent.bound());
    if (child.bound >= upper)
        return;
    m_openShare = ascent.openShare();
    child.branchSite = branchSiteOf(m_openShare, child.held);
    child.prices = ascent.prices();
    m_cases.push_back(std::move(child));
    std::push_heap(m_cases.begin(), m_cases.end(), isLater);
}

void SiteBranching::round(double upper, bool inWholeItems, const Patience& patience)
{
    if (m_cases.empty() || static_cast<double>(m_cases.size()) * m_model.items > kMostCells) {
        m_isDone = true;
        return;
    }
    std::pop_heap(m_cases.begin(), m_cases.end(), isLater);
    const Case parent = std::move(m_cases.back());
    m_cases.pop_back();
    if (parent.bound >= upper)
        return;
    if (parent.branchSite < 0) {
        // Nothing is left to split: only better prices help.
        const double before = parent.bound;
        addCase(parent, -1, upper, inWholeItems, patience);
        m_isDone = bound() <= before * (1.0 + 1e-7);
        return;
    }
    addCase(parent, 0, upper, inWholeItems, patience);
    addCase(parent, 1, upper, inWholeItems, patience);
}

}  // namespace continua::engine::placement
