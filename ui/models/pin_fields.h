// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/field.h"

namespace continua::ui {

/// Whether a site must stay open or closed in every plan.
Field sitePinField();

/// Where a replica must run, whatever the planner would choose.
Field replicaPinField();

/// Where a replica must never run.
Field replicaExclusionField();

}  // namespace continua::ui
