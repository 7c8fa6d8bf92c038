// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/random.h"
#include "core/engine/assignment.h"
#include "core/engine/patience.h"

namespace continua::engine {

/// Applies every move until none helps.
void descend(Assignment& assignment, const Patience& patience);

/// Large-neighborhood search (Pisinger and Ropke, Handbook of Metaheuristics, 2010): takes related
/// replicas off, puts them back by regret, descends, and keeps what is better. In a large problem
/// it descends by those replicas only. Ends after so many rounds without gain.
void shake(Assignment& assignment, Random& random, int rounds, const Patience& patience);

}  // namespace continua::engine
