// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/spectrum/packing.h"

#include <algorithm>
#include <limits>

namespace continua::spectrum {
namespace {

std::size_t at(int index) { return static_cast<std::size_t>(index); }

}  // namespace

Packing::Packing(const AssignmentProblem& problem, const std::vector<std::vector<int>>& allowed,
                 int slotCount, const SlotAssignment& start, std::uint64_t seed)
    : m_problem(problem), m_allowed(allowed), m_slotCount(slotCount), m_random(seed),
      m_owners(at(problem.fiberCount) * at(slotCount), -1), m_choices(problem.demands.size()),
      m_weights(problem.demands.size(), 1), m_inWindow(problem.demands.size(), 0)
{
    for (int demand = 0; demand < static_cast<int>(problem.demands.size()); ++demand) {
        const SlotChoice& choice = start.choices[at(demand)];
        const std::vector<int>& options = allowed[at(demand)];
        const bool isAllowed =
            std::find(options.begin(), options.end(), choice.option) != options.end();
        if (choice.range.end() <= slotCount && isAllowed)
            place(demand, choice);
        else
            m_outside.push_back(demand);
    }
}

int& Packing::ownerOf(int fiber, int slot)
{
    return m_owners[at(fiber) * at(m_slotCount) + at(slot)];
}

int Packing::ownerOf(int fiber, int slot) const
{
    return m_owners[at(fiber) * at(m_slotCount) + at(slot)];
}

void Packing::insertOne()
{
    const int demand = m_outside.back();
    m_outside.pop_back();
    const Place best = bestPlace(demand);
    if (best.displacedWeight > 0) {
        ++m_weights[at(demand)];
        for (const int owner : ownersAt(demand, best.choice)) {
            remove(owner);
            m_outside.push_back(owner);
        }
    }
    place(demand, best.choice);
}

Packing::Place Packing::bestPlace(int demand)
{
    Place best{.choice = {}, .displacedWeight = std::numeric_limits<int>::max()};
    int equallyGood = 0;
    for (const int option : m_allowed[at(demand)])
        scan(demand, option, best, equallyGood);
    return best;
}

/// Slides the place over all slots, so that each is looked at twice however wide the demand is.
void Packing::scan(int demand, int option, Place& best, int& equallyGood)
{
    const RouteOption& way = m_problem.demands[at(demand)].options[at(option)];
    m_windowWeight = 0;
    for (int slot = 0; slot < m_slotCount; ++slot) {
        for (const int fiber : way.fibers)
            enter(ownerOf(fiber, slot));
        const int first = slot + 1 - way.width;
        if (first < 0)
            continue;
        if (m_windowWeight < best.displacedWeight)
            equallyGood = 0;
        if (m_windowWeight <= best.displacedWeight) {
            ++equallyGood;
            if (m_random.below(static_cast<std::uint64_t>(equallyGood)) == 0)
                best = {
                    .choice = {option, {first, way.width}},
                      .displacedWeight = m_windowWeight
                };
        }
        for (const int fiber : way.fibers)
            leave(ownerOf(fiber, first));
    }
    for (int slot = m_slotCount + 1 - way.width; slot < m_slotCount; ++slot)
        for (const int fiber : way.fibers)
            leave(ownerOf(fiber, slot));
}

void Packing::enter(int owner)
{
    if (owner >= 0 && m_inWindow[at(owner)]++ == 0)
        m_windowWeight += m_weights[at(owner)];
}

void Packing::leave(int owner)
{
    if (owner >= 0 && --m_inWindow[at(owner)] == 0)
        m_windowWeight -= m_weights[at(owner)];
}

std::vector<int> Packing::ownersAt(int demand, const SlotChoice& choice) const
{
    std::vector<int> owners;
    for (const int fiber : m_problem.demands[at(demand)].options[at(choice.option)].fibers)
        for (int slot = choice.range.first; slot < choice.range.end(); ++slot)
            if (const int owner = ownerOf(fiber, slot); owner >= 0)
                owners.push_back(owner);
    std::sort(owners.begin(), owners.end());
    owners.erase(std::unique(owners.begin(), owners.end()), owners.end());
    return owners;
}

void Packing::place(int demand, const SlotChoice& choice)
{
    m_choices[at(demand)] = choice;
    for (const int fiber : m_problem.demands[at(demand)].options[at(choice.option)].fibers)
        for (int slot = choice.range.first; slot < choice.range.end(); ++slot)
            ownerOf(fiber, slot) = demand;
}

void Packing::remove(int demand)
{
    const SlotChoice& choice = m_choices[at(demand)];
    for (const int fiber : m_problem.demands[at(demand)].options[at(choice.option)].fibers)
        for (int slot = choice.range.first; slot < choice.range.end(); ++slot)
            ownerOf(fiber, slot) = -1;
}

}  // namespace continua::spectrum
