// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/patience.h"
#include "core/engine/placement/price_ascent.h"
#include "core/engine/placement/regret_insert.h"
#include "core/engine/placement/relaxation.h"
#include "core/engine/placement/site_branching.h"

#include <limits>
#include <optional>
#include <vector>

namespace continua::engine::placement {

/// Lifts the bound, a portion at a time: knapsacks with fractions first, in whole items once that
/// brings nothing more, then by branching on sites.
class BoundSearch {
public:
    /// @param flat    Must outlive this.
    /// @param prices  To begin with, by item; empty: none are known.
    BoundSearch(const PlacementModel& model, const FlatModel& flat, std::vector<double> prices,
                const Patience& patience);

    /// At most `steps` steps with fractions. @param upper  Cost of a known answer, or infinite.
    void begin(int steps, double upper);

    /// A portion more. @param upper  Total of the best answer.
    void tighten(double upper);

    double bound() const { return m_bound; }
    const std::vector<double>& prices() const { return m_ascent.prices(); }

    /// Stays at the same address.
    const Guide& guide() const { return m_guide; }

    /// See Relaxation::work().
    double work() const { return m_relaxation.work(); }

private:
    void learn();
    void branch(double upper);
    void raise(double bound);

    const FlatModel& m_flat;
    const Patience& m_patience;
    bool m_isWhole;
    bool m_hasOpenCosts;
    Relaxation m_relaxation;
    PriceAscent m_ascent;
    std::optional<SiteBranching> m_branching;
    Guide m_guide;
    double m_bound = -std::numeric_limits<double>::infinity();
    int m_restarts = 0;
};

}  // namespace continua::engine::placement
