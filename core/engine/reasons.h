// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/assignment.h"
#include "core/engine/candidates.h"

#include <vector>

namespace continua::engine {

/// Why a replica runs nowhere: what speaks against each site, with the others where they are.
/// In a large problem some of it: at most `kMostReasons`, of the sites worth trying.
///
/// @param candidates  Of the same design.
std::vector<Refusal> replicaReasons(const Design& design, CandidateBook& candidates,
                                    Assignment& assignment, int replica);

inline constexpr std::size_t kMostReasons = 50;

/// Why a flow whose ends both run has no way.
std::vector<Refusal> flowReasons(const Design& design, const Assignment& assignment, int flow);

/// Why a flow that wants a second path has none.
std::vector<Refusal> protectionReasons(const Design& design, const Assignment& assignment,
                                       int flow);

}  // namespace continua::engine
