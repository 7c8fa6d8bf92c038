// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/facts.h"

namespace continua::report {

/// Fills in what is told of the single sites, links, flows and lightpaths and of the costs: the
/// part of gather() that a map needs after every plan, at a cost that grows with the design alone.
/// @param plan  Null: nothing is planned yet.
void gatherObjects(Facts& facts, const Design& design, const Plan* plan);

}  // namespace continua::report
