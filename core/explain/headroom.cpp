// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explain/headroom.h"

#include "core/explain/site_needs.h"

#include <algorithm>

namespace continua::explain {
namespace {

constexpr double kStep = 0.01;

bool binds(const std::vector<Refusal>& binding, RefusalReason reason)
{
    return std::any_of(binding.begin(), binding.end(),
                       [&](const Refusal& refusal) { return refusal.reason == reason; });
}

/// What of the room the kits at that growth leave, but for what binds.
engine::Room strandedAt(const Survey& survey, const Headroom& headroom)
{
    const engine::HostSite& host = survey.hostSite(headroom.site);
    const engine::Room used = engine::usedRoom(
        survey.problem(),
        survey.cover(headroom.site, needsAt(survey, headroom.site, headroom.growth), true));
    const auto power = [&](RefusalReason reason, ElectricPower room, ElectricPower taken) {
        return binds(headroom.binding, reason) ? ElectricPower{}
                                               : std::max(room - taken, ElectricPower{});
    };
    engine::Room left;
    if (!binds(headroom.binding, RefusalReason::RackPositions))
        left.positions = std::max(host.room.positions - used.positions, 0);
    left.power = power(RefusalReason::SitePower, host.room.power, used.power);
    left.air = power(RefusalReason::AirCooling, host.room.air, used.air);
    if (host.limits.liquidSupply)
        left.liquid = power(RefusalReason::LiquidCooling, host.room.liquid, used.liquid);
    return left;
}

}  // namespace

std::optional<Headroom> headroomAt(const Survey& survey, SiteId site)
{
    const auto needs = needsAt(survey, site);
    const bool asksNothing = std::all_of(needs.begin(), needs.end(), [](const auto& need) {
        return std::all_of(need.need.begin(), need.need.end(), [](double n) { return n <= 0.0; });
    });
    if (asksNothing)
        return std::nullopt;
    Headroom headroom{.site = site};
    const auto breaksAt = [&](int steps) {
        return shortages(survey, site, needsAt(survey, site, 1.0 + steps * kStep));
    };
    int fits = 0;
    int most = 1;
    const int last = static_cast<int>((Headroom::kMostGrowth - 1.0) / kStep);
    while (most < last && breaksAt(most).empty()) {
        fits = most;
        most = std::min(2 * most, last);
    }
    headroom.binding = breaksAt(most);
    if (headroom.binding.empty()) {
        headroom.growth = Headroom::kMostGrowth;
        headroom.isOpenEnded = true;
        return headroom;
    }
    while (most - fits > 1) {
        const int middle = fits + (most - fits) / 2;
        auto breaks = breaksAt(middle);
        if (breaks.empty()) {
            fits = middle;
        } else {
            most = middle;
            headroom.binding = std::move(breaks);
        }
    }
    headroom.growth = 1.0 + fits * kStep;
    headroom.stranded = strandedAt(survey, headroom);
    return headroom;
}

std::vector<Headroom> headrooms(const Survey& survey, const JobControl* control)
{
    std::vector<Headroom> found;
    for (const auto& [site, row] : survey.design().all<Site>()) {
        if (control && control->stopRequested())
            break;
        if (auto headroom = headroomAt(survey, site))
            found.push_back(*std::move(headroom));
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Headroom& a, const Headroom& b) { return a.growth < b.growth; });
    return found;
}

}  // namespace continua::explain
