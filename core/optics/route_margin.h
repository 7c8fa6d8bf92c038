// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/optics/route_quality.h"

#include <cmath>
#include <utility>

namespace continua::optics {

/// Index of the least margin, or of the channel asked for.
///
/// @param frequency, gsnr, dispersion  Of each channel, by index.
template <class FrequencyOf, class GsnrOf, class DispersionOf>
std::size_t judgedChannel(std::size_t count, const TransceiverMode& mode,
                          const SpectrumSetting& setting, FrequencyOf frequency, GsnrOf gsnr,
                          DispersionOf dispersion)
{
    std::size_t judged = 0;
    std::pair<Decibel, Decibel> least;
    for (std::size_t i = 0; i < count; ++i) {
        const Decibel of = gsnr(i);
        const Decibel away = Decibel::fromDb(
            setting.channel ? std::abs((frequency(i) - *setting.channel).inGhz()) : 0.0);
        // The GSNR decides among channels that all have more dispersion than the mode stands.
        const std::pair rank =
            setting.channel ? std::pair(away, of)
                            : std::pair(of - penaltyAt(mode.dispersionPenalty, dispersion(i)), of);
        if (i == 0 || rank < least) {
            judged = i;
            least = rank;
        }
    }
    return judged;
}

/// Fills in penalties and margin from what has added up along the route.
inline void addMargin(RouteQuality& judged, const TransceiverMode& mode)
{
    judged.dispersionPenalty =
        penaltyAt(mode.dispersionPenalty, judged.chromaticDispersion.inPsPerNm());
    judged.pmdPenalty = penaltyAt(mode.pmdPenalty, judged.pmd.inPs());
    judged.pdlPenalty = penaltyAt(mode.pdlPenalty, judged.pdl.inDb());
    judged.margin = judged.gsnr - judged.dispersionPenalty - judged.pmdPenalty - judged.pdlPenalty
                  - judged.requiredOsnr - judged.systemMargin;
}

}  // namespace continua::optics
