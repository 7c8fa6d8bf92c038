// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/spectrum/attainable_end.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <set>

namespace continua::spectrum {
namespace {

/// What every option pays at given prices.
class Payments {
public:
    Payments(const AssignmentProblem& problem, const std::vector<std::int64_t>& prices)
        : m_prices(prices),
          m_priceSum(std::accumulate(prices.begin(), prices.end(), static_cast<std::int64_t>(0)))
    {
        for (const SlotDemand& demand : problem.demands) {
            std::int64_t least = std::numeric_limits<std::int64_t>::max();
            for (const RouteOption& option : demand.options)
                least = std::min(least, of(option));
            m_least.push_back(least);
            m_leastSum += least;
        }
    }

    bool mayTake(const AssignmentProblem& problem, std::size_t demand, std::size_t option,
                 int slotCount) const
    {
        const std::int64_t all =
            m_leastSum - m_least[demand] + of(problem.demands[demand].options[option]);
        return all <= slotCount * m_priceSum;
    }

private:
    std::int64_t of(const RouteOption& option) const
    {
        std::int64_t price = 0;
        for (const int fiber : option.fibers)
            price += m_prices.empty() ? 0 : m_prices[static_cast<std::size_t>(fiber)];
        return option.width * price;
    }

    const std::vector<std::int64_t>& m_prices;
    std::int64_t m_priceSum = 0;
    std::vector<std::int64_t> m_least;
    std::int64_t m_leastSum = 0;
};

bool isSumOfWidths(const AssignmentProblem& problem, const Payments& payments, int end)
{
    std::vector<char> isSum(static_cast<std::size_t>(end) + 1, 0);
    isSum[0] = 1;
    for (std::size_t d = 0; d < problem.demands.size(); ++d) {
        std::set<std::size_t> widths;
        for (std::size_t o = 0; o < problem.demands[d].options.size(); ++o)
            if (payments.mayTake(problem, d, o, end))
                widths.insert(static_cast<std::size_t>(problem.demands[d].options[o].width));
        for (std::size_t sum = isSum.size(); sum-- > 0;)
            for (const std::size_t width : widths)
                if (width <= sum && isSum[sum - width])
                    isSum[sum] = 1;
    }
    return isSum.back() != 0;
}

}  // namespace

int attainableEnd(const AssignmentProblem& problem, const std::vector<std::int64_t>& prices,
                  int bound)
{
    const Payments payments(problem, prices);
    int most = 0;
    for (const SlotDemand& demand : problem.demands) {
        int widest = 0;
        for (const RouteOption& option : demand.options)
            widest = std::max(widest, option.width);
        most += widest;
    }
    for (int end = std::max(bound, 0); end <= most; ++end)
        if (isSumOfWidths(problem, payments, end))
            return end;
    return bound;
}

}  // namespace continua::spectrum
