// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/optics/line_propagation.h"

#include "core/optics/decibel_math.h"
#include "core/optics/nli_kernel.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace continua::optics {

namespace {

constexpr std::size_t kMostGrids = 64;
constexpr std::size_t kMostKernels = 128;
constexpr std::size_t kMostProfiles = 64;

/// More than all power cannot turn into noise: far above any sensible launch power the perturbative
/// model says so, and is held here.
constexpr double kMostNliFraction = 1.0 - 1e-6;

/// What is known of one set of channel frequencies and rates.
struct GridMemory {
    ChannelGrid grid = {};
    std::vector<double> quantumW = {};  // h f R of each channel.
    double quantumTotalW = 0.0;
    std::vector<std::unique_ptr<NliKernel>> kernels = {};
    std::vector<std::unique_ptr<PowerProfile>> profiles = {};

    explicit GridMemory(const ChannelComb& comb)
        : grid{comb.frequencyHz(), comb.symbolRateHz()}, quantumW(NliKernel::quantumPower(grid)),
          quantumTotalW(std::accumulate(quantumW.begin(), quantumW.end(), 0.0))
    {
    }

    NliKernel& kernel(const FiberProperties& fiber)
    {
        for (const auto& known : kernels) {
            if (known->fiber() == fiber)
                return *known;
        }
        return *kernels.emplace_back(std::make_unique<NliKernel>(fiber, grid));
    }
};

/// Fiber of one kind passed so far.
struct FiberPassed {
    NliKernel* kernel = nullptr;
    double lengthM = 0.0;
};

/// A comb on its way; see NliKernel for the two profiles its powers are made of.
struct Travel {
    const PowerProfile* profile = nullptr;
    double profileFactor = 1.0;  // a
    double quantumFactor = 0.0;  // b
    std::vector<double> inverseAse = {};
    std::vector<double> inverseNli = {};
    double inverseRoadm = 0.0;  // In 0.1 nm.
    double pmdSquaredPs2 = 0.0;
    double pdlSquaredDb2 = 0.0;
    Duration latency = {};
    std::vector<FiberPassed> fibers = {};

    void scale(double factor)
    {
        profileFactor *= factor;
        quantumFactor *= factor;
    }
};

}  // namespace

struct LinePropagator::State {
    std::vector<std::unique_ptr<GridMemory>> grids = {};
    GridMemory* memory = nullptr;  // Of the comb now traveling.
    std::uint64_t lastProfileNumber = 0;
    PowerProfile passing = {};
    std::vector<double> power = {};
    std::vector<double> target = {};
    double slots50Ghz = 1.0;
    const ChannelComb* comb = nullptr;
    Travel travel = {};

    void start(const ChannelComb& entering);
    void pass(const FiberSpan& span);
    void pass(const Amplifier& amplifier);
    void pass(const RoadmStage& roadm);
    LineQuality arrival() const;
    TracePoint tracePoint(std::size_t channel) const;

private:
    void adopt(const std::vector<double>& powerW);
    void adoptPassing();
    double powerOf(std::size_t channel) const
    {
        return travel.profileFactor * travel.profile->powerW[channel]
             + travel.quantumFactor * memory->quantumW[channel];
    }
};

void LinePropagator::State::start(const ChannelComb& entering)
{
    comb = &entering;
    const auto known = std::find_if(grids.begin(), grids.end(), [&](const auto& candidate) {
        return candidate->grid.frequencyHz == entering.frequencyHz()
            && candidate->grid.symbolRateHz == entering.symbolRateHz();
    });
    if (known == grids.end()) {
        if (grids.size() >= kMostGrids)
            grids.erase(grids.begin());
        memory = grids.emplace_back(std::make_unique<GridMemory>(entering)).get();
    } else {
        memory = known->get();
    }
    // Forgetting is only safe while nothing travels.
    if (memory->kernels.size() >= kMostKernels)
        memory->kernels.clear();
    if (memory->profiles.size() >= kMostProfiles) {
        memory->profiles.clear();
        memory->kernels.clear();
    }

    travel.inverseAse.assign(entering.size(), 0.0);
    travel.inverseNli.assign(entering.size(), 0.0);
    travel.inverseRoadm = 0.0;
    travel.pmdSquaredPs2 = 0.0;
    travel.pdlSquaredDb2 = 0.0;
    travel.latency = {};
    travel.fibers.clear();
    slots50Ghz =
        std::accumulate(entering.slotWidthHz().begin(), entering.slotWidthHz().end(), 0.0) / 50e9;
    adopt(entering.launchW());
}

void LinePropagator::State::adopt(const std::vector<double>& powerW)
{
    // Profiles are kept with the first channel at 1 W, so that one serves all levels.
    const double scale = powerW[0];
    const auto isThis = [&](const std::unique_ptr<PowerProfile>& candidate) {
        for (std::size_t i = 0; i < powerW.size(); ++i) {
            if (candidate->powerW[i] != powerW[i] / scale)
                return false;
        }
        return true;
    };
    const auto known = std::find_if(memory->profiles.begin(), memory->profiles.end(), isThis);
    if (known != memory->profiles.end()) {
        travel.profile = known->get();
    } else {
        auto made = std::make_unique<PowerProfile>();
        made->number = ++lastProfileNumber;
        made->recurs = true;
        for (const double watts : powerW)
            made->powerW.push_back(watts / scale);
        made->totalW = std::accumulate(made->powerW.begin(), made->powerW.end(), 0.0);
        travel.profile = memory->profiles.emplace_back(std::move(made)).get();
    }
    travel.profileFactor = scale;
    travel.quantumFactor = 0.0;
}

void LinePropagator::State::adoptPassing()
{
    passing.number = ++lastProfileNumber;
    passing.powerW = power;
    passing.totalW = std::accumulate(power.begin(), power.end(), 0.0);
    travel.profile = &passing;
    travel.profileFactor = 1.0;
    travel.quantumFactor = 0.0;
}

void LinePropagator::State::pass(const FiberSpan& span)
{
    NliKernel& kernel = memory->kernel(span.fiber);
    const NliKernel::Response& response = kernel.response(*travel.profile);
    travel.scale(lossRatioOf(span.connectorIn + span.padding));

    const double lengthSquared = kernel.effectiveLengthSquared(span.length);
    const double a = travel.profileFactor;
    const double b = travel.quantumFactor;
    const double squared = a * a * lengthSquared;
    const double crossed = 2.0 * a * b * lengthSquared;
    const double quantum = b * b * lengthSquared;
    const double* u2 = response.squared.data();
    const double* uv = response.crossed.data();
    const double* v2 = kernel.quantumResponse().data();
    const double* ase = travel.inverseAse.data();
    double* nli = travel.inverseNli.data();
    const std::size_t count = travel.inverseNli.size();
    for (std::size_t i = 0; i < count; ++i) {
        const double made = squared * u2[i] + crossed * uv[i] + quantum * v2[i];
        const double fraction = made < kMostNliFraction ? made : kMostNliFraction;
        // Signal, ASE and NLI all lose this fraction and the power stays: only NLI/S changes.
        nli[i] += fraction * (1.0 + ase[i] + nli[i]) / (1.0 - fraction);
    }

    travel.scale(lossRatioOf(span.fiber.attenuation * span.length + span.connectorOut));
    const double pmdPs = span.fiber.pmd.inPsPerRootKm();
    travel.pmdSquaredPs2 += pmdPs * pmdPs * span.length.inKm();
    travel.latency += Duration::fromS(span.fiber.groupIndex * span.length.inM() / kLightSpeed);
    const auto passed = std::find_if(travel.fibers.begin(), travel.fibers.end(),
                                     [&](const FiberPassed& f) { return f.kernel == &kernel; });
    if (passed != travel.fibers.end())
        passed->lengthM += span.length.inM();
    else
        travel.fibers.push_back({&kernel, span.length.inM()});
}

void LinePropagator::State::pass(const Amplifier& amplifier)
{
    travel.scale(lossRatioOf(amplifier.inputVoa));
    const double total = travel.profileFactor * travel.profile->totalW
                       + travel.quantumFactor * memory->quantumTotalW;
    Decibel gain = amplifier.gain;
    if (amplifier.maximumOutput)
        gain = std::min(gain, *amplifier.maximumOutput - levelOf(total));
    const double factor = noiseFactor(amplifier.noise, gain, levelOf(total / slots50Ghz));

    // ASE h f R F referred to the input: its ratio to the signal grows by F v T / P, where T is the
    // total over the signal.
    const double* u = travel.profile->powerW.data();
    const double* v = memory->quantumW.data();
    const double* nli = travel.inverseNli.data();
    double* ase = travel.inverseAse.data();
    const double a = travel.profileFactor;
    const double b = travel.quantumFactor;
    const std::size_t count = travel.inverseAse.size();
    for (std::size_t i = 0; i < count; ++i)
        ase[i] += factor * v[i] * (1.0 + ase[i] + nli[i]) / (a * u[i] + b * v[i]);
    travel.quantumFactor += factor;

    travel.scale(ratioOf(gain - amplifier.outputVoa));
    travel.pmdSquaredPs2 += amplifier.pmd.inPs() * amplifier.pmd.inPs();
    travel.pdlSquaredDb2 += amplifier.pdl.inDb() * amplifier.pdl.inDb();
    travel.latency += amplifier.latency;
}

void LinePropagator::State::pass(const RoadmStage& roadm)
{
    travel.scale(lossRatioOf(roadm.loss));
    const std::size_t count = comb->size();
    target.resize(count);
    if (const auto* level = std::get_if<OpticalLevel>(&roadm.target)) {
        std::fill(target.begin(), target.end(), wattsOf(*level));
    } else {
        const auto* perSlot = std::get_if<DensityPerSlot>(&roadm.target);
        const PowerDensity density =
            perSlot ? perSlot->density : std::get<DensityPerBaud>(roadm.target).density;
        const std::vector<double>& width = perSlot ? comb->slotWidthHz() : comb->symbolRateHz();
        for (std::size_t i = 0; i < count; ++i)
            target[i] = density.inWPerHz() * width[i];
    }

    power.resize(count);
    std::size_t attenuated = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const double before = powerOf(i);
        attenuated += before > target[i] ? 1 : 0;
        power[i] = std::min(before, target[i]);
    }
    if (attenuated == count)
        adopt(target);
    else if (attenuated > 0)
        adoptPassing();

    if (roadm.osnr)
        travel.inverseRoadm += lossRatioOf(*roadm.osnr);
    travel.pmdSquaredPs2 += roadm.pmd.inPs() * roadm.pmd.inPs();
    travel.pdlSquaredDb2 += roadm.pdl.inDb() * roadm.pdl.inDb();
    travel.latency += roadm.latency;
}

TracePoint LinePropagator::State::tracePoint(std::size_t channel) const
{
    const double to01nm = kReferenceBandwidth / comb->symbolRateHz()[channel];
    return {.inverseAse = travel.inverseAse[channel] * to01nm,
            .inverseNli = travel.inverseNli[channel] * to01nm,
            .inverseRoadm = travel.inverseRoadm,
            .powerW = powerOf(channel)};
}

LineQuality LinePropagator::State::arrival() const
{
    const std::size_t count = comb->size();
    LineQuality quality;
    quality.pmd = Duration::fromPs(std::sqrt(travel.pmdSquaredPs2));
    quality.pdl = Decibel::fromDb(std::sqrt(travel.pdlSquaredDb2));
    quality.latency = travel.latency;
    quality.m_frequencyHz = comb->frequencyHz();
    quality.m_symbolRateHz = comb->symbolRateHz();
    quality.m_inverseAse = travel.inverseAse;
    quality.m_inverseNli = travel.inverseNli;
    quality.m_inverseBooked = comb->transmitterInverseOsnr();
    for (double& booked : quality.m_inverseBooked)
        booked += travel.inverseRoadm;
    quality.m_dispersionPsPerNm.assign(count, 0.0);
    for (const FiberPassed& passed : travel.fibers) {
        const std::vector<double>& perMeter = passed.kernel->dispersionPerMeter();
        for (std::size_t i = 0; i < count; ++i)
            quality.m_dispersionPsPerNm[i] += perMeter[i] * passed.lengthM;
    }
    quality.m_powerW.resize(count);
    for (std::size_t i = 0; i < count; ++i)
        quality.m_powerW[i] = powerOf(i);
    return quality;
}

LinePropagator::LinePropagator() : m_state(std::make_unique<State>()) {}
LinePropagator::~LinePropagator() = default;
LinePropagator::LinePropagator(LinePropagator&&) noexcept = default;
LinePropagator& LinePropagator::operator=(LinePropagator&&) noexcept = default;

Result<LineQuality> LinePropagator::propagate(const Line& line, const ChannelComb& comb,
                                              std::optional<std::size_t> tracedChannel)
{
    if (const Result<Done> good = checkLine(line); !good)
        return good.error();
    m_state->start(comb);
    std::vector<TracePoint> trace;
    for (const LineElement& element : line) {
        std::visit([&](const auto& passed) { m_state->pass(passed); }, element);
        if (tracedChannel)
            trace.push_back(m_state->tracePoint(*tracedChannel));
    }
    LineQuality quality = m_state->arrival();
    quality.trace = std::move(trace);
    return quality;
}

double LinePropagator::nliFraction(const FiberSpan& span, const ChannelComb& comb,
                                   std::size_t channel)
{
    m_state->start(comb);
    NliKernel& kernel = m_state->memory->kernel(span.fiber);
    const Travel& travel = m_state->travel;
    return travel.profileFactor * travel.profileFactor * kernel.effectiveLengthSquared(span.length)
         * kernel.response(*travel.profile).squared[channel];
}

}  // namespace continua::optics
