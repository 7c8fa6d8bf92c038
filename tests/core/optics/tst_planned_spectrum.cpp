// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/random.h"
#include "core/optics/catalog_line.h"
#include "tests/support/engine_design.h"

#include <algorithm>
#include <numeric>

using namespace continua;
using namespace continua::optics;
using namespace continua::test;

namespace {

const Decibel kSystemMargin = Decibel::fromDb(2.0);

/// A random route of the shipped glass and amplifiers, no span so long that its level sinks.
class RandomRoute {
public:
    explicit RandomRoute(std::uint64_t seed) : random(seed)
    {
        const Catalog& catalog = *shippedCatalog();
        const auto equipment = lineEquipment(catalog);
        const std::size_t count = 1 + random.below(4);
        for (std::size_t l = 0; l < count; ++l) {
            std::vector<Length> spans;
            for (std::size_t s = 0; s <= random.below(5); ++s)
                spans.push_back(Length::fromKm(20.0 + 60.0 * random.fraction()));
            const auto line = designLine(
                evaluator.propagator(), fiberProperties(catalog.fibers.at("g652d")), spans,
                catalog.line.connectorLoss, *equipment, referenceLoad(catalog.line));
            lines.push_back(*line);
        }
        for (const LinkLine& line : lines)
            route.links.push_back(&line);
    }

    const TransceiverMode& mode()
    {
        std::vector<const TransceiverMode*> modes;
        for (const auto& [key, type] : shippedCatalog()->transceivers)
            for (const TransceiverMode& each : type.modes)
                modes.push_back(&each);
        return *modes[random.below(modes.size())];
    }

    /// Channels of several modes, side by side with gaps, but for one place in the middle.
    std::vector<Channel> others(Frequency center, const TransceiverMode& own)
    {
        std::vector<Channel> channels;
        for (Frequency at = Frequency::fromThz(191.4); at < Frequency::fromThz(196.0);) {
            const TransceiverMode& next = mode();
            const Frequency middle = at + next.slot / 2.0;
            const bool isFree = middle + next.slot / 2.0 <= center - own.slot / 2.0
                             || at >= center + own.slot / 2.0;
            if (isFree && random.below(3) == 0)
                channels.push_back(channelOf(next, middle));
            at = at + next.slot;
        }
        return channels;
    }

    Random random;
    RouteEvaluator evaluator;
    std::vector<LinkLine> lines;
    Route route;
};

constexpr double kHair = 1e-7;

}  // namespace

class TestPlannedSpectrum : public QObject {
    Q_OBJECT

private slots:
    /// Judged link by link among its likes in a full band, a mode fares as evaluate() says.
    void aFullBandLinkByLinkIsTheFullBand()
    {
        for (std::uint64_t seed = 1; seed <= 12; ++seed) {
            RandomRoute of(seed);
            const TransceiverMode& mode = of.mode();
            SpectrumSetting setting{.systemMargin = kSystemMargin};
            const auto comb = ChannelComb::filling(setting.band, channelOf(mode, {}));
            const std::size_t own = of.random.below(comb->size());
            const Frequency center = Frequency::fromHz(comb->frequencyHz()[own]);
            setting.channel = center;
            std::vector<Channel> others;
            for (std::size_t i = 0; i < comb->size(); ++i)
                if (i != own)
                    others.push_back(channelOf(mode, Frequency::fromHz(comb->frequencyHz()[i])));
            std::vector<LoadedLink> links;
            for (const LinkLine& line : of.lines)
                links.push_back({.line = &line, .others = others});
            const auto whole = of.evaluator.evaluate(of.route, mode, setting);
            const auto among = of.evaluator.evaluateAmong(links, mode, center, kSystemMargin);
            QVERIFY(whole && among);
            QVERIFY(std::abs((whole->gsnr - among->gsnr).inDb()) < kHair);
            QVERIFY(std::abs((whole->osnr - among->osnr).inDb()) < kHair);
            QVERIFY(std::abs((whole->snrNli - among->snrNli).inDb()) < kHair);
            QVERIFY(std::abs(whole->chromaticDispersion.inPsPerNm()
                             - among->chromaticDispersion.inPsPerNm())
                    < 1e-6);
            QVERIFY(std::abs(whole->pmd.inPs() - among->pmd.inPs()) < 1e-9);
            QVERIFY(std::abs((whole->latency - among->latency).inMs()) < 1e-9);
        }
    }

    /// Whatever its rate and on whatever link of the route.
    void noLightpathGainsFromAnotherOneLit()
    {
        for (std::uint64_t seed = 1; seed <= 40; ++seed) {
            RandomRoute of(seed);
            const TransceiverMode& mode = of.mode();
            const Frequency center = Frequency::fromThz(193.1 + 0.4 * of.random.fraction());
            std::vector<LoadedLink> links;
            for (const LinkLine& line : of.lines)
                links.push_back({.line = &line, .others = of.others(center, mode)});
            auto before = of.evaluator.evaluateAmong(links, mode, center, kSystemMargin);
            QVERIFY(before);
            while (std::any_of(links.begin(), links.end(),
                               [](const LoadedLink& link) { return !link.others.empty(); })) {
                LoadedLink& link = links[of.random.below(links.size())];
                if (link.others.empty())
                    continue;
                for (std::size_t i = 0; i < 6 && !link.others.empty(); ++i)
                    link.others.erase(
                        link.others.begin()
                        + static_cast<std::ptrdiff_t>(of.random.below(link.others.size())));
                const auto after = of.evaluator.evaluateAmong(links, mode, center, kSystemMargin);
                QVERIFY(after);
                QVERIFY(after->gsnr.inDb() >= before->gsnr.inDb() - 1e-9);
                QVERIFY(after->margin.inDb() >= before->margin.inDb() - 1e-9);
                before = after;
            }
        }
    }

    void theStackOfARandomRouteSumsToItsMargin()
    {
        for (std::uint64_t seed = 1; seed <= 40; ++seed) {
            RandomRoute of(seed);
            const auto judged = of.evaluator.explain(of.route, of.mode());
            QVERIFY(judged);
            if (std::isinf(judged->margin.inDb()))
                continue;  // More dispersion than the mode stands.
            double sum = 0.0;
            for (const MarginItem& item : judged->stack)
                sum += item.effect.inDb();
            QVERIFY2(std::abs(sum - judged->margin.inDb()) < 0.01,
                     qPrintable(QString("%1 is not %2").arg(sum).arg(judged->margin.inDb())));
        }
    }

    void whatOverlapsIsNamed()
    {
        RandomRoute of(1);
        const TransceiverMode& mode = of.mode();
        const Frequency center = Frequency::fromThz(193.1);
        const std::vector<LoadedLink> links{
            {.line = &of.lines.front(),
             .others = {channelOf(mode, center + Frequency::fromGhz(6.25))}}};
        const auto judged = of.evaluator.evaluateAmong(links, mode, center, kSystemMargin);
        QVERIFY(!judged);
        QCOMPARE(judged.error().code, ErrorCode::ValueOutOfRange);
        QCOMPARE(of.evaluator.evaluateAmong({}, mode, center, kSystemMargin).error().code,
                 ErrorCode::MissingValue);
    }
};

QTEST_APPLESS_MAIN(TestPlannedSpectrum)
#include "tst_planned_spectrum.moc"
