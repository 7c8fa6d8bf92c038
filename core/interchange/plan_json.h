// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/report/facts.h"

#include <string>
#include <string_view>

namespace continua::interchange {

/// A plan as one JSON document with the schema "continua-plan/1".
///
/// Objects are named by their codes, every number's key ends in its unit, key order is stable,
/// and everything that readPlanText() needs to give the plan back is in it. Costs and kpi are
/// those of `facts`, which are of the same design and plan.
///
/// @param inputSha256  Of what was planned; empty when unknown.
std::string writePlanText(const Design& design, const Plan& plan, const report::Facts& facts,
                          const std::string& inputSha256);

/// The plan that such a document holds, for `design`.
///
/// @param subject  Names the text in errors: its path.
/// @error MalformedText    It is not JSON, or a value is of another type.
/// @error FileForeign      It is JSON, but no plan.
/// @error MissingValue     A key is not there; the place says which.
/// @error UnknownName      It names an object or enumerator that nothing carries.
/// @error ValueOutOfRange  An index points at nothing.
Result<Plan> readPlanText(const Design& design, std::string_view text, const std::string& subject);

}  // namespace continua::interchange
