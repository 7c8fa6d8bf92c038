// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/bound/compute_bound.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <set>

namespace continua::engine {
namespace {

constexpr double kInfinite = std::numeric_limits<double>::infinity();
constexpr int kSteps = 100;

/// A replica as one resource of one pool sees it.
struct Item {
    std::int64_t units = 0;  ///< Needed, in whole parts of the supplies.
    double penalty = 0.0;
    std::vector<int> sites;  ///< Into ResourceBound::m_places.
};

/// Least cost of supplying n more units than stand there already.
class StepCost {
public:
    StepCost(std::int64_t drawn, const std::vector<std::pair<std::int64_t, double>>& kits,
             std::int64_t most)
        : m_cost(static_cast<std::size_t>(most) + 1, kInfinite)
    {
        for (std::size_t n = 0; n < m_cost.size(); ++n) {
            if (static_cast<std::int64_t>(n) <= drawn)
                m_cost[n] = 0.0;
            else
                for (const auto& [units, cost] : kits) {
                    const auto by = static_cast<std::size_t>(units);
                    m_cost[n] = std::min(m_cost[n], cost + (n > by ? m_cost[n - by] : 0.0));
                }
        }
    }

    double operator()(std::int64_t units) const { return m_cost[static_cast<std::size_t>(units)]; }

private:
    std::vector<double> m_cost;
};

struct Place {
    std::vector<std::size_t> items;  ///< Free ones that may be here.
    std::int64_t forced = 0;         ///< Units of replicas that are here in every cheap plan.
    StepCost cost;
    StepCost withoutDrawn;
};

/// The bound for one resource of one pool.
class ResourceBound {
public:
    ResourceBound(const Problem& problem, const std::vector<double>& penalties, int pool,
                  std::size_t resource)
    {
        std::vector<std::size_t> replicas;
        for (std::size_t r = 0; r < problem.replicas.size(); ++r) {
            const ReplicaEntry& replica = problem.replicas[r];
            if (replica.pool == pool && replica.needsCompute && replica.need[resource] > 0.0
                && !replica.candidates.empty())
                replicas.push_back(r);
        }
        if (replicas.empty())
            return;
        const double unit = unitOf(problem, replicas, resource);
        for (const std::size_t r : replicas) {
            const Amounts& need = problem.replicas[r].need;
            const auto resources =
                std::count_if(need.begin(), need.end(), [](double amount) { return amount > 0.0; });
            m_items.push_back(
                {.units = static_cast<std::int64_t>(std::floor(need[resource] / unit + 1e-9)),
                 .penalty = penalties[r] / static_cast<double>(resources),
                 .sites = problem.replicas[r].candidates});
        }
        addPlaces(problem, resource, unit);
    }

    double value()
    {
        double forced = 0.0;
        for (const Place& place : m_places)
            forced += place.cost(place.forced);
        if (m_free.empty())
            return forced;
        std::vector<double> multipliers(m_items.size(), 0.0);
        const double target = guess(multipliers);
        double best = -kInfinite;
        double length = 1.0;
        int stalls = 0;
        for (int step = 0; step < kSteps; ++step) {
            std::vector<double> violation(m_items.size(), 0.0);
            const double value = relaxed(multipliers, violation);
            if (value > best) {
                best = value;
                stalls = 0;
            } else if (++stalls >= 5) {
                length *= 0.5;
                stalls = 0;
            }
            const double norm =
                std::inner_product(violation.begin(), violation.end(), violation.begin(), 0.0);
            if (norm == 0.0)
                break;
            const double by = length * std::max(target - value, 1e-3 * std::abs(target)) / norm;
            for (const std::size_t i : m_free)
                multipliers[i] =
                    std::clamp(multipliers[i] + by * violation[i], 0.0, m_items[i].penalty);
        }
        return forced + std::max(best, 0.0);
    }

private:
    /// The largest part that all needs and supplies are whole multiples of, to a thousandth.
    static double unitOf(const Problem& problem, const std::vector<std::size_t>& replicas,
                         std::size_t resource)
    {
        std::int64_t divisor = 0;
        const auto take = [&](double amount) {
            divisor = std::gcd(divisor, std::llround(amount * 1e3));
        };
        for (const std::size_t r : replicas)
            take(problem.replicas[r].need[resource]);
        for (const KitType& kit : problem.kits)
            take(kit.supply[resource]);
        return static_cast<double>(std::max<std::int64_t>(divisor, 1)) / 1e3;
    }

    void addPlaces(const Problem& problem, std::size_t resource, double unit)
    {
        std::vector<std::int64_t> most(problem.sites.size(), 0);
        for (const Item& item : m_items)
            for (const int site : item.sites)
                most[static_cast<std::size_t>(site)] += item.units;
        for (std::size_t s = 0; s < problem.sites.size(); ++s) {
            double drawn = 0.0;
            for (const DrawnRacks& racks : problem.sites[s].drawn)
                drawn += racks.count * racks.supply[resource];
            std::vector<std::pair<std::int64_t, double>> kits;
            for (const KitOption& option : problem.sites[s].kits) {
                const Amounts& supply = problem.kits[static_cast<std::size_t>(option.kit)].supply;
                const auto first = std::find_if(supply.begin(), supply.end(),
                                                [](double amount) { return amount > 0.0; });
                const bool isCharged = static_cast<std::size_t>(first - supply.begin()) == resource;
                if (supply[resource] > 0.0)
                    kits.emplace_back(
                        static_cast<std::int64_t>(std::ceil(supply[resource] / unit - 1e-9)),
                        isCharged ? option.cost : 0.0);
            }
            const auto standing = static_cast<std::int64_t>(std::ceil(drawn / unit - 1e-9));
            m_places.push_back(
                {{}, 0, StepCost(standing, kits, most[s]), StepCost(0, kits, most[s])});
        }
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            const Item& item = m_items[i];
            Place& only = m_places[static_cast<std::size_t>(item.sites.front())];
            // Kits of its own would do, so serving such a replica never costs more than not to.
            if (item.sites.size() == 1 && only.withoutDrawn(item.units) <= item.penalty) {
                only.forced += item.units;
                continue;
            }
            m_free.push_back(i);
            for (const int site : item.sites)
                m_places[static_cast<std::size_t>(site)].items.push_back(i);
        }
    }

    double extra(const Place& place, std::int64_t units) const
    {
        return place.cost(place.forced + units) - place.cost(place.forced);
    }

    /// Sets each multiplier to what its replica would cost alone at its cheapest site; their sum
    /// is a length to steer by, no bound.
    double guess(std::vector<double>& multipliers) const
    {
        double sum = 0.0;
        for (const std::size_t i : m_free) {
            double least = m_items[i].penalty;
            for (const int site : m_items[i].sites)
                least = std::min(least,
                                 extra(m_places[static_cast<std::size_t>(site)], m_items[i].units));
            multipliers[i] = least;
            sum += least;
        }
        return sum;
    }

    /// Value of the relaxation beyond what is forced. `violation`: 1 less the places each replica
    /// is in.
    double relaxed(const std::vector<double>& multipliers, std::vector<double>& violation) const
    {
        double value = 0.0;
        for (const std::size_t i : m_free) {
            value += multipliers[i];
            violation[i] = 1.0;
        }
        for (const Place& place : m_places)
            if (!place.items.empty())
                value += knapsack(place, multipliers, violation);
        // A multiplier at its ceiling cannot rise: not being anywhere is then as cheap.
        for (const std::size_t i : m_free)
            if (multipliers[i] >= m_items[i].penalty && violation[i] > 0.0)
                violation[i] = 0.0;
        return value;
    }

    /// The cheapest set of replicas to have at a place, less their multipliers; at most 0.
    double knapsack(const Place& place, const std::vector<double>& multipliers,
                    std::vector<double>& violation) const
    {
        std::int64_t most = 0;
        for (const std::size_t i : place.items)
            most += m_items[i].units;
        const auto size = static_cast<std::size_t>(most) + 1;
        std::vector<double> profit(size, -kInfinite);
        std::vector<std::vector<bool>> takes(place.items.size(), std::vector<bool>(size, false));
        profit[0] = 0.0;
        for (std::size_t k = 0; k < place.items.size(); ++k) {
            const Item& item = m_items[place.items[k]];
            const auto units = static_cast<std::size_t>(item.units);
            for (std::size_t n = size; n-- > units;) {
                const double with = profit[n - units] + multipliers[place.items[k]];
                if (with > profit[n]) {
                    profit[n] = with;
                    takes[k][n] = true;
                }
            }
        }
        std::size_t best = 0;
        double least = 0.0;
        for (std::size_t n = 0; n < size; ++n) {
            const double net = extra(place, static_cast<std::int64_t>(n)) - profit[n];
            if (net < least) {
                least = net;
                best = n;
            }
        }
        for (std::size_t k = place.items.size(); k-- > 0;)
            if (takes[k][best]) {
                violation[place.items[k]] -= 1.0;
                best -= static_cast<std::size_t>(m_items[place.items[k]].units);
            }
        return least;
    }

    std::vector<Item> m_items;
    std::vector<Place> m_places;
    std::vector<std::size_t> m_free;
};

}  // namespace

double computeBound(const Problem& problem, const std::vector<double>& penalties)
{
    std::set<int> pools;
    for (const ReplicaEntry& replica : problem.replicas)
        pools.insert(replica.pool);
    double sum = 0.0;
    for (const int pool : pools)
        for (std::size_t resource = 0; resource < problem.resources.size(); ++resource)
            sum += ResourceBound(problem, penalties, pool, resource).value();
    return sum;
}

}  // namespace continua::engine
