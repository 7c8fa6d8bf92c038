// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/random.h"
#include "core/engine/patience.h"
#include "core/engine/placement/placement_search.h"
#include "core/engine/placement/transport.h"

#include <vector>

namespace continua::engine::placement {

/// Which sites to open, items being shared out to them at the least cost: closes, opens and swaps
/// sites one by one, and then several at random.
class OpenSetSearch {
public:
    /// @param openShare  By site: how often the bound has it open. Where it begins.
    OpenSetSearch(const FlatModel& model, const std::vector<double>& openShare, Random& random);

    /// One try. @return Whether the sites are cheaper.
    bool round(const std::vector<double>& openShare, const Patience& patience);

    /// Finite: all that must be somewhere is.
    double cost() const;
    double total() const { return m_total; }

    /// By item, as in an answer.
    std::vector<std::vector<PlacedPart>> parts() const;

private:
    bool tryChange(const std::vector<int>& closing, const std::vector<int>& opening);
    int anyOpen();
    int anyClosed(const std::vector<double>& openShare);

    const FlatModel& m_model;
    Random& m_random;
    Transport m_transport;
    Transport::Flow m_flow;
    Transport::Flow m_trial;
    double m_total = 0.0;
    int m_next = 0;  ///< Site that is tried next on its own; beyond the last: all were.
};

}  // namespace continua::engine::placement
