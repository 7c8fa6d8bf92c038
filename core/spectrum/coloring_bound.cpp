// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/spectrum/coloring_bound.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <set>

namespace continua::spectrum {
namespace {

std::size_t at(int index) { return static_cast<std::size_t>(index); }

using Colors = std::uint64_t;

class ColoringSearch {
public:
    ColoringSearch(const AssignmentProblem& problem, int colors,
                   const std::vector<std::int64_t>& prices, std::int64_t steps)
        : m_problem(problem), m_all(colors == 64 ? ~Colors{0} : (Colors{1} << colors) - 1),
          m_prices(prices), m_stepsLeft(steps), m_used(at(problem.fiberCount), 0)
    {
        m_prices.resize(m_used.size(), 0);
        for (std::size_t d = 0; d < problem.demands.size(); ++d) {
            m_left.push_back(d);
            std::int64_t least = std::numeric_limits<std::int64_t>::max();
            for (const RouteOption& option : problem.demands[d].options)
                least = std::min(least, priceOf(option));
            m_cheapest.push_back(least);
            m_spare -= least;
        }
        for (const std::int64_t price : m_prices)
            m_spare += price * colors;
    }

    Colorable run()
    {
        if (m_spare < 0)
            return Colorable::No;
        if (placeNext(0))
            return Colorable::Yes;
        return m_stepsLeft < 0 ? Colorable::Unknown : Colorable::No;
    }

private:
    std::int64_t priceOf(const RouteOption& option) const
    {
        std::int64_t price = 0;
        for (const int fiber : option.fibers)
            price += m_prices[at(fiber)];
        return price;
    }

    Colors freeOn(const RouteOption& option) const
    {
        Colors used = 0;
        for (const int fiber : option.fibers)
            used |= m_used[at(fiber)];
        return m_all & ~used;
    }

    bool isAffordable(std::size_t demand, const RouteOption& option) const
    {
        return priceOf(option) - m_cheapest[demand] <= m_spare;
    }

    /// Place in m_left of the demand with the fewest places.
    std::size_t tightest()
    {
        std::size_t tightest = 0;
        int fewest = std::numeric_limits<int>::max();
        for (std::size_t i = 0; i < m_left.size() && fewest > 0; ++i) {
            int places = 0;
            m_stepsLeft -= static_cast<std::int64_t>(m_problem.demands[m_left[i]].options.size());
            for (const RouteOption& option : m_problem.demands[m_left[i]].options)
                if (isAffordable(m_left[i], option))
                    places += std::popcount(freeOn(option));
            if (places < fewest) {
                fewest = places;
                tightest = i;
            }
        }
        return tightest;
    }

    /// @param colorsMet  Colors in use so far; of the others, all alike, only the next is tried.
    bool placeNext(int colorsMet)
    {
        if (m_left.empty())
            return true;
        const std::size_t index = tightest();
        const std::size_t demand = m_left[index];
        std::swap(m_left[index], m_left.back());
        m_left.pop_back();
        for (const RouteOption& option : m_problem.demands[demand].options) {
            if (!isAffordable(demand, option))
                continue;
            const std::int64_t extra = priceOf(option) - m_cheapest[demand];
            for (Colors free = freeOn(option); free != 0; free &= free - 1) {
                const int color = std::countr_zero(free);
                if (color > colorsMet || m_stepsLeft < 0)
                    break;
                m_spare -= extra;
                flip(option, color);
                if (placeNext(std::max(colorsMet, color + 1)))
                    return true;
                flip(option, color);
                m_spare += extra;
            }
        }
        m_left.push_back(demand);
        std::swap(m_left[index], m_left.back());
        return false;
    }

    void flip(const RouteOption& option, int color)
    {
        for (const int fiber : option.fibers)
            m_used[at(fiber)] ^= Colors{1} << color;
    }

    const AssignmentProblem& m_problem;
    Colors m_all;
    std::vector<std::int64_t> m_prices;
    std::int64_t m_stepsLeft;
    std::vector<Colors> m_used;  ///< By fiber.
    std::vector<std::size_t> m_left;
    std::vector<std::int64_t> m_cheapest;  ///< By demand.
    std::int64_t m_spare = 0;  ///< What all fibers give less what all demands pay at least.
};

/// The demands of at least that width, all widths 1.
AssignmentProblem demandsFrom(const AssignmentProblem& problem, int width)
{
    AssignmentProblem wide{.fiberCount = problem.fiberCount, .demands = {}};
    for (const SlotDemand& demand : problem.demands) {
        const bool isWide =
            std::all_of(demand.options.begin(), demand.options.end(),
                        [&](const RouteOption& option) { return option.width >= width; });
        if (!isWide)
            continue;
        wide.demands.push_back(demand);
        for (RouteOption& option : wide.demands.back().options)
            option.width = 1;
    }
    return wide;
}

}  // namespace

Colorable isColorable(const AssignmentProblem& problem, int colors,
                      const std::vector<std::int64_t>& prices, std::int64_t steps)
{
    return ColoringSearch(problem, colors, prices, steps).run();
}

int coloringBound(const AssignmentProblem& problem, std::int64_t steps)
{
    std::set<int> widths;
    for (const SlotDemand& demand : problem.demands)
        for (const RouteOption& option : demand.options)
            widths.insert(option.width);
    int best = 0;
    for (const int width : widths) {
        const AssignmentProblem wide = demandsFrom(problem, width);
        if (wide.demands.empty())
            continue;
        const CongestionBound congestion = congestionBound(wide, {.rounds = 500});
        int colors = congestion.slotCount();
        while (colors < 64 && isColorable(wide, colors, congestion.prices, steps) == Colorable::No)
            ++colors;
        best = std::max(best, colors * width);
    }
    return best;
}

}  // namespace continua::spectrum
