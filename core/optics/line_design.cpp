// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/optics/line_design.h"

#include "core/optics/decibel_math.h"

#include <algorithm>
#include <cmath>
#include <locale>
#include <sstream>

namespace continua::optics {

namespace {

constexpr double kSlotOfLevels = 50e9;  // Hz
constexpr int kNoiseSteps = 6;  // Noise factors that depend on the power settle within 0.001 dB.

/// Levels per 50 GHz of slot, set span by span.
class LevelDesign {
public:
    LevelDesign(LinePropagator& propagator, const ChannelComb& comb)
        : m_propagator(propagator), m_comb(comb), m_centre(comb.size() / 2)
    {
    }

    /// Best level at the output before `span`, whose loss `behind` makes good.
    OpticalLevel optimum(const FiberSpan& span, const AmplifierProperties& behind)
    {
        const double rate = m_comb.symbolRateHz()[m_centre];
        const double slot = m_comb.slotWidthHz()[m_centre];
        const double photon = kPlanck * m_comb.frequencyHz()[m_centre];
        const double loss = ratioOf(span.loss() - span.connectorIn - span.padding);
        const double launched = m_comb.launchW()[m_centre] / slot;  // W per Hz of slot.
        FiberSpan glass = span;
        glass.connectorIn = {};
        glass.padding = {};
        const double nli =
            m_propagator.nliFraction(glass, m_comb, m_centre) / (launched * launched);

        const Decibel toGlass = span.connectorIn + span.padding;
        const double most = wattsOf(kMostLaunchPer50Ghz) / kSlotOfLevels * lossRatioOf(toGlass);
        double density = std::min(launched, most);
        for (int step = 0; step < kNoiseSteps; ++step) {
            const OpticalLevel input = levelOf(density * kSlotOfLevels / loss);
            const double factor = noiseFactor(behind.noise, span.loss(), input);
            const double ase = photon * factor * loss * rate / slot;
            density = std::min(std::cbrt(ase / (2.0 * nli)), most);
        }
        return levelOf(density * kSlotOfLevels) + toGlass;
    }

private:
    LinePropagator& m_propagator;
    const ChannelComb& m_comb;
    std::size_t m_centre;
};

Amplifier amplifierOf(const AmplifierProperties& kind, Decibel gain)
{
    return {.noise = kind.noise,
            .gain = gain,
            .maximumOutput = kind.maximumOutput,
            .pmd = kind.pmd,
            .pdl = kind.pdl,
            .latency = kind.latency};
}

std::vector<OpticalLevel> wantedLevels(LevelDesign& levels, const LinkLine& line,
                                       const LineEquipment& equipment, const ReferenceLoad& load)
{
    std::vector<OpticalLevel> wanted;
    for (std::size_t i = 0; i < line.spans.size(); ++i) {
        const bool last = i + 1 == line.spans.size();
        const AmplifierProperties& before = i == 0 ? equipment.booster : equipment.inLine;
        const AmplifierProperties& behind = last ? equipment.expressPreamplifier : equipment.inLine;
        const OpticalLevel best =
            load.launchPer50Ghz ? *load.launchPer50Ghz : levels.optimum(line.spans[i], behind);
        wanted.push_back(std::min(best, fullBandOutput(before, load.band)));
    }
    return wanted;
}

/// What is wrong with a launch power set by hand.
std::optional<Error> refusedLaunch(const std::optional<OpticalLevel>& launch)
{
    if (!launch || (*launch >= kLeastLaunchPer50Ghz && *launch <= kMostLaunchPer50Ghz))
        return {};
    std::ostringstream found;
    found.imbue(std::locale::classic());
    found << launch->inDbm() << " dBm";
    return Error{.code = ErrorCode::ValueOutOfRange,
                 .subject = "line",
                 .place = "launchPer50Ghz",
                 .value = found.str(),
                 .expected = "-20 to 20 dBm per 50 GHz"};
}

}  // namespace

OpticalLevel fullBandOutput(const AmplifierProperties& amplifier, const Band& band)
{
    return amplifier.maximumOutput - decibelsOf((band.to - band.from).inHz() / kSlotOfLevels);
}

std::vector<Length> equalSpans(Length total, Length longest)
{
    const double count = std::max(1.0, std::ceil(total / longest - 1e-9));
    return std::vector<Length>(static_cast<std::size_t>(count), total / count);
}

Result<LinkLine> designLine(LinePropagator& propagator, const FiberProperties& fiber,
                            const std::vector<Length>& spans, Decibel connectorLoss,
                            const LineEquipment& equipment, const ReferenceLoad& load)
{
    if (std::optional<Error> refused = refusedLaunch(load.launchPer50Ghz))
        return *std::move(refused);
    LinkLine line{.roadm = equipment.roadm};
    Line fibers;
    for (const Length length : spans) {
        line.spans.push_back({.fiber = fiber,
                              .length = length,
                              .connectorIn = connectorLoss,
                              .connectorOut = connectorLoss});
        fibers.emplace_back(line.spans.back());
    }
    if (const Result<Done> good = checkLine(fibers); !good)
        return good.error();
    const Result<ChannelComb> comb = ChannelComb::filling(
        load.band, {.symbolRate = load.symbolRate, .slotWidth = load.slotWidth});
    if (!comb)
        return comb.error();

    LevelDesign levels(propagator, *comb);
    const std::vector<OpticalLevel> wanted = wantedLevels(levels, line, equipment, load);

    const Decibel boost =
        std::min(wanted[0] - equipment.roadm.outputPer50Ghz, equipment.booster.gainMax);
    line.booster = amplifierOf(equipment.booster, boost);
    OpticalLevel level = equipment.roadm.outputPer50Ghz + boost;
    for (std::size_t i = 0; i < line.spans.size(); ++i) {
        line.launchPer50Ghz.push_back(level);
        const bool last = i + 1 == line.spans.size();
        // A preamplifier hands on the level its span began with.
        const OpticalLevel next = last ? level : wanted[i + 1];
        const Decibel needed = next - (level - line.spans[i].loss());
        const auto gainOf = [&](const AmplifierProperties& kind) {
            return std::min(needed, kind.gainMax);
        };
        if (!last) {
            line.inLine.push_back(amplifierOf(equipment.inLine, gainOf(equipment.inLine)));
        } else {
            line.expressPreamplifier =
                amplifierOf(equipment.expressPreamplifier, gainOf(equipment.expressPreamplifier));
            line.dropPreamplifier =
                amplifierOf(equipment.dropPreamplifier, gainOf(equipment.dropPreamplifier));
        }
        const Decibel gain = last ? line.expressPreamplifier.gain : line.inLine.back().gain;
        if (line.spans[i].loss() > gain + Decibel::fromDb(0.01) && gain < needed)
            line.weakSpans.push_back(i);
        level = level - line.spans[i].loss() + gain;
    }
    return line;
}

}  // namespace continua::optics
