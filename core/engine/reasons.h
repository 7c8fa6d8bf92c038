// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/assignment.h"

#include <vector>

namespace continua::engine {

/// Why a replica runs nowhere: what speaks against each site, with the others where they are.
std::vector<Refusal> replicaReasons(const Design& design, const graph::Topology& topology,
                                    Assignment& assignment, int replica);

/// Why a flow whose ends both run has no way.
std::vector<Refusal> flowReasons(const Design& design, const Assignment& assignment, int flow);

/// Why a flow that wants a second path has none.
std::vector<Refusal> protectionReasons(const Design& design, const Assignment& assignment,
                                       int flow);

}  // namespace continua::engine
