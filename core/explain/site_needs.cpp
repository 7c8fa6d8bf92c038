// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explain/site_needs.h"

#include <cmath>

namespace continua::explain {

std::vector<engine::PoolNeed> needsAt(const Survey& survey, SiteId site, double factor,
                                      WorkloadId scaled)
{
    std::map<int, engine::Amounts> byPool;
    if (survey.plan())
        for (const Placement& placement : survey.plan()->placements) {
            if (placement.site != site)
                continue;
            const engine::ReplicaEntry& entry =
                survey.replica(placement.workload, placement.replica);
            const double times = !scaled || scaled == placement.workload ? factor : 1.0;
            engine::Amounts& need = byPool[entry.pool];
            need.resize(entry.need.size());
            for (std::size_t r = 0; r < entry.need.size(); ++r)
                need[r] += std::ceil(entry.need[r] * times - 1e-9);
        }
    std::vector<engine::PoolNeed> needs;
    for (auto& [pool, need] : byPool)
        needs.push_back({pool, std::move(need)});
    return needs;
}

std::vector<Refusal> shortages(const Survey& survey, SiteId site,
                               const std::vector<engine::PoolNeed>& needs)
{
    const engine::HostSite& host = survey.hostSite(site);
    if (survey.cover(site, needs, true).isFeasible)
        return {};
    const engine::Room used = engine::usedRoom(survey.problem(), survey.cover(site, needs, false));
    std::vector<Refusal> refusals;
    const auto atMost = [&](RefusalReason reason, double needed, double available) {
        if (needed > available)
            refusals.push_back(
                {.reason = reason, .site = site, .needed = needed, .available = available});
    };
    atMost(RefusalReason::RackPositions, used.positions, host.room.positions);
    atMost(RefusalReason::SitePower, used.power.inKw(), host.room.power.inKw());
    atMost(RefusalReason::AirCooling, used.air.inKw(), host.room.air.inKw());
    atMost(RefusalReason::LiquidCooling, used.liquid.inKw(), host.room.liquid.inKw());
    if (refusals.empty())
        refusals.push_back({.reason = RefusalReason::NoKit, .site = site});
    return refusals;
}

}  // namespace continua::explain
