// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/roadmap.h"
#include "core/report/facts.h"

#include <vector>

namespace continua::report {

/// One for each phase; costs over all phases add up to the roadmap's.
/// @pre `roadmap` is of `design`.
std::vector<PhaseCost> costByPhase(const Design& design, const Roadmap& roadmap);

}  // namespace continua::report
