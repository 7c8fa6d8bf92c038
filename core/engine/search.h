// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/assignment.h"
#include "core/engine/patience.h"
#include "core/engine/plan_request.h"

namespace continua::engine {

/// Puts replicas where a plan has them, as far as the rules still allow.
///
/// @param flows  Ways to begin with where they still serve; by flow, or empty.
void startFrom(const Plan& plan, const std::vector<FlowState>& flows, Assignment& assignment);

/// Lays out all replicas that are nowhere yet, well enough to be shown.
void layOut(Assignment& assignment, std::uint64_t seed, const Patience& patience);

/// Betters what is laid out until the rounds of the effort bring nothing more or patience ends.
void improve(Assignment& assignment, Effort effort, std::uint64_t seed, const Patience& patience,
             JobControl& control);

/// The work after which a search of that effort ends by itself.
std::uint64_t mostWork(Effort effort, const Problem& problem);

}  // namespace continua::engine
