// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace continua {

/// What a plan is to have least of. Weighted: money, to which energy, carbon and latency count as
/// if each unit had a price more; the assumptions say which.
enum class Objective { Cost, Energy, Carbon, Latency, Weighted };

/// Whether the objective is a sum of money, in USD of present value.
constexpr bool isMoney(Objective objective)
{
    return objective == Objective::Cost || objective == Objective::Weighted;
}

}  // namespace continua
