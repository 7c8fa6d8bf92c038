// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/kit_cover.h"

#include "core/engine/kit_steps.h"

#include <algorithm>
#include <limits>

namespace continua::engine {
namespace {

constexpr double kHair = 1e-9;

/// A drawn group or a kit, as something that can be given to a pool.
struct Supply {
    const Amounts* amounts = nullptr;
    int kit = -1;    ///< Into Problem::kits; -1: drawn.
    int drawn = -1;  ///< Into HostSite::drawn.
    double cost = 0.0;
};

class CoverSearch {
public:
    CoverSearch(const Problem& problem, const HostSite& site, const std::vector<PoolNeed>& needs,
                bool withinRoom, int mostSteps)
        : m_problem(problem), m_withinRoom(withinRoom), m_mostSteps(mostSteps), m_room(site.room),
          m_needs(needs)
    {
        for (std::size_t d = 0; d < site.drawn.size(); ++d) {
            m_supplies.push_back({&site.drawn[d].supply, -1, static_cast<int>(d), 0.0});
            m_drawnLeft.push_back(site.drawn[d].count);
        }
        for (const KitOption& option : site.kits)
            m_supplies.push_back({&problem.kits[static_cast<std::size_t>(option.kit)].supply,
                                  option.kit, -1, option.cost});
        rateUnits(problem.resources.size());
    }

    Cover run()
    {
        m_best.cost = std::numeric_limits<double>::infinity();
        search(takeBulk(), 0, 0, 0);
        if (!m_best.isFeasible)
            m_best.cost = 0.0;
        m_best.isExhaustive = m_steps <= m_mostSteps && m_bulk == 0;
        return m_best;
    }

private:
    /// Gives needs beyond kSearchedRacks racks their excess of the cheapest kit, rack by rack, so
    /// that the search, which goes a level down for each rack, ends. @return What that costs.
    double takeBulk()
    {
        constexpr double kSearchedRacks = 2000.0;
        double cost = 0.0;
        for (PoolNeed& pool : m_needs)
            for (std::size_t r = 0; r < pool.need.size(); ++r)
                for (const std::size_t s : m_suppliers[r]) {
                    const Supply& supply = m_supplies[s];
                    if (supply.kit < 0)
                        continue;
                    const RackLoad& load =
                        m_problem.kits[static_cast<std::size_t>(supply.kit)].load;
                    while (pool.need[r] / (*supply.amounts)[r] > kSearchedRacks && fits(load)) {
                        take(supply, pool, 1);
                        m_taken.emplace_back(pool.pool, supply.kit);
                        cost += supply.cost;
                        ++m_bulk;
                    }
                    break;
                }
        return cost;
    }

    /// The least cost of a unit of each resource, and the supplies of each by rising cost.
    void rateUnits(std::size_t resources)
    {
        m_unitCost.assign(resources, std::numeric_limits<double>::infinity());
        m_suppliers.resize(resources);
        for (std::size_t r = 0; r < resources; ++r) {
            for (std::size_t s = 0; s < m_supplies.size(); ++s)
                if ((*m_supplies[s].amounts)[r] > 0.0)
                    m_suppliers[r].push_back(s);
            const auto unitCost = [&](std::size_t s) {
                return m_supplies[s].cost / (*m_supplies[s].amounts)[r];
            };
            std::stable_sort(
                m_suppliers[r].begin(), m_suppliers[r].end(),
                [&](std::size_t a, std::size_t b) { return unitCost(a) < unitCost(b); });
            for (const std::size_t s : m_suppliers[r])
                if (m_supplies[s].kit >= 0) {
                    m_unitCost[r] = unitCost(s);
                    break;
                }
        }
    }

    /// No completion can cost less: every pool pays at least for its dearest open resource, what
    /// drawn racks could still give taken off.
    double atLeast() const
    {
        double sum = 0.0;
        for (const PoolNeed& pool : m_needs) {
            double dearest = 0.0;
            for (std::size_t r = 0; r < pool.need.size(); ++r) {
                double open = pool.need[r];
                for (std::size_t d = 0; d < m_drawnLeft.size(); ++d)
                    open -= m_drawnLeft[d] * (*m_supplies[d].amounts)[r];
                if (open > kHair)
                    dearest = std::max(dearest, open * m_unitCost[r]);
            }
            sum += dearest;
        }
        return sum;
    }

    bool fits(const RackLoad& load) const
    {
        const auto within = [](ElectricPower heat, ElectricPower left) {
            return heat.inKw() <= left.inKw() + kHair;
        };
        return !m_withinRoom
            || (m_room.positions >= 1 && within(load.nameplate, m_room.power)
                && within(load.airHeat, m_room.air) && within(load.liquidHeat, m_room.liquid));
    }

    void take(const Supply& supply, PoolNeed& pool, int sign)
    {
        for (std::size_t r = 0; r < pool.need.size(); ++r)
            pool.need[r] -= sign * (*supply.amounts)[r];
        if (supply.drawn >= 0) {
            m_drawnLeft[static_cast<std::size_t>(supply.drawn)] -= sign;
            return;
        }
        const RackLoad& load = m_problem.kits[static_cast<std::size_t>(supply.kit)].load;
        m_room.positions -= sign;
        m_room.power -= load.nameplate * sign;
        m_room.air -= load.airHeat * sign;
        m_room.liquid -= load.liquidHeat * sign;
    }

    void keep(double cost)
    {
        m_best = {.isFeasible = true, .cost = cost};
        std::map<std::pair<int, int>, int> counts;
        for (const auto& [pool, kit] : m_taken)
            if (kit >= 0)
                ++counts[{pool, kit}];
        for (const auto& [key, count] : counts)
            m_best.kits.push_back({key.first, key.second, count});
    }

    /// Gives the first open resource of the first open pool one more supply. Supplies of the same
    /// resource are given in their order only, so that each multiset is tried once.
    void search(double cost, std::size_t lastPool, std::size_t lastResource, std::size_t from)
    {
        if (++m_steps > m_mostSteps || cost + atLeast() >= m_best.cost - kHair)
            return;
        for (std::size_t p = 0; p < m_needs.size(); ++p) {
            PoolNeed& pool = m_needs[p];
            for (std::size_t r = 0; r < pool.need.size(); ++r) {
                if (pool.need[r] <= kHair)
                    continue;
                const bool isSame = p == lastPool && r == lastResource;
                for (std::size_t i = isSame ? from : 0; i < m_suppliers[r].size(); ++i) {
                    const Supply& supply = m_supplies[m_suppliers[r][i]];
                    const bool isThere =
                        supply.drawn >= 0
                            ? m_drawnLeft[static_cast<std::size_t>(supply.drawn)] > 0
                            : fits(m_problem.kits[static_cast<std::size_t>(supply.kit)].load);
                    if (!isThere)
                        continue;
                    take(supply, pool, 1);
                    m_taken.emplace_back(pool.pool, supply.kit);
                    search(cost + supply.cost, p, r, i);
                    m_taken.pop_back();
                    take(supply, pool, -1);
                }
                return;
            }
        }
        keep(cost);
    }

    const Problem& m_problem;
    bool m_withinRoom;
    int m_mostSteps;
    Room m_room;
    std::vector<PoolNeed> m_needs;
    std::vector<Supply> m_supplies;
    std::vector<int> m_drawnLeft;
    std::vector<double> m_unitCost;
    std::vector<std::vector<std::size_t>> m_suppliers;
    std::vector<std::pair<int, int>> m_taken;
    Cover m_best;
    int m_bulk = 0;  ///< Racks not searched.
    int m_steps = 0;
};

}  // namespace

bool isUnderCeilings(const HostSite& site, const std::vector<PoolNeed>& needs)
{
    return std::all_of(site.ceilings.begin(), site.ceilings.end(), [&](const Ceiling& ceiling) {
        double taken = 0.0;
        for (const PoolNeed& pool : needs)
            taken += ceiling.perUnit * pool.need[static_cast<std::size_t>(ceiling.resource)];
        return taken <= ceiling.most + kHair;
    });
}

Cover coverOf(const Problem& problem, const HostSite& site, const std::vector<PoolNeed>& needs,
              bool withinRoom)
{
    return CoverSearch(problem, site, needs, withinRoom, kMostCoverSteps).run();
}

Room usedRoom(const Problem& problem, const Cover& cover)
{
    Room used;
    for (const KitCount& order : cover.kits) {
        const RackLoad& load = problem.kits[static_cast<std::size_t>(order.kit)].load;
        used.positions += order.count;
        used.power += load.nameplate * order.count;
        used.air += load.airHeat * order.count;
        used.liquid += load.liquidHeat * order.count;
    }
    return used;
}

KitCovers::KitCovers(const Problem& problem)
    : m_problem(problem), m_units(unitsOf(problem)), m_steps(problem.sites.size()),
      m_known(problem.sites.size())
{
}

KitCovers::~KitCovers() = default;

Cover KitCovers::at(int site, const std::vector<PoolNeed>& needs)
{
    const auto index = static_cast<std::size_t>(site);
    const HostSite& here = m_problem.sites[index];
    if (!isUnderCeilings(here, needs))
        return {};
    if (!m_steps[index])
        m_steps[index] = std::make_unique<KitSteps>(m_problem, here, m_units);
    if (auto cover = m_steps[index]->cheapest(needs, true))
        return *std::move(cover);
    if (m_steps[index]->mustExceedRoom(needs))
        return {};
    const auto found = m_known[index].find(needs);
    if (found != m_known[index].end())
        return found->second;
    return m_known[index]
        .emplace(needs, CoverSearch(m_problem, here, needs, true, kMostQuickSteps).run())
        .first->second;
}

Cover KitCovers::exactAt(int site, const std::vector<PoolNeed>& needs, bool withinRoom)
{
    const auto index = static_cast<std::size_t>(site);
    const HostSite& here = m_problem.sites[index];
    if (!m_steps[index])
        m_steps[index] = std::make_unique<KitSteps>(m_problem, here, m_units);
    if (auto cover = m_steps[index]->cheapest(needs, withinRoom))
        return *std::move(cover);
    return coverOf(m_problem, here, needs, withinRoom);
}

}  // namespace continua::engine
