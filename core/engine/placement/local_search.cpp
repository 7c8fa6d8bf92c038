// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/placement/local_search.h"

#include "core/engine/placement/moves/moves.h"

#include <algorithm>

namespace continua::engine::placement {
namespace {

/// How often work stops to look at the clock.
constexpr int kGlance = 64;

bool shiftAll(PlacementState& state, const Patience& patience)
{
    const int items = state.model().items;
    bool isCheaper = false;
    int last = 0;
    for (int item = 0, since = 0; since < items; item = item + 1 == items ? 0 : item + 1, ++since) {
        if (item % kGlance == 0 && patience.isOver())
            return false;
        if (shift(state, item)) {
            isCheaper = true;
            // Chains of tiny gains end after a few rounds.
            if (++last < 4 * items)
                since = 0;
        }
    }
    return isCheaper;
}

bool ejectAll(PlacementState& state, const Patience& patience)
{
    bool isCheaper = false;
    for (int item = 0; item < state.model().items; ++item) {
        if (item % 8 == 0 && patience.isOver())
            return false;
        isCheaper = eject(state, item) || isCheaper;
    }
    return isCheaper;
}

bool changeSites(PlacementState& state, const Patience& patience)
{
    bool isCheaper = false;
    const FlatModel& model = state.model();
    for (int site = 0; site < model.sites; ++site) {
        if (patience.isOver())
            return false;
        const bool isDear = model.openCost[site] > 0.0 || state.moduleCost(site) > 0.0;
        if (isDear)
            isCheaper = closeSite(state, site) || isCheaper;
        if (state.moduleCost(site) > 0.0)
            isCheaper = shedModule(state, site) || isCheaper;
        isCheaper = gather(state, site) || isCheaper;
    }
    return isCheaper;
}

bool moveGroups(PlacementState& state, const Patience& patience)
{
    bool isCheaper = false;
    const FlatModel& model = state.model();
    for (int group = 0; group + 1 < static_cast<int>(model.groupBegin.size()); ++group) {
        if (patience.isOver())
            return false;
        if (model.mayPair[group] != nullptr)
            isCheaper = moveGroup(state, group) || isCheaper;
    }
    return isCheaper;
}

}  // namespace

void improve(PlacementState& state, const MoveSet& moves, const Patience& patience)
{
    while (!patience.isOver()) {
        bool isCheaper = moves.shifts && shiftAll(state, patience);
        if (moves.sites)
            isCheaper = changeSites(state, patience) || isCheaper;
        if (moves.groups && state.model().hasGroups)
            isCheaper = moveGroups(state, patience) || isCheaper;
        if (!isCheaper && moves.ejections)
            isCheaper = ejectAll(state, patience);
        if (!isCheaper)
            return;
    }
}

void improveAround(PlacementState& state, const std::vector<int>& items, const Patience& patience)
{
    const FlatModel& model = state.model();
    for (bool isCheaper = true; isCheaper && !patience.isOver();) {
        isCheaper = false;
        for (const int item : items)
            isCheaper = shift(state, item) || isCheaper;
    }
    if (!model.hasModules) {
        for (const int item : items)
            if (!patience.isOver())
                eject(state, item);
        return;
    }
    std::vector<int> sites;
    for (const int item : items)
        if (state.siteOf(item) >= 0)
            sites.push_back(state.siteOf(item));
    std::sort(sites.begin(), sites.end());
    sites.erase(std::unique(sites.begin(), sites.end()), sites.end());
    for (const int site : sites)
        if (state.moduleCost(site) > 0.0 && !patience.isOver())
            shedModule(state, site);
}

}  // namespace continua::engine::placement
