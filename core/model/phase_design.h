// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/change_set.h"

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
/// rounded up; prices of electricity by the phase's factor. The title names the phase.
/// @pre The design has the phase.
Design designIn(const Design& design, PhaseId phase);

/// The pin that keeps a site closed which is in a phase only because a rule names it.
PinId notTherePin(SiteId site);

/// An edit of what there is in a phase, as the edit of the whole design that does the same there:
/// fields that the phase made another are as `whole` has them where `edit` leaves them alone, and
/// what is new comes with the phase.
///
/// @param there  designIn() the phase, perhaps with racks that a plan put up; `edit` fits it.
///               Changes of such racks are left out.
ChangeSet editOfWhole(const Design& whole, PhaseId phase, const Design& there,
                      const ChangeSet& edit);

}  // namespace continua
