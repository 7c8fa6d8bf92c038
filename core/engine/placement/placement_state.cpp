// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/placement/placement_state.h"

#include <algorithm>
#include <limits>

namespace continua::engine::placement {
namespace {

constexpr double kInfinite = std::numeric_limits<double>::infinity();

}  // namespace

PlacementState::PlacementState(const FlatModel& model)
    : m_model(model), m_cover(model), m_chosen(model.items, -1), m_siteItems(model.sites),
      m_position(model.items, -1), m_load(model.slots * model.supplies, 0.0),
      m_given(model.slots * model.supplies, 0.0), m_moduleCost(model.slots, 0.0),
      m_roomUsed(model.sites * model.limits, 0.0), m_counts(model.countBegin.back(), 0),
      m_unplaced(model.items), m_shortage(model.supplies, 0.0), m_roomLeft(model.limits, 0.0),
      m_nothing(std::max(model.supplies, model.limits), 0.0), m_savedIn(model.sites, -1)
{
    for (int item = 0; item < model.items; ++item) {
        m_total += model.penalty[item];
        m_unplacedMandatory += model.isMandatory[item];
    }
}

double PlacementState::moduleCost(int site) const
{
    double sum = 0.0;
    for (int slot = m_model.slotBegin[site]; slot < m_model.slotBegin[site + 1]; ++slot)
        sum += m_moduleCost[slot];
    return sum;
}

bool PlacementState::hasModules(int slot) const
{
    return std::any_of(m_counts.begin() + m_model.countBegin[slot],
                       m_counts.begin() + m_model.countBegin[slot + 1],
                       [](int count) { return count > 0; });
}

/// What stands at the slot's site and the other pools leave.
double PlacementState::standingFree(int slot, int kind) const
{
    const int site = m_model.slotSite[slot];
    double free = m_model.standing[site * m_model.supplies + kind];
    if (free <= 0.0)
        return 0.0;
    for (int other = m_model.slotBegin[site]; other < m_model.slotBegin[site + 1]; ++other)
        if (other != slot)
            free -= std::max(0.0, m_load[other * m_model.supplies + kind]
                                      - m_given[other * m_model.supplies + kind]);
    return std::max(free, 0.0);
}

bool PlacementState::groupFits(int item, int site) const
{
    const int group = m_model.group[item];
    if (group < 0 || m_model.mayPair[group] == nullptr)
        return true;
    for (int k = m_model.groupBegin[group]; k < m_model.groupBegin[group + 1]; ++k) {
        const int other = m_model.groupItem[k];
        if (other != item && m_chosen[other] >= 0
            && !m_model.pairFits(group, site, m_model.optionSite[m_chosen[other]]))
            return false;
    }
    return true;
}

PlacementState::Fit PlacementState::fit(int option) const
{
    const int slot = m_model.optionSlot[option];
    const int site = m_model.optionSite[option];
    const double* need = m_model.supplyOf(option);
    Fit fit = Fit::Yes;
    for (int kind = 0; kind < m_model.supplies; ++kind) {
        if (need[kind] <= 0.0)
            continue;
        const int cell = slot * m_model.supplies + kind;
        const double load = m_load[cell] + need[kind];
        if (isWithin(load, m_given[cell])
            || isWithin(load, m_given[cell] + standingFree(slot, kind)))
            continue;
        if (m_model.offerBegin[site] == m_model.offerBegin[site + 1])
            return Fit::No;
        fit = Fit::WithModules;
    }
    if (m_model.hasItemRoom) {
        const double* room = m_model.roomOf(option);
        for (int limit = 0; limit < m_model.limits; ++limit) {
            const int cell = site * m_model.limits + limit;
            if (room[limit] > 0.0
                && !isWithin(m_roomUsed[cell] + room[limit], m_model.room[cell])) {
                if (!hasModules(slot))
                    return Fit::No;
                fit = Fit::WithModules;
            }
        }
    }
    return fit;
}

/// Covers what `slot` would lack with `sign` times `need` more, its own modules being given back.
bool PlacementState::findCover(int slot, const double* need, const double* room, double sign)
{
    const int site = m_model.slotSite[slot];
    for (int kind = 0; kind < m_model.supplies; ++kind)
        m_shortage[kind] =
            m_load[slot * m_model.supplies + kind] + sign * need[kind] - standingFree(slot, kind);
    const int* have = counts(slot);
    const int begin = m_model.offerBegin[site];
    const int offers = m_model.offerBegin[site + 1] - begin;
    for (int limit = 0; limit < m_model.limits; ++limit) {
        const int cell = site * m_model.limits + limit;
        double left = m_model.room[cell] - m_roomUsed[cell] - sign * room[limit];
        for (int offer = 0; offer < offers; ++offer)
            left += have[offer]
                  * m_model.moduleRoom[m_model.offerModule[begin + offer] * m_model.limits + limit];
        if (room[limit] > 0.0 && sign > 0.0 && left < -kHair)
            return false;
        m_roomLeft[limit] = left;
    }
    return m_cover.find(site, m_shortage.data(), m_roomLeft.data());
}

double PlacementState::insertCost(int option)
{
    const int item = m_model.optionItem[option];
    const int slot = m_model.optionSlot[option];
    ++m_asked;
    if (m_model.hasGroups && !groupFits(item, m_model.optionSite[option]))
        return kInfinite;
    switch (fit(option)) {
    case Fit::Yes: return leastInsertCost(option);
    case Fit::No: return kInfinite;
    case Fit::WithModules: break;
    }
    m_asked += 3;
    if (!findCover(slot, m_model.supplyOf(option), m_model.roomOf(option), 1.0))
        return kInfinite;
    return leastInsertCost(option) + m_cover.cost() - m_moduleCost[slot];
}

double PlacementState::removeGain(int item)
{
    const int option = m_chosen[item];
    const int slot = m_model.optionSlot[option];
    const int site = m_model.optionSite[option];
    double gain = m_model.optionCost[option];
    if (m_siteItems[site].size() == 1)
        return gain + m_model.openCost[site] + moduleCost(site);
    if (m_moduleCost[slot] > 0.0
        && findCover(slot, m_model.supplyOf(option), m_model.roomOf(option), -1.0))
        gain += std::max(0.0, m_moduleCost[slot] - m_cover.cost());
    return gain;
}

void PlacementState::shiftLoad(int option, double sign)
{
    const int slot = m_model.optionSlot[option];
    const int site = m_model.optionSite[option];
    const double* need = m_model.supplyOf(option);
    for (int kind = 0; kind < m_model.supplies; ++kind)
        m_load[slot * m_model.supplies + kind] += sign * need[kind];
    const double* room = m_model.roomOf(option);
    for (int limit = 0; limit < m_model.limits; ++limit)
        m_roomUsed[site * m_model.limits + limit] += sign * room[limit];
}

/// Puts the modules last found in place of those the slot has.
void PlacementState::setModules(int slot)
{
    const int site = m_model.slotSite[slot];
    const int begin = m_model.offerBegin[site];
    for (std::size_t offer = 0; offer < m_cover.counts().size(); ++offer) {
        int& have = m_counts[m_model.countBegin[slot] + static_cast<int>(offer)];
        const int change = m_cover.counts()[offer] - have;
        if (change == 0)
            continue;
        have += change;
        const int module = m_model.offerModule[begin + static_cast<int>(offer)];
        for (int kind = 0; kind < m_model.supplies; ++kind)
            m_given[slot * m_model.supplies + kind] +=
                change * m_model.moduleSupply[module * m_model.supplies + kind];
        for (int limit = 0; limit < m_model.limits; ++limit)
            m_roomUsed[site * m_model.limits + limit] +=
                change * m_model.moduleRoom[module * m_model.limits + limit];
    }
    m_total += m_cover.cost() - m_moduleCost[slot];
    m_moduleCost[slot] = m_cover.cost();
}

/// Gives back what `slot` no longer needs.
void PlacementState::dropModules(int slot)
{
    if (hasModules(slot) && findCover(slot, m_nothing.data(), m_nothing.data(), 1.0)
        && m_cover.cost() <= m_moduleCost[slot])
        setModules(slot);
}

void PlacementState::renewModules()
{
    for (int slot = 0; slot < m_model.slots; ++slot) {
        save(m_model.slotSite[slot]);
        dropModules(slot);
    }
}

void PlacementState::place(int item, int option)
{
    const int before = siteOf(item);
    if (before >= 0) {
        std::vector<int>& list = m_siteItems[before];
        list[m_position[item]] = list.back();
        m_position[list.back()] = m_position[item];
        list.pop_back();
    }
    m_chosen[item] = option;
    if (option >= 0) {
        std::vector<int>& list = m_siteItems[m_model.optionSite[option]];
        m_position[item] = static_cast<int>(list.size());
        list.push_back(item);
    }
    const int sign = (option < 0 ? 1 : 0) - (before < 0 ? 1 : 0);
    m_unplaced += sign;
    m_unplacedMandatory += sign * m_model.isMandatory[item];
}

void PlacementState::insert(int option)
{
    const int item = m_model.optionItem[option];
    const int site = m_model.optionSite[option];
    const int slot = m_model.optionSlot[option];
    save(site);
    if (!m_marks.empty())
        m_savedItems.push_back({item, m_chosen[item]});
    if (fit(option) != Fit::Yes
        && findCover(slot, m_model.supplyOf(option), m_model.roomOf(option), 1.0))
        setModules(slot);
    m_total += m_model.optionCost[option] - m_model.penalty[item];
    if (m_siteItems[site].empty())
        m_total += m_model.openCost[site];
    shiftLoad(option, 1.0);
    place(item, option);
}

void PlacementState::remove(int item)
{
    const int option = m_chosen[item];
    const int site = m_model.optionSite[option];
    const int slot = m_model.optionSlot[option];
    save(site);
    if (!m_marks.empty())
        m_savedItems.push_back({item, option});
    shiftLoad(option, -1.0);
    place(item, -1);
    m_total += m_model.penalty[item] - m_model.optionCost[option];
    const int begin = m_model.slotBegin[site];
    const int end = m_model.slotBegin[site + 1];
    if (m_siteItems[site].empty()) {
        m_total -= m_model.openCost[site];
        std::fill(m_load.begin() + begin * m_model.supplies,
                  m_load.begin() + end * m_model.supplies, 0.0);
    }
    dropModules(slot);
    for (int other = begin; other < end; ++other)
        if (other != slot)
            dropModules(other);
    if (m_siteItems[site].empty())
        std::fill_n(m_roomUsed.begin() + site * m_model.limits, m_model.limits, 0.0);
}

void PlacementState::begin()
{
    m_marks.push_back({++m_record, m_savedItems.size(), m_savedSites.size(), m_savedFigures.size(),
                       m_savedCounts.size(), m_total});
}

void PlacementState::commit()
{
    m_marks.pop_back();
    if (!m_marks.empty())
        return;
    m_savedSites.clear();
    m_savedItems.clear();
    m_savedFigures.clear();
    m_savedCounts.clear();
}

void PlacementState::save(int site)
{
    if (m_marks.empty() || m_savedIn[site] == m_marks.back().record)
        return;
    m_savedIn[site] = m_marks.back().record;
    m_savedSites.push_back(
        {site, static_cast<int>(m_savedFigures.size()), static_cast<int>(m_savedCounts.size())});
    const int begin = m_model.slotBegin[site];
    const int end = m_model.slotBegin[site + 1];
    const auto keep = [&](const std::vector<double>& from, int first, int last) {
        m_savedFigures.insert(m_savedFigures.end(), from.begin() + first, from.begin() + last);
    };
    keep(m_load, begin * m_model.supplies, end * m_model.supplies);
    keep(m_given, begin * m_model.supplies, end * m_model.supplies);
    keep(m_moduleCost, begin, end);
    keep(m_roomUsed, site * m_model.limits, (site + 1) * m_model.limits);
    m_savedCounts.insert(m_savedCounts.end(), m_counts.begin() + m_model.countBegin[begin],
                         m_counts.begin() + m_model.countBegin[end]);
}

void PlacementState::rollback()
{
    const Mark mark = m_marks.back();
    m_marks.pop_back();
    for (; m_savedItems.size() > mark.items; m_savedItems.pop_back())
        place(m_savedItems.back().item, m_savedItems.back().option);
    for (; m_savedSites.size() > mark.sites; m_savedSites.pop_back())
        restore(m_savedSites.back());
    m_savedFigures.resize(mark.figures);
    m_savedCounts.resize(mark.counts);
    m_total = mark.total;
}

void PlacementState::restore(const SavedSite& saved)
{
    const int begin = m_model.slotBegin[saved.site];
    const int end = m_model.slotBegin[saved.site + 1];
    auto figure = m_savedFigures.begin() + saved.figures;
    const auto copy = [&](std::vector<double>& to, int first, int last) {
        std::copy(figure, figure + (last - first), to.begin() + first);
        figure += last - first;
    };
    copy(m_load, begin * m_model.supplies, end * m_model.supplies);
    copy(m_given, begin * m_model.supplies, end * m_model.supplies);
    copy(m_moduleCost, begin, end);
    copy(m_roomUsed, saved.site * m_model.limits, (saved.site + 1) * m_model.limits);
    const auto counts = m_savedCounts.begin() + saved.counts;
    std::copy(counts, counts + (m_model.countBegin[end] - m_model.countBegin[begin]),
              m_counts.begin() + m_model.countBegin[begin]);
    m_savedIn[saved.site] = -1;
}

void PlacementState::recount()
{
    m_total = 0.0;
    for (int item = 0; item < m_model.items; ++item)
        m_total += m_chosen[item] < 0 ? m_model.penalty[item] : m_model.optionCost[m_chosen[item]];
    for (int site = 0; site < m_model.sites; ++site)
        if (isOpen(site))
            m_total += m_model.openCost[site];
    for (const double cost : m_moduleCost)
        m_total += cost;
}

}  // namespace continua::engine::placement
