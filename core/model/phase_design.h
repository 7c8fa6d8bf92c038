// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/design.h"

namespace continua {

/// What the demand of a workload is in a phase against what it says: the phase's demand factor
/// x (1 + growth per year) ^ years since the first phase.
double demandFactor(const Design& design, const Workload& workload, PhaseId phase);

/// What there is of `design` in a phase, as a design without phases.
///
/// What does not exist then is not in it, nor what cannot be without it: links and racks of its
/// sites, flows that start there, pins of its workloads. A site that does not exist then, but that
/// a rule of a workload or a pin names, stays, closed by a pin: the rule still means what it says.
/// Rates and computing of every workload are multiplied by demandFactor(), accelerators and sleds
/// rounded up; prices of electricity by the phase's factor.
/// @pre The design has the phase.
Design designIn(const Design& design, PhaseId phase);

}  // namespace continua
