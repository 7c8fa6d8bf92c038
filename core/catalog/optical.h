// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/provenance.h"
#include "core/units/data_rate.h"
#include "core/units/duration.h"
#include "core/units/electric_power.h"
#include "core/units/frequency.h"
#include "core/units/length.h"
#include "core/units/money.h"
#include "core/units/optical_level.h"

#include <optional>
#include <string>
#include <vector>

namespace continua {

/// Glass, per ITU-T type.
struct FiberType {
    std::string key;
    std::string name;
    Attenuation attenuation;  ///< For planning, splices and repairs included.
    double dispersionPsPerNmKm = 0.0;
    std::optional<double> dispersionSlopePsPerNm2Km = {};
    double effectiveAreaUm2 = 0.0;
    double gammaPerWKm = 0.0;
    double pmdPsPerSqrtKm = 0.0;
    Duration latencyPerKm;
    Provenance provenance;

    friend bool operator==(const FiberType&, const FiberType&) = default;
};

enum class AmplifierModel { OsnrPolynomial, VariableGain, FixedNoiseFigure };

/// A line amplifier.
struct AmplifierType {
    std::string key;
    std::string name;
    AmplifierModel model = AmplifierModel::FixedNoiseFigure;
    std::vector<double> osnrPolynomial =
        {};  ///< a, b, c, d of a P^3 + b P^2 + c P + d, dB over dBm.
    Decibel gainMin;
    Decibel gainMax;
    std::optional<Decibel> noiseFigureAtGainMax = {};
    std::optional<Decibel> noiseFigureAtGainMin = {};
    std::optional<Decibel> noiseFigure = {};
    OpticalLevel powerMax = OpticalLevel::fromDbm(0.0);
    Duration pmd = {};
    Decibel pdl = {};
    Duration latency;
    ElectricPower power;
    Money price;
    Provenance provenance;

    friend bool operator==(const AmplifierType&, const AmplifierType&) = default;
};

/// A reconfigurable add/drop multiplexer, per degree.
struct RoadmType {
    std::string key;
    std::string name;
    OpticalLevel targetPerChannel = OpticalLevel::fromDbm(-20.0);
    Decibel addDropOsnr;
    std::vector<double> expressOsnrPolynomial = {};
    Duration pmd = {};  ///< Of one pass.
    Decibel pdl = {};
    Duration latency;
    ElectricPower powerPerDegree;
    Money pricePerDegree;
    Provenance provenance;

    friend bool operator==(const RoadmType&, const RoadmType&) = default;
};

/// A penalty table: points of (impairment, dB), linear between, infinite outside.
struct PenaltyTable {
    std::vector<std::pair<double, double>> points = {};

    friend bool operator==(const PenaltyTable&, const PenaltyTable&) = default;
};

/// One way of sending: rate, symbol rate, modulation, what it needs.
struct TransceiverMode {
    std::string key;
    DataRate rate;
    Frequency symbolRate;
    std::string modulation;
    Frequency slot;
    Decibel requiredOsnr;  ///< In 0.1 nm, before margins.
    std::optional<Decibel> transmitterOsnr = {};
    OpticalLevel launchMin = OpticalLevel::fromDbm(0.0);
    OpticalLevel launchMax = OpticalLevel::fromDbm(0.0);
    PenaltyTable dispersionPenalty = {};  ///< Over ps/nm.
    PenaltyTable pmdPenalty = {};         ///< Over ps.
    PenaltyTable pdlPenalty = {};         ///< Over dB.
    bool isEstimate = false;              ///< Not among published mode lists.

    friend bool operator==(const TransceiverMode&, const TransceiverMode&) = default;
};

/// A pluggable or line card and its modes.
struct TransceiverType {
    std::string key;
    std::string name;
    std::string formFactor;
    ElectricPower power;
    Duration dspFecLatency;            ///< Of one pair of ends together.
    std::optional<int> maxSpans = {};  ///< Unamplified or single-span optics.
    std::optional<Length> maxLength = {};
    Money price;
    std::vector<TransceiverMode> modes;
    Provenance provenance;

    friend bool operator==(const TransceiverType&, const TransceiverType&) = default;
};

/// What a line is built with unless a link says otherwise.
struct LineDefaults {
    Frequency bandFrom;
    Frequency bandTo;
    Length span;
    Length maxSpan;
    Decibel maxSpanLoss;
    Decibel connectorLoss;
    Decibel spliceLoss;
    Length spliceSpacing;
    Provenance provenance;

    friend bool operator==(const LineDefaults&, const LineDefaults&) = default;
};

}  // namespace continua
