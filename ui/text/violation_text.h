// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/verify/violation.h"

#include <QString>

namespace continua::ui {

/// What is false about a plan, as a sentence with both figures.
QString violationText(const Design& design, const verify::Violation& violation);

}  // namespace continua::ui
