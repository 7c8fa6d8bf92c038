// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/units/duration.h"
#include "core/units/optical_level.h"

#include <array>
#include <optional>
#include <variant>
#include <vector>

namespace continua::optics {

/// The same noise figure at every gain.
struct FixedNoise {
    Decibel noiseFigure = {};
};

/// Two amplifying coils with an adjustable attenuator between them.
///
/// Linear noise factor F1 + F2/g: F1 and F2 are the coils', g is the gain of the first coil after
/// the attenuator, which eats twice what the gain is turned down. Made by fitTwoCoil().
struct TwoCoilNoise {
    double firstFactor = 1.0;   ///< F1, linear.
    double secondFactor = 1.0;  ///< F2, linear.
    Decibel betweenCoils = {};  ///< What the first coil's gain lies below the whole at full gain.
    Decibel gainMin = {};       ///< Below it, every dB less gain is a dB more noise figure.
    Decibel gainMax = {};
};

/// Fits the two coils to the noise figures at the ends of the gain range.
///
/// @error ValueOutOfRange  No two passive-loss coils have these noise figures.
Result<TwoCoilNoise> fitTwoCoil(Decibel gainMin, Decibel gainMax, Decibel noiseAtGainMin,
                                Decibel noiseAtGainMax);

/// Noise figure in dB as a polynomial in (gain - gainMax) in dB.
struct PolynomialNoise {
    std::vector<double> coefficients = {};  ///< Highest power first.
    Decibel gainMin = {};
    Decibel gainMax = {};
};

/// OpenROADM in-line amplifier or express ROADM: incremental OSNR as a cubic in the input power.
struct OpenRoadmInlineNoise {
    std::array<double, 4> coefficients = {};  ///< Of input dBm per 50 GHz; highest power first.
};

/// OpenROADM preamplifier of a dropping ROADM.
struct OpenRoadmPreampNoise {};

/// OpenROADM booster: its noise is booked with the ROADM's add path or express path.
struct OpenRoadmBoosterNoise {};

using SingleStageNoise = std::variant<FixedNoise, TwoCoilNoise, PolynomialNoise>;

/// Two amplifiers in a row in one box; the first runs at a fixed gain.
struct DualStageNoise {
    SingleStageNoise first = {};
    Decibel firstGain = {};
    SingleStageNoise second = {};
};

using AmplifierNoise = std::variant<FixedNoise, TwoCoilNoise, PolynomialNoise, OpenRoadmInlineNoise,
                                    OpenRoadmPreampNoise, OpenRoadmBoosterNoise, DualStageNoise>;

/// An amplifier as it is set in a line: flat gain over the band.
struct Amplifier {
    AmplifierNoise noise = FixedNoise{};
    Decibel gain = {};
    Decibel inputVoa = {};  ///< Attenuation before the noise is made.
    Decibel outputVoa = {};
    std::optional<OpticalLevel> maximumOutput = {};  ///< Total power; gain falls to keep it.
    Duration pmd = {};
    Decibel pdl = {};
    Duration latency = {};
};

/// Linear noise factor, referred to the amplifier's input; 0 for one whose noise is booked
/// elsewhere.
///
/// @param inputPer50Ghz  Mean input power in 50 GHz of slot, after the input attenuator.
double noiseFactor(const AmplifierNoise& noise, Decibel gain, OpticalLevel inputPer50Ghz);

}  // namespace continua::optics
