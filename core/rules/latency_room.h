// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explain/remedies.h"
#include "core/rules/finding.h"
#include "core/rules/flow_ends.h"

#include <functional>
#include <optional>

namespace continua::rules {

/// A wider budget, or quicker fiber on the way, after which no more than `warnShare` of the budget
/// is used.
///
/// @param usedMs    Of the way as it is, in the terms of the budget.
/// @param wayThere  The same of a changed design; nothing where there is none.
std::vector<explain::Remedy>
roomMakers(explain::Survey& survey, const FlowEnds& flow, double warnShare, double usedMs,
           const std::vector<LinkId>& links,
           const std::function<std::optional<double>(explain::Survey&)>& wayThere);

/// LAT-DETOUR: the fiber of the next way of a flow fits the budget, but not with what stands at its
/// ends, or just so; nothing otherwise.
///
/// @param flow       Its ends may be those of a plan or a site that could host it as well.
/// @param warnShare  Of the budget, up to which a way is no news.
std::optional<Finding> thinDetour(explain::Survey& survey, const FlowEnds& flow, double warnShare);

}  // namespace continua::rules
