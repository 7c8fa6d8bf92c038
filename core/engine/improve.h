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
/// replicas off, puts them back by regret, descends, and keeps what is better. Ends after
/// `kRounds` rounds without gain.
void shake(Assignment& assignment, Random& random, const Patience& patience);

inline constexpr int kRounds = 12;

}  // namespace continua::engine
