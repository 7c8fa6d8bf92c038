// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/site_shares.h"

#include <algorithm>
#include <limits>

namespace continua::report {
namespace {

template <class Amount>
std::optional<double> share(Amount used, Amount limit)
{
    if (limit > Amount{})
        return used / limit;
    if (used > Amount{})
        return std::numeric_limits<double>::infinity();
    return std::nullopt;
}

std::optional<double> share(int used, int limit) { return share(double(used), double(limit)); }

}  // namespace

std::optional<double> powerShare(const SiteUse& use)
{
    return share(use.nameplate, usablePower(use.limits));
}

std::optional<double> coolingShare(const SiteUse& use)
{
    // An empty optional is less than any other.
    return std::max(share(use.airHeat, use.limits.airCooling),
                    share(use.liquidHeat, use.limits.liquidCooling));
}

std::optional<double> computeShare(const SiteUse& use)
{
    std::optional<double> highest = share(use.cpuSledsNeeded, use.cpuSledsInstalled);
    std::map<std::string, int> needed = use.acceleratorsNeeded;
    needed.insert(use.acceleratorsInstalled.begin(), use.acceleratorsInstalled.end());
    for (const auto& [key, either] : needed) {
        const auto of = [&key = key](const std::map<std::string, int>& counts) {
            const auto found = counts.find(key);
            return found == counts.end() ? 0 : found->second;
        };
        highest =
            std::max(highest, share(of(use.acceleratorsNeeded), of(use.acceleratorsInstalled)));
    }
    return highest;
}

std::optional<double> spaceShare(const SiteUse& use)
{
    return share(use.racks, use.limits.rackPositions);
}

std::map<SiteId, double> opticalShares(const Plan& plan)
{
    std::map<SiteId, std::pair<DataRate, DataRate>> sums;
    for (const Lightpath& lightpath : plan.lightpaths)
        for (const SiteId end : {lightpath.from, lightpath.to}) {
            sums[end].first += lightpath.carried;
            sums[end].second += lightpath.rate;
        }
    std::map<SiteId, double> shares;
    for (const auto& [site, sum] : sums)
        if (sum.second > DataRate{})
            shares[site] = sum.first / sum.second;
    return shares;
}

}  // namespace continua::report
