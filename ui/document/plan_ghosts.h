// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan_changes.h"

namespace continua::ui {

/// What another design or plan would change, or has changed, to be drawn as ghosts over the map.
struct PlanGhosts {
    PlanChanges changes;
    Design before;  ///< Where stands what goes.
    Design after;   ///< Where stands what comes.
};

}  // namespace continua::ui
