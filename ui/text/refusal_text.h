// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explain/remedy.h"
#include "core/plan/plan.h"

#include <QString>

namespace continua::ui {

/// Why something cannot be, as a whole sentence with what it needed and what there is.
QString refusalText(const Design& design, const Refusal& refusal);

/// What would mend it, as a whole sentence with the figure it leads to and its price.
///
/// @param workload  Whose replica Remedy::index counts, where that is known.
QString remedyText(const Design& design, const explain::Remedy& remedy, WorkloadId workload = {});

}  // namespace continua::ui
