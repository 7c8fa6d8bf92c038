// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/kit_steps.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace continua::engine {
namespace {

constexpr double kHair = 1e-9;
constexpr double kInfinite = std::numeric_limits<double>::infinity();
constexpr double kMostSteps = 50'000.0;

const KitType& kitOf(const Problem& problem, const KitOption& offer)
{
    return problem.kits[static_cast<std::size_t>(offer.kit)];
}

}  // namespace

Amounts unitsOf(const Problem& problem)
{
    Amounts units;
    for (std::size_t r = 0; r < problem.resources.size(); ++r) {
        std::int64_t divisor = 0;
        const auto take = [&](const Amounts& amounts) {
            if (r < amounts.size())
                divisor = std::gcd(divisor, std::llround(amounts[r] * 1e3));
        };
        for (const ReplicaEntry& replica : problem.replicas)
            take(replica.need);
        for (const KitType& kit : problem.kits)
            take(kit.supply);
        units.push_back(static_cast<double>(std::max<std::int64_t>(divisor, 1)) / 1e3);
    }
    return units;
}

KitSteps::KitSteps(const Problem& problem, const HostSite& site, const Amounts& units)
    : m_problem(problem), m_site(site), m_units(units), m_tables(problem.resources.size())
{
    for (Table& table : m_tables) {
        table.leastPositions = kInfinite;
        table.leastPerUnit.power = ElectricPower::fromKw(kInfinite);
        table.leastPerUnit.air = table.leastPerUnit.power;
        table.leastPerUnit.liquid = table.leastPerUnit.power;
    }
    for (std::size_t o = 0; o < site.kits.size(); ++o) {
        const KitType& kit = kitOf(problem, site.kits[o]);
        int resources = 0;
        for (std::size_t r = 0; r < m_tables.size(); ++r) {
            const double whole = std::floor(kit.supply[r] / m_units[r] + kHair);
            if (whole < 1.0)
                continue;
            ++resources;
            Table& table = m_tables[r];
            table.offers.emplace_back(static_cast<std::size_t>(whole), static_cast<int>(o));
            table.leastPositions = std::min(table.leastPositions, 1.0 / whole);
            Room& least = table.leastPerUnit;
            least.power = std::min(least.power, kit.load.nameplate / whole);
            least.air = std::min(least.air, kit.load.airHeat / whole);
            least.liquid = std::min(least.liquid, kit.load.liquidHeat / whole);
        }
        m_isSeparable = m_isSeparable && resources <= 1;
    }
}

std::size_t KitSteps::stepsFor(double amount, std::size_t resource) const
{
    return static_cast<std::size_t>(std::ceil(amount / m_units[resource] - kHair));
}

double KitSteps::openNeed(const PoolNeed& pool, std::size_t resource) const
{
    double open = pool.need[resource];
    for (const DrawnRacks& racks : m_site.drawn)
        open -= racks.count * racks.supply[resource];
    return open;
}

void KitSteps::fill(Table& table, std::size_t steps) const
{
    if (table.steps.empty())
        table.steps.push_back({});
    for (std::size_t n = table.steps.size(); n <= steps; ++n) {
        Step best{.cost = kInfinite};
        for (const auto& [units, offer] : table.offers) {
            const double cost = m_site.kits[static_cast<std::size_t>(offer)].cost
                              + table.steps[n > units ? n - units : 0].cost;
            if (cost < best.cost)
                best = {cost, offer};
        }
        table.steps.push_back(best);
    }
}

std::optional<Cover> KitSteps::cheapest(const std::vector<PoolNeed>& needs, bool limited)
{
    if (!m_isSeparable || (needs.size() > 1 && !m_site.drawn.empty()))
        return std::nullopt;
    Cover cover{.isFeasible = true};
    for (const PoolNeed& pool : needs)
        for (std::size_t r = 0; r < m_tables.size(); ++r) {
            const double open = openNeed(pool, r);
            if (open <= kHair)
                continue;
            Table& table = m_tables[r];
            if (table.offers.empty())
                return Cover{};
            if (open / m_units[r] > kMostSteps)
                return std::nullopt;
            const std::size_t steps = stepsFor(open, r);
            fill(table, steps);
            cover.cost += table.steps[steps].cost;
            std::vector<KitCount> kits;
            for (std::size_t n = steps; n > 0;) {
                const int offer = table.steps[n].offer;
                const int kit = m_site.kits[static_cast<std::size_t>(offer)].kit;
                if (kits.empty() || kits.back().kit != kit)
                    kits.push_back({pool.pool, kit, 0});
                ++kits.back().count;
                const auto units =
                    std::find_if(table.offers.begin(), table.offers.end(), [&](const auto& known) {
                        return known.second == offer;
                    })->first;
                n = n > units ? n - units : 0;
            }
            for (const KitCount& order : kits) {
                const auto same =
                    std::find_if(cover.kits.begin(), cover.kits.end(), [&](const KitCount& known) {
                        return known.pool == order.pool && known.kit == order.kit;
                    });
                if (same != cover.kits.end())
                    same->count += order.count;
                else
                    cover.kits.push_back(order);
            }
        }
    std::sort(cover.kits.begin(), cover.kits.end(), [](const KitCount& a, const KitCount& b) {
        return std::pair(a.pool, a.kit) < std::pair(b.pool, b.kit);
    });
    if (!limited)
        return cover;
    const Room used = usedRoom(m_problem, cover);
    const Room& room = m_site.room;
    if (used.positions > room.positions || used.power.inKw() > room.power.inKw() + kHair
        || used.air.inKw() > room.air.inKw() + kHair
        || used.liquid.inKw() > room.liquid.inKw() + kHair)
        return std::nullopt;
    return cover;
}

bool KitSteps::mustExceedRoom(const std::vector<PoolNeed>& needs) const
{
    if (!m_isSeparable)
        return false;
    double positions = 0.0;
    Room least;
    for (std::size_t r = 0; r < m_tables.size(); ++r) {
        double open = 0.0;
        for (const PoolNeed& pool : needs)
            open += pool.need[r];
        for (const DrawnRacks& racks : m_site.drawn)
            open -= racks.count * racks.supply[r];
        const Table& table = m_tables[r];
        if (open <= kHair)
            continue;
        if (table.offers.empty())
            return true;
        const double units = open / m_units[r];
        positions += std::ceil(units * table.leastPositions - kHair);
        least.power += table.leastPerUnit.power * units;
        least.air += table.leastPerUnit.air * units;
        least.liquid += table.leastPerUnit.liquid * units;
    }
    const Room& room = m_site.room;
    constexpr double kMuch = 1e-6;  // Only a clear excess proves anything.
    return positions > room.positions + kMuch || least.power.inKw() > room.power.inKw() + kMuch
        || least.air.inKw() > room.air.inKw() + kMuch
        || least.liquid.inKw() > room.liquid.inKw() + kMuch;
}

}  // namespace continua::engine
