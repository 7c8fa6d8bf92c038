// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/units/frequency.h"
#include "core/units/optical_level.h"
#include "core/units/power_density.h"

#include <optional>
#include <vector>

namespace continua::optics {

/// A band of optical frequencies.
struct Band {
    Frequency from = {};
    Frequency to = {};

    friend bool operator==(const Band&, const Band&) = default;
};

/// From the L band to the super C band (186.0 to 197.0 THz): where the constants of the model hold.
inline constexpr Band kModelBand{Frequency::fromThz(186.0), Frequency::fromThz(197.0)};

/// One modulated carrier as it enters the line.
struct Channel {
    Frequency frequency = {};
    Frequency symbolRate = {};
    Frequency slotWidth = {};
    OpticalLevel launch = OpticalLevel::fromDbm(0.0);  ///< In the symbol-rate bandwidth.
    std::optional<Decibel> transmitterOsnr = {};       ///< In 0.1 nm; none: an ideal transmitter.

    friend bool operator==(const Channel&, const Channel&) = default;
};

/// The channels that travel together, in order of frequency.
///
/// Structure of arrays in SI units, for the propagation.
class ChannelComb {
public:
    /// @error MissingValue     No channel.
    /// @error ValueOutOfRange  A channel outside `band`, wider than its slot or reaching into its
    ///                         neighbor; the place is "channels[5]".
    static Result<ChannelComb> fromChannels(std::vector<Channel> channels,
                                            const Band& band = kModelBand);

    /// Equal channels side by side from the lower edge of `band` up, all that fit.
    ///
    /// @error as fromChannels()
    static Result<ChannelComb> filling(const Band& band, const Channel& each);

    std::size_t size() const { return m_frequencyHz.size(); }

    const std::vector<double>& frequencyHz() const { return m_frequencyHz; }
    const std::vector<double>& symbolRateHz() const { return m_symbolRateHz; }
    const std::vector<double>& slotWidthHz() const { return m_slotWidthHz; }
    const std::vector<double>& launchW() const { return m_launchW; }
    /// 1/OSNR of each transmitter in 0.1 nm; 0 for an ideal one.
    const std::vector<double>& transmitterInverseOsnr() const { return m_transmitterInverseOsnr; }

private:
    ChannelComb() = default;

    std::vector<double> m_frequencyHz;
    std::vector<double> m_symbolRateHz;
    std::vector<double> m_slotWidthHz;
    std::vector<double> m_launchW;
    std::vector<double> m_transmitterInverseOsnr;
};

}  // namespace continua::optics
