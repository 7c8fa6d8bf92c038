// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/racks/fit.h"

#include <QString>

namespace continua::ui {

/// Why an item may not stand there, with its numbers, as a sentence.
QString fitText(const Design& design, const Rack& rack, const FitProblem& problem);

}  // namespace continua::ui
