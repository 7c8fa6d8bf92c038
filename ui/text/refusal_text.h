// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"

#include <QString>

namespace continua::ui {

/// Why something cannot be, as a whole sentence with what it needed and what there is.
QString refusalText(const Design& design, const Refusal& refusal);

}  // namespace continua::ui
