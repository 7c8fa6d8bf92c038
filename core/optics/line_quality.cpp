// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/optics/line_quality.h"

#include "core/optics/decibel_math.h"

#include <algorithm>

namespace continua::optics {

Frequency LineQuality::frequency(std::size_t channel) const
{
    return Frequency::fromHz(m_frequencyHz[channel]);
}

double LineQuality::noiseTo01nm(std::size_t channel) const
{
    return kReferenceBandwidth / m_symbolRateHz[channel];
}

Decibel LineQuality::osnr(std::size_t channel) const
{
    return -decibelsOf(m_inverseAse[channel] * noiseTo01nm(channel) + m_inverseBooked[channel]);
}

Decibel LineQuality::osnrInBand(std::size_t channel) const
{
    return osnr(channel) + decibelsOf(noiseTo01nm(channel));
}

Decibel LineQuality::snrNli(std::size_t channel) const
{
    return -decibelsOf(m_inverseNli[channel] * noiseTo01nm(channel));
}

Decibel LineQuality::snrNliInBand(std::size_t channel) const
{
    return -decibelsOf(m_inverseNli[channel]);
}

Decibel LineQuality::gsnr(std::size_t channel) const { return -decibelsOf(inverseGsnr(channel)); }

Decibel LineQuality::gsnrInBand(std::size_t channel) const
{
    return gsnr(channel) + decibelsOf(noiseTo01nm(channel));
}

double LineQuality::inverseGsnr(std::size_t channel) const
{
    return (m_inverseAse[channel] + m_inverseNli[channel]) * noiseTo01nm(channel)
         + m_inverseBooked[channel];
}

std::size_t LineQuality::worstChannel() const
{
    std::size_t worst = 0;
    for (std::size_t i = 1; i < channelCount(); ++i) {
        if (inverseGsnr(i) > inverseGsnr(worst))
            worst = i;
    }
    return worst;
}

ChromaticDispersion LineQuality::chromaticDispersion(std::size_t channel) const
{
    return ChromaticDispersion::fromPsPerNm(m_dispersionPsPerNm[channel]);
}

OpticalLevel LineQuality::receivedPower(std::size_t channel) const
{
    return levelOf(m_powerW[channel]);
}

}  // namespace continua::optics
