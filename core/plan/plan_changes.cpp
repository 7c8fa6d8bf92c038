// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/plan_changes.h"

#include <algorithm>
#include <set>

namespace continua {
namespace {

template <class Entity>
void compareRows(const Design& before, const Design& after, std::vector<Id<Entity>>& added,
                 std::vector<Id<Entity>>& removed, std::vector<Id<Entity>>& changed)
{
    for (const auto& [id, row] : before.all<Entity>()) {
        const Entity* later = after.find(id);
        if (!later)
            removed.push_back(id);
        else if (!(*later == row))
            changed.push_back(id);
    }
    for (const auto& [id, row] : after.all<Entity>())
        if (!before.find(id))
            added.push_back(id);
}

std::map<SiteId, int> rackCounts(const Design& design, const Plan* plan)
{
    std::map<SiteId, int> counts;
    for (const auto& [id, rack] : design.all<Rack>())
        ++counts[rack.site];
    if (plan)
        for (const KitOrder& order : plan->kits)
            counts[order.site] += order.count;
    return counts;
}

std::set<LinkId> litLinks(const Plan* plan)
{
    std::set<LinkId> lit;
    if (!plan)
        return lit;
    for (const Lightpath& lightpath : plan->lightpaths)
        lit.insert(lightpath.links.begin(), lightpath.links.end());
    for (const LeaseOrder& lease : plan->leases)
        if (lease.modules > 0)
            lit.insert(lease.link);
    return lit;
}

std::set<SiteId> openedSites(const Plan* plan)
{
    return plan ? std::set<SiteId>(plan->openedSites.begin(), plan->openedSites.end())
                : std::set<SiteId>();
}

std::map<std::pair<WorkloadId, int>, SiteId> hosts(const Plan* plan)
{
    std::map<std::pair<WorkloadId, int>, SiteId> hosts;
    if (plan)
        for (const Placement& placement : plan->placements)
            hosts[{placement.workload, placement.replica}] = placement.site;
    return hosts;
}

/// What is in `later` only, of what `isThere`.
template <class Key, class Filter>
std::vector<Key> onlyIn(const std::set<Key>& later, const std::set<Key>& earlier, Filter isThere)
{
    std::vector<Key> keys;
    for (const Key& key : later)
        if (!earlier.contains(key) && isThere(key))
            keys.push_back(key);
    return keys;
}

}  // namespace

bool PlanChanges::isEmpty() const { return *this == PlanChanges(); }

int PlanChanges::racksAdded() const
{
    int count = 0;
    for (const auto& [site, more] : racks)
        count += std::max(more, 0);
    return count;
}

int PlanChanges::racksRemoved() const
{
    int count = 0;
    for (const auto& [site, more] : racks)
        count += std::max(-more, 0);
    return count;
}

PlanChanges planChanges(const Design& before, const Plan* planBefore, const Design& after,
                        const Plan* planAfter)
{
    PlanChanges changes;
    compareRows<Site>(before, after, changes.sitesAdded, changes.sitesRemoved,
                      changes.sitesChanged);
    compareRows<Link>(before, after, changes.linksAdded, changes.linksRemoved,
                      changes.linksChanged);
    const auto isInAfter = [&](const auto& id) { return after.find(id) != nullptr; };
    changes.sitesOpened = onlyIn(openedSites(planAfter), openedSites(planBefore), isInAfter);
    // Taken over into the design it is no candidate any more, but open.
    changes.sitesClosed = onlyIn(openedSites(planBefore), openedSites(planAfter), [&](SiteId id) {
        const Site* site = after.find(id);
        return site && site->status == BuildStatus::Candidate;
    });
    changes.linksLit = onlyIn(litLinks(planAfter), litLinks(planBefore), isInAfter);
    changes.linksDark = onlyIn(litLinks(planBefore), litLinks(planAfter), isInAfter);

    changes.racks = rackCounts(after, planAfter);
    for (const auto& [site, count] : rackCounts(before, planBefore))
        changes.racks[site] -= count;
    std::erase_if(changes.racks, [](const auto& entry) { return entry.second == 0; });

    const auto was = hosts(planBefore), is = hosts(planAfter);
    const auto hostIn = [](const auto& all, const auto& key) {
        const auto found = all.find(key);
        return found == all.end() ? SiteId() : found->second;
    };
    for (const auto& [id, workload] : after.all<Workload>())
        for (int i = 0; i < static_cast<int>(workload.replicas.size()); ++i) {
            const SiteId from = hostIn(was, std::pair(id, i)), to = hostIn(is, std::pair(id, i));
            if (from != to)
                changes.moves.push_back({id, i, from, to});
        }
    return changes;
}

}  // namespace continua
