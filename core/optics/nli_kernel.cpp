// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/optics/nli_kernel.h"

#include <algorithm>
#include <cmath>

namespace continua::optics {

namespace {

/// Below it (0.00001 ps/(nm km)) the closed form has reached its limit without dispersion.
constexpr double kLeastBeta2 = 1e-32;  // s²/m

/// D(f) in s/m² from which beta2 follows; see the class for the convention without a slope.
double dispersionAt(const FiberProperties& fiber, double frequencyHz)
{
    const double reference = fiber.dispersion.inSecondsPerM2();
    if (!fiber.dispersionSlope) {
        const double ratio = frequencyHz / kReferenceFrequency;
        return reference * ratio * ratio;
    }
    return reference
         + fiber.dispersionSlope->inSecondsPerM3()
               * (kLightSpeed / frequencyHz - kReferenceWavelength);
}

double beta2At(const FiberProperties& fiber, double frequencyHz)
{
    const double wavelength = kLightSpeed / frequencyHz;
    return -wavelength * wavelength * dispersionAt(fiber, frequencyHz) / (2.0 * kPi * kLightSpeed);
}

/// Chromatic dispersion per meter at a frequency, in ps/nm/m.
///
/// Taken as the reference figures take it: beta2 at the channel plus, on a fiber with a slope,
/// beta3 over the distance to the reference frequency, at the scale of the reference wavelength.
/// That counts the slope twice against D(f) itself, 2 % of the dispersion at 3 nm from 1550 nm.
double accumulatedPerMeter(const FiberProperties& fiber, double frequencyHz)
{
    double beta = beta2At(fiber, frequencyHz);
    if (fiber.dispersionSlope) {
        const double wavelength = kLightSpeed / frequencyHz;
        const double turn = wavelength / (2.0 * kPi * kLightSpeed);
        const double beta3 = turn * turn * wavelength
                           * (wavelength * fiber.dispersionSlope->inSecondsPerM3()
                              + 2.0 * dispersionAt(fiber, frequencyHz));
        beta += 2.0 * kPi * beta3 * (frequencyHz - kReferenceFrequency);
    }
    const double secondsPerM2 =
        -beta * 2.0 * kPi * kReferenceFrequency * kReferenceFrequency / kLightSpeed;
    return secondsPerM2 * 1e3;  // 1 s/m² is 1000 ps/nm over a meter.
}

/// gamma(f) in 1/(W m); the mode field's growth with wavelength after A. D'Amico et al., JLT 40,
/// 3499 (2022), section III.D.
double gammaAt(const FiberProperties& fiber, double frequencyHz)
{
    if (fiber.nonlinearCoefficient)
        return fiber.nonlinearCoefficient->inPerWM() * frequencyHz / kReferenceFrequency;
    const double inverseArea =
        1.0 / fiber.effectiveArea.inM2()
        + std::log(frequencyHz / kReferenceFrequency) / (kPi * kCoreRadius * kCoreRadius);
    return 2.0 * kPi * kKerrIndex * frequencyHz / kLightSpeed * inverseArea;
}

}  // namespace

NliKernel::NliKernel(const FiberProperties& fiber, const ChannelGrid& grid) : m_fiber(fiber)
{
    const std::size_t count = grid.frequencyHz.size();
    m_alphaPerM = fiber.attenuation.inDbPerKm() / 1e3 * std::log(10.0) / 10.0;
    const double asymptoticLength = 1.0 / m_alphaPerM;

    std::vector<double> beta2(count);
    for (std::size_t i = 0; i < count; ++i) {
        const double frequency = grid.frequencyHz[i];
        beta2[i] = beta2At(fiber, frequency);
        m_dispersionPerMeter.push_back(accumulatedPerMeter(fiber, frequency));
    }

    m_matrix.resize(count * count);
    for (std::size_t i = 0; i < count; ++i) {
        const double gamma = gammaAt(fiber, grid.frequencyHz[i]);
        for (std::size_t j = 0; j < count; ++j) {
            const double rate = grid.symbolRateHz[j];
            const double b = std::max(std::abs(beta2[i] + beta2[j]) / 2.0, kLeastBeta2);
            const double distance = grid.frequencyHz[j] - grid.frequencyHz[i];
            const double x = kPi * kPi * asymptoticLength * b * grid.symbolRateHz[i];
            const double overlap =
                std::asinh(x * (distance + rate / 2.0)) - std::asinh(x * (distance - rate / 2.0));
            const double weight = (i == j ? 16.0 : 32.0) / 27.0;
            m_matrix[i * count + j] =
                weight * gamma * gamma * overlap / (4.0 * kPi * b * asymptoticLength * rate * rate);
        }
    }

    m_quantum = quantumPower(grid);
    product(m_quantum, m_quantum, m_quantumSquared);
}

std::vector<double> NliKernel::quantumPower(const ChannelGrid& grid)
{
    std::vector<double> power(grid.frequencyHz.size());
    for (std::size_t i = 0; i < power.size(); ++i)
        power[i] = kPlanck * grid.frequencyHz[i] * grid.symbolRateHz[i];
    return power;
}

double NliKernel::effectiveLengthSquared(Length length) const
{
    const double effective = -std::expm1(-m_alphaPerM * length.inM()) / m_alphaPerM;
    return effective * effective;
}

const NliKernel::Response& NliKernel::response(const PowerProfile& profile)
{
    const auto known = std::find_if(m_remembered.begin(), m_remembered.end(),
                                    [&](const Response& r) { return r.profile == profile.number; });
    if (known != m_remembered.end())
        return *known;
    if (!profile.recurs && m_passing.profile == profile.number)
        return m_passing;

    Response& made = profile.recurs ? m_remembered.emplace_back() : m_passing;
    made.profile = profile.number;
    product(profile.powerW, profile.powerW, made.squared);
    product(profile.powerW, m_quantum, made.crossed);
    return made;
}

void NliKernel::product(const std::vector<double>& a, const std::vector<double>& b,
                        std::vector<double>& result) const
{
    const std::size_t count = a.size();
    result.assign(count, 0.0);
    for (std::size_t i = 0; i < count; ++i) {
        const double* row = m_matrix.data() + i * count;
        double sum = 0.0;
        for (std::size_t j = 0; j < count; ++j)
            sum += row[j] * (a[j] * b[j]);
        result[i] = sum;
    }
}

}  // namespace continua::optics
