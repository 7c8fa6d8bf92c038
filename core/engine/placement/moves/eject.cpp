// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/patience.h"
#include "core/engine/placement/moves/moves.h"

#include <cmath>

namespace continua::engine::placement {
namespace {

/// Whether `other` going away from `option`'s site would leave the space that `option` lacks.
bool clearsEnough(const PlacementState& state, int option, int other)
{
    const FlatModel& model = state.model();
    const int taken = state.chosen(other);
    const int slot = model.optionSlot[option];
    const double* need = model.supplyOf(option);
    const double* left = model.supplyOf(taken);
    for (int kind = 0; kind < model.supplies; ++kind) {
        double load = need[kind] - left[kind];
        const int site = model.optionSite[option];
        if (model.offerBegin[site] < model.offerBegin[site + 1])
            return true;
        for (int k = model.slotBegin[site]; k < model.slotBegin[site + 1]; ++k)
            load += state.load(k, kind);
        if (need[kind] > 0.0 && !isWithin(load, model.standing[site * model.supplies + kind]))
            return false;
    }
    return slot >= 0;
}

/// Tries `item` at `option` with `other` sent to its best place; keeps what is cheaper.
bool tryEjection(PlacementState& state, int item, int option, int other)
{
    const FlatModel& model = state.model();
    const double before = state.total();
    const int site = model.optionSite[option];
    state.begin();
    if (state.chosen(item) >= 0)
        state.remove(item);
    state.remove(other);
    if (std::isfinite(state.insertCost(option))) {
        state.insert(option);
        reinsert(state, {other}, site);
        if (isLower(state.total(), before)) {
            state.commit();
            return true;
        }
    }
    state.rollback();
    return false;
}

}  // namespace

bool eject(PlacementState& state, int item)
{
    const FlatModel& model = state.model();
    const int from = state.chosen(item);
    const double now = from >= 0 ? state.removeGain(item) : model.penalty[item];
    for (int option = model.optionBegin[item]; option < model.optionBegin[item + 1]; ++option) {
        const double saved = now - model.optionCost[option];
        if (saved <= 0.0)
            break;
        const int site = model.optionSite[option];
        if (option == from || !state.isOpen(site))
            continue;
        const std::vector<int>& there = state.itemsAt(site);
        for (std::size_t k = 0; k < there.size(); ++k) {
            const int other = there[k];
            if (other == item)
                continue;
            // The cheapest other place that it has could cost too much already.
            const int first = model.optionBegin[other];
            const int cheapest = model.optionSite[first] != site ? first : first + 1;
            double leaving = model.penalty[other];
            if (cheapest < model.optionBegin[other + 1])
                leaving = std::min(leaving, model.optionCost[cheapest]);
            if (leaving - state.removeGain(other) >= saved || !clearsEnough(state, option, other))
                continue;
            if (tryEjection(state, item, option, other))
                return true;
        }
    }
    return false;
}

}  // namespace continua::engine::placement
