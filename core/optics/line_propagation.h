// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/optics/line.h"
#include "core/optics/line_quality.h"

#include <memory>
#include <optional>

namespace continua::optics {

/// Carries a comb of channels through a line by the incoherent Gaussian-noise model.
///
/// Convention: the nonlinear noise of a span is driven by the total power of a channel (signal, ASE
/// and earlier NLI), and what becomes NLI is taken out of all three in proportion, so that a fiber
/// conserves power. Everything follows P. Poggiolini et al., "A detailed analytical derivation of
/// the GN model", arXiv:1209.0394 (eqs. 120 and 123), and JLT 32(4), 694 (2014); no correction for
/// modulation format, no coherent accumulation, no Raman tilt.
///
/// What is kept between calls is physics only, never a result: for a set of channel frequencies and
/// rates and a kind of glass, the matrix of who disturbs whom (independent of length and power),
/// and its product with the few power profiles that transmitters and ROADMs give. Every element of
/// every line and every channel is computed in each call.
///
/// One object per thread.
class LinePropagator {
public:
    LinePropagator();
    ~LinePropagator();
    LinePropagator(LinePropagator&&) noexcept;
    LinePropagator& operator=(LinePropagator&&) noexcept;

    /// @param tracedChannel  Also record the state of this channel behind every element.
    /// @error as checkLine()
    Result<LineQuality> propagate(const Line& line, const ChannelComb& comb,
                                  std::optional<std::size_t> tracedChannel = {});

    /// NLI made in `span` over the power of a channel, when the comb enters its glass as launched.
    ///
    /// Without the bound at large powers, so that it grows with the square of the launch powers.
    double nliFraction(const FiberSpan& span, const ChannelComb& comb, std::size_t channel);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace continua::optics
