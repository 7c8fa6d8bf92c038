// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/assignment.h"
#include "core/engine/patience.h"
#include "core/engine/plan_request.h"

namespace continua::engine {

/// Where a plan has the replicas of a problem, as far as their own rules still allow; -1: nowhere.
std::vector<int> hostsIn(const Plan& plan, const Problem& problem);

/// Lays out all replicas that are nowhere yet, well enough to be shown.
void layOut(Assignment& assignment, std::uint64_t seed, const Patience& patience);

/// Betters what is laid out until the rounds of the effort bring nothing more or patience ends.
void improve(Assignment& assignment, Effort effort, std::uint64_t seed, const Patience& patience,
             JobControl& control);

/// The work after which a search of that effort ends by itself.
std::uint64_t mostWork(Effort effort, const Problem& problem);

}  // namespace continua::engine
