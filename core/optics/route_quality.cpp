// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/optics/route_quality.h"

#include "core/optics/decibel_math.h"
#include "core/optics/route_margin.h"

#include <algorithm>
#include <cmath>

namespace continua::optics {

namespace {

using Kind = MarginItem::Kind;

constexpr std::size_t kMostBands = 64;

/// A full band of one mode.
struct FullBand {
    TransceiverMode mode;
    Band band;
    ChannelComb comb;

    bool isFor(const TransceiverMode& other, const Band& otherBand) const
    {
        return band == otherBand && mode.symbolRate == other.symbolRate && mode.slot == other.slot
            && mode.launchMax == other.launchMax && mode.transmitterOsnr == other.transmitterOsnr;
    }
};

RoadmStage stageOf(const RoadmProperties& kind, RoadmStage::Path path)
{
    const double density = wattsOf(kind.outputPer50Ghz) / 50e9;
    RoadmStage stage{.path = path,
                     .target = DensityPerSlot{PowerDensity::fromWPerHz(density)},
                     .loss = kind.loss,
                     .pmd = kind.pmd,
                     .pdl = kind.pdl,
                     .latency = kind.latency};
    if (path == RoadmStage::Path::Add)
        stage.osnr = kind.addOsnr;
    if (path == RoadmStage::Path::Drop)
        stage.osnr = kind.dropOsnr;
    return stage;
}

/// Calls `take(element, kind, span)` for all that a lightpath meets of one link of its route, in
/// travel order, the ROADM before it included, and behind the last.
template <class Take>
void travelLink(const LinkLine& link, LinkPlace place, Take take)
{
    take(stageOf(link.roadm, place.isFirst ? RoadmStage::Path::Add : RoadmStage::Path::Express),
         place.isFirst ? Kind::Add : Kind::Express, std::size_t{0});
    take(link.booster, Kind::Booster, std::size_t{0});
    for (std::size_t s = 0; s < link.spans.size(); ++s) {
        take(link.spans[s], Kind::SpanNli, s);
        if (s < link.inLine.size())
            take(link.inLine[s], Kind::SpanAse, s);
        else
            take(place.isLast ? link.dropPreamplifier : link.expressPreamplifier, Kind::SpanAse, s);
    }
    if (place.isLast)
        take(stageOf(link.roadm, RoadmStage::Path::Drop), Kind::Drop, std::size_t{0});
}

/// Calls `take(element, kind, link, span)` for all that a lightpath meets, in travel order.
template <class Take>
void travel(const Route& route, Take take)
{
    const std::size_t count = route.links.size();
    for (std::size_t i = 0; i < count; ++i)
        travelLink(*route.links[i], {.isFirst = i == 0, .isLast = i + 1 == count},
                   [&](const auto& element, Kind kind, std::size_t span) {
                       take(element, kind, i, span);
                   });
}

std::size_t judgedChannel(const LineQuality& quality, const TransceiverMode& mode,
                          const SpectrumSetting& setting)
{
    return judgedChannel(
        quality.channelCount(), mode, setting, [&](std::size_t i) { return quality.frequency(i); },
        [&](std::size_t i) { return quality.gsnr(i); },
        [&](std::size_t i) { return quality.chromaticDispersion(i).inPsPerNm(); });
}

RouteQuality judge(const LineQuality& quality, std::size_t channel, const TransceiverMode& mode,
                   const SpectrumSetting& setting)
{
    RouteQuality judged{.channel = quality.frequency(channel),
                        .gsnr = quality.gsnr(channel),
                        .osnr = quality.osnr(channel),
                        .snrNli = quality.snrNli(channel),
                        .requiredOsnr = mode.requiredOsnr,
                        .systemMargin = setting.systemMargin,
                        .chromaticDispersion = quality.chromaticDispersion(channel),
                        .pmd = quality.pmd,
                        .pdl = quality.pdl,
                        .latency = quality.latency,
                        .received = quality.receivedPower(channel)};
    addMargin(judged, mode);
    return judged;
}

/// SNR of a channel as it leaves its transmitter; of an ideal one the quantum limit.
Decibel startOf(const RouteQuality& quality, const TransceiverMode& mode)
{
    const double quantumLimit =
        wattsOf(mode.launchMax) / (kPlanck * quality.channel.inHz() * kReferenceBandwidth);
    return mode.transmitterOsnr.value_or(decibelsOf(quantumLimit));
}

/// A traced channel, element by element.
std::vector<RoutePoint> profileOf(const Route& route, const RouteQuality& quality,
                                  const TransceiverMode& mode, const std::vector<TracePoint>& trace)
{
    const double sent = ratioOf(-startOf(quality, mode));
    std::vector<RoutePoint> profile;
    Length at;
    travel(route, [&](const auto& element, Kind kind, std::size_t link, std::size_t span) {
        if constexpr (std::is_same_v<std::decay_t<decltype(element)>, FiberSpan>)
            at = at + element.length;
        const TracePoint& behind = trace[profile.size()];
        const double noise = sent + behind.inverseAse + behind.inverseRoadm;
        profile.push_back({.element = kind,
                           .link = link,
                           .span = span,
                           .at = at,
                           .power = levelOf(behind.powerW),
                           .osnr = -decibelsOf(noise),
                           .gsnr = -decibelsOf(noise + behind.inverseNli)});
    });
    return profile;
}

/// The stack of a traced channel.
MarginStack stackOf(const Route& route, const RouteQuality& quality, const TransceiverMode& mode,
                    const std::vector<TracePoint>& trace)
{
    const Decibel start = startOf(quality, mode);
    MarginStack stack{{.kind = Kind::Transmitter, .ownSnr = start, .effect = start}};

    std::vector<double> noises{0.0};
    TracePoint before;
    std::size_t element = 0;
    double sum = 0.0;
    travel(route, [&](const auto&, Kind kind, std::size_t link, std::size_t span) {
        const TracePoint& behind = trace[element++];
        const double noise = behind.inverseAse - before.inverseAse + behind.inverseNli
                           - before.inverseNli + behind.inverseRoadm - before.inverseRoadm;
        before = behind;
        if (noise <= 0.0)
            return;
        sum += noise;
        noises.push_back(noise);
        stack.push_back({.kind = kind, .link = link, .span = span, .ownSnr = -decibelsOf(noise)});
    });
    const Decibel lost = start - quality.gsnr;
    for (std::size_t i = 1; i < stack.size(); ++i)
        stack[i].effect = -lost * (noises[i] / sum);

    const auto subtract = [&](Kind kind, Decibel cost) {
        stack.push_back({.kind = kind, .effect = -cost});
    };
    subtract(Kind::DispersionPenalty, quality.dispersionPenalty);
    subtract(Kind::PmdPenalty, quality.pmdPenalty);
    subtract(Kind::PdlPenalty, quality.pdlPenalty);
    subtract(Kind::RequiredOsnr, quality.requiredOsnr);
    subtract(Kind::SystemMargin, quality.systemMargin);
    return stack;
}

Error noLinks()
{
    return {.code = ErrorCode::MissingValue,
            .subject = "route",
            .place = "links",
            .value = "0 links",
            .expected = "at least one link"};
}

/// The elements of a route, link by link.
std::vector<Line> linesOf(const Route& route)
{
    std::vector<Line> lines(route.links.size());
    travel(route, [&](const auto& element, Kind, std::size_t link, std::size_t) {
        lines[link].emplace_back(element);
    });
    return lines;
}

/// What has come together of a channel over the links passed.
struct Gathered {
    double ase = 0.0;  // To the signal, in band.
    double nli = 0.0;
    double roadm = 0.0;  // In 0.1 nm.
    double dispersionPsPerNm = 0.0;
    double pmdSquaredPs2 = 0.0;
    double pdlSquaredDb2 = 0.0;
    Duration latency;
    OpticalLevel power = OpticalLevel::fromDbm(0.0);
    std::vector<TracePoint> trace = {};  ///< Of the whole route, as of one line.

    void pass(const LineQuality& link, std::size_t channel, double noiseTo01nm)
    {
        const TracePoint& end = link.trace.back();
        const double total = 1.0 + ase + nli;
        for (const TracePoint& point : link.trace)
            trace.push_back({.inverseAse = ase * noiseTo01nm + total * point.inverseAse,
                             .inverseNli = nli * noiseTo01nm + total * point.inverseNli,
                             .inverseRoadm = roadm + point.inverseRoadm,
                             .powerW = point.powerW});
        ase += total * end.inverseAse / noiseTo01nm;
        nli += total * end.inverseNli / noiseTo01nm;
        roadm += end.inverseRoadm;
        dispersionPsPerNm += link.chromaticDispersion(channel).inPsPerNm();
        pmdSquaredPs2 += link.pmd.inPs() * link.pmd.inPs();
        pdlSquaredDb2 += link.pdl.inDb() * link.pdl.inDb();
        latency += link.latency;
        power = link.receivedPower(channel);
    }
};

}  // namespace

Channel channelOf(const TransceiverMode& mode, Frequency center)
{
    return {.frequency = center,
            .symbolRate = mode.symbolRate,
            .slotWidth = mode.slot,
            .launch = mode.launchMax,
            .transmitterOsnr = mode.transmitterOsnr};
}

bool RouteQuality::closes() const { return margin.inDb() >= -0.005; }

Line lineOf(const Route& route)
{
    Line line;
    travel(route, [&](const auto& element, Kind, std::size_t, std::size_t) {
        line.emplace_back(element);
    });
    return line;
}

struct RouteEvaluator::State {
    LinePropagator propagator = {};
    std::vector<FullBand> bands = {};

    Result<const ChannelComb*> comb(const TransceiverMode& mode, const Band& band)
    {
        const auto known = std::find_if(bands.begin(), bands.end(), [&](const FullBand& candidate) {
            return candidate.isFor(mode, band);
        });
        if (known != bands.end())
            return &known->comb;
        if (bands.size() >= kMostBands)
            bands.clear();
        Result<ChannelComb> made =
            ChannelComb::filling(band, {.symbolRate = mode.symbolRate,
                                        .slotWidth = mode.slot,
                                        .launch = mode.launchMax,
                                        .transmitterOsnr = mode.transmitterOsnr});
        if (!made)
            return made.error();
        return &bands.emplace_back(FullBand{mode, band, *std::move(made)}).comb;
    }

    Result<RouteQuality> judgeRoute(const Route& route, const TransceiverMode& mode,
                                    const SpectrumSetting& setting, bool withStack)
    {
        if (route.links.empty())
            return noLinks();
        const Result<const ChannelComb*> full = comb(mode, setting.band);
        if (!full)
            return full.error();
        const Line line = lineOf(route);
        const Result<LineQuality> quality = propagator.propagate(line, **full);
        if (!quality)
            return quality.error();
        const std::size_t channel = judgedChannel(*quality, mode, setting);
        RouteQuality judged = judge(*quality, channel, mode, setting);
        if (withStack) {
            const Result<LineQuality> traced = propagator.propagate(line, **full, channel);
            if (!traced)
                return traced.error();
            judged.stack = stackOf(route, judged, mode, traced->trace);
            judged.profile = profileOf(route, judged, mode, traced->trace);
        }
        return judged;
    }

    Result<LinkPass> passLink(const LinkLine& link, LinkPlace place, const TransceiverMode& mode,
                              const SpectrumSetting& setting)
    {
        const Result<const ChannelComb*> full = comb(mode, setting.band);
        if (!full)
            return full.error();
        Line line;
        travelLink(link, place,
                   [&](const auto& element, Kind, std::size_t) { line.emplace_back(element); });
        const Result<LineQuality> quality = propagator.propagate(line, **full);
        if (!quality)
            return quality.error();
        LinkPass passed{.roadm =
                            quality->inverseBooked(0) - (*full)->transmitterInverseOsnr().front(),
                        .pmdSquaredPs2 = quality->pmd.inPs() * quality->pmd.inPs(),
                        .pdlSquaredDb2 = quality->pdl.inDb() * quality->pdl.inDb(),
                        .latency = quality->latency,
                        .canLevelBehind = true};
        const double slots50Ghz = mode.slot.inGhz() / 50.0;
        const double leveledW = wattsOf(link.roadm.outputPer50Ghz) * slots50Ghz;
        for (std::size_t i = 0; i < quality->channelCount(); ++i) {
            passed.frequency.push_back(quality->frequency(i));
            passed.ase.push_back(quality->inverseAseInBand(i));
            passed.nli.push_back(quality->inverseNliInBand(i));
            passed.dispersionPsPerNm.push_back(quality->chromaticDispersion(i).inPsPerNm());
            passed.powerW.push_back(wattsOf(quality->receivedPower(i)));
            passed.canLevelBehind = passed.canLevelBehind
                                 && passed.powerW.back() * lossRatioOf(link.roadm.loss) > leveledW;
        }
        return passed;
    }

    Result<RouteQuality> judgeAmong(const std::vector<LoadedLink>& links,
                                    const TransceiverMode& mode, Frequency center,
                                    Decibel systemMargin, bool withStack)
    {
        if (links.empty())
            return noLinks();
        Route route;
        for (const LoadedLink& link : links)
            route.links.push_back(link.line);
        const std::vector<Line> lines = linesOf(route);
        const double noiseTo01nm = kReferenceBandwidth / mode.symbolRate.inHz();
        Gathered gathered{.power = mode.launchMax};
        for (std::size_t i = 0; i < links.size(); ++i) {
            std::vector<Channel> channels = links[i].others;
            channels.push_back(channelOf(mode, center));
            channels.back().launch = gathered.power;
            std::sort(channels.begin(), channels.end(),
                      [](const Channel& a, const Channel& b) { return a.frequency < b.frequency; });
            const auto own =
                std::find_if(channels.begin(), channels.end(),
                             [&](const Channel& channel) { return channel.frequency == center; })
                - channels.begin();
            const Result<ChannelComb> comb = ChannelComb::fromChannels(std::move(channels));
            if (!comb)
                return comb.error();
            const auto channel = static_cast<std::size_t>(own);
            const Result<LineQuality> passed = propagator.propagate(lines[i], *comb, channel);
            if (!passed)
                return passed.error();
            gathered.pass(*passed, channel, noiseTo01nm);
        }
        const double booked =
            gathered.roadm + (mode.transmitterOsnr ? lossRatioOf(*mode.transmitterOsnr) : 0.0);
        const double ase = gathered.ase * noiseTo01nm + booked;
        const double nli = gathered.nli * noiseTo01nm;
        RouteQuality judged{.channel = center,
                            .gsnr = -decibelsOf(ase + nli),
                            .osnr = -decibelsOf(ase),
                            .snrNli = -decibelsOf(nli),
                            .requiredOsnr = mode.requiredOsnr,
                            .systemMargin = systemMargin,
                            .chromaticDispersion =
                                ChromaticDispersion::fromPsPerNm(gathered.dispersionPsPerNm),
                            .pmd = Duration::fromPs(std::sqrt(gathered.pmdSquaredPs2)),
                            .pdl = Decibel::fromDb(std::sqrt(gathered.pdlSquaredDb2)),
                            .latency = gathered.latency,
                            .received = gathered.power};
        addMargin(judged, mode);
        if (withStack) {
            judged.stack = stackOf(route, judged, mode, gathered.trace);
            judged.profile = profileOf(route, judged, mode, gathered.trace);
        }
        return judged;
    }
};

RouteEvaluator::RouteEvaluator() : m_state(std::make_unique<State>()) {}
RouteEvaluator::~RouteEvaluator() = default;
RouteEvaluator::RouteEvaluator(RouteEvaluator&&) noexcept = default;
RouteEvaluator& RouteEvaluator::operator=(RouteEvaluator&&) noexcept = default;

LinePropagator& RouteEvaluator::propagator() { return m_state->propagator; }

Result<RouteQuality> RouteEvaluator::evaluate(const Route& route, const TransceiverMode& mode,
                                              const SpectrumSetting& setting)
{
    return m_state->judgeRoute(route, mode, setting, false);
}

Result<LinkPass> RouteEvaluator::passLink(const LinkLine& link, LinkPlace place,
                                          const TransceiverMode& mode,
                                          const SpectrumSetting& setting)
{
    return m_state->passLink(link, place, mode, setting);
}

Result<RouteQuality> RouteEvaluator::evaluateAmong(const std::vector<LoadedLink>& links,
                                                   const TransceiverMode& mode, Frequency center,
                                                   Decibel systemMargin)
{
    return m_state->judgeAmong(links, mode, center, systemMargin, false);
}

Result<RouteQuality> RouteEvaluator::explainAmong(const std::vector<LoadedLink>& links,
                                                  const TransceiverMode& mode, Frequency center,
                                                  Decibel systemMargin)
{
    return m_state->judgeAmong(links, mode, center, systemMargin, true);
}

Result<RouteQuality> RouteEvaluator::explain(const Route& route, const TransceiverMode& mode,
                                             const SpectrumSetting& setting)
{
    return m_state->judgeRoute(route, mode, setting, true);
}

}  // namespace continua::optics
