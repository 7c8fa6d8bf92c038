// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/optics/catalog_line.h"

#include "core/model/link_line.h"
#include "core/optics/decibel_math.h"

#include <algorithm>
#include <cmath>

namespace continua::optics {

namespace {

Error unknown(const char* subject, std::string_view key, const char* expected)
{
    return {.code = ErrorCode::UnknownName,
            .subject = subject,
            .value = std::string(key),
            .expected = expected};
}

Error missing(const AmplifierType& type, const char* place)
{
    return {.code = ErrorCode::MissingValue, .subject = type.name, .place = place};
}

Result<AmplifierNoise> noiseOf(const AmplifierType& type)
{
    switch (type.model) {
    case AmplifierModel::OsnrPolynomial: {
        OpenRoadmInlineNoise noise;
        if (type.osnrPolynomial.size() != noise.coefficients.size())
            return missing(type, "osnrPolynomial");
        std::copy(type.osnrPolynomial.begin(), type.osnrPolynomial.end(),
                  noise.coefficients.begin());
        return AmplifierNoise(noise);
    }
    case AmplifierModel::VariableGain: {
        if (!type.noiseFigureAtGainMin || !type.noiseFigureAtGainMax)
            return missing(type, "noiseFigureAtGainMax");
        const Result<TwoCoilNoise> fitted = fitTwoCoil(
            type.gainMin, type.gainMax, *type.noiseFigureAtGainMin, *type.noiseFigureAtGainMax);
        if (!fitted)
            return fitted.error();
        return AmplifierNoise(*fitted);
    }
    case AmplifierModel::FixedNoiseFigure: break;
    }
    if (!type.noiseFigure)
        return missing(type, "noiseFigure");
    return AmplifierNoise(FixedNoise{*type.noiseFigure});
}

}  // namespace

FiberProperties fiberProperties(const FiberType& type)
{
    FiberProperties fiber{.attenuation = type.attenuation,
                          .dispersion = Dispersion::fromPsPerNmKm(type.dispersionPsPerNmKm),
                          .effectiveArea = Area::fromUm2(type.effectiveAreaUm2),
                          .pmd = PmdCoefficient::fromPsPerRootKm(type.pmdPsPerSqrtKm),
                          .groupIndex = type.latencyPerKm.inS() / 1e3 * kLightSpeed};
    if (type.dispersionSlopePsPerNm2Km)
        fiber.dispersionSlope = DispersionSlope::fromPsPerNm2Km(*type.dispersionSlopePsPerNm2Km);
    // A core that is not silica: its nonlinearity does not follow from the mode's area.
    const double silica = 2.0 * kPi * kKerrIndex / kReferenceWavelength / fiber.effectiveArea.inM2()
                        * 1e3;  // 1/(W km)
    if (!(std::abs(type.gammaPerWKm / silica - 1.0) < 0.1))
        fiber.nonlinearCoefficient = NonlinearCoefficient::fromPerWKm(type.gammaPerWKm);
    return fiber;
}

Result<LineEquipment> lineEquipment(const Catalog& catalog, std::string_view amplifier,
                                    std::string_view roadm)
{
    const AmplifierType* amplifierType = find(catalog.amplifiers, amplifier);
    if (!amplifierType)
        return unknown("amplifier", amplifier, "the key of an amplifier of the catalog");
    const RoadmType* roadmType = find(catalog.roadms, roadm);
    if (!roadmType)
        return unknown("roadm", roadm, "the key of a ROADM of the catalog");
    const Result<AmplifierNoise> noise = noiseOf(*amplifierType);
    if (!noise)
        return noise.error();

    const AmplifierProperties properties{.noise = *noise,
                                         .gainMax = amplifierType->gainMax,
                                         .maximumOutput = amplifierType->powerMax,
                                         .pmd = amplifierType->pmd,
                                         .pdl = amplifierType->pdl,
                                         .latency = amplifierType->latency};
    LineEquipment equipment{.booster = properties,
                            .inLine = properties,
                            .expressPreamplifier = properties,
                            .dropPreamplifier = properties};
    equipment.roadm.outputPer50Ghz = roadmType->targetPerChannel;
    equipment.roadm.pmd = roadmType->pmd;
    equipment.roadm.pdl = roadmType->pdl;
    equipment.roadm.latency = roadmType->latency;

    OpenRoadmInlineNoise express;
    if (roadmType->expressOsnrPolynomial.size() == express.coefficients.size()) {
        std::copy(roadmType->expressOsnrPolynomial.begin(), roadmType->expressOsnrPolynomial.end(),
                  express.coefficients.begin());
        equipment.booster.noise = OpenRoadmBoosterNoise{};
        equipment.expressPreamplifier.noise = express;
        equipment.dropPreamplifier.noise = OpenRoadmPreampNoise{};
        equipment.roadm.addOsnr = roadmType->addDropOsnr;  // The drop side is the preamplifier's.
    } else {
        // Given for adding and dropping together: each counts half.
        const Decibel each = roadmType->addDropOsnr + decibelsOf(2.0);
        equipment.roadm.addOsnr = each;
        equipment.roadm.dropOsnr = each;
    }
    return equipment;
}

ReferenceLoad referenceLoad(const LineDefaults& defaults)
{
    return {.band = {defaults.bandFrom, defaults.bandTo}};
}

SpectrumSetting spectrumSetting(const Design& design)
{
    const LineDefaults& line = design.catalog().line;
    return {
        .band = {line.bandFrom, line.bandTo},
        .systemMargin = Decibel::fromDb(assumption(design, "system_margin_db")),
    };
}

bool judgesSpectrumAsPlanned(const Design& design)
{
    const auto& rows = design.all<Assumption>();
    return std::any_of(rows.begin(), rows.end(), [](const auto& entry) {
        return entry.second.key == "spectrum_as_planned" && entry.second.value != 0.0;
    });
}

bool isMadeFor(const TransceiverType& type, std::size_t spans, Length length)
{
    return (!type.maxSpans || static_cast<int>(spans) <= *type.maxSpans)
        && (!type.maxLength || length <= *type.maxLength);
}

Result<LinkLine> designLink(LinePropagator& propagator, const Design& design, const Link& link)
{
    const Catalog& catalog = design.catalog();
    if (link.leased)
        return Error{.code = ErrorCode::MissingValue,
                     .subject = link.code,
                     .place = "fiber",
                     .value = "leased service",
                     .expected = "a link of fiber"};
    const FiberType* fiber = find(catalog.fibers, link.fiber);
    if (!fiber)
        return unknown("fiber", link.fiber, "the key of a fiber of the catalog");
    const std::string_view amplifier =
        link.amplifier.empty() ? kStandardAmplifier : std::string_view(link.amplifier);
    const Result<LineEquipment> equipment = lineEquipment(catalog, amplifier);
    if (!equipment)
        return equipment.error();
    ReferenceLoad load = referenceLoad(catalog.line);
    load.launchPer50Ghz = link.launchPer50Ghz;
    Result<LinkLine> line = designLine(propagator, fiberProperties(*fiber), spansOf(design, link),
                                       catalog.line.connectorLoss, *equipment, load);
    if (line)
        return line;
    Error refused = line.error();
    refused.subject = link.code;
    return refused;
}

}  // namespace continua::optics
