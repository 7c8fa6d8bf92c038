// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/optics/physical_constants.h"
#include "core/units/optical_level.h"

#include <cmath>

/// Ways between decibels and plain ratios and watts.
namespace continua::optics {

inline double ratioOf(Decibel gain) { return std::pow(10.0, gain.inDb() / 10.0); }
inline double lossRatioOf(Decibel loss) { return std::pow(10.0, -loss.inDb() / 10.0); }
inline double wattsOf(OpticalLevel level) { return std::pow(10.0, level.inDbm() / 10.0) * 1e-3; }

/// @return Infinite for 0 or below 0 of the inverse.
inline Decibel decibelsOf(double ratio) { return Decibel::fromDb(10.0 * std::log10(ratio)); }
inline OpticalLevel levelOf(double watts)
{
    return OpticalLevel::fromDbm(10.0 * std::log10(watts * 1e3));
}

}  // namespace continua::optics
