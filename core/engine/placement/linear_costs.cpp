// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/placement/linear_costs.h"

#include <algorithm>
#include <limits>

namespace continua::engine {
namespace {

std::size_t at(int index) { return static_cast<std::size_t>(index); }

/// By kind of supply: what a unit costs at a site at least.
std::vector<double> unitCosts(const PlacementModel& model, const PlacementSite& site)
{
    std::vector<double> units(at(model.supplies), std::numeric_limits<double>::infinity());
    for (const ModuleOffer& offer : site.offers) {
        bool isFirst = true;
        for (std::size_t kind = 0; kind < units.size(); ++kind)
            if (const double supply = model.modules[at(offer.module)].supply[kind]; supply > 0.0) {
                units[kind] = std::min(units[kind], isFirst ? offer.cost / supply : 0.0);
                isFirst = false;
            }
    }
    for (std::size_t kind = 0; kind < units.size(); ++kind)
        if (site.standing[kind] > 0.0)
            units[kind] = 0.0;
    return units;
}

}  // namespace

LinearCosts::LinearCosts(const PlacementModel& model) : m_sites(model.sites.size())
{
    std::vector<std::vector<double>> units;
    for (const PlacementSite& site : model.sites)
        units.push_back(unitCosts(model, site));
    m_modules.reserve(model.needs.size() * m_sites);
    for (const ItemNeed& need : model.needs)
        for (const std::vector<double>& unit : units) {
            double sum = 0.0;
            for (std::size_t kind = 0; kind < unit.size(); ++kind)
                sum += need.supply[kind] > 0.0 ? need.supply[kind] * unit[kind] : 0.0;
            m_modules.push_back(sum);
        }
}

double LinearCosts::least(const PlacementItem& item) const
{
    double least = item.penalty;
    for (const PlacementOption& option : item.options)
        least = std::min(least, of(option));
    return least;
}

}  // namespace continua::engine
