// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/units/optical_level.h"

#include <cstddef>
#include <vector>

namespace continua::optics {

/// One line of a margin stack.
struct MarginItem {
    enum class Kind {
        Transmitter,  ///< Where the stack starts: the transmitter's own OSNR, positive.
        Add,          ///< ROADM at the start.
        Booster,
        SpanNli,  ///< NLI of a span.
        SpanAse,  ///< ASE of the amplifier behind a span.
        Express,  ///< ROADM before a link.
        Drop,     ///< ROADM at the end.
        DispersionPenalty,
        PmdPenalty,
        PdlPenalty,
        RequiredOsnr,
        SystemMargin,
    };

    Kind kind = Kind::Transmitter;
    std::size_t link = 0;  ///< Index in the route, where the kind has one.
    std::size_t span = 0;  ///< Index in the link, where the kind has one.
    Decibel ownSnr = {};   ///< Signal to this noise alone, in 0.1 nm; 0 dB for what is no noise.
    Decibel effect = {};   ///< What it adds to the margin; below 0 for all but the transmitter.
};

/// The way from the transmitter's OSNR down to the margin: the effects sum to the margin.
///
/// Noises add as powers, so that no one of them has a loss in dB of its own. The loss from the
/// transmitter's OSNR to the GSNR is therefore given to the noises in proportion to their powers,
/// whatever their order. An ideal transmitter stands in the stack at its quantum limit,
/// P / (h f 12.5 GHz).
using MarginStack = std::vector<MarginItem>;

/// Sum of all effects.
Decibel total(const MarginStack& stack);

}  // namespace continua::optics
