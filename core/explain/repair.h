// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explain/remedy.h"
#include "core/explain/rule_edits.h"
#include "core/explain/survey.h"

#include <vector>

namespace continua::explain {

/// What lets a replica run at a site that refuses it: remedies to be carried out one after the
/// other, none of which can be left out.
struct Repair {
    std::vector<Remedy> steps;
    ChangeSet edit;                ///< All of them, as one edit of the design.
    Money price;                   ///< Of the steps that have one, over the horizon.
    bool hasUnpricedWork = false;  ///< Some step has none: work on a building, a new hut.
};

/// The cheapest repair of whyNotHere() that was found: after its edit nothing speaks against the
/// site. Rules lifted, limits raised as far as it takes, and for every flow the cheapest way out
/// that works; the plan's other replicas stay where they are. Empty when nothing speaks against the
/// site as it is; nothing when no repair is known, as where no kit of the catalog supplies it.
///
/// @param ids  Numbers what the edit adds.
std::optional<Repair> repairFor(Survey& survey, const Berth& berth, IdSource& ids);

}  // namespace continua::explain
