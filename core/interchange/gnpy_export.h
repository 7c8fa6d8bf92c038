// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"

#include <string>

namespace continua {
class Design;
}

/// A design as the GNPy project reads it (github.com/Telecominfraproject/oopt-gnpy, "JSON input
/// files"): importGnpy() gives the same sites, lengths, spans and glass back.
namespace continua::interchange {

/// Elements and connections: a ROADM and a transceiver per site that has fiber, a fiber per span
/// and direction, amplifiers between spans and at the ends where a link names its model. Leased
/// services, which are no glass of ours, are left out.
std::string gnpyTopology(const Design& design);

/// The glass, amplifiers, ROADM, transceivers, band and span limits that the topology refers to.
std::string gnpyEquipment(const Design& design);

/// One path request per flow that the plan carries over fiber from one site to another, with the
/// transceiver and mode of its first lightpath.
std::string gnpyServices(const Design& design, const Plan& plan);

}  // namespace continua::interchange
