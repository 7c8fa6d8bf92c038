// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/engine/joint/joint_instance.h"

#include <string>
#include <string_view>

namespace continua::interchange {

/// A published instance of the joint model: nodes (open, power, cool, space, pue, energy), racks
/// (kw, gpu, cost), links (u, v, km, mods of [Gbit/s, cost]), workloads (src, gpu, kw, bw, allowed,
/// and where "protection" is true pairs of link lists by site).
///
/// @param file  Named in errors, with the place.
Result<engine::JointInstance> readJoint(std::string_view text, const std::string& file);

}  // namespace continua::interchange
