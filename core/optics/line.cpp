// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/optics/line.h"

#include <cmath>
#include <sstream>

namespace continua::optics {

namespace {

/// Collects the first figure that is not what it should be.
class ElementCheck {
public:
    ElementCheck(std::size_t index, const char* subject) : m_index(index), m_subject(subject) {}

    void atLeastZero(const char* name, double value, const char* unit)
    {
        if (!(value >= 0.0) || !std::isfinite(value))
            refuse(name, value, unit, "0 or more");
    }

    void aboveZero(const char* name, double value, const char* unit)
    {
        if (!(value > 0.0) || !std::isfinite(value))
            refuse(name, value, unit, "above 0");
    }

    void finite(const char* name, double value, const char* unit)
    {
        if (!std::isfinite(value))
            refuse(name, value, unit, "a number");
    }

    const std::optional<Error>& error() const { return m_error; }

private:
    void refuse(const char* name, double value, const char* unit, const char* expected)
    {
        if (m_error)
            return;
        std::ostringstream found;
        found << value << ' ' << unit;
        m_error = Error{.code = ErrorCode::ValueOutOfRange,
                        .subject = m_subject,
                        .place = "elements[" + std::to_string(m_index) + "]." + name,
                        .value = found.str(),
                        .expected = expected};
    }

    std::size_t m_index;
    const char* m_subject;
    std::optional<Error> m_error;
};

std::optional<Error> check(std::size_t index, const FiberSpan& span)
{
    ElementCheck check(index, "fiber span");
    check.aboveZero("length", span.length.inKm(), "km");
    check.aboveZero("attenuation", span.fiber.attenuation.inDbPerKm(), "dB/km");
    check.finite("dispersion", span.fiber.dispersion.inPsPerNmKm(), "ps/(nm km)");
    if (span.fiber.dispersionSlope)
        check.finite("dispersionSlope", span.fiber.dispersionSlope->inPsPerNm2Km(), "ps/(nm2 km)");
    if (span.fiber.nonlinearCoefficient)
        check.atLeastZero("nonlinearCoefficient", span.fiber.nonlinearCoefficient->inPerWKm(),
                          "1/(W km)");
    else
        check.aboveZero("effectiveArea", span.fiber.effectiveArea.inUm2(), "um2");
    check.atLeastZero("connectorIn", span.connectorIn.inDb(), "dB");
    check.atLeastZero("connectorOut", span.connectorOut.inDb(), "dB");
    check.atLeastZero("padding", span.padding.inDb(), "dB");
    check.atLeastZero("pmd", span.fiber.pmd.inPsPerRootKm(), "ps/sqrt(km)");
    check.aboveZero("groupIndex", span.fiber.groupIndex, "");
    return check.error();
}

std::optional<Error> check(std::size_t index, const Amplifier& amplifier)
{
    ElementCheck check(index, "amplifier");
    check.finite("gain", amplifier.gain.inDb(), "dB");
    check.atLeastZero("inputVoa", amplifier.inputVoa.inDb(), "dB");
    check.atLeastZero("outputVoa", amplifier.outputVoa.inDb(), "dB");
    check.atLeastZero("pmd", amplifier.pmd.inPs(), "ps");
    check.atLeastZero("pdl", amplifier.pdl.inDb(), "dB");
    check.atLeastZero("latency", amplifier.latency.inUs(), "us");
    if (amplifier.maximumOutput)
        check.finite("maximumOutput", amplifier.maximumOutput->inDbm(), "dBm");
    if (const auto* fixed = std::get_if<FixedNoise>(&amplifier.noise))
        check.finite("noiseFigure", fixed->noiseFigure.inDb(), "dB");
    return check.error();
}

std::optional<Error> check(std::size_t index, const RoadmStage& roadm)
{
    ElementCheck check(index, "ROADM");
    check.atLeastZero("loss", roadm.loss.inDb(), "dB");
    check.atLeastZero("pmd", roadm.pmd.inPs(), "ps");
    check.atLeastZero("pdl", roadm.pdl.inDb(), "dB");
    check.atLeastZero("latency", roadm.latency.inUs(), "us");
    if (roadm.osnr)
        check.finite("osnr", roadm.osnr->inDb(), "dB");
    if (const auto* level = std::get_if<OpticalLevel>(&roadm.target))
        check.finite("target", level->inDbm(), "dBm");
    else if (const auto* perSlot = std::get_if<DensityPerSlot>(&roadm.target))
        check.aboveZero("target", perSlot->density.inMwPerGhz(), "mW/GHz");
    else
        check.aboveZero("target", std::get<DensityPerBaud>(roadm.target).density.inMwPerGhz(),
                        "mW/GHz");
    return check.error();
}

}  // namespace

Result<Done> checkLine(const Line& line)
{
    bool hasFiber = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        hasFiber = hasFiber || std::holds_alternative<FiberSpan>(line[i]);
        const std::optional<Error> error =
            std::visit([&](const auto& element) { return check(i, element); }, line[i]);
        if (error)
            return *error;
    }
    if (!hasFiber)
        return Error{.code = ErrorCode::MissingValue,
                     .subject = "line",
                     .place = "elements",
                     .value = "0 fiber spans",
                     .expected = "at least one fiber span"};
    return Done{};
}

}  // namespace continua::optics
