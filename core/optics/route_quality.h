// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/optics/line_design.h"
#include "core/optics/margin_stack.h"
#include "core/optics/penalty.h"

#include <memory>
#include <vector>

namespace continua::optics {

/// Links one after the other, ROADMs between them and at both ends.
struct Route {
    std::vector<const LinkLine*> links = {};  ///< At least one; they outlive the call.
};

/// Under what load a lightpath is judged by evaluate() and explain().
///
/// The band is full of channels of the mode that is asked for, the worst case.
struct SpectrumSetting {
    Band band = {Frequency::fromThz(191.325), Frequency::fromThz(196.125)};
    Decibel systemMargin = Decibel::fromDb(2.0);
    /// Judge the channel nearest to it; none: the one with the least margin.
    std::optional<Frequency> channel = {};
};

/// A link as a lightpath meets it: with the other channels that are on its fiber.
struct LoadedLink {
    const LinkLine* line = nullptr;  ///< Outlives the call.
    std::vector<Channel> others =
        {};  ///< In any order; launched high enough for the ROADM to level.
};

/// A channel of a mode.
Channel channelOf(const TransceiverMode& mode, Frequency center);

/// What a channel has become behind an element of its route.
struct RoutePoint {
    MarginItem::Kind element = MarginItem::Kind::Transmitter;  ///< What it has just passed.
    std::size_t link = 0;                                      ///< Index in the route.
    std::size_t span = 0;                                      ///< Index in the link.
    Length at;                                                 ///< Of fiber from the start.
    OpticalLevel power = OpticalLevel::fromDbm(0.0);           ///< Signal and noise.
    Decibel osnr;  ///< Without NLI, in 0.1 nm, the transmitter's own noise counted.
    Decibel gsnr;  ///< Against all noise, in 0.1 nm.
};

/// Whether a mode closes over a route, and by how much.
struct RouteQuality {
    Frequency channel = {};  ///< The one judged.
    Decibel gsnr = {};       ///< In 0.1 nm, as are the next two.
    Decibel osnr = {};
    Decibel snrNli = {};
    Decibel dispersionPenalty = {};  ///< Infinite beyond what the mode stands.
    Decibel pmdPenalty = {};
    Decibel pdlPenalty = {};
    Decibel requiredOsnr = {};
    Decibel systemMargin = {};
    Decibel margin = {};  ///< gsnr - penalties - requiredOsnr - systemMargin.
    ChromaticDispersion chromaticDispersion = {};
    Duration pmd = {};
    Decibel pdl = {};
    Duration latency = {};  ///< Of fiber, amplifiers and ROADMs; transceivers not included.
    OpticalLevel received = OpticalLevel::fromDbm(0.0);
    MarginStack stack = {};                ///< Only of explain() and explainAmong().
    std::vector<RoutePoint> profile = {};  ///< In travel order; as the stack.

    /// To two decimals, as the reference planner judges.
    bool closes() const;
};

/// Where a link stands in a route.
struct LinkPlace {
    bool isFirst = false;
    bool isLast = false;
};

/// What a link does to a full band of channels of one mode, from the ROADM before it to the one
/// behind it, whatever route it belongs to.
struct LinkPass {
    std::vector<Frequency> frequency = {};  ///< Of each channel.
    std::vector<double> ase = {};  ///< Made on the link, over the signal, in band; by channel.
    std::vector<double> nli = {};
    std::vector<double> dispersionPsPerNm = {};
    double roadm = 0.0;  ///< Noise of ROADMs, in 0.1 nm.
    double pmdSquaredPs2 = 0.0;
    double pdlSquaredDb2 = 0.0;
    Duration latency = {};
    std::vector<double> powerW = {};  ///< At its end.
    bool canLevelBehind = false;  ///< All channels arrive as strong as the next ROADM levels them.
};

/// Judges routes. Remembers physics, not results; see LinePropagator. One object per thread.
class RouteEvaluator {
public:
    RouteEvaluator();
    ~RouteEvaluator();
    RouteEvaluator(RouteEvaluator&&) noexcept;
    RouteEvaluator& operator=(RouteEvaluator&&) noexcept;

    /// For designLine(), which shares the memory.
    LinePropagator& propagator();

    /// Tens of microseconds.
    ///
    /// @error MissingValue     A route without a link.
    /// @error ValueOutOfRange  A mode that does not fit the band, or a line no model covers.
    Result<RouteQuality> evaluate(const Route& route, const TransceiverMode& mode,
                                  const SpectrumSetting& setting = {});

    /// The same with the margin stack.
    Result<RouteQuality> explain(const Route& route, const TransceiverMode& mode,
                                 const SpectrumSetting& setting = {});

    /// What a link does to a full band; in tens of microseconds.
    ///
    /// @error as evaluate()
    Result<LinkPass> passLink(const LinkLine& link, LinkPlace place, const TransceiverMode& mode,
                              const SpectrumSetting& setting = {});

    /// What evaluate() says of the route whose links are `links`, passed by that mode under that
    /// setting, put together from what is known of each: ROADMs level all channels between links,
    /// so that noise grows in proportion to total power over signal. In microseconds. Nothing
    /// where some channel arrives too weak to be leveled.
    static std::optional<RouteQuality> compose(const std::vector<const LinkPass*>& links,
                                               const TransceiverMode& mode,
                                               const SpectrumSetting& setting = {});

    /// How a mode fares at `center` among the channels that are there, link by link.
    ///
    /// ROADMs level all channels between links, so each link is propagated with its own comb; the
    /// noise of the judged channel grows in proportion to its total power over signal, so that
    /// links compose exactly. That of the others stands in for their signal where it disturbs.
    ///
    /// @error as evaluate(), and as ChannelComb::fromChannels() for channels that overlap.
    Result<RouteQuality> evaluateAmong(const std::vector<LoadedLink>& links,
                                       const TransceiverMode& mode, Frequency center,
                                       Decibel systemMargin);

    /// The same with the margin stack.
    Result<RouteQuality> explainAmong(const std::vector<LoadedLink>& links,
                                      const TransceiverMode& mode, Frequency center,
                                      Decibel systemMargin);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// The elements a lightpath meets on a route, as propagate() takes them.
///
/// @pre The route has a link.
Line lineOf(const Route& route);

}  // namespace continua::optics
