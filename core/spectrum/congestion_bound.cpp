// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/spectrum/congestion_bound.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace continua::spectrum {
namespace {

constexpr double kPriceScale = 1 << 24;  // Of the sum: 1e5 demands over 1e3 fibers stay in 63 bits.

std::vector<std::int64_t> rounded(const std::vector<double>& shares)
{
    std::vector<std::int64_t> prices(shares.size());
    std::transform(shares.begin(), shares.end(), prices.begin(),
                   [](double share) { return std::llround(share * kPriceScale); });
    return prices;
}

/// Prices as shares of 1, moved by factors.
class PriceSearch {
public:
    PriceSearch(int fiberCount, const CheapestWays& cheapestWays)
        : m_cheapestWays(cheapestWays),
          m_shares(static_cast<std::size_t>(fiberCount), 1.0 / std::max(1, fiberCount)),
          m_load(m_shares.size())
    {
    }

    /// Tries the prices; true when they are the best so far.
    bool evaluate()
    {
        CongestionBound tried{.prices = rounded(m_shares)};
        std::fill(m_load.begin(), m_load.end(), 0.0);
        tried.paid = m_cheapestWays(tried.prices, m_load);
        tried.priceSum = std::accumulate(tried.prices.begin(), tried.prices.end(), std::int64_t{0});
        m_value = tried.value();
        if (m_value <= m_best.value())
            return false;
        m_best = std::move(tried);
        m_bestShares = m_shares;
        return true;
    }

    /// A step of the length that would reach `target` if the loads stayed as they are.
    void climb(double target)
    {
        double spread = 0.0;
        for (std::size_t f = 0; f < m_load.size(); ++f)
            spread += m_shares[f] * (m_load[f] - m_value) * (m_load[f] - m_value);
        if (spread <= 0.0)
            return;
        const double mostLoaded = *std::max_element(m_load.begin(), m_load.end()) - m_value;
        const double step =
            std::min((target - m_value) / spread, mostLoaded > 0.0 ? 1.0 / mostLoaded : 0.0);
        double sum = 0.0;
        for (std::size_t f = 0; f < m_load.size(); ++f) {
            m_shares[f] = std::max(1e-12, m_shares[f] * std::exp(step * (m_load[f] - m_value)));
            sum += m_shares[f];
        }
        for (double& share : m_shares)
            share /= sum;
    }

    void returnToBest() { m_shares = m_bestShares; }

    const CongestionBound& best() const { return m_best; }

private:
    const CheapestWays& m_cheapestWays;
    std::vector<double> m_shares;
    std::vector<double> m_bestShares;
    std::vector<double> m_load;
    double m_value = 0.0;
    CongestionBound m_best;
};

}  // namespace

CongestionBound congestionBound(int fiberCount, const CheapestWays& cheapestWays,
                                const BoundSearch& search)
{
    constexpr int kPatience = 30;
    PriceSearch prices(fiberCount, cheapestWays);
    double ambition = 0.2;  // How far above the best the target is, as a share of it.
    int sinceBest = 0;
    for (int round = 0; round < search.rounds && ambition > 1e-5; ++round) {
        const bool isBest = prices.evaluate();
        if (prices.best().slotCount() >= search.enough
            || (search.control && search.control->stopRequested()))
            break;
        sinceBest = isBest ? 0 : sinceBest + 1;
        if (sinceBest > kPatience) {
            ambition *= 0.6;
            sinceBest = 0;
            prices.returnToBest();
            prices.evaluate();
        }
        prices.climb(prices.best().value() * (1.0 + ambition));
    }
    return prices.best();
}

CongestionBound congestionBound(const AssignmentProblem& problem, const BoundSearch& search)
{
    return congestionBound(
        problem.fiberCount,
        [&](const std::vector<std::int64_t>& prices, std::vector<double>& load) {
            std::int64_t paid = 0;
            for (const SlotDemand& demand : problem.demands) {
                const RouteOption* cheapest = nullptr;
                std::int64_t least = 0;
                for (const RouteOption& option : demand.options) {
                    std::int64_t price = 0;
                    for (const int fiber : option.fibers)
                        price += prices[static_cast<std::size_t>(fiber)];
                    price *= option.width;
                    if (!cheapest || price < least) {
                        cheapest = &option;
                        least = price;
                    }
                }
                paid += least;
                for (const int fiber : cheapest->fibers)
                    load[static_cast<std::size_t>(fiber)] += cheapest->width;
            }
            return paid;
        },
        search);
}

}  // namespace continua::spectrum
