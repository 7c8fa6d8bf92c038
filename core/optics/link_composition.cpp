// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/optics/decibel_math.h"
#include "core/optics/route_margin.h"

#include <cmath>

namespace continua::optics {

std::optional<RouteQuality> RouteEvaluator::compose(const std::vector<const LinkPass*>& links,
                                                    const TransceiverMode& mode,
                                                    const SpectrumSetting& setting)
{
    const std::size_t count = links.front()->ase.size();
    std::vector<double> ase(count, 0.0);
    std::vector<double> nli(count, 0.0);
    std::vector<double> dispersion(count, 0.0);
    double booked = mode.transmitterOsnr ? lossRatioOf(*mode.transmitterOsnr) : 0.0;
    double pmdSquaredPs2 = 0.0;
    double pdlSquaredDb2 = 0.0;
    Duration latency;
    for (std::size_t l = 0; l < links.size(); ++l) {
        const LinkPass& link = *links[l];
        if (l + 1 < links.size() && !link.canLevelBehind)
            return std::nullopt;
        for (std::size_t i = 0; i < count; ++i) {
            const double total = 1.0 + ase[i] + nli[i];
            ase[i] += total * link.ase[i];
            nli[i] += total * link.nli[i];
            dispersion[i] += link.dispersionPsPerNm[i];
        }
        booked += link.roadm;
        pmdSquaredPs2 += link.pmdSquaredPs2;
        pdlSquaredDb2 += link.pdlSquaredDb2;
        latency += link.latency;
    }
    const double to01nm = kReferenceBandwidth / mode.symbolRate.inHz();
    const auto gsnr = [&](std::size_t i) {
        return -decibelsOf((ase[i] + nli[i]) * to01nm + booked);
    };
    const std::vector<Frequency>& frequency = links.front()->frequency;
    const std::size_t channel = judgedChannel(
        count, mode, setting, [&](std::size_t i) { return frequency[i]; }, gsnr,
        [&](std::size_t i) { return dispersion[i]; });
    RouteQuality judged{.channel = frequency[channel],
                        .gsnr = gsnr(channel),
                        .osnr = -decibelsOf(ase[channel] * to01nm + booked),
                        .snrNli = -decibelsOf(nli[channel] * to01nm),
                        .requiredOsnr = mode.requiredOsnr,
                        .systemMargin = setting.systemMargin,
                        .chromaticDispersion =
                            ChromaticDispersion::fromPsPerNm(dispersion[channel]),
                        .pmd = Duration::fromPs(std::sqrt(pmdSquaredPs2)),
                        .pdl = Decibel::fromDb(std::sqrt(pdlSquaredDb2)),
                        .latency = latency,
                        .received = levelOf(links.back()->powerW[channel])};
    addMargin(judged, mode);
    return judged;
}

}  // namespace continua::optics
