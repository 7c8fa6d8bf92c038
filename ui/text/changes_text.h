// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan_changes.h"

#include <QString>

namespace continua::ui {

/// What changes, as a list of amounts: "+6 racks, 2 replicas run elsewhere"; empty for nothing.
QString changesText(const PlanChanges& changes);

}  // namespace continua::ui
