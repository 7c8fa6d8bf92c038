// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/optics/amplifier.h"
#include "core/optics/decibel_math.h"

#include <algorithm>
#include <string>

namespace continua::optics {

namespace {

/// Incremental OSNR (0.1 nm) and noise figure differ by the input power over -58 dBm, the quantum
/// noise h f B of 12.5 GHz near 193 THz (OpenROADM optical specification).
constexpr double kQuantumLevelDb = 58.0;

struct FactorAtGain {
    Decibel gain;

    double operator()(const FixedNoise& noise) const { return ratioOf(noise.noiseFigure); }

    double operator()(const TwoCoilNoise& noise) const
    {
        const Decibel pad = std::max(noise.gainMin - gain, Decibel{});
        const Decibel used = gain + pad;
        const Decibel turnedDown = std::max(noise.gainMax - used, Decibel{});
        const double firstGain = ratioOf(used - noise.betweenCoils - turnedDown);
        return (noise.firstFactor + noise.secondFactor / firstGain) * ratioOf(pad);
    }

    double operator()(const PolynomialNoise& noise) const
    {
        const Decibel pad = std::max(noise.gainMin - gain, Decibel{});
        const double below = std::min((gain + pad - noise.gainMax).inDb(), 0.0);
        double noiseFigureDb = 0.0;
        for (const double coefficient : noise.coefficients)
            noiseFigureDb = noiseFigureDb * below + coefficient;
        return ratioOf(Decibel::fromDb(noiseFigureDb) + pad);
    }
};

struct FactorAtInput {
    Decibel gain;
    double inputDbm;

    double operator()(const OpenRoadmInlineNoise& noise) const
    {
        double osnrDb = 0.0;
        for (const double coefficient : noise.coefficients)
            osnrDb = osnrDb * inputDbm + coefficient;
        return fromIncrementalOsnr(osnrDb);
    }

    double operator()(const OpenRoadmPreampNoise&) const
    {
        return fromIncrementalOsnr(std::min((4.0 * inputDbm + 275.0) / 7.0, 33.0));
    }

    double operator()(const OpenRoadmBoosterNoise&) const { return 0.0; }

    double operator()(const DualStageNoise& noise) const
    {
        // Friis: the second stage's noise counts divided by the first's gain.
        const double first = std::visit(FactorAtGain{noise.firstGain}, noise.first);
        const double second = std::visit(FactorAtGain{gain - noise.firstGain}, noise.second);
        return first + second / ratioOf(noise.firstGain);
    }

    template <class SingleStage>
    double operator()(const SingleStage& noise) const
    {
        return FactorAtGain{gain}(noise);
    }

private:
    double fromIncrementalOsnr(double osnrDb) const
    {
        return ratioOf(Decibel::fromDb(inputDbm - osnrDb + kQuantumLevelDb));
    }
};

/// The first coil's gain at full gain, and at the least.
struct FirstCoilGains {
    double atGainMax;
    double atGainMin;
};

FirstCoilGains firstCoilGains(Decibel gainMin, Decibel gainMax, Decibel betweenCoils)
{
    return {ratioOf(gainMax - betweenCoils), ratioOf(gainMin - betweenCoils - (gainMax - gainMin))};
}

}  // namespace

Result<TwoCoilNoise> fitTwoCoil(Decibel gainMin, Decibel gainMax, Decibel noiseAtGainMin,
                                Decibel noiseAtGainMax)
{
    const double quiet = ratioOf(noiseAtGainMax);
    const double loud = ratioOf(noiseAtGainMin);
    const auto impossible = [&] {
        return Error{.code = ErrorCode::ValueOutOfRange,
                     .subject = "amplifier",
                     .place = "noise figure",
                     .value = std::to_string(noiseAtGainMax.inDb()) + " dB at full gain, "
                            + std::to_string(noiseAtGainMin.inDb()) + " dB at least gain",
                     .expected = "more noise at the lower gain, as two coils make it"};
    };
    if (!(gainMin < gainMax) || !(quiet < loud))
        return impossible();

    Decibel betweenCoils = Decibel::fromDb(5.0);
    FirstCoilGains first = firstCoilGains(gainMin, gainMax, betweenCoils);
    const auto second = [&] {
        return (quiet - loud) / (1.0 / first.atGainMax - 1.0 / first.atGainMin);
    };
    const double firstFactor = quiet - second() / first.atGainMax;
    if (!(firstFactor >= 1.0))
        return impossible();

    // The second coil of a real amplifier is 0.3 to 2 dB noisier than the first; where the usual 5
    // dB between the coils would make it otherwise, the attenuation between them is what differs.
    const double secondFactor = std::clamp(second(), firstFactor * ratioOf(Decibel::fromDb(0.3)),
                                           firstFactor * ratioOf(Decibel::fromDb(2.0)));
    if (secondFactor != second()) {
        betweenCoils = gainMax - decibelsOf(secondFactor / (quiet - firstFactor));
        first = firstCoilGains(gainMin, gainMax, betweenCoils);
    }
    return TwoCoilNoise{.firstFactor = quiet - second() / first.atGainMax,
                        .secondFactor = second(),
                        .betweenCoils = betweenCoils,
                        .gainMin = gainMin,
                        .gainMax = gainMax};
}

double noiseFactor(const AmplifierNoise& noise, Decibel gain, OpticalLevel inputPer50Ghz)
{
    return std::visit(FactorAtInput{gain, inputPer50Ghz.inDbm()}, noise);
}

}  // namespace continua::optics
