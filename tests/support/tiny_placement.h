// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/random.h"
#include "core/engine/placement/placement_search.h"

#include <algorithm>
#include <limits>
#include <map>
#include <vector>

namespace continua::test {

/// What a random placement model is made of.
struct TinyPlacement {
    int items = 5;
    int sites = 3;
    int supplies = 1;
    int pools = 1;
    bool modules = false;
    bool standing = true;
    bool groups = false;
    bool penalties = false;
    bool itemRoom = false;
};

inline engine::PlacementModel randomPlacement(const TinyPlacement& what, std::uint64_t seed)
{
    Random random(seed * 7919 + 13);
    const auto upTo = [&](int most) {
        return static_cast<double>(random.below(static_cast<std::uint64_t>(most) + 1));
    };
    engine::PlacementModel model;
    model.supplies = what.supplies;
    model.limits = what.modules || what.itemRoom ? 1 : 0;
    for (int i = 0; i < what.items; ++i) {
        engine::ItemNeed need;
        for (int k = 0; k < what.supplies; ++k)
            need.supply.push_back(k == 0 ? 1.0 + upTo(6) : upTo(3));
        need.room.assign(static_cast<std::size_t>(model.limits), what.itemRoom ? upTo(1) : 0.0);
        model.needs.push_back(need);
        engine::PlacementItem item;
        item.pool = static_cast<int>(random.below(static_cast<std::uint64_t>(what.pools)));
        item.penalty = what.penalties && random.below(2) == 0
                         ? 20.0 + upTo(60)
                         : std::numeric_limits<double>::infinity();
        for (int s = 0; s < what.sites; ++s)
            if (random.below(5) > 0)
                item.options.push_back({s, i, 1.0 + upTo(20)});
        model.items.push_back(item);
    }
    if (what.modules)
        for (int m = 0; m < 2; ++m) {
            engine::PlacementModule module;
            for (int k = 0; k < what.supplies; ++k)
                module.supply.push_back(k == 0 ? 3.0 + upTo(5) : upTo(4));
            module.room = {1.0 + upTo(1)};
            model.modules.push_back(module);
        }
    for (int s = 0; s < what.sites; ++s) {
        engine::PlacementSite site;
        site.openCost = upTo(30);
        for (int k = 0; k < what.supplies; ++k)
            site.standing.push_back(what.standing ? upTo(what.modules ? 5 : 14) : 0.0);
        site.room.assign(static_cast<std::size_t>(model.limits), 2.0 + upTo(5));
        if (what.modules)
            for (int m = 0; m < 2; ++m)
                if (random.below(4) > 0)
                    site.offers.push_back({m, 5.0 + upTo(20)});
        model.sites.push_back(site);
    }
    if (what.groups) {
        engine::PlacementGroup group;
        group.items = {0, 1, 2};
        auto pairs = std::make_shared<std::vector<bool>>();
        for (int a = 0; a < what.sites; ++a)
            for (int b = 0; b < what.sites; ++b)
                pairs->push_back(a != b);
        group.mayPair = pairs;
        for (const int item : group.items)
            model.items[static_cast<std::size_t>(item)].group = 0;
        model.groups.push_back(group);
    }
    return model;
}

/// The least cost of every placement there is, by trying them all. Slow; few items and modules.
class PlacementByTrying {
public:
    explicit PlacementByTrying(const engine::PlacementModel& model)
        : m_model(model), m_sites(model.items.size(), -1)
    {
    }

    /// Infinite: there is none.
    double least()
    {
        m_least = std::numeric_limits<double>::infinity();
        tryFrom(0, 0.0);
        return m_least;
    }

    /// What having each item at one site, or -1, costs at least; infinite if it is not allowed.
    double costOf(const std::vector<int>& sites)
    {
        m_sites = sites;
        double sum = 0.0;
        for (std::size_t i = 0; i < sites.size(); ++i) {
            const double cost = costAt(i, sites[i]);
            if (!mayBe(i))
                return std::numeric_limits<double>::infinity();
            sum += cost;
        }
        for (int s = 0; s < static_cast<int>(m_model.sites.size()); ++s)
            sum += siteCost(s);
        return sum;
    }

private:
    double costAt(std::size_t item, int site) const
    {
        if (site < 0)
            return m_model.items[item].penalty;
        for (const engine::PlacementOption& option : m_model.items[item].options)
            if (option.site == site)
                return option.cost;
        return std::numeric_limits<double>::infinity();
    }

    /// Whether the pairs of `item` with those before it are allowed.
    bool mayBe(std::size_t item) const
    {
        const int group = m_model.items[item].group;
        if (group < 0 || m_sites[item] < 0)
            return true;
        const engine::PlacementGroup& members = m_model.groups[static_cast<std::size_t>(group)];
        for (const int other : members.items) {
            const int site = m_sites[static_cast<std::size_t>(other)];
            if (other < static_cast<int>(item) && site >= 0
                && !(
                    *members.mayPair)[static_cast<std::size_t>(m_sites[item]) * m_model.sites.size()
                                      + static_cast<std::size_t>(site)])
                return false;
        }
        return true;
    }

    void tryFrom(std::size_t item, double cost)
    {
        if (cost >= m_least)
            return;
        if (item == m_model.items.size()) {
            for (int s = 0; s < static_cast<int>(m_model.sites.size()); ++s)
                cost += siteCost(s);
            m_least = std::min(m_least, cost);
            return;
        }
        for (int site = -1; site < static_cast<int>(m_model.sites.size()); ++site) {
            const double more = costAt(item, site);
            m_sites[item] = site;
            if (more < std::numeric_limits<double>::infinity() && mayBe(item))
                tryFrom(item + 1, cost + more);
        }
        m_sites[item] = -1;
    }

    double siteCost(int site)
    {
        std::vector<int> there;
        for (std::size_t i = 0; i < m_sites.size(); ++i)
            if (m_sites[i] == site)
                there.push_back(static_cast<int>(i));
        if (there.empty())
            return 0.0;
        const auto key = std::make_pair(site, there);
        const auto known = m_known.find(key);
        if (known != m_known.end())
            return known->second;
        const double cost =
            m_model.sites[static_cast<std::size_t>(site)].openCost + moduleCost(site, there);
        m_known[key] = cost;
        return cost;
    }

    double moduleCost(int site, const std::vector<int>& there) const
    {
        const engine::PlacementSite& place = m_model.sites[static_cast<std::size_t>(site)];
        std::map<int, std::vector<double>> needs;  // By pool.
        std::vector<double> room = place.room;
        for (const int i : there) {
            const engine::PlacementItem& item = m_model.items[static_cast<std::size_t>(i)];
            for (const engine::PlacementOption& option : item.options) {
                if (option.site != site)
                    continue;
                const engine::ItemNeed& need = m_model.needs[static_cast<std::size_t>(option.need)];
                std::vector<double>& sum = needs[item.pool];
                sum.resize(need.supply.size(), 0.0);
                for (std::size_t k = 0; k < sum.size(); ++k)
                    sum[k] += need.supply[k];
                for (std::size_t l = 0; l < room.size(); ++l)
                    room[l] -= need.room[l];
            }
        }
        std::vector<std::vector<double>> rows;
        for (const auto& [pool, sum] : needs)
            rows.push_back(sum);
        return tryModules(place, rows, room, 0, 0);
    }

    double tryModules(const engine::PlacementSite& place, std::vector<std::vector<double>>& rows,
                      std::vector<double> room, std::size_t row, std::size_t offer) const
    {
        for (const double left : room)
            if (left < -1e-9)
                return std::numeric_limits<double>::infinity();
        if (row == rows.size()) {
            for (std::size_t k = 0; k < place.standing.size(); ++k) {
                double lacking = 0.0;
                for (const std::vector<double>& needs : rows)
                    lacking += std::max(needs[k], 0.0);
                if (lacking > place.standing[k] + 1e-9)
                    return std::numeric_limits<double>::infinity();
            }
            return 0.0;
        }
        if (offer == place.offers.size())
            return tryModules(place, rows, room, row + 1, 0);
        const engine::PlacementModule& module =
            m_model.modules[static_cast<std::size_t>(place.offers[offer].module)];
        double best = std::numeric_limits<double>::infinity();
        const std::vector<double> before = rows[row];
        for (int count = 0; count <= 8; ++count) {
            const double rest = tryModules(place, rows, room, row, offer + 1);
            best = std::min(best, count * place.offers[offer].cost + rest);
            for (std::size_t k = 0; k < before.size(); ++k)
                rows[row][k] -= module.supply[k];
            for (std::size_t l = 0; l < room.size(); ++l)
                room[l] -= module.room[l];
            if (!room.empty() && room[0] < -1e-9)
                break;
        }
        rows[row] = before;
        return best;
    }

    const engine::PlacementModel& m_model;
    std::vector<int> m_sites;
    double m_least = 0.0;
    std::map<std::pair<int, std::vector<int>>, double> m_known;
};

}  // namespace continua::test
