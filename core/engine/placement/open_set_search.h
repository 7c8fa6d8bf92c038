// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/random.h"
#include "core/engine/patience.h"
#include "core/engine/placement/placement_search.h"
#include "core/engine/placement/transport.h"

#include <vector>

namespace continua::engine::placement {

/// Which sites to open, items being shared out to them at the least cost: closes and opens sites
/// one by one as long as that helps, then some at random, on from what is little dearer than the
/// best.
class OpenSetSearch {
public:
    /// @param openShare  By site: how often the bound has it open. Where it begins.
    OpenSetSearch(const FlatModel& model, const std::vector<double>& openShare, Random& random);

    /// One try. @return Whether there is a new best.
    bool round(const std::vector<double>& openShare, const Patience& patience);

    double work() const { return m_transport.work(); }

    /// Of the best; finite: all that must be somewhere is.
    double cost() const;
    double total() const { return m_bestTotal; }

    /// Of the best, by item, as in an answer.
    std::vector<std::vector<PlacedPart>> parts() const { return partsOf(m_best); }

    /// Of the sites that the search is at, which may be dearer.
    std::vector<std::vector<PlacedPart>> partsNow() const { return partsOf(m_flow); }
    double totalNow() const { return m_total; }

private:
    bool tryChange(const std::vector<int>& closing, const std::vector<int>& opening,
                   double ceiling);
    std::vector<std::vector<PlacedPart>> partsOf(const Transport::Flow& flow) const;
    void openBy(const std::vector<double>& share, double least);
    void startAgain(const std::vector<double>& openShare);
    int anyOpen();
    int closedNear(int site);
    int anyClosed(const std::vector<double>& openShare);

    const FlatModel& m_model;
    Random& m_random;
    Transport m_transport;
    Transport::Flow m_flow;
    Transport::Flow m_trial;
    Transport::Flow m_best;
    double m_total = 0.0;  ///< Of m_flow.
    double m_bestTotal = 0.0;
    bool m_isDescending = true;
    int m_stale = 0;  ///< Random tries without a new best.
    int m_next = 0;   ///< Site that is tried next on its own; beyond the last: all were.
};

}  // namespace continua::engine::placement
