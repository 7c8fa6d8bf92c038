// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/placement/open_set_search.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace continua::engine::placement {
namespace {

constexpr int kManySites = 150;

}  // namespace

OpenSetSearch::OpenSetSearch(const FlatModel& model, const std::vector<double>& openShare,
                             Random& random)
    : m_model(model), m_random(random), m_transport(model)
{
    openBy(openShare, 0.5);
    m_best = m_flow;
    m_bestTotal = m_total;
}

/// Opens the sites of a share of at least `least`, and more by falling share until all fits.
void OpenSetSearch::openBy(const std::vector<double>& share, double least)
{
    std::vector<int> order(m_model.sites);
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return share[a] > share[b]; });
    double demand = 0.0;
    for (int item = 0; item < m_model.items; ++item)
        demand += m_model.isMandatory[item] != 0 ? m_transport.demand(item) : 0.0;
    std::vector<int> open;
    double capacity = 0.0;
    for (const int site : order) {
        if (share[site] < least && capacity >= demand)
            break;
        open.push_back(site);
        capacity += m_transport.capacity(site);
    }
    std::sort(open.begin(), open.end());
    m_flow = m_transport.serve(open);
    m_total = m_transport.totalCost(m_flow);
}

/// Goes on from the best, or from sites drawn by how often the bound has them open.
void OpenSetSearch::startAgain(const std::vector<double>& openShare)
{
    m_stale = 0;
    if (m_random.below(3) == 0) {
        m_flow = m_best;
        m_total = m_bestTotal;
        return;
    }
    std::vector<double> drawn = openShare;
    for (double& share : drawn)
        share += 0.5 * (m_random.fraction() - 0.5);
    for (std::size_t place = 0; place + 1 < m_best.sites.size(); ++place)
        drawn[m_best.sites[place]] += 0.25;
    openBy(drawn, 0.5);
    m_next = 0;
}

double OpenSetSearch::cost() const
{
    // The penalty of a hair of an item would still be more than a hair.
    double sum = 0.0;
    for (int item = 0; item < m_model.items; ++item)
        sum += m_transport.demand(item);
    return m_transport.lacking(m_best) > 1e-7 * (sum + 1.0)
             ? std::numeric_limits<double>::infinity()
             : m_bestTotal;
}

std::vector<std::vector<PlacedPart>> OpenSetSearch::partsOf(const Transport::Flow& flow) const
{
    std::vector<std::vector<PlacedPart>> parts(m_model.items);
    for (std::size_t place = 0; place + 1 < flow.sites.size(); ++place)
        for (const Transport::Part& part : flow.parts[place])
            parts[part.item].push_back(
                {flow.sites[place], std::min(1.0, part.amount / m_transport.demand(part.item))});
    // What rounding has left open goes to where most is.
    std::vector<char> isShort(m_model.items, 0);
    for (const Transport::Part& part : flow.parts.back())
        isShort[part.item] = part.amount > 1e-6 * m_transport.demand(part.item) ? 1 : 0;
    for (int item = 0; item < m_model.items; ++item) {
        double sum = 0.0;
        PlacedPart* largest = nullptr;
        for (PlacedPart& part : parts[item]) {
            sum += part.part;
            if (largest == nullptr || part.part > largest->part)
                largest = &part;
        }
        if (largest != nullptr && isShort[item] == 0)
            largest->part += 1.0 - sum;
        int site = -1;
        if (m_transport.demand(item) <= 0.0)
            m_transport.freeCost(flow, item, site);
        if (site >= 0)
            parts[item].push_back({site, 1.0});
    }
    return parts;
}

bool OpenSetSearch::tryChange(const std::vector<int>& closing, const std::vector<int>& opening,
                              double ceiling)
{
    m_trial = m_flow;
    for (const int site : opening)
        if (Transport::placeOf(m_trial, site) < 0)
            m_transport.open(m_trial, site);
    for (const int site : closing)
        if (Transport::placeOf(m_trial, site) >= 0)
            m_transport.close(m_trial, site);
    const double total = m_transport.totalCost(m_trial);
    if (!isLower(total, ceiling))
        return false;
    std::swap(m_flow, m_trial);
    m_total = total;
    if (m_isDescending)
        m_next = 0;
    if (!isLower(m_total, m_bestTotal))
        return false;
    m_best = m_flow;
    m_bestTotal = m_total;
    m_next = 0;
    m_stale = 0;
    return true;
}

int OpenSetSearch::anyOpen()
{
    const std::size_t open = m_flow.sites.size() - 1;
    return open == 0 ? -1 : m_flow.sites[m_random.below(open)];
}

/// A closed site, sooner one that the bound has open at times.
int OpenSetSearch::anyClosed(const std::vector<double>& openShare)
{
    int best = -1;
    double mark = -1.0;
    for (int tries = 0; tries < 6; ++tries) {
        const auto site =
            static_cast<int>(m_random.below(static_cast<std::uint64_t>(m_model.sites)));
        if (Transport::placeOf(m_flow, site) >= 0)
            continue;
        const double drawn = openShare[site] + 0.3 * m_random.fraction();
        if (drawn > mark) {
            mark = drawn;
            best = site;
        }
    }
    return best;
}

/// A closed site that is cheap for an item of `site`; -1: none was met.
int OpenSetSearch::closedNear(int site)
{
    const int place = Transport::placeOf(m_flow, site);
    if (place < 0 || m_flow.parts[place].empty())
        return -1;
    const std::vector<Transport::Part>& parts = m_flow.parts[place];
    const int item = parts[m_random.below(parts.size())].item;
    const int begin = m_model.optionBegin[item];
    const auto near =
        static_cast<std::uint64_t>(std::min(m_model.optionBegin[item + 1] - begin, 10));
    for (int tries = 0; tries < 6; ++tries) {
        const int other = m_model.optionSite[begin + static_cast<int>(m_random.below(near))];
        if (Transport::placeOf(m_flow, other) < 0)
            return other;
    }
    return -1;
}

bool OpenSetSearch::round(const std::vector<double>& openShare, const Patience& patience)
{
    if (patience.isOver() || m_model.sites == 0)
        return false;
    m_isDescending = m_next < m_model.sites;
    if (m_isDescending) {
        const int site = m_next++;
        if (Transport::placeOf(m_flow, site) >= 0)
            return tryChange({site}, {}, m_total);
        // Of very many, a site that no good prices open is left to chance.
        const bool isLikely = m_model.sites <= kManySites || openShare[site] > 0.01;
        return isLikely && tryChange({}, {site}, m_total);
    }
    if (++m_stale > 40 + m_model.sites / 2)
        startAgain(openShare);
    std::vector<int> closing;
    std::vector<int> opening;
    const std::uint64_t draw = m_random.below(10);
    const int closes = draw < 6 ? 1 : static_cast<int>(m_random.below(3));
    const int opens = draw < 6 ? 1 : static_cast<int>(m_random.below(3));
    for (int k = 0; k < closes; ++k)
        if (const int site = anyOpen(); site >= 0)
            closing.push_back(site);
    for (int k = 0; k < opens; ++k) {
        int site = k < static_cast<int>(closing.size()) && m_random.below(2) == 0
                     ? closedNear(closing[k])
                     : -1;
        if (site < 0)
            site = anyClosed(openShare);
        if (site >= 0)
            opening.push_back(site);
    }
    const double slack = std::max(0.0, 0.004 * m_random.fraction() - 0.001);
    return tryChange(closing, opening, m_bestTotal * (1.0 + slack));
}

}  // namespace continua::engine::placement
