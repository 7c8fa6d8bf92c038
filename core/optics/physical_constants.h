// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <numbers>

/// Constants of the line model, in SI units.
namespace continua::optics {

inline constexpr double kPlanck = 6.62607015e-34;        ///< J s
inline constexpr double kLightSpeed = 299792458.0;       ///< m/s, in vacuum
inline constexpr double kKerrIndex = 2.6e-20;            ///< n2 of silica, m²/W
inline constexpr double kCoreRadius = 4.2e-6;            ///< m, for the effective area off 1550 nm
inline constexpr double kReferenceWavelength = 1550e-9;  ///< m
inline constexpr double kReferenceFrequency = kLightSpeed / kReferenceWavelength;  ///< Hz
inline constexpr double kReferenceBandwidth = 12.5e9;                              ///< Hz, "0.1 nm"
inline constexpr double kGroupIndex = 1.468;  ///< Of standard fiber, for its latency.
inline constexpr double kPi = std::numbers::pi;

}  // namespace continua::optics
