// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/plan/roadmap.h"
#include "core/report/facts.h"

#include <string>
#include <string_view>
#include <vector>

namespace continua::interchange {

/// A roadmap as one JSON document with the schema "continua-plan/1": the plan of its last phase,
/// with objective, bound, gap and costs of all phases, and "phases": for each its date, what it
/// costs and its own plan, as writePlanText() has it.
///
/// @param facts  Of each step's design and plan.
std::string writeRoadmapText(const Design& design, const Roadmap& roadmap,
                             const std::vector<report::Facts>& facts,
                             const std::string& inputSha256);

/// The roadmap that such a document holds, for `design`.
///
/// @param subject  Names the text in errors: its path.
/// @error  those of readPlanText() and phaseTerms(); UnknownName for a phase that the design does
///         not have.
Result<Roadmap> readRoadmapText(const Design& design, std::string_view text,
                                const std::string& subject);

}  // namespace continua::interchange
