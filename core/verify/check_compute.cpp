// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/verify/checks.h"
#include "core/verify/usage.h"

#include <algorithm>
#include <set>

namespace continua::verify {
namespace {

using Amounts = std::map<std::string, double>;

/// Those who share racks: all workloads together (id 0), or one that has its own.
using Pool = WorkloadId;

/// Drawn racks that supply the same.
struct Group {
    Amounts supply;
    int count = 0;
};

/// What one site must supply and has to supply it with.
struct SiteSupply {
    std::map<Pool, Amounts> need;
    std::map<Pool, Amounts> ordered;
    std::vector<Group> drawn;
};

void add(Amounts& sum, const Amounts& more, double times)
{
    for (const auto& [key, amount] : more)
        sum[key] += amount * times;
}

bool isNothing(const Amounts& amounts)
{
    return std::all_of(amounts.begin(), amounts.end(),
                       [](const auto& entry) { return entry.second <= 1e-6; });
}

std::map<SiteId, SiteSupply> suppliesOf(const Design& design, const Plan& plan)
{
    std::map<SiteId, SiteSupply> sites;
    for (const Placement& placement : plan.placements) {
        const ComputeNeed& compute = design.at(placement.workload)
                                         .replicas[static_cast<std::size_t>(placement.replica)]
                                         .compute;
        const Pool pool = compute.dedicatedRacks ? placement.workload : Pool{};
        if (const Amounts need = needOf(compute); !need.empty())
            add(sites[placement.site].need[pool], need, 1.0);
    }
    for (const KitOrder& order : plan.kits) {
        const Kit& kit = *find(design.catalog().kits, order.kit);
        add(sites[order.site].ordered[order.dedicatedTo],
            sumsOf(design, kit.frame, kit.items).supply, order.count);
    }
    for (const auto& [id, rack] : design.all<Rack>()) {
        const auto site = sites.find(rack.site);
        if (site == sites.end())
            continue;
        const Amounts supply = sumsOf(design, rack.frame, rack.items).supply;
        std::vector<Group>& groups = site->second.drawn;
        const auto same = std::find_if(groups.begin(), groups.end(),
                                       [&](const Group& group) { return group.supply == supply; });
        if (same != groups.end())
            ++same->count;
        else if (!isNothing(supply))
            groups.push_back({supply, 1});
    }
    return sites;
}

/// What a pool lacks with its ordered racks alone.
Amounts shortOf(const SiteSupply& site, Pool pool, const Amounts& need)
{
    Amounts lacking = need;
    if (const auto ordered = site.ordered.find(pool); ordered != site.ordered.end())
        for (auto& [key, amount] : lacking)
            if (const auto supply = ordered->second.find(key); supply != ordered->second.end())
                amount = std::max(0.0, amount - supply->second);
    return lacking;
}

/// Whether whole drawn racks can be given to pools so that none lacks anything. Gives up, and
/// believes the plan, after a number of tries that no real site needs.
class RackSharing {
public:
    RackSharing(std::vector<Amounts> lacking, std::vector<Group> groups)
        : m_lacking(std::move(lacking)), m_groups(std::move(groups))
    {
    }

    bool isPossible() { return fill(0, 0); }

private:
    bool fill(std::size_t pool, std::size_t group)
    {
        if (++m_tries > kMostTries || pool == m_lacking.size())
            return true;
        if (isNothing(m_lacking[pool]))
            return fill(pool + 1, 0);
        if (group == m_groups.size())
            return false;
        const int left = m_groups[group].count;
        for (int given = 0; given <= left; ++given) {
            const Amounts before = m_lacking[pool];
            for (auto& [key, amount] : m_lacking[pool])
                if (const auto supply = m_groups[group].supply.find(key);
                    supply != m_groups[group].supply.end())
                    amount -= given * supply->second;
            m_groups[group].count = left - given;
            const bool isEnough = fill(pool, group + 1);
            m_groups[group].count = left;
            m_lacking[pool] = before;
            if (isEnough)
                return true;
        }
        return false;
    }

    static constexpr int kMostTries = 100000;
    std::vector<Amounts> m_lacking;
    std::vector<Group> m_groups;
    int m_tries = 0;
};

void checkSite(Inspection& inspection, SiteId id, const SiteSupply& site)
{
    Amounts lacking;
    Amounts drawn;
    std::vector<Amounts> lackingByPool;
    for (const auto& [pool, need] : site.need) {
        lackingByPool.push_back(shortOf(site, pool, need));
        add(lacking, lackingByPool.back(), 1.0);
    }
    for (const Group& group : site.drawn)
        add(drawn, group.supply, group.count);
    bool isEnough = true;
    for (const auto& [key, amount] : lacking) {
        if (!isAbove(amount, drawn[key]))
            continue;
        isEnough = false;
        double need = 0.0;
        for (const auto& [pool, amounts] : site.need)
            if (const auto found = amounts.find(key); found != amounts.end())
                need += found->second;
        inspection.report({.rule = Rule::Compute,
                           .site = id,
                           .what = key,
                           .claimed = need - amount + drawn[key],
                           .actual = need});
    }
    if (isEnough && !RackSharing(lackingByPool, site.drawn).isPossible())
        inspection.report({.rule = Rule::Compute, .site = id, .what = "dedicated_racks"});
}

}  // namespace

void checkCompute(Inspection& inspection)
{
    for (const auto& [id, site] : suppliesOf(inspection.design, inspection.plan))
        checkSite(inspection, id, site);
}

}  // namespace continua::verify
