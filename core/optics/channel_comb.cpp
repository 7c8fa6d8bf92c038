// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/optics/channel_comb.h"

#include "core/optics/decibel_math.h"

#include <algorithm>
#include <cmath>
#include <sstream>

namespace continua::optics {

namespace {

constexpr double kToleranceHz = 1e6;  // What is left of decimal THz figures in doubles.

Error refusal(std::size_t index, std::string value, std::string expected)
{
    return Error{.code = ErrorCode::ValueOutOfRange,
                 .subject = "channel",
                 .place = "channels[" + std::to_string(index) + "]",
                 .value = std::move(value),
                 .expected = std::move(expected)};
}

std::string inThz(double hz)
{
    std::ostringstream text;
    text.precision(9);
    text << hz / 1e12 << " THz";
    return text.str();
}

std::optional<Error> checkChannel(std::size_t index, const Channel& channel, const Band& band)
{
    const auto positive = [](Frequency value) {
        return value > Frequency{} && std::isfinite(value.inHz());
    };
    if (!positive(channel.symbolRate))
        return refusal(index, std::to_string(channel.symbolRate.inGhz()) + " GBd",
                       "a symbol rate above 0 GBd");
    if (!positive(channel.slotWidth))
        return refusal(index, std::to_string(channel.slotWidth.inGhz()) + " GHz",
                       "a slot width above 0 GHz");
    if (channel.symbolRate.inHz() > channel.slotWidth.inHz() + kToleranceHz)
        return refusal(index,
                       std::to_string(channel.symbolRate.inGhz()) + " GBd in "
                           + std::to_string(channel.slotWidth.inGhz()) + " GHz",
                       "a symbol rate no wider than its slot");
    if (!std::isfinite(channel.launch.inDbm()))
        return refusal(index, std::to_string(channel.launch.inDbm()) + " dBm", "a launch power");
    if (!(channel.frequency >= band.from) || !(channel.frequency <= band.to))
        return refusal(index, inThz(channel.frequency.inHz()),
                       "within " + inThz(band.from.inHz()) + " to " + inThz(band.to.inHz()));
    return {};
}

}  // namespace

Result<ChannelComb> ChannelComb::fromChannels(std::vector<Channel> channels, const Band& band)
{
    if (channels.empty())
        return Error{.code = ErrorCode::MissingValue,
                     .subject = "spectrum",
                     .place = "channels",
                     .value = "0 channels",
                     .expected = "at least one channel"};
    for (std::size_t i = 0; i < channels.size(); ++i) {
        if (const std::optional<Error> error = checkChannel(i, channels[i], band))
            return *error;
    }
    std::sort(channels.begin(), channels.end(),
              [](const Channel& a, const Channel& b) { return a.frequency < b.frequency; });

    ChannelComb comb;
    for (std::size_t i = 0; i < channels.size(); ++i) {
        const Channel& channel = channels[i];
        if (i > 0) {
            const double distance = (channel.frequency - channels[i - 1].frequency).inHz();
            const double needed = (channel.symbolRate + channels[i - 1].symbolRate).inHz() / 2.0;
            if (distance < needed - kToleranceHz)
                return refusal(i, inThz(channel.frequency.inHz()),
                               "no overlap with the channel at "
                                   + inThz(channels[i - 1].frequency.inHz()));
        }
        comb.m_frequencyHz.push_back(channel.frequency.inHz());
        comb.m_symbolRateHz.push_back(channel.symbolRate.inHz());
        comb.m_slotWidthHz.push_back(channel.slotWidth.inHz());
        comb.m_launchW.push_back(wattsOf(channel.launch));
        comb.m_transmitterInverseOsnr.push_back(
            channel.transmitterOsnr ? lossRatioOf(*channel.transmitterOsnr) : 0.0);
    }
    return comb;
}

Result<ChannelComb> ChannelComb::filling(const Band& band, const Channel& each)
{
    std::vector<Channel> channels;
    if (each.slotWidth > Frequency{}) {
        const double fitting = (band.to - band.from).inHz() / each.slotWidth.inHz() + 1e-9;
        for (int i = 0; i + 1 <= fitting; ++i) {
            Channel channel = each;
            channel.frequency = band.from + each.slotWidth * (i + 0.5);
            channels.push_back(channel);
        }
    }
    return fromChannels(std::move(channels), band);
}

}  // namespace continua::optics
