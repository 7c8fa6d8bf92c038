// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/site_use.h"

#include "core/racks/rack_load.h"

#include <algorithm>

namespace continua {
namespace {

void add(SiteUse& use, const RackLoad& rack, int count)
{
    use.nameplate += rack.nameplate * count;
    use.planned += rack.planned * count;
    use.airHeat += rack.airHeat * count;
    use.liquidHeat += rack.liquidHeat * count;
    use.racks += count;
    use.largestRack = std::max(use.largestRack, rack.nameplate);
    use.heaviestRack = std::max(use.heaviestRack, rack.floorLoad);
    for (const auto& [key, accelerators] : rack.accelerators)
        use.acceleratorsInstalled[key] += accelerators * count;
    use.cpuSledsInstalled += rack.cpuSleds * count;
    use.storageInstalledTb += rack.storageTb * count;
}

void add(SiteUse& use, const ComputeNeed& need)
{
    if (!need.accelerator.empty())
        use.acceleratorsNeeded[need.accelerator] += acceleratorCount(need);
    use.cpuSledsNeeded += need.cpuSleds;
    use.storageNeededTb += need.storageTb;
}

/// Share of a limit; something on a limit of zero is over it.
template <class Amount>
double share(Amount used, Amount limit)
{
    if (limit > Amount{})
        return used / limit;
    return used > Amount{} ? 2.0 : 0.0;
}

}  // namespace

double SiteUse::highestShare() const
{
    const double positions = limits.rackPositions > 0
                               ? static_cast<double>(racks) / limits.rackPositions
                               : (racks > 0 ? 2.0 : 0.0);
    return std::max({share(nameplate, usablePower(limits)), share(airHeat, limits.airCooling),
                     share(liquidHeat, limits.liquidCooling), positions});
}

std::map<SiteId, SiteUse> siteUses(const Design& design, const Plan* plan)
{
    std::map<SiteId, SiteUse> uses;
    for (const auto& [id, site] : design.all<Site>())
        uses[id].limits = siteLimits(design, site);
    for (const auto& [id, rack] : design.all<Rack>())
        add(uses[rack.site], rackLoad(design, rack), 1);
    if (!plan)
        return uses;

    for (const KitOrder& order : plan->kits) {
        const auto site = uses.find(order.site);
        if (const Kit* kit = find(design.catalog().kits, order.kit); kit && site != uses.end())
            add(site->second, rackLoad(design, *kit), order.count);
    }
    for (const Placement& placement : plan->placements) {
        const auto site = uses.find(placement.site);
        const Workload* workload = design.find(placement.workload);
        const auto replica = static_cast<std::size_t>(placement.replica);
        if (workload && replica < workload->replicas.size() && site != uses.end())
            add(site->second, workload->replicas[replica].compute);
    }
    return uses;
}

SiteUse siteUse(const Design& design, const Plan* plan, SiteId site)
{
    const auto uses = siteUses(design, plan);
    const auto use = uses.find(site);
    return use == uses.end() ? SiteUse{} : use->second;
}

}  // namespace continua
