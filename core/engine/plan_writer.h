// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/assignment.h"

#include <vector>

namespace continua::engine {

/// An assignment as a plan: placements, kits, lightpaths with their slots, leases, flows, demand
/// that is unserved with its reasons, the bill and the objective. Flows for whose lightpaths no
/// spectrum is left lose their ways on the way, and where the spectrum counts as planned, those
/// whose lightpaths do not close among the others.
///
/// Leaves status, bound, seed and time to the planner.
///
/// @param isWhole  Whether every replica was looked at: otherwise there is no reason why one runs
///                 nowhere.
Plan writePlan(const Design& design, const graph::Topology& topology, Assignment& assignment,
               bool isWhole);

/// Modes of the assignment's lightpaths that do not close among the others, where the spectrum
/// counts as planned.
Bans failedModes(const Design& design, Assignment& assignment);

}  // namespace continua::engine
