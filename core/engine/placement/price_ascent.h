// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/patience.h"
#include "core/engine/placement/relaxation.h"

#include <limits>
#include <vector>

namespace continua::engine::placement {

/// Finds prices at which the relaxation's bound is high, by the volume algorithm (Barahona and
/// Anbil, Math. Prog. 87, 2000): steps along a running mean of violations, from the best prices so
/// far. The same mean of its solutions says which sites and options good answers use.
class PriceAscent {
public:
    /// @param relaxation  Must outlive this.
    /// @param prices      To begin with, by item; empty: those of the relaxation.
    PriceAscent(Relaxation& relaxation, const FlatModel& model, std::vector<double> prices);

    /// At most `steps` more steps.
    ///
    /// @param upper  Cost of a known answer, to steer by; infinite: none is known.
    void run(int steps, double upper, bool inWholeItems, const Patience& patience);

    double bound() const { return m_bound; }
    const std::vector<double>& prices() const { return m_best; }
    const std::vector<double>& openShare() const { return m_openShare; }      ///< By site.
    const std::vector<double>& optionShare() const { return m_optionShare; }  ///< By option.
    const std::vector<double>& edgePrice() const { return m_edgePrice; }      ///< By slot.

    /// Whether the last steps brought next to nothing.
    bool isStalled() const { return m_stretch < 1e-3; }

    /// Begins with long steps again, after a stall, in the direction of the best prices.
    void restart(double stretch, bool inWholeItems);

private:
    void average(double weight, bool hasEdges);
    double weightOfLast() const;
    double target(double upper) const;

    Relaxation& m_relaxation;
    const FlatModel& m_model;
    std::vector<double> m_best;
    std::vector<double> m_trial;
    std::vector<double> m_direction;
    std::vector<double> m_openShare;
    std::vector<double> m_optionShare;
    std::vector<double> m_edgePrice;
    double m_bound = -std::numeric_limits<double>::infinity();
    double m_stretch = 0.5;
    int m_stalls = 0;
    double m_aim = 0.05;  ///< How far above the bound to aim while no answer is known.
};

}  // namespace continua::engine::placement
