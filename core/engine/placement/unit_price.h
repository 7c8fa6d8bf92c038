// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace continua::engine::placement {

/// What a unit of each kind of supply is worth, when `demand` is to be met by parts of modules at
/// the least cost: the dual prices of that linear program, by the simplex method. At these prices
/// no module gives more than it costs.
///
/// @param supply  By module and kind.
/// @param cost    By module.
std::vector<double> unitPrices(const std::vector<double>& demand, const std::vector<double>& supply,
                               const std::vector<double>& cost);

}  // namespace continua::engine::placement
