// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/engine/placement/placement_model.h"

#include <optional>
#include <string>

namespace continua::interchange {

/// Capacitated facility location as in the OR-Library: sites and customers; capacity and fixed cost
/// of each site; demand of each customer and what serving all of it from each site costs.
///
/// @param file      Named in errors, with line and value.
/// @param capacity  Stands for the word "capacity" in the file.
Result<engine::PlacementModel> readCflp(const std::string& text, const std::string& file,
                                        std::optional<double> capacity);

/// Single-source capacitated facility location: sites and customers; capacities; fixed costs;
/// demands; the costs of each customer from each site.
Result<engine::PlacementModel> readSscflp(const std::string& text, const std::string& file);

/// Generalized assignment: agents and jobs; cost rows by agent; resource rows by agent; capacities.
///
/// @param maximise  Whether the first rows are gains. The model then counts what a job falls short
///                  of the highest gain of all; see highestGain().
Result<engine::PlacementModel> readGap(const std::string& text, const std::string& file,
                                       bool maximise);

/// What every job of a maximised assignment is counted from: the highest gain in the file.
Result<double> highestGain(const std::string& text, const std::string& file);

}  // namespace continua::interchange
