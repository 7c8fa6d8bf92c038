// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/random.h"
#include "core/optics/decibel_math.h"
#include "core/optics/line_propagation.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace continua;
using namespace continua::optics;

namespace {

FiberProperties standardFiber()
{
    return {.attenuation = Attenuation::fromDbPerKm(0.2),
            .dispersion = Dispersion::fromPsPerNmKm(16.7),
            .effectiveArea = Area::fromUm2(83.0),
            .pmd = PmdCoefficient::fromPsPerRootKm(0.04)};
}

FiberProperties slopedFiber()
{
    FiberProperties fiber = standardFiber();
    fiber.dispersion = Dispersion::fromPsPerNmKm(4.5);
    fiber.dispersionSlope = DispersionSlope::fromPsPerNm2Km(0.09);
    fiber.effectiveArea = Area::fromUm2(72.0);
    return fiber;
}

/// Draws lines and combs of every kind of element.
class Draw {
public:
    explicit Draw(std::uint64_t seed) : m_random(seed) {}

    double between(double low, double high) { return low + (high - low) * m_random.fraction(); }
    bool chance(double share) { return m_random.fraction() < share; }

    std::vector<Channel> channels(int most)
    {
        std::vector<Channel> drawn;
        double edgeThz = 191.4 + between(0.0, 0.5);
        for (int i = 0; i < most && edgeThz < 195.9; ++i) {
            const double widths[] = {50.0, 75.0, 100.0, 150.0};
            const double slotGhz = widths[static_cast<std::size_t>(between(0.0, 3.999))];
            drawn.push_back({.frequency = Frequency::fromThz(edgeThz + slotGhz / 2e3),
                             .symbolRate = Frequency::fromGhz(slotGhz * between(0.6, 0.9)),
                             .slotWidth = Frequency::fromGhz(slotGhz),
                             .launch = OpticalLevel::fromDbm(between(-4.0, 3.0)),
                             .transmitterOsnr = Decibel::fromDb(between(33.0, 45.0))});
            edgeThz += slotGhz / 1e3 + (chance(0.3) ? between(0.0, 0.4) : 0.0);
        }
        return drawn;
    }

    Line line(bool withPowerLimits)
    {
        Line drawn;
        drawn.emplace_back(roadm(RoadmStage::Path::Add));
        const int links = 1 + static_cast<int>(between(0.0, 3.0));
        for (int link = 0; link < links; ++link) {
            drawn.emplace_back(amplifier(between(16.0, 21.0), withPowerLimits));
            const int spans = 1 + static_cast<int>(between(0.0, 4.0));
            for (int i = 0; i < spans; ++i) {
                const FiberSpan fiber = span();
                drawn.emplace_back(fiber);
                drawn.emplace_back(
                    amplifier(fiber.loss().inDb() + between(-1.0, 1.0), withPowerLimits));
            }
            drawn.emplace_back(
                roadm(link + 1 < links ? RoadmStage::Path::Express : RoadmStage::Path::Drop));
        }
        return drawn;
    }

private:
    FiberSpan span()
    {
        return {.fiber = chance(0.5) ? standardFiber() : slopedFiber(),
                .length = Length::fromKm(between(20.0, 120.0)),
                .connectorIn = Decibel::fromDb(between(0.0, 1.0)),
                .connectorOut = Decibel::fromDb(between(0.0, 1.0)),
                .padding = Decibel::fromDb(chance(0.2) ? 2.0 : 0.0)};
    }

    Amplifier amplifier(double gainDb, bool withPowerLimit)
    {
        Amplifier drawn{.noise = FixedNoise{Decibel::fromDb(between(4.5, 8.0))},
                        .gain = Decibel::fromDb(gainDb),
                        .inputVoa = Decibel::fromDb(chance(0.2) ? 1.0 : 0.0),
                        .outputVoa = Decibel::fromDb(chance(0.2) ? 1.5 : 0.0)};
        if (chance(0.4))
            drawn.noise = *fitTwoCoil(Decibel::fromDb(15.0), Decibel::fromDb(26.0),
                                      Decibel::fromDb(10.0), Decibel::fromDb(6.0));
        if (withPowerLimit && chance(0.5))
            drawn.maximumOutput = OpticalLevel::fromDbm(between(12.0, 18.0));
        return drawn;
    }

    RoadmStage roadm(RoadmStage::Path path)
    {
        RoadmStage drawn{.path = path, .loss = Decibel::fromDb(chance(0.5) ? 6.0 : 0.0)};
        if (chance(0.3))
            drawn.target = DensityPerSlot{PowerDensity::fromMwPerGhz(2e-4)};
        else if (chance(0.3))
            drawn.target = DensityPerBaud{PowerDensity::fromMwPerGhz(3e-4)};
        else  // Some channels stay below it.
            drawn.target = OpticalLevel::fromDbm(between(-20.0, -6.0));
        if (path != RoadmStage::Path::Express)
            drawn.osnr = Decibel::fromDb(41.0);
        return drawn;
    }

    Random m_random;
};

/// The model written out channel by channel: signal, ASE and NLI in W, every sum in full.
class WrittenOut {
public:
    explicit WrittenOut(const ChannelComb& comb)
        : m_comb(comb), signal(comb.launchW()), ase(comb.size(), 0.0), nli(comb.size(), 0.0)
    {
    }

    void operator()(const FiberSpan& span)
    {
        scale(lossRatioOf(span.connectorIn + span.padding));
        const double alpha = span.fiber.attenuation.inDbPerKm() / 1e3 * std::log(10.0) / 10.0;
        const double effective = (1.0 - std::exp(-alpha * span.length.inM())) / alpha;
        std::vector<double> made(signal.size(), 0.0);
        for (std::size_t i = 0; i < signal.size(); ++i) {
            for (std::size_t j = 0; j < signal.size(); ++j) {
                const double rate = m_comb.symbolRateHz()[j];
                const double b = std::abs(beta2(span.fiber, i) + beta2(span.fiber, j)) / 2.0;
                const double d = m_comb.frequencyHz()[j] - m_comb.frequencyHz()[i];
                const double x = kPi * kPi / alpha * b * m_comb.symbolRateHz()[i];
                const double psi =
                    effective * effective * alpha / (2.0 * kPi * b)
                    * (std::asinh(x * (d + rate / 2.0)) - std::asinh(x * (d - rate / 2.0))) / 2.0;
                made[i] += (i == j ? 16.0 : 32.0) / 27.0 * gamma(span.fiber, i)
                         * gamma(span.fiber, i) * psi * total(j) * total(j) / (rate * rate);
            }
        }
        for (std::size_t i = 0; i < signal.size(); ++i) {
            const double power = total(i);
            signal[i] *= 1.0 - made[i];
            ase[i] *= 1.0 - made[i];
            nli[i] = nli[i] * (1.0 - made[i]) + made[i] * power;
        }
        scale(lossRatioOf(span.fiber.attenuation * span.length + span.connectorOut));
    }

    void operator()(const Amplifier& amplifier)
    {
        scale(lossRatioOf(amplifier.inputVoa));
        double input = 0.0;
        double slots50Ghz = 0.0;
        for (std::size_t i = 0; i < signal.size(); ++i) {
            input += total(i);
            slots50Ghz += m_comb.slotWidthHz()[i] / 50e9;
        }
        Decibel gain = amplifier.gain;
        if (amplifier.maximumOutput)
            gain = std::min(gain, *amplifier.maximumOutput - levelOf(input));
        const double factor = noiseFactor(amplifier.noise, gain, levelOf(input / slots50Ghz));
        for (std::size_t i = 0; i < ase.size(); ++i)
            ase[i] += kPlanck * m_comb.frequencyHz()[i] * m_comb.symbolRateHz()[i] * factor;
        scale(ratioOf(gain - amplifier.outputVoa));
    }

    void operator()(const RoadmStage& roadm)
    {
        scale(lossRatioOf(roadm.loss));
        for (std::size_t i = 0; i < signal.size(); ++i) {
            double target = 0.0;
            if (const auto* level = std::get_if<OpticalLevel>(&roadm.target))
                target = wattsOf(*level);
            else if (const auto* slot = std::get_if<DensityPerSlot>(&roadm.target))
                target = slot->density.inWPerHz() * m_comb.slotWidthHz()[i];
            else
                target = std::get<DensityPerBaud>(roadm.target).density.inWPerHz()
                       * m_comb.symbolRateHz()[i];
            const double factor = std::min(1.0, target / total(i));
            signal[i] *= factor;
            ase[i] *= factor;
            nli[i] *= factor;
        }
    }

private:
    double beta2(const FiberProperties& fiber, std::size_t i) const
    {
        const double f = m_comb.frequencyHz()[i];
        double d = fiber.dispersion.inSecondsPerM2() * std::pow(f / kReferenceFrequency, 2.0);
        if (fiber.dispersionSlope)
            d = fiber.dispersion.inSecondsPerM2()
              + fiber.dispersionSlope->inSecondsPerM3() * (kLightSpeed / f - kReferenceWavelength);
        return -std::pow(kLightSpeed / f, 2.0) * d / (2.0 * kPi * kLightSpeed);
    }

    double gamma(const FiberProperties& fiber, std::size_t i) const
    {
        const double f = m_comb.frequencyHz()[i];
        const double core = kPi * kCoreRadius * kCoreRadius;
        const double area =
            core / (core / fiber.effectiveArea.inM2() + std::log(f / kReferenceFrequency));
        return 2.0 * kPi * kKerrIndex * f / kLightSpeed / area;
    }

    double total(std::size_t i) const { return signal[i] + ase[i] + nli[i]; }

    void scale(double factor)
    {
        for (auto* powers : {&signal, &ase, &nli})
            std::for_each(powers->begin(), powers->end(), [&](double& p) { p *= factor; });
    }

    const ChannelComb& m_comb;

public:
    std::vector<double> signal;
    std::vector<double> ase;
    std::vector<double> nli;
};

bool near(double a, double b, double tolerance) { return std::abs(a - b) <= tolerance; }

}  // namespace

class TestLineLaws : public QObject {
    Q_OBJECT

private slots:
    void randomLinesAgreeWithTheModelWrittenOut();
    void noChannelGainsFromAnotherOneAdded();
    void anElementBehindAnotherOnlyAddsNoise();
    void aFiberInTwoPiecesOnlyMakesItsNoiseInTwoPlaces();
    void anAmplifierKeepsItsPowerLimit();
    void whatWasComputedBeforeChangesNothing();
};

void TestLineLaws::randomLinesAgreeWithTheModelWrittenOut()
{
    LinePropagator propagator;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        Draw draw(seed);
        const auto comb = ChannelComb::fromChannels(draw.channels(30));
        QVERIFY(comb);
        const Line line = draw.line(true);
        const auto quality = propagator.propagate(line, *comb);
        QVERIFY(quality);
        WrittenOut expected(*comb);
        for (const LineElement& element : line)
            std::visit(expected, element);
        for (std::size_t i = 0; i < comb->size(); ++i) {
            const double nli = 10.0 * std::log10(expected.signal[i] / expected.nli[i]);
            const double in01nm = 12.5e9 / comb->symbolRateHz()[i];
            const double booked = comb->transmitterInverseOsnr()[i] + 2.0 * std::pow(10.0, -4.1);
            const double gsnr =
                -10.0
                * std::log10((expected.ase[i] + expected.nli[i]) / expected.signal[i] * in01nm
                             + booked);
            QVERIFY(near(quality->snrNliInBand(i).inDb(), nli, 1e-8));
            QVERIFY(near(quality->gsnr(i).inDb(), gsnr, 1e-8));
            const double power = expected.signal[i] + expected.ase[i] + expected.nli[i];
            QVERIFY(near(quality->receivedPower(i).inDbm(), levelOf(power).inDbm(), 1e-8));
        }
    }
}

void TestLineLaws::noChannelGainsFromAnotherOneAdded()
{
    // Where a power limit acts or the noise figure hangs on the input, the levels change as well.
    LinePropagator propagator;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        Draw draw(seed);
        std::vector<Channel> channels = draw.channels(25);
        const Line line = draw.line(false);
        const auto full = ChannelComb::fromChannels(channels);
        QVERIFY(full);
        const auto removed = static_cast<std::size_t>(
            draw.between(0.0, static_cast<double>(channels.size()) - 0.001));
        channels.erase(channels.begin() + static_cast<std::ptrdiff_t>(removed));
        const auto fewer = ChannelComb::fromChannels(channels);
        QVERIFY(fewer);
        const auto crowded = propagator.propagate(line, *full);
        const auto relaxed = propagator.propagate(line, *fewer);
        QVERIFY(crowded && relaxed);
        for (std::size_t i = 0; i < channels.size(); ++i) {
            const std::size_t same = i < removed ? i : i + 1;
            QVERIFY(crowded->gsnr(same).inDb() <= relaxed->gsnr(i).inDb() + 1e-9);
            QVERIFY(crowded->snrNli(same) < relaxed->snrNli(i));
        }
    }
}

void TestLineLaws::anElementBehindAnotherOnlyAddsNoise()
{
    LinePropagator propagator;
    Draw draw(7);
    const auto comb = ChannelComb::fromChannels(draw.channels(20));
    const Line line = draw.line(true);
    const auto quality = propagator.propagate(line, *comb, 3);
    QVERIFY(quality);
    QCOMPARE(quality->trace.size(), line.size());
    TracePoint before;
    for (const TracePoint& behind : quality->trace) {
        QVERIFY(behind.inverseAse >= before.inverseAse);
        QVERIFY(behind.inverseNli >= before.inverseNli);
        QVERIFY(behind.inverseRoadm >= before.inverseRoadm);
        QVERIFY(behind.powerW > 0.0);
        before = behind;
    }
    const double all = before.inverseAse + before.inverseNli + before.inverseRoadm
                     + comb->transmitterInverseOsnr()[3];
    QVERIFY(near(-10.0 * std::log10(all), quality->gsnr(3).inDb(), 1e-9));
}

void TestLineLaws::aFiberInTwoPiecesOnlyMakesItsNoiseInTwoPlaces()
{
    // The NLI of the pieces adds as power, not as field: with effective lengths L1, L2 and the loss
    // t of the first piece, (L1 + t L2)² becomes L1² + t² L2². All else stays. Weak light, so that
    // the power that turns into NLI does not count.
    const auto comb = ChannelComb::filling({Frequency::fromThz(193.0), Frequency::fromThz(195.0)},
                                           {.symbolRate = Frequency::fromGhz(32.0),
                                            .slotWidth = Frequency::fromGhz(50.0),
                                            .launch = OpticalLevel::fromDbm(-15.0)});
    QVERIFY(comb);
    const Amplifier amplifier{.noise = FixedNoise{Decibel::fromDb(5.0)},
                              .gain = Decibel::fromDb(20)};
    const auto piece = [](double km) {
        return FiberSpan{.fiber = slopedFiber(), .length = Length::fromKm(km)};
    };
    LinePropagator propagator;
    const auto whole = propagator.propagate({piece(100.0), amplifier}, *comb);
    const auto pieces = propagator.propagate({piece(30.0), piece(70.0), amplifier}, *comb);
    QVERIFY(whole && pieces);

    const double alpha = 0.2 / 1e3 * std::log(10.0) / 10.0;
    const auto effective = [&](double m) { return (1.0 - std::exp(-alpha * m)) / alpha; };
    const double loss = std::exp(-alpha * 30e3);
    const double once = effective(100e3) * effective(100e3);
    const double twice =
        effective(30e3) * effective(30e3) + loss * loss * effective(70e3) * effective(70e3);
    for (std::size_t i = 0; i < comb->size(); ++i) {
        QVERIFY(near(whole->osnr(i).inDb(), pieces->osnr(i).inDb(), 1e-4));
        QVERIFY(near((pieces->snrNli(i) - whole->snrNli(i)).inDb(), 10.0 * std::log10(once / twice),
                     1e-4));
        QVERIFY(near(whole->chromaticDispersion(i).inPsPerNm(),
                     pieces->chromaticDispersion(i).inPsPerNm(), 1e-9));
        QVERIFY(near(whole->receivedPower(i).inDbm(), pieces->receivedPower(i).inDbm(), 1e-9));
    }
    QVERIFY(near(whole->latency.inUs(), pieces->latency.inUs(), 1e-9));
    QVERIFY(near(whole->pmd.inPs(), pieces->pmd.inPs(), 1e-9));
    QVERIFY(near(whole->pmd.inPs(), 0.4, 1e-12));  // 0.04 ps/sqrt(km) over 100 km.
}

void TestLineLaws::anAmplifierKeepsItsPowerLimit()
{
    const auto comb = ChannelComb::filling(
        {Frequency::fromThz(191.5), Frequency::fromThz(195.5)},
        {.symbolRate = Frequency::fromGhz(32.0), .slotWidth = Frequency::fromGhz(50.0)});
    QVERIFY(comb);
    QCOMPARE(comb->size(), std::size_t(80));
    const FiberSpan span{.fiber = standardFiber(), .length = Length::fromKm(50.0)};
    const Amplifier limited{.noise = FixedNoise{Decibel::fromDb(-100.0)},
                            .gain = Decibel::fromDb(15.0),
                            .maximumOutput = OpticalLevel::fromDbm(20.0)};
    LinePropagator propagator;
    const auto quality = propagator.propagate({span, limited}, *comb);
    QVERIFY(quality);
    // 20 dBm over 80 channels.
    QVERIFY(near(quality->receivedPower(40).inDbm(), 20.0 - 10.0 * std::log10(80.0), 1e-9));
}

void TestLineLaws::whatWasComputedBeforeChangesNothing()
{
    Draw draw(11);
    const auto comb = ChannelComb::fromChannels(draw.channels(20));
    const Line line = draw.line(true);
    LinePropagator fresh;
    const auto first = fresh.propagate(line, *comb);
    LinePropagator used;
    for (std::uint64_t seed = 100; seed < 180; ++seed) {  // More combs than are remembered.
        Draw other(seed);
        QVERIFY(used.propagate(other.line(true), *ChannelComb::fromChannels(other.channels(6))));
    }
    (void)used.propagate(line, *comb);
    const auto last = used.propagate(line, *comb);
    QVERIFY(first && last);
    for (std::size_t i = 0; i < comb->size(); ++i)
        QCOMPARE(last->gsnr(i).inDb(), first->gsnr(i).inDb());
}

QTEST_APPLESS_MAIN(TestLineLaws)
#include "tst_line_laws.moc"
