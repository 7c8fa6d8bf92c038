// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/optics/channel_comb.h"
#include "core/units/dispersion.h"

#include <cstddef>
#include <vector>

namespace continua::optics {

/// State of one channel behind an element of the line: inverse ratios to the signal, linear, in 0.1
/// nm.
///
/// Each grows along the line; the growth over an element is that element's contribution.
struct TracePoint {
    double inverseAse = 0.0;    ///< Noise of the amplifiers.
    double inverseNli = 0.0;    ///< Nonlinear interference of the fibers.
    double inverseRoadm = 0.0;  ///< Noise booked with the ROADMs.
    double powerW = 0.0;        ///< Signal and noise together.
};

/// What a comb of channels has become at the end of a line, channel by channel.
///
/// "0.1 nm" means a noise bandwidth of 12.5 GHz, "in band" the channel's symbol rate.
class LineQuality {
public:
    std::size_t channelCount() const { return m_frequencyHz.size(); }
    Frequency frequency(std::size_t channel) const;

    /// Against noise of amplifiers, ROADMs and transmitter, in 0.1 nm. Infinite without any.
    Decibel osnr(std::size_t channel) const;
    Decibel osnrInBand(std::size_t channel) const;
    /// Against nonlinear interference alone, in 0.1 nm.
    Decibel snrNli(std::size_t channel) const;
    Decibel snrNliInBand(std::size_t channel) const;
    /// Against all noise, in 0.1 nm.
    Decibel gsnr(std::size_t channel) const;
    Decibel gsnrInBand(std::size_t channel) const;

    /// Noise of the amplifiers over the signal, linear, in band.
    double inverseAseInBand(std::size_t channel) const { return m_inverseAse[channel]; }
    /// Nonlinear interference over the signal, linear, in band.
    double inverseNliInBand(std::size_t channel) const { return m_inverseNli[channel]; }
    /// Noise of transmitter and ROADMs over the signal, linear, in 0.1 nm.
    double inverseBooked(std::size_t channel) const { return m_inverseBooked[channel]; }

    /// The channel with the lowest GSNR in 0.1 nm; the first of equals.
    std::size_t worstChannel() const;

    ChromaticDispersion chromaticDispersion(std::size_t channel) const;
    OpticalLevel receivedPower(std::size_t channel) const;  ///< Signal and noise.

    Duration pmd = {};
    Decibel pdl = {};
    Duration latency = {};
    std::vector<TracePoint> trace = {};  ///< One per element if a channel was traced, else empty.

private:
    friend class LinePropagator;

    double noiseTo01nm(std::size_t channel) const;
    double inverseGsnr(std::size_t channel) const;  // In 0.1 nm.

    std::vector<double> m_frequencyHz;
    std::vector<double> m_symbolRateHz;
    std::vector<double> m_inverseAse;     // In band, amplifiers only.
    std::vector<double> m_inverseNli;     // In band.
    std::vector<double> m_inverseBooked;  // In 0.1 nm: transmitter and ROADMs.
    std::vector<double> m_dispersionPsPerNm;
    std::vector<double> m_powerW;
};

}  // namespace continua::optics
