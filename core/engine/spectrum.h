// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/problem.h"

#include <optional>
#include <vector>

namespace continua::engine {

/// A slot that is free all along a run.
struct Slot {
    Frequency from;
    Frequency to;
    std::vector<int> pairs;  ///< Fiber pair of each link.
};

/// Which frequencies are taken on every pair of every link: flexible grid of ITU-T G.694.1, slot
/// edges on multiples of 6.25 GHz from 193.1 THz, widths of whole 12.5 GHz.
class Spectrum {
public:
    Spectrum(const Design& design, const Problem& problem);

    /// The lowest free slot of that width over `links`, the same on each. Pairs that are lit
    /// already come first; another pair is lit only when they have none. Takes it.
    std::optional<Slot> take(const std::vector<int>& links, Frequency width);

private:
    std::optional<Slot> find(const std::vector<int>& links, int units, int pairs) const;

    int m_units = 0;  ///< Of 6.25 GHz, in the band.
    Frequency m_from;
    std::vector<std::vector<std::vector<bool>>> m_taken;  ///< By link, pair, unit.
};

}  // namespace continua::engine
