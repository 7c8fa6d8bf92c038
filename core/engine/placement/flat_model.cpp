// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/placement/flat_model.h"

#include "core/engine/placement/unit_price.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace continua::engine::placement {
namespace {

constexpr double kInfinite = std::numeric_limits<double>::infinity();

double at(const std::vector<double>& values, int index)
{
    return index < static_cast<int>(values.size()) ? values[index] : 0.0;
}

void addRow(std::vector<double>& rows, const std::vector<double>& values, int width)
{
    for (int column = 0; column < width; ++column)
        rows.push_back(at(values, column));
}

class Flattener {
public:
    Flattener(const PlacementModel& model, int optionsPerItem, const std::vector<int>& keptSites)
        : m_model(model), m_optionsPerItem(optionsPerItem), m_keptSites(keptSites)
    {
    }

    FlatModel run()
    {
        m_flat.items = static_cast<int>(m_model.items.size());
        m_flat.sites = static_cast<int>(m_model.sites.size());
        m_flat.supplies = m_model.supplies;
        m_flat.limits = m_model.limits;
        for (const ItemNeed& need : m_model.needs) {
            addRow(m_flat.needSupply, need.supply, m_flat.supplies);
            addRow(m_flat.needRoom, need.room, m_flat.limits);
        }
        m_flat.hasItemRoom = std::any_of(m_flat.needRoom.begin(), m_flat.needRoom.end(),
                                         [](double room) { return room > 0.0; });
        addSites();
        addItems();
        addSlots();
        addUnitPrices();
        addGroups();
        setPenalties();
        return std::move(m_flat);
    }

private:
    void addSites()
    {
        for (const PlacementModule& module : m_model.modules) {
            addRow(m_flat.moduleSupply, module.supply, m_flat.supplies);
            addRow(m_flat.moduleRoom, module.room, m_flat.limits);
        }
        m_flat.offerBegin.push_back(0);
        for (const PlacementSite& site : m_model.sites) {
            m_flat.openCost.push_back(site.openCost);
            addRow(m_flat.standing, site.standing, m_flat.supplies);
            addRow(m_flat.room, site.room, m_flat.limits);
            for (const ModuleOffer& offer : site.offers) {
                m_flat.offerModule.push_back(offer.module);
                m_flat.offerCost.push_back(offer.cost);
            }
            m_flat.offerBegin.push_back(static_cast<int>(m_flat.offerModule.size()));
        }
        m_flat.hasModules = !m_flat.offerModule.empty();
        for (int site = 0; site < m_flat.sites; ++site)
            for (int kind = 0; kind < m_flat.supplies; ++kind)
                m_flat.most.push_back(m_flat.standing[site * m_flat.supplies + kind]
                                      + mostFromModules(site, kind));
    }

    /// No choice of modules within the room of `site` supplies more of `kind`.
    double mostFromModules(int site, int kind) const
    {
        double most = kInfinite;
        int suppliers = 0;
        for (int offer = m_flat.offerBegin[site]; offer < m_flat.offerBegin[site + 1]; ++offer)
            if (supplyOf(offer, kind) > 0.0)
                ++suppliers;
        if (suppliers == 0)
            return 0.0;
        for (int limit = 0; limit < m_flat.limits; ++limit) {
            const double room = m_flat.room[site * m_flat.limits + limit];
            double within = 0.0;
            for (int offer = m_flat.offerBegin[site]; offer < m_flat.offerBegin[site + 1];
                 ++offer) {
                const double supply = supplyOf(offer, kind);
                const double takes =
                    m_flat.moduleRoom[m_flat.offerModule[offer] * m_flat.limits + limit];
                if (supply <= 0.0)
                    continue;
                double times = takes > 0.0 ? room / takes : kInfinite;
                if (suppliers == 1 && takes > 0.0)
                    times = std::floor(times + kHair);
                within = std::max(within, times * supply);
            }
            most = std::min(most, within);
        }
        return most;
    }

    double supplyOf(int offer, int kind) const
    {
        return m_flat.moduleSupply[m_flat.offerModule[offer] * m_flat.supplies + kind];
    }

    /// Whether an item could be at the option's site with nothing else there.
    bool canFit(const PlacementOption& option) const
    {
        for (int kind = 0; kind < m_flat.supplies; ++kind)
            if (!isWithin(m_flat.needSupply[option.need * m_flat.supplies + kind],
                          m_flat.most[option.site * m_flat.supplies + kind]))
                return false;
        for (int limit = 0; limit < m_flat.limits; ++limit)
            if (!isWithin(m_flat.needRoom[option.need * m_flat.limits + limit],
                          m_flat.room[option.site * m_flat.limits + limit]))
                return false;
        return std::isfinite(option.cost);
    }

    void addItems()
    {
        std::size_t count = 0;
        for (const PlacementItem& item : m_model.items)
            count += item.options.size();
        for (auto* column : {&m_flat.optionItem, &m_flat.optionSite, &m_flat.optionNeed})
            column->reserve(count);
        m_flat.optionCost.reserve(count);
        m_flat.optionBegin.push_back(0);
        std::vector<const PlacementOption*> options;
        for (int i = 0; i < m_flat.items; ++i) {
            const PlacementItem& item = m_model.items[i];
            options.clear();
            for (const PlacementOption& option : item.options)
                // Of a splittable item a part may fit.
                if (m_model.isSplittable || canFit(option))
                    options.push_back(&option);
            std::sort(options.begin(), options.end(),
                      [](const PlacementOption* a, const PlacementOption* b) {
                          return a->cost != b->cost ? a->cost < b->cost : a->site < b->site;
                      });
            m_flat.omittedCost.push_back(addOptions(i, options));
            m_flat.optionBegin.push_back(static_cast<int>(m_flat.optionItem.size()));
            m_flat.isMandatory.push_back(std::isinf(item.penalty) ? 1 : 0);
        }
    }

    /// @return  The cost of the cheapest option left out.
    double addOptions(int item, const std::vector<const PlacementOption*>& options)
    {
        double omitted = kInfinite;
        int kept = 0;
        for (const PlacementOption* option : options) {
            const bool isKept = m_optionsPerItem <= 0 || kept < m_optionsPerItem
                             || (!m_keptSites.empty() && m_keptSites[item] == option->site);
            if (!isKept) {
                omitted = std::min(omitted, option->cost);
                continue;
            }
            ++kept;
            m_flat.optionItem.push_back(item);
            m_flat.optionSite.push_back(option->site);
            m_flat.optionNeed.push_back(option->need);
            m_flat.optionCost.push_back(option->cost);
        }
        return omitted;
    }

    void addSlots()
    {
        const int options = static_cast<int>(m_flat.optionItem.size());
        m_flat.siteOptionBegin.assign(m_flat.sites + 1, 0);
        for (const int site : m_flat.optionSite)
            ++m_flat.siteOptionBegin[site + 1];
        std::partial_sum(m_flat.siteOptionBegin.begin(), m_flat.siteOptionBegin.end(),
                         m_flat.siteOptionBegin.begin());
        m_flat.siteOption.resize(options);
        std::vector<int> next(m_flat.siteOptionBegin.begin(), m_flat.siteOptionBegin.end() - 1);
        for (int option = 0; option < options; ++option)
            m_flat.siteOption[next[m_flat.optionSite[option]]++] = option;

        m_flat.optionSlot.resize(options);
        m_flat.slotBegin.push_back(0);
        m_flat.countBegin.push_back(0);
        std::vector<int> pools;
        for (int site = 0; site < m_flat.sites; ++site) {
            const int begin = m_flat.siteOptionBegin[site];
            const int end = m_flat.siteOptionBegin[site + 1];
            pools.clear();
            for (int k = begin; k < end; ++k)
                pools.push_back(poolOf(m_flat.siteOption[k]));
            std::sort(pools.begin(), pools.end());
            pools.erase(std::unique(pools.begin(), pools.end()), pools.end());
            for (int k = begin; k < end; ++k) {
                const int option = m_flat.siteOption[k];
                const auto found = std::lower_bound(pools.begin(), pools.end(), poolOf(option));
                m_flat.optionSlot[option] =
                    m_flat.slotBegin[site] + static_cast<int>(found - pools.begin());
            }
            for (const int pool : pools) {
                m_flat.slotSite.push_back(site);
                m_flat.slotPool.push_back(pool);
                m_flat.countBegin.push_back(m_flat.countBegin.back() + m_flat.offerBegin[site + 1]
                                            - m_flat.offerBegin[site]);
            }
            m_flat.slotBegin.push_back(static_cast<int>(m_flat.slotSite.size()));
        }
        m_flat.slots = static_cast<int>(m_flat.slotSite.size());
    }

    /// Prices the supplies of each slot by the mix that all its possible items ask for.
    void addUnitPrices()
    {
        const int kinds = m_flat.supplies;
        m_flat.unitPrice.assign(m_flat.slots * kinds, 0.0);
        if (!m_flat.hasModules)
            return;
        std::vector<double> demand(m_flat.slots * kinds, 0.0);
        for (std::size_t option = 0; option < m_flat.optionSlot.size(); ++option)
            for (int kind = 0; kind < kinds; ++kind)
                demand[m_flat.optionSlot[option] * kinds + kind] +=
                    m_flat.needSupply[m_flat.optionNeed[option] * kinds + kind];
        std::vector<double> supply;
        for (int slot = 0; slot < m_flat.slots; ++slot) {
            const int site = m_flat.slotSite[slot];
            const int begin = m_flat.offerBegin[site];
            const int end = m_flat.offerBegin[site + 1];
            supply.clear();
            for (int offer = begin; offer < end; ++offer)
                for (int kind = 0; kind < kinds; ++kind)
                    supply.push_back(supplyOf(offer, kind));
            const auto first = demand.begin() + slot * kinds;
            const std::vector<double> prices =
                unitPrices({first, first + kinds}, supply,
                           {m_flat.offerCost.begin() + begin, m_flat.offerCost.begin() + end});
            std::copy(prices.begin(), prices.end(), m_flat.unitPrice.begin() + slot * kinds);
        }
    }

    int poolOf(int option) const { return m_model.items[m_flat.optionItem[option]].pool; }

    void addGroups()
    {
        m_flat.group.assign(m_flat.items, -1);
        m_flat.groupBegin.push_back(0);
        for (std::size_t g = 0; g < m_model.groups.size(); ++g) {
            for (const int item : m_model.groups[g].items) {
                m_flat.group[item] = static_cast<int>(g);
                m_flat.groupItem.push_back(item);
            }
            m_flat.groupBegin.push_back(static_cast<int>(m_flat.groupItem.size()));
            m_flat.mayPair.push_back(m_model.groups[g].mayPair.get());
            m_flat.hasGroups = m_flat.hasGroups || m_model.groups[g].mayPair != nullptr;
        }
    }

    /// What it costs to have an item that must be somewhere nowhere, in a search that counts in
    /// finite figures: more than making room for it anywhere is likely to cost.
    void setPenalties()
    {
        double dearest = 0.0;
        for (const double cost : m_flat.optionCost)
            dearest = std::max(dearest, cost);
        double open = 0.0;
        for (const double cost : m_flat.openCost)
            open = std::max(open, cost);
        double module = 0.0;
        for (const double cost : m_flat.offerCost)
            module = std::max(module, cost);
        double supplied = 0.0;
        for (std::size_t option = 0; option < m_flat.optionSite.size(); ++option) {
            double sum = 0.0;
            for (int kind = 0; kind < m_flat.supplies; ++kind)
                sum += m_flat.unitPrice[m_flat.optionSlot[option] * m_flat.supplies + kind]
                     * m_flat.needSupply[m_flat.optionNeed[option] * m_flat.supplies + kind];
            supplied = std::max(supplied, sum);
        }
        for (int item = 0; item < m_flat.items; ++item)
            m_flat.penalty.push_back(m_flat.isMandatory[item] != 0
                                         ? 10.0 * (dearest + open + module + supplied) + 1.0
                                         : m_model.items[item].penalty);
    }

    const PlacementModel& m_model;
    int m_optionsPerItem;
    const std::vector<int>& m_keptSites;
    FlatModel m_flat;
};

}  // namespace

FlatModel flatten(const PlacementModel& model, int optionsPerItem,
                  const std::vector<int>& keptSites)
{
    return Flattener(model, optionsPerItem, keptSites).run();
}

}  // namespace continua::engine::placement
