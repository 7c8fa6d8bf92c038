// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/graph/routes.h"

namespace continua::graph {

/// What the two routes of a pair may not share, besides links and shared-risk groups.
enum class Disjointness {
    Links,
    LinksAndSites,  ///< No intermediate site either.
};

/// What is smallest about a pair.
enum class PairGoal {
    Total,   ///< The sum of both.
    Longer,  ///< The longer of the two: what a latency budget asks of a protected flow.
};

/// Two routes that no single cut takes away together.
struct DisjointPair {
    Route first;  ///< The shorter.
    Route second;
    std::vector<SiteId> sharedSites;  ///< Intermediate sites that both pass, in order of `first`.

    /// Whether no better pair exists. Always so without shared-risk groups and with the goal
    /// Total; otherwise the search ends, in rare dense networks, before it knows.
    bool isBest = true;

    Length totalLength() const { return first.length + second.length; }
};

/// The best pair of routes that share no link and no shared-risk group, or nothing when there is
/// none (see isBest for the one reservation: with shared-risk groups, "nothing" may then mean
/// that none was found among the shortest 2000 routes).
///
/// Total without risk groups: Suurballe and Tarjan, Networks 14, 1984, exact. The routes may swap
/// their tails at a site they share; of these the swap with the shortest longer route is given.
/// With risk groups, and for Longer: routes in rising order, each with the shortest partner it
/// leaves, until no later route can do better.
std::optional<DisjointPair> disjointPair(const Topology& topology, SiteId from, SiteId to,
                                         Disjointness disjointness = Disjointness::Links,
                                         PairGoal goal = PairGoal::Total,
                                         Metric metric = Metric::Length,
                                         const RouteFilter& filter = {});

/// Intermediate sites that both routes pass, in the order of `a`.
std::vector<SiteId> sharedSites(const Route& a, const Route& b);

/// Whether two routes have a link or a shared-risk group in common.
bool shareFate(const Topology& topology, const Route& a, const Route& b);

}  // namespace continua::graph
