// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/facts.h"

namespace continua::report {

/// The plan's kit orders with their sums, by site code and kit.
std::vector<KitFacts> kitsOf(const Design& design, const Plan& plan);

/// The bill of materials: frames and equipment of the ordered kits, two transceivers per
/// lightpath, line equipment as the plan's costs count it, leased modules. By kind and key.
std::vector<PartFacts> partsOf(const Design& design, const Plan& plan);

}  // namespace continua::report
