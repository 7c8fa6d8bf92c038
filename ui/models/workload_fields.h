// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/field.h"

namespace continua::ui {

/// What can be seen and changed of a workload as a whole: needs, where it may run, where it runs.
Fields workloadFields();

/// Of one replica of a workload.
Fields replicaFields();

}  // namespace continua::ui
