// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/lease_cover.h"

#include <vector>

namespace continua::engine {

/// Traffic that may use a link, all of it or a part.
struct LeaseUser {
    double gbps = 0.0;
    bool isWhole = false;  ///< All of it or nothing.
};

struct LeaseAnswer {
    double value = 0.0;              ///< Never above 0: nothing leased is a choice.
    std::vector<double> parts = {};  ///< Of each user's traffic that is carried, 0 to 1.
};

/// What leasing on one link is worth where each user pays for being carried: the least of module
/// costs less payments. Users by payment for capacity, the last one in part, or, if all are whole
/// and in whole units, by dynamic programming: exact in both cases.
class LeaseChoice {
public:
    LeaseChoice(const LinkEntry& link, std::vector<LeaseUser> users);

    /// @param payments  By user, for all of its traffic; 0 or more.
    LeaseAnswer best(const std::vector<double>& payments);

    /// The least that a unit of capacity costs when all users are carried, or fewer.
    double leastPerGbps() const;

private:
    LeaseAnswer inParts(const std::vector<double>& payments);
    LeaseAnswer inWhole(const std::vector<double>& payments);

    std::vector<LeaseUser> m_users;
    std::vector<LeaseStep> m_steps;
    std::vector<int> m_units;  ///< By user; empty: parts.
    double m_unitGbps = 0.0;
    double m_total = 0.0;
    int m_most = 0;
    std::vector<double> m_gain;
    std::vector<char> m_took;
    std::vector<std::size_t> m_order;
};

}  // namespace continua::engine
