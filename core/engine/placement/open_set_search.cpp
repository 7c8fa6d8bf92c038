// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/placement/open_set_search.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace continua::engine::placement {

OpenSetSearch::OpenSetSearch(const FlatModel& model, const std::vector<double>& openShare,
                             Random& random)
    : m_model(model), m_random(random), m_transport(model)
{
    std::vector<int> order(model.sites);
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](int a, int b) { return openShare[a] > openShare[b]; });
    double demand = 0.0;
    for (int item = 0; item < model.items; ++item)
        demand += model.isMandatory[item] != 0 ? m_transport.demand(item) : 0.0;
    std::vector<int> open;
    double capacity = 0.0;
    for (const int site : order) {
        if (openShare[site] < 0.5 && capacity >= demand)
            break;
        open.push_back(site);
        capacity += m_transport.capacity(site);
    }
    std::sort(open.begin(), open.end());
    m_flow = m_transport.serve(open);
    m_total = m_transport.totalCost(m_flow);
}

double OpenSetSearch::cost() const
{
    // The penalty of a hair of an item would still be more than a hair.
    double sum = 0.0;
    for (int item = 0; item < m_model.items; ++item)
        sum += m_transport.demand(item);
    return m_transport.lacking(m_flow) > 1e-7 * (sum + 1.0)
             ? std::numeric_limits<double>::infinity()
             : m_total;
}

std::vector<std::vector<PlacedPart>> OpenSetSearch::parts() const
{
    std::vector<std::vector<PlacedPart>> parts(m_model.items);
    for (std::size_t place = 0; place + 1 < m_flow.sites.size(); ++place)
        for (const Transport::Part& part : m_flow.parts[place])
            parts[part.item].push_back(
                {m_flow.sites[place], std::min(1.0, part.amount / m_transport.demand(part.item))});
    // What rounding has left open goes to where most is.
    std::vector<char> isShort(m_model.items, 0);
    for (const Transport::Part& part : m_flow.parts.back())
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
            m_transport.freeCost(m_flow, item, site);
        if (site >= 0)
            parts[item].push_back({site, 1.0});
    }
    return parts;
}

bool OpenSetSearch::tryChange(const std::vector<int>& closing, const std::vector<int>& opening)
{
    m_trial = m_flow;
    for (const int site : opening)
        if (Transport::placeOf(m_trial, site) < 0)
            m_transport.open(m_trial, site);
    for (const int site : closing)
        if (Transport::placeOf(m_trial, site) >= 0)
            m_transport.close(m_trial, site);
    const double total = m_transport.totalCost(m_trial);
    if (!isLower(total, m_total))
        return false;
    std::swap(m_flow, m_trial);
    m_total = total;
    m_next = 0;
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

bool OpenSetSearch::round(const std::vector<double>& openShare, const Patience& patience)
{
    if (patience.isOver() || m_model.sites == 0)
        return false;
    if (m_next < m_model.sites) {
        const int site = m_next++;
        return Transport::placeOf(m_flow, site) >= 0 ? tryChange({site}, {})
                                                     : tryChange({}, {site});
    }
    std::vector<int> closing;
    std::vector<int> opening;
    const std::uint64_t draw = m_random.below(10);
    const int closes = draw < 6 ? 1 : static_cast<int>(m_random.below(3));
    const int opens = draw < 6 ? 1 : static_cast<int>(m_random.below(3));
    for (int k = 0; k < closes; ++k)
        if (const int site = anyOpen(); site >= 0)
            closing.push_back(site);
    for (int k = 0; k < opens; ++k)
        if (const int site = anyClosed(openShare); site >= 0)
            opening.push_back(site);
    return tryChange(closing, opening);
}

}  // namespace continua::engine::placement
