// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/patience.h"
#include "core/engine/placement/price_ascent.h"
#include "core/engine/placement/relaxation.h"

#include <vector>

namespace continua::engine::placement {

/// Lifts a bound by branching on sites: every answer has a site open or closed, so the lower one of
/// the bounds of both cases is a bound for all. Cases with the lowest bound are split first.
class SiteBranching {
public:
    /// @param relaxation  Must outlive this; its held sites are set and freed again.
    /// @param prices      Good ones for all cases together.
    SiteBranching(Relaxation& relaxation, const FlatModel& model, std::vector<double> prices,
                  double bound);

    /// Splits one case. @param upper  What the best answer costs: cases above it need no look.
    void round(double upper, bool inWholeItems, const Patience& patience);

    /// No answer that costs less than `upper` costs less than this; infinite: there is none.
    double bound() const;

    /// Whether no round can lift the bound any more.
    bool isDone() const { return m_isDone; }

    /// Of the case looked at last: how far its best prices have each site open.
    const std::vector<double>& openShare() const { return m_openShare; }

private:
    struct Case {
        double bound = 0.0;
        std::vector<signed char> held = {};
        std::vector<double> prices = {};
        int branchSite = -1;
    };

    void addCase(const Case& parent, signed char held, double upper, bool inWholeItems,
                 const Patience& patience);
    static bool isLater(const Case& a, const Case& b) { return a.bound > b.bound; }

    Relaxation& m_relaxation;
    const FlatModel& m_model;
    std::vector<Case> m_cases;  ///< A heap, the lowest bound first.
    std::vector<double> m_openShare;
    bool m_isDone = false;
};

}  // namespace continua::engine::placement
