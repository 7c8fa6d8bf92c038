// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/placement/flat_model.h"

namespace continua::engine::placement {

/// Whether an item that must be somewhere fits nowhere, or all of them together need more than
/// there can be. False says nothing.
bool isPlainlyInfeasible(const PlacementModel& model, const FlatModel& flat);

/// Whether every answer costs a whole number, so that bounds can be rounded up.
bool hasWholeCosts(const PlacementModel& model);

}  // namespace continua::engine::placement
