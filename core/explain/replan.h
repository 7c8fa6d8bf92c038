// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job_control.h"
#include "core/base/result.h"
#include "core/plan/plan.h"

namespace continua::explain {

/// Plans `design`, from `plan` on and with its objective and seed: what a change of the design
/// comes to.
///
/// @error  As of engine::plan(); Cancelled when `control` asks to stop.
Result<Plan> replanned(const Design& design, const Plan& plan, JobControl& control);

}  // namespace continua::explain
