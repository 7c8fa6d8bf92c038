// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explain/conflict_design.h"

#include <functional>

namespace continua::explain {

/// Says of a limit what it would have to be for `plan`, in which it does not count.
///
/// @param relaxed  What was planned.
void addNeeded(const Design& design, const RelaxedDesign& relaxed, const Plan& plan,
               ConflictMember& member);

/// Lowers `limit->needed` of a limit as far as `holds` says that it does, to about one in two
/// hundred, and racks to the last.
void leastNeeded(ConflictMember& member, const std::function<bool(const ConflictMember&)>& holds);

}  // namespace continua::explain
