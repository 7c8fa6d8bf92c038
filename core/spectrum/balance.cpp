// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/spectrum/balance.h"

#include "core/base/random.h"

#include <algorithm>
#include <cmath>

namespace continua::spectrum {
namespace {

std::size_t at(int index) { return static_cast<std::size_t>(index); }

class Balancer {
public:
    Balancer(const AssignmentProblem& problem, const std::vector<std::vector<int>>& allowed,
             std::uint64_t seed)
        : m_problem(problem), m_allowed(allowed), m_random(seed), m_load(at(problem.fiberCount), 0)
    {
        for (std::size_t d = 0; d < allowed.size(); ++d) {
            m_chosen.push_back(allowed[d].front());
            add(d, m_chosen.back(), 1);
        }
    }

    std::vector<int> run()
    {
        constexpr int kMostPasses = 40;
        std::vector<int> best = m_chosen;
        int least = mostAsked(m_problem, best);
        for (const double steepness : {10.0, 30.0, 60.0, 120.0, 250.0, 500.0}) {
            bool hasMoved = true;
            for (int pass = 0; hasMoved && pass < kMostPasses; ++pass) {
                hasMoved = movesAny(steepness / std::max(1, least));
                if (const int most = mostAsked(m_problem, m_chosen); most < least) {
                    least = most;
                    best = m_chosen;
                }
            }
        }
        return best;
    }

private:
    const RouteOption& option(std::size_t demand, int index) const
    {
        return m_problem.demands[demand].options[at(index)];
    }

    void add(std::size_t demand, int index, int sign)
    {
        for (const int fiber : option(demand, index).fibers)
            m_load[at(fiber)] += sign * option(demand, index).width;
    }

    bool movesAny(double steepness)
    {
        const double most = *std::max_element(m_load.begin(), m_load.end());
        bool hasMoved = false;
        for (std::size_t turn = 0; turn < m_allowed.size(); ++turn) {
            const std::size_t d = m_random.below(m_allowed.size());
            const int before = m_chosen[d];
            add(d, before, -1);
            int best = before;
            double least = price(d, before, steepness, most);
            for (const int candidate : m_allowed[d])
                if (const double asked = price(d, candidate, steepness, most);
                    asked < least * (1.0 - 1e-9)) {
                    best = candidate;
                    least = asked;
                }
            m_chosen[d] = best;
            add(d, best, 1);
            hasMoved = hasMoved || best != before;
        }
        return hasMoved;
    }

    double price(std::size_t demand, int index, double steepness, double most) const
    {
        const RouteOption& way = option(demand, index);
        double sum = 0.0;
        for (const int fiber : way.fibers)
            sum += std::exp(steepness * (m_load[at(fiber)] + way.width - most));
        return sum;
    }

    const AssignmentProblem& m_problem;
    const std::vector<std::vector<int>>& m_allowed;
    Random m_random;
    std::vector<int> m_load;  ///< Slots by fiber.
    std::vector<int> m_chosen;
};

}  // namespace

std::vector<int> balancedOptions(const AssignmentProblem& problem,
                                 const std::vector<std::vector<int>>& allowed, std::uint64_t seed)
{
    if (problem.fiberCount == 0 || allowed.empty())
        return std::vector<int>(allowed.size(), 0);
    return Balancer(problem, allowed, seed).run();
}

int mostAsked(const AssignmentProblem& problem, const std::vector<int>& options)
{
    std::vector<int> load(at(problem.fiberCount), 0);
    for (std::size_t d = 0; d < options.size(); ++d) {
        const RouteOption& way = problem.demands[d].options[at(options[d])];
        for (const int fiber : way.fibers)
            load[at(fiber)] += way.width;
    }
    return load.empty() ? 0 : *std::max_element(load.begin(), load.end());
}

}  // namespace continua::spectrum
