// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/placement/transport.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace continua::engine::placement {
namespace {

constexpr double kInfinite = std::numeric_limits<double>::infinity();

}  // namespace

bool Transport::suits(const FlatModel& model)
{
    if (model.supplies != 1 || model.hasModules || model.hasItemRoom || model.hasGroups)
        return false;
    for (int site = 0; site < model.sites; ++site)
        if (model.slotBegin[site + 1] - model.slotBegin[site] > 1)
            return false;
    for (int item = 0; item < model.items; ++item)
        for (int option = model.optionBegin[item]; option < model.optionBegin[item + 1]; ++option)
            if (model.supplyOf(option)[0] != model.supplyOf(model.optionBegin[item])[0])
                return false;
    return true;
}

Transport::Transport(const FlatModel& model)
    : m_model(model), m_unitCost(model.items * (model.sites + 1), kInfinite)
{
    for (int item = 0; item < model.items; ++item) {
        const int begin = model.optionBegin[item];
        const int end = model.optionBegin[item + 1];
        m_demand.push_back(begin < end ? model.supplyOf(begin)[0] : 0.0);
        if (m_demand[item] <= 0.0)
            continue;
        double* costs = &m_unitCost[item * (model.sites + 1)];
        for (int option = begin; option < end; ++option) {
            const double cost = model.optionCost[option] / m_demand[item];
            costs[model.optionSite[option]] = cost;
            m_dearest = std::max(m_dearest, cost);
        }
        costs[model.sites] = model.penalty[item] / m_demand[item];
    }
}

int Transport::placeOf(const Flow& flow, int site)
{
    const auto found = std::find(flow.sites.begin(), flow.sites.end(), site);
    return found == flow.sites.end() ? -1 : static_cast<int>(found - flow.sites.begin());
}

Transport::Flow Transport::nothingOpen() const
{
    Flow flow;
    flow.sites = {m_model.sites};
    flow.parts.resize(1);
    flow.left = {kInfinite};
    for (int item = 0; item < m_model.items; ++item)
        if (m_demand[item] > 0.0) {
            flow.parts[0].push_back({item, m_demand[item]});
            flow.cost += m_model.penalty[item];
        }
    setRows(flow);
    return flow;
}

void Transport::setRow(Flow& flow, int place) const
{
    const int count = static_cast<int>(flow.sites.size());
    double* costs = &flow.moveCost[place * count];
    int* movers = &flow.mover[place * count];
    std::fill(costs, costs + count, kInfinite);
    m_work += 1.5 * count * static_cast<double>(flow.parts[place].size());
    const int from = flow.sites[place];
    for (const Part& part : flow.parts[place]) {
        const double* row = &m_unitCost[part.item * (m_model.sites + 1)];
        const double here = row[from];
        for (int to = 0; to < count; ++to) {
            const double cost = row[flow.sites[to]] - here;
            if (cost < costs[to]) {
                costs[to] = cost;
                movers[to] = part.item;
            }
        }
    }
    costs[place] = kInfinite;
}

void Transport::setRows(Flow& flow) const
{
    const std::size_t count = flow.sites.size();
    flow.moveCost.resize(count * count);
    flow.mover.resize(count * count);
    for (int place = 0; place < static_cast<int>(count); ++place)
        setRow(flow, place);
}

/// Gives `place` so much more of `item`, or less.
void Transport::give(Flow& flow, int place, int item, double amount) const
{
    flow.cost += amount * unitCost(item, flow.sites[place]);
    flow.left[place] -= amount;
    std::vector<Part>& parts = flow.parts[place];
    for (Part& part : parts)
        if (part.item == item) {
            part.amount += amount;
            if (part.amount <= kHair * m_demand[item]) {
                part = parts.back();
                parts.pop_back();
            }
            return;
        }
    parts.push_back({item, amount});
}

/// Shortest distances of all places from those that m_distance has figures for.
/// @return  Whether there are any figures.
bool Transport::relax(const Flow& flow)
{
    const int count = static_cast<int>(flow.sites.size());
    bool isChanged = true;
    for (int pass = 0; isChanged && pass < count; ++pass) {
        isChanged = false;
        m_work += 1.0 * count * count;
        for (int from = 0; from < count; ++from) {
            const double distance = m_distance[from];
            if (distance == kInfinite)
                continue;
            const double* costs = &flow.moveCost[from * count];
            for (int to = 0; to < count; ++to)
                if (distance + costs[to] < m_distance[to] - 1e-12 * (1.0 + std::abs(distance))) {
                    // A way back over itself would be a cycle of rounding.
                    bool isOnWay = false;
                    for (int at = from, steps = 0; at >= 0 && steps <= count;
                         at = m_before[at], ++steps)
                        isOnWay = isOnWay || at == to;
                    if (isOnWay)
                        continue;
                    m_distance[to] = distance + costs[to];
                    m_before[to] = from;
                    isChanged = true;
                }
        }
    }
    return true;
}

double Transport::mostAlong(const Flow& flow, const std::vector<int>& path) const
{
    const int count = static_cast<int>(flow.sites.size());
    double most = kInfinite;
    for (std::size_t k = 0; k + 1 < path.size(); ++k) {
        const int item = flow.mover[path[k] * count + path[k + 1]];
        for (const Part& part : flow.parts[path[k]])
            if (part.item == item)
                most = std::min(most, part.amount);
    }
    return most;
}

/// Moves `amount` along each arc of `path`.
void Transport::move(Flow& flow, const std::vector<int>& path, double amount) const
{
    const int count = static_cast<int>(flow.sites.size());
    std::vector<int> movers;
    for (std::size_t k = 0; k + 1 < path.size(); ++k)
        movers.push_back(flow.mover[path[k] * count + path[k + 1]]);
    for (std::size_t k = 0; k + 1 < path.size(); ++k) {
        give(flow, path[k], movers[k], -amount);
        give(flow, path[k + 1], movers[k], amount);
    }
    for (const int place : path)
        setRow(flow, place);
}

/// Serves `amount` of `item`, which is nowhere, by shortest ways.
void Transport::put(Flow& flow, int item, double amount)
{
    const int count = static_cast<int>(flow.sites.size());
    const double least = kHair * m_demand[item];
    while (amount > least) {
        m_distance.resize(count);
        m_before.assign(count, -1);
        for (int place = 0; place < count; ++place)
            m_distance[place] = unitCost(item, flow.sites[place]);
        int end = static_cast<int>(std::min_element(m_distance.begin(), m_distance.end())
                                   - m_distance.begin());
        // Where the cheapest site has space, no other way is shorter.
        if (flow.left[end] <= least) {
            relax(flow);
            end = -1;
            for (int place = 0; place < count; ++place)
                if (flow.left[place] > least && (end < 0 || m_distance[place] < m_distance[end]))
                    end = place;
        }
        m_path.clear();
        for (int place = end; place >= 0; place = m_before[place])
            m_path.insert(m_path.begin(), place);
        const double part = std::min({amount, flow.left[end], mostAlong(flow, m_path)});
        if (m_path.size() > 1)
            move(flow, m_path, part);
        give(flow, m_path.front(), item, part);
        setRow(flow, m_path.front());
        amount -= part;
    }
}

/// Lets `place` take over what is cheaper there. @return Whether there was anything.
bool Transport::pull(Flow& flow, int place)
{
    const int count = static_cast<int>(flow.sites.size());
    if (flow.left[place] <= kHair * capacity(flow.sites[place]))
        return false;
    m_distance.assign(count, 0.0);
    m_before.assign(count, -1);
    m_distance[place] = kInfinite;
    relax(flow);
    if (m_distance[place] >= -1e-10 * m_dearest)
        return false;
    m_path.clear();
    for (int at = place; at >= 0; at = m_before[at])
        m_path.insert(m_path.begin(), at);
    const double part = std::min(flow.left[place], mostAlong(flow, m_path));
    move(flow, m_path, part);
    return true;
}

void Transport::open(Flow& flow, int site)
{
    const auto last = static_cast<std::ptrdiff_t>(flow.sites.size()) - 1;
    flow.sites.insert(flow.sites.begin() + last, site);
    flow.parts.insert(flow.parts.begin() + last, std::vector<Part>());
    flow.left.insert(flow.left.begin() + last, capacity(site));
    setRows(flow);
    const int most = 20 * m_model.items + 100;
    for (int step = 0; step < most && pull(flow, static_cast<int>(last)); ++step) {
    }
}

void Transport::close(Flow& flow, int site)
{
    const int place = placeOf(flow, site);
    const std::vector<Part> parts = flow.parts[place];
    for (const Part& part : parts)
        flow.cost -= part.amount * unitCost(part.item, site);
    flow.sites.erase(flow.sites.begin() + place);
    flow.parts.erase(flow.parts.begin() + place);
    flow.left.erase(flow.left.begin() + place);
    setRows(flow);
    for (const Part& part : parts)
        put(flow, part.item, part.amount);
}

Transport::Flow Transport::serve(const std::vector<int>& sites)
{
    Flow flow;
    for (const int site : sites) {
        flow.sites.push_back(site);
        flow.left.push_back(capacity(site));
    }
    flow.sites.push_back(m_model.sites);
    flow.left.push_back(kInfinite);
    flow.parts.resize(flow.sites.size());
    setRows(flow);
    for (int item = 0; item < m_model.items; ++item)
        if (m_demand[item] > 0.0)
            put(flow, item, m_demand[item]);
    return flow;
}

double Transport::freeCost(const Flow& flow, int item, int& site) const
{
    double least = m_model.penalty[item];
    site = -1;
    for (int option = m_model.optionBegin[item]; option < m_model.optionBegin[item + 1]; ++option)
        if (m_model.optionCost[option] < least && placeOf(flow, m_model.optionSite[option]) >= 0) {
            least = m_model.optionCost[option];
            site = m_model.optionSite[option];
        }
    return least;
}

double Transport::totalCost(const Flow& flow) const
{
    double cost = flow.cost;
    for (std::size_t place = 0; place + 1 < flow.sites.size(); ++place)
        cost += m_model.openCost[flow.sites[place]];
    int site = -1;
    for (int item = 0; item < m_model.items; ++item)
        if (m_demand[item] <= 0.0)
            cost += freeCost(flow, item, site);
    return cost;
}

double Transport::lacking(const Flow& flow) const
{
    double sum = 0.0;
    for (const Part& part : flow.parts.back())
        sum += m_model.isMandatory[part.item] != 0 ? part.amount : 0.0;
    int site = -1;
    for (int item = 0; item < m_model.items; ++item)
        if (m_demand[item] <= 0.0 && m_model.isMandatory[item] != 0) {
            freeCost(flow, item, site);
            sum += site < 0 ? 1.0 : 0.0;
        }
    return sum;
}

}  // namespace continua::engine::placement
