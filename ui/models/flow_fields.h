// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/field.h"

namespace continua::ui {

/// What can be seen and changed of one flow: ends, rate, latency budget and what the plan needs of
/// it.
Fields flowFields();

}  // namespace continua::ui
