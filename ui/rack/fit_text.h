// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/racks/fit.h"

#include <QString>

namespace continua::ui {

/// Why an item may not stand there, with its numbers, as a sentence.
QString fitText(const Design& design, const Rack& rack, const FitProblem& problem);

/// Where the item would stand and on which adapter, or the rule that refuses it and why: what is
/// said while it is carried over a slot.
QString fitText(const Design& design, const Rack& rack, const RackItem& item, const Fit& fit);

}  // namespace continua::ui
