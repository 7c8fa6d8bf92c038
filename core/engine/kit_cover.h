// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/problem.h"

#include <map>
#include <memory>
#include <vector>

namespace continua::engine {

/// What the replicas of one pool of racks need together at a site.
struct PoolNeed {
    int pool = 0;
    Amounts need;

    friend auto operator<=>(const PoolNeed&, const PoolNeed&) = default;
};

/// So many of one kit for one pool.
struct KitCount {
    int pool = 0;
    int kit = 0;  ///< Into Problem::kits.
    int count = 0;
};

/// The cheapest kits that give every pool what it needs beside the drawn racks.
struct Cover {
    bool isFeasible = false;
    double cost = 0.0;
    std::vector<KitCount> kits = {};
    bool isExhaustive = true;  ///< The search looked at all there is.
};

class KitSteps;

/// Finds covers at the sites of a problem. Remembers what took a search.
class KitCovers {
public:
    /// @param problem  Must outlive this.
    explicit KitCovers(const Problem& problem);
    ~KitCovers();

    /// The cover of `needs`, in ascending order of pool: the cheapest, or where the room is scarce
    /// the cheapest that `kMostQuickSteps` steps find.
    Cover at(int site, const std::vector<PoolNeed>& needs);

    /// coverOf(), but from tables where they tell.
    Cover exactAt(int site, const std::vector<PoolNeed>& needs, bool withinRoom);

private:
    const Problem& m_problem;
    Amounts m_units;
    std::vector<std::unique_ptr<KitSteps>> m_steps;               ///< By site.
    std::vector<std::map<std::vector<PoolNeed>, Cover>> m_known;  ///< By site.
};

/// Whether what replicas at a site need together is within the ceilings of the site itself.
bool isUnderCeilings(const HostSite& site, const std::vector<PoolNeed>& needs);

/// The cheapest cover by branch and bound: exact, unless it takes more than `kMostCoverSteps`
/// steps; then the cheapest found.
///
/// @param withinRoom  Whether the site's limits hold; without them, needs that fit no site show
///                    by how much.
Cover coverOf(const Problem& problem, const HostSite& site, const std::vector<PoolNeed>& needs,
              bool withinRoom);

inline constexpr int kMostCoverSteps = 200'000;
inline constexpr int kMostQuickSteps = 3'000;

/// What the kits of a cover take of a site.
Room usedRoom(const Problem& problem, const Cover& cover);

}  // namespace continua::engine
