// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/placement/tight_search.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace continua::engine::placement {
namespace {

constexpr double kInfinite = std::numeric_limits<double>::infinity();
constexpr int kCandidates = 8;

}  // namespace

bool TightSearch::suits(const FlatModel& model)
{
    constexpr double kMostCells = 4e6;
    if (model.supplies != 1 || model.hasModules || model.hasItemRoom || model.hasGroups
        || static_cast<double>(model.items) * model.sites > kMostCells)
        return false;
    for (int site = 0; site < model.sites; ++site)
        if (model.slotBegin[site + 1] - model.slotBegin[site] > 1)
            return false;
    return true;
}

TightSearch::TightSearch(const FlatModel& model)
    : m_model(model), m_cost(model.items * (model.sites + 1), kInfinite),
      m_need(m_cost.size(), 0.0), m_option(m_cost.size(), -1), m_capacity(model.standing),
      m_open(model.openCost)
{
    m_capacity.push_back(kInfinite);
    m_open.push_back(0.0);
    for (std::size_t o = 0; o < model.optionItem.size(); ++o) {
        const int option = static_cast<int>(o);
        const int at = cell(model.optionItem[option], model.optionSite[option]);
        m_cost[at] = model.optionCost[option];
        m_need[at] = model.supplyOf(option)[0];
        m_option[at] = option;
    }
    for (int item = 0; item < model.items; ++item)
        m_cost[cell(item, model.sites)] = model.penalty[item];
}

void TightSearch::chooseSites(const std::vector<int>& sites, const Guide& guide)
{
    m_candidateBegin.assign(1, 0);
    m_candidate.clear();
    std::vector<char> isOpen(m_model.sites, 0);
    for (const int site : sites)
        if (site >= 0)
            isOpen[site] = 1;
    std::vector<std::pair<double, int>> order;
    for (int item = 0; item < m_model.items; ++item) {
        order.clear();
        for (int option = m_model.optionBegin[item]; option < m_model.optionBegin[item + 1];
             ++option) {
            const double price =
                guide.edgePrice.empty() ? 0.0 : guide.edgePrice[m_model.optionSlot[option]];
            const int site = m_model.optionSite[option];
            const double need = m_model.supplyOf(option)[0];
            // At a closed site an item would pay its part of opening it.
            const double opening =
                isOpen[site] != 0 ? 0.0 : m_open[site] * need / std::max(m_capacity[site], need);
            order.emplace_back(m_model.optionCost[option] + price * need + opening, site);
        }
        const auto count = std::min(order.size(), static_cast<std::size_t>(kCandidates));
        std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(count),
                          order.end());
        for (std::size_t k = 0; k < count; ++k)
            m_candidate.push_back(order[k].second);
        if (m_model.isMandatory[item] == 0 || order.empty())
            m_candidate.push_back(m_model.sites);
        m_candidateBegin.push_back(static_cast<int>(m_candidate.size()));
    }
}

void TightSearch::put(int item, int site)
{
    m_site[item] = site;
    m_position[item] = static_cast<int>(m_there[site].size());
    m_there[site].push_back(item);
    m_load[site] += m_need[cell(item, site)];
}

void TightSearch::load(const std::vector<int>& sites, const Guide& guide, double spaceShare)
{
    chooseSites(sites, guide);
    m_moveCost = m_cost;
    for (std::size_t o = 0; o < m_model.optionItem.size(); ++o) {
        const int option = static_cast<int>(o);
        const int at = cell(m_model.optionItem[option], m_model.optionSite[option]);
        if (!guide.edgePrice.empty())
            m_moveCost[at] += spaceShare * guide.edgePrice[m_model.optionSlot[option]] * m_need[at];
    }
    m_site.assign(m_model.items, -1);
    m_position.assign(m_model.items, -1);
    m_there.assign(m_model.sites + 1, {});
    m_load.assign(m_model.sites + 1, 0.0);
    m_tabuUntil.assign(m_cost.size(), 0);
    m_move = 0;
    double spread = 0.0;
    double needs = 0.0;
    for (int item = 0; item < m_model.items; ++item) {
        const int now = sites[item];
        put(item, now >= 0 ? now : m_candidate[m_candidateBegin[item]]);
        const int begin = m_model.optionBegin[item];
        const int end = m_model.optionBegin[item + 1];
        if (begin < end) {
            spread += m_model.optionCost[end - 1] - m_model.optionCost[begin];
            needs += m_model.supplyOf(begin)[0];
        }
    }
    m_overPrice = needs > 0.0 ? std::max(spread / needs, 1e-3) : 1.0;
    m_total = 0.0;
    m_over = 0.0;
    for (int item = 0; item < m_model.items; ++item)
        m_total += m_cost[cell(item, m_site[item])];
    for (int site = 0; site < m_model.sites; ++site) {
        m_total += m_there[site].empty() ? 0.0 : m_open[site];
        m_over += overAt(site, m_load[site]);
    }
    m_bestTotal = std::numeric_limits<double>::max();
    m_best.clear();
    if (m_over <= 0.0)
        keepBest();
}

double TightSearch::overAt(int site, double load) const
{
    return isWithin(load, m_capacity[site]) ? 0.0 : load - m_capacity[site];
}

/// Takes a move if it is the best so far, tabu ones only if nothing was ever as good.
bool TightSearch::offer(const Move& move, double costChange, double overChange, bool isTabu,
                        Move& best)
{
    const double change = costChange + m_overPrice * overChange;
    if (change >= best.change)
        return false;
    if (isTabu && (m_over + overChange > 1e-9 || !isLower(m_total + costChange, m_bestTotal)))
        return false;
    best = move;
    best.change = change;
    return true;
}

void TightSearch::tryShift(int item, int to, Move& best)
{
    const int from = m_site[item];
    const int here = cell(item, from);
    const int there = cell(item, to);
    double cost = m_moveCost[there] - m_moveCost[here];
    if (m_there[from].size() == 1)
        cost -= m_open[from];
    if (m_there[to].empty())
        cost += m_open[to];
    const double over = overAt(from, m_load[from] - m_need[here]) - overAt(from, m_load[from])
                      + overAt(to, m_load[to] + m_need[there]) - overAt(to, m_load[to]);
    offer({0.0, item, to, -1}, cost, over, m_tabuUntil[there] > m_move, best);
}

void TightSearch::trySwaps(int item, int to, Move& best)
{
    const int from = m_site[item];
    const int here = cell(item, from);
    const int there = cell(item, to);
    const double costChange = m_moveCost[there] - m_moveCost[here];
    const double overBefore = overAt(from, m_load[from]) + overAt(to, m_load[to]);
    m_looks += 1 + static_cast<std::int64_t>(m_there[to].size());
    for (const int other : m_there[to]) {
        const int otherHere = cell(other, to);
        const int otherThere = cell(other, from);
        const double cost = costChange + m_moveCost[otherThere] - m_moveCost[otherHere];
        if (cost - m_overPrice * overBefore >= best.change)
            continue;
        const double over = overAt(from, m_load[from] - m_need[here] + m_need[otherThere])
                          + overAt(to, m_load[to] - m_need[otherHere] + m_need[there]) - overBefore;
        offer({0.0, item, to, other}, cost, over,
              m_tabuUntil[there] > m_move || m_tabuUntil[otherThere] > m_move, best);
    }
}

TightSearch::Move TightSearch::bestMove(Random& random)
{
    Move best;
    best.change = kInfinite;
    // Large models are looked at in parts, each time another.
    constexpr int kLooked = 400;
    const int count = std::min(m_model.items, kLooked);
    int item = count < m_model.items
                 ? static_cast<int>(random.below(static_cast<std::uint64_t>(m_model.items)))
                 : 0;
    for (int k = 0; k < count; ++k, item = item + 1 == m_model.items ? 0 : item + 1)
        for (int c = m_candidateBegin[item]; c < m_candidateBegin[item + 1]; ++c) {
            const int to = m_candidate[c];
            if (to == m_site[item])
                continue;
            tryShift(item, to, best);
            if (to != m_model.sites && m_site[item] != m_model.sites)
                trySwaps(item, to, best);
        }
    return best;
}

void TightSearch::make(const Move& move, Random& random)
{
    const auto shift = [&](int item, int to) {
        const int from = m_site[item];
        m_over -= overAt(from, m_load[from]) + overAt(to, m_load[to]);
        m_total += m_cost[cell(item, to)] - m_cost[cell(item, from)];
        m_load[from] -= m_need[cell(item, from)];
        std::vector<int>& list = m_there[from];
        list[m_position[item]] = list.back();
        m_position[list.back()] = m_position[item];
        list.pop_back();
        if (list.empty())
            m_total -= m_open[from];
        if (m_there[to].empty())
            m_total += m_open[to];
        put(item, to);
        m_over += overAt(from, m_load[from]) + overAt(to, m_load[to]);
        m_tabuUntil[cell(item, from)] = m_move + 7 + static_cast<int>(random.below(10));
    };
    const int from = m_site[move.item];
    shift(move.item, move.to);
    if (move.other >= 0)
        shift(move.other, from);
}

void TightSearch::keepBest()
{
    m_bestTotal = m_total;
    m_best.resize(m_model.items);
    for (int item = 0; item < m_model.items; ++item)
        m_best[item] = m_option[cell(item, m_site[item])];
}

bool TightSearch::run(int moves, Random& random, const Patience& patience)
{
    constexpr int kInRow = 8;
    bool isBetter = false;
    for (int k = 0; k < moves && (k % 8 != 0 || !patience.isOver()); ++k) {
        ++m_move;
        const Move move = bestMove(random);
        if (move.item < 0)
            return isBetter;
        make(move, random);
        const bool isFeasible = m_over <= 1e-9;
        m_feasibleInRow = isFeasible ? m_feasibleInRow + 1 : 0;
        m_overInRow = isFeasible ? 0 : m_overInRow + 1;
        if (m_feasibleInRow >= kInRow) {
            m_overPrice *= 0.7;
            m_feasibleInRow = 0;
        } else if (m_overInRow >= kInRow) {
            m_overPrice *= 1.3;
            m_overInRow = 0;
        }
        if (isFeasible && isLower(m_total, m_bestTotal)) {
            keepBest();
            isBetter = true;
        }
    }
    return isBetter;
}

}  // namespace continua::engine::placement
