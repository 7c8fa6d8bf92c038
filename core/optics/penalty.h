// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/optical.h"

namespace continua::optics {

/// Penalty of an impairment: linear between the table's points, from none at 0 to the first point.
///
/// @return Infinite behind the last point; none for an empty table.
Decibel penaltyAt(const PenaltyTable& table, double impairment);

}  // namespace continua::optics
