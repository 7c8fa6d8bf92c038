// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/spectrum/assign.h"

#include "core/spectrum/balance.h"
#include "core/spectrum/packing.h"
#include "core/spectrum/spectrum_map.h"

#include <algorithm>
#include <numeric>

namespace continua::spectrum {
namespace {

std::size_t at(int index) { return static_cast<std::size_t>(index); }

std::int64_t priceOf(const RouteOption& option, const std::vector<std::int64_t>& prices)
{
    std::int64_t price = 0;
    for (const int fiber : option.fibers)
        price += prices.empty() ? 0 : prices[at(fiber)];
    return price * option.width;
}

class Search {
public:
    Search(const AssignmentProblem& problem, const AssignSearch& search)
        : m_problem(problem), m_search(search), m_insertionsLeft(search.insertions)
    {
        for (const SlotDemand& demand : problem.demands) {
            std::vector<std::int64_t>& prices = m_prices.emplace_back();
            for (const RouteOption& option : demand.options)
                prices.push_back(priceOf(option, search.bound.prices));
            m_cheapest.push_back(*std::min_element(prices.begin(), prices.end()));
        }
        m_pricePerFiber = search.bound.priceSum / (4 * std::max(1, problem.fiberCount)) + 1;
    }

    SlotAssignment run()
    {
        keep(firstFit());
        const int least = std::max(
            {m_search.bound.slotCount(), m_search.otherBound, widest(), m_search.slotCount});
        // The bound first, since it is often reached; then half-way down from what was reached.
        // When nothing is left between what failed and what was reached, all again, but longer.
        int floor = least;
        int target = least;
        std::int64_t share = 10 * static_cast<std::int64_t>(m_problem.demands.size()) + 500;
        for (std::uint64_t seed = m_search.seed; m_best.end() > least && mayGoOn(); ++seed) {
            if (!pack(target, share, seed))
                floor = target + 1;
            if (floor >= m_best.end()) {
                floor = least;
                share *= 3;
                m_mostOptions *= 2;
            }
            target = (floor + m_best.end()) / 2;
        }
        return m_best;
    }

private:
    bool mayGoOn() const
    {
        return m_insertionsLeft > 0 && !(m_search.control && m_search.control->stopRequested());
    }

    int widest() const
    {
        int widest = 0;
        for (const SlotDemand& demand : m_problem.demands) {
            int least = demand.options.front().width;
            for (const RouteOption& option : demand.options)
                least = std::min(least, option.width);
            widest = std::max(widest, least);
        }
        return widest;
    }

    void keep(SlotAssignment assignment)
    {
        m_best = std::move(assignment);
        if (m_search.improved)
            m_search.improved(m_best);
    }

    /// Enough slots for every demand to stand alone.
    int ampleSlots() const
    {
        int sum = 1;
        for (const SlotDemand& demand : m_problem.demands) {
            int most = 0;
            for (const RouteOption& option : demand.options)
                most = std::max(most, option.width);
            sum += most;
        }
        return sum;
    }

    SlotAssignment firstFit() const
    {
        std::vector<int> order(m_problem.demands.size());
        std::iota(order.begin(), order.end(), 0);
        const auto size = [&](int demand) {
            const RouteOption& option = m_problem.demands[at(demand)].options.front();
            return std::pair(option.width, option.fibers.size());
        };
        std::stable_sort(order.begin(), order.end(),
                         [&](int a, int b) { return size(a) > size(b); });
        SpectrumMap map(m_problem.fiberCount, ampleSlots());
        SlotAssignment assignment{std::vector<SlotChoice>(m_problem.demands.size())};
        for (const int demand : order) {
            const std::vector<RouteOption>& options = m_problem.demands[at(demand)].options;
            SlotChoice best;
            auto bestRank = std::pair(std::numeric_limits<int>::max(), std::int64_t{0});
            for (int o = 0; o < static_cast<int>(options.size()); ++o) {
                const std::optional<SlotRange> found =
                    map.find(options[at(o)].fibers, options[at(o)].width);
                const auto rank = std::pair(found->end(), m_prices[at(demand)][at(o)]);
                if (rank < bestRank) {
                    best = {o, *found};
                    bestRank = rank;
                }
            }
            (void)map.take(options[at(best.option)].fibers, best.range);
            assignment.choices[at(demand)] = best;
        }
        return assignment;
    }

    /// Options that may be part of an answer, the cheapest first. One that costs more above the
    /// cheapest of its demand than `target` leaves to spare may not: the demands pay no more than
    /// target times the sum of the prices.
    std::vector<std::vector<int>> allowedWithin(int target) const
    {
        const std::int64_t spare =
            target * m_search.bound.priceSum
            - std::accumulate(m_cheapest.begin(), m_cheapest.end(), std::int64_t{0});
        std::vector<std::vector<int>> allowed(m_problem.demands.size());
        for (std::size_t d = 0; d < allowed.size(); ++d) {
            const std::vector<RouteOption>& options = m_problem.demands[d].options;
            for (std::size_t o = 0; o < options.size(); ++o)
                if (m_prices[d][o] - m_cheapest[d] <= spare && options[o].width <= target)
                    allowed[d].push_back(static_cast<int>(o));
            const auto rank = [&](int o) {
                return m_prices[d][at(o)]
                     + m_pricePerFiber * options[at(o)].width
                           * static_cast<std::int64_t>(options[at(o)].fibers.size());
            };
            std::stable_sort(allowed[d].begin(), allowed[d].end(),
                             [&](int a, int b) { return rank(a) < rank(b); });
        }
        return allowed;
    }

    /// The option of a balanced load, then the cheapest, `count` at most.
    void shorten(std::vector<std::vector<int>>& allowed, std::size_t count) const
    {
        const std::vector<int> balanced = balancedOptions(m_problem, allowed, m_search.seed);
        for (std::size_t d = 0; d < allowed.size(); ++d) {
            const auto chosen = std::find(allowed[d].begin(), allowed[d].end(), balanced[d]);
            std::rotate(allowed[d].begin(), chosen, chosen + 1);
            if (allowed[d].size() > count)
                allowed[d].resize(count);
        }
    }

    bool pack(int target, std::int64_t insertions, std::uint64_t seed)
    {
        std::vector<std::vector<int>> allowed = allowedWithin(target);
        if (std::any_of(allowed.begin(), allowed.end(), [](const auto& a) { return a.empty(); }))
            return false;
        shorten(allowed, m_mostOptions);
        Packing packing(m_problem, allowed, target, m_isPacked ? m_best : SlotAssignment{}, seed);
        for (; !packing.isDone(); --insertions, --m_insertionsLeft) {
            if (insertions <= 0 || !mayGoOn())
                return false;
            packing.insertOne();
        }
        keep(packing.assignment());
        m_isPacked = true;
        return true;
    }

    const AssignmentProblem& m_problem;
    const AssignSearch& m_search;
    std::int64_t m_insertionsLeft;
    std::vector<std::vector<std::int64_t>> m_prices;  ///< By demand, option.
    std::vector<std::int64_t> m_cheapest;             ///< By demand.
    std::int64_t m_pricePerFiber = 0;                 ///< For slots that nobody competes for, too.
    std::size_t m_mostOptions = 8;
    SlotAssignment m_best;
    bool m_isPacked = false;  ///< The best is more than a first fit.
};

}  // namespace

Result<SlotAssignment> assign(const AssignmentProblem& problem, const AssignSearch& search)
{
    if (const Result<> checked = check(problem); !checked)
        return checked.error();
    return Search(problem, search).run();
}

}  // namespace continua::spectrum
