// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explain/alternatives.h"
#include "core/explain/conflict.h"
#include "core/explain/headroom.h"
#include "core/explain/repair.h"
#include "core/explain/shadow_prices.h"

#include <nlohmann/json.hpp>

#include <vector>

namespace continua::app {

using Json = nlohmann::ordered_json;

/// Refusals: rule, needed, available, short_by, message.
Json rulesJson(const Design& design, const std::vector<Refusal>& refusals);

/// What a plan with the replica elsewhere costs more: more_usd, more_unserved, moved_replicas.
Json alternativeJson(const explain::Alternative& alternative);

/// The same with its message.
Json alternativeMessageJson(const explain::Alternative& alternative);

/// pinned, other_sites, next_site, the alternative, message.
Json whyHereJson(const Design& design, const explain::WhyHere& why);

/// steps, price_usd, building_work_unpriced.
Json repairJson(const Design& design, const explain::Repair& repair);

/// growth, open_ended, binding, stranded, message.
Json headroomJson(const Design& design, const explain::Headroom& headroom);

/// workload, demand and its name, proven, minimal, message, members.
Json conflictJson(const Design& design, const explain::Conflict& conflict);

/// limit, of what, step and unit, gain, estimate, message.
Json shadowPriceJson(const Design& design, const explain::ShadowPrice& price);

}  // namespace continua::app
