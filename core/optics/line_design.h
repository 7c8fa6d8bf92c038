// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/optics/line.h"
#include "core/optics/line_propagation.h"

#include <vector>

namespace continua::optics {

/// A kind of amplifier, before its gain is set.
struct AmplifierProperties {
    AmplifierNoise noise = FixedNoise{};
    Decibel gainMax = {};
    OpticalLevel maximumOutput = OpticalLevel::fromDbm(0.0);  ///< Total over the band.
    Duration pmd = {};
    Decibel pdl = {};
    Duration latency = {};
};

/// A kind of ROADM.
struct RoadmProperties {
    /// Level of a 50 GHz slot towards the booster; wider channels get as much more.
    OpticalLevel outputPer50Ghz = OpticalLevel::fromDbm(-20.0);
    std::optional<Decibel> addOsnr = {};  ///< Of the add path, in 0.1 nm.
    std::optional<Decibel> dropOsnr = {};
    Decibel loss = {};  ///< Least loss of every path.
    Duration pmd = {};
    Decibel pdl = {};
    Duration latency = {};
};

/// What a line is built from.
struct LineEquipment {
    AmplifierProperties booster = {};
    AmplifierProperties inLine = {};
    AmplifierProperties expressPreamplifier = {};  ///< Where the lightpath goes on.
    AmplifierProperties dropPreamplifier = {};     ///< Where it ends.
    RoadmProperties roadm = {};
};

/// What a launch power set by hand may be: noise drowns less, and no amplifier puts out more.
inline constexpr OpticalLevel kLeastLaunchPer50Ghz = OpticalLevel::fromDbm(-20.0);
inline constexpr OpticalLevel kMostLaunchPer50Ghz = OpticalLevel::fromDbm(20.0);

/// The channels that a line's levels are chosen for: equal ones, filling the band.
struct ReferenceLoad {
    Band band = {Frequency::fromThz(191.325), Frequency::fromThz(196.125)};
    Frequency symbolRate = Frequency::fromGhz(63.1);
    Frequency slotWidth = Frequency::fromGhz(87.5);
    /// Set by hand for every span; none: the local optimum of each span.
    std::optional<OpticalLevel> launchPer50Ghz = {};
};

/// A link with its amplifiers set, one direction. Valid for any comb of at most the reference
/// load's power per slot width.
struct LinkLine {
    Amplifier booster = {};
    std::vector<FiberSpan> spans = {};   ///< At least one.
    std::vector<Amplifier> inLine = {};  ///< Behind each span but the last.
    Amplifier expressPreamplifier = {};
    Amplifier dropPreamplifier = {};
    RoadmProperties roadm = {};
    std::vector<OpticalLevel> launchPer50Ghz = {};  ///< Into each span, before its connector.
    /// Spans whose loss the amplifier behind them cannot make good; by index.
    std::vector<std::size_t> weakSpans = {};
};

/// What an amplifier can put out per 50 GHz when the band is full.
OpticalLevel fullBandOutput(const AmplifierProperties& amplifier, const Band& band);

/// As many equal spans as it takes for none to be longer than `longest`.
///
/// @pre Both lengths are above 0.
std::vector<Length> equalSpans(Length total, Length longest);

/// Sets the levels and gains of a link.
///
/// Each span is launched at its local optimum, where the ASE of the amplifier behind it is twice
/// its NLI (LOGO; P. Poggiolini et al., JLT 32(4), 694 (2014), and "The LOGON strategy for
/// low-complexity control plane implementation in new-generation flexible networks", OFC 2013,
/// OW1H.3): P = (h f F L / (2 eta))^(1/3) for the centre channel of the reference load, with L the
/// loss from glass input to amplifier and eta P² the NLI over the power. A launch power set by hand
/// takes its place. Either is held to what the amplifier before the span can put out over the whole
/// band. Each amplifier makes good the loss of its span.
///
/// @error as checkLine(), and ValueOutOfRange for a reference load that fits no channel, or whose
///        launch power is not between kLeastLaunchPer50Ghz and kMostLaunchPer50Ghz.
Result<LinkLine> designLine(LinePropagator& propagator, const FiberProperties& fiber,
                            const std::vector<Length>& spans, Decibel connectorLoss,
                            const LineEquipment& equipment, const ReferenceLoad& load = {});

}  // namespace continua::optics
