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
      m_users(at(problem.fiberCount)), m_choices(problem.demands.size()),
      m_weights(problem.demands.size(), 1), m_seenIn(problem.demands.size(), 0)
{
    for (int demand = 0; demand < static_cast<int>(problem.demands.size()); ++demand) {
        const std::vector<int>& options = allowed[at(demand)];
        const bool isKept =
            !start.choices.empty() && start.choices[at(demand)].range.end() <= slotCount
            && std::find(options.begin(), options.end(), start.choices[at(demand)].option)
                   != options.end();
        if (isKept)
            place(demand, start.choices[at(demand)]);
        else
            m_outside.push_back(demand);
    }
}

const RouteOption& Packing::wayOf(int demand, int option) const
{
    return m_problem.demands[at(demand)].options[at(option)];
}

void Packing::insertOne()
{
    std::swap(m_outside[m_random.below(m_outside.size())], m_outside.back());
    const int demand = m_outside.back();
    m_outside.pop_back();
    const Place best = bestPlace(demand);
    if (best.displacedWeight > 0) {
        ++m_weights[at(demand)];
        for (const int user : usersAt(demand, best.choice)) {
            remove(user);
            m_outside.push_back(user);
        }
    }
    place(demand, best.choice);
}

/// Of places that displace equally little any, so that the search does not go in circles.
Packing::Place Packing::bestPlace(int demand)
{
    Place best{.choice = {}, .displacedWeight = std::numeric_limits<int>::max()};
    std::uint64_t equallyGood = 0;
    for (const int option : m_allowed[at(demand)]) {
        const RouteOption& way = wayOf(demand, option);
        weighStarts(way);
        for (int first = 0; first + way.width <= m_slotCount; ++first) {
            const int weight = m_startWeight[at(first)];
            if (weight > best.displacedWeight)
                continue;
            equallyGood = weight < best.displacedWeight ? 1 : equallyGood + 1;
            best.displacedWeight = weight;
            if (m_random.below(equallyGood) == 0)
                best.choice = {option, {first, way.width}};
        }
    }
    return best;
}

/// Every demand on the way is in the way of the starts from a width before it to its end; it has
/// the same slots on all fibers, so it is looked at once.
void Packing::weighStarts(const RouteOption& way)
{
    ++m_search;
    m_startWeight.assign(at(m_slotCount) + 1, 0);
    for (const int fiber : way.fibers)
        for (const int user : m_users[at(fiber)]) {
            if (m_seenIn[at(user)] == m_search)
                continue;
            m_seenIn[at(user)] = m_search;
            const SlotRange& range = m_choices[at(user)].range;
            m_startWeight[at(std::max(0, range.first - way.width + 1))] += m_weights[at(user)];
            m_startWeight[at(range.end())] -= m_weights[at(user)];
        }
    for (std::size_t first = 1; first < m_startWeight.size(); ++first)
        m_startWeight[first] += m_startWeight[first - 1];
}

std::vector<int> Packing::usersAt(int demand, const SlotChoice& choice)
{
    ++m_search;
    std::vector<int> users;
    for (const int fiber : wayOf(demand, choice.option).fibers)
        for (const int user : m_users[at(fiber)])
            if (m_seenIn[at(user)] != m_search
                && m_choices[at(user)].range.overlaps(choice.range)) {
                m_seenIn[at(user)] = m_search;
                users.push_back(user);
            }
    return users;
}

void Packing::place(int demand, const SlotChoice& choice)
{
    m_choices[at(demand)] = choice;
    for (const int fiber : wayOf(demand, choice.option).fibers)
        m_users[at(fiber)].push_back(demand);
}

void Packing::remove(int demand)
{
    for (const int fiber : wayOf(demand, m_choices[at(demand)].option).fibers) {
        std::vector<int>& users = m_users[at(fiber)];
        *std::find(users.begin(), users.end(), demand) = users.back();
        users.pop_back();
    }
}

}  // namespace continua::spectrum
