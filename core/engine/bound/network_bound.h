// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/bound/requirement.h"
#include "core/engine/patience.h"

#include <vector>

namespace continua::engine {

/// What the network is asked for at least.
struct NetworkQuestion {
    const Problem* problem = nullptr;
    const graph::Topology* topology = nullptr;  ///< As lowerBound() has it.
    std::vector<Requirement> requirements;
    std::vector<double> penalties;  ///< Of not meeting each requirement, at least.
    std::vector<bool> isUsed;       ///< Sites whose use is paid for already.
    double known = 0.0;             ///< A value no better bound than which is looked for.
};

/// What lit links, transceivers and sites in use cost at least, or the least penalty for a
/// requirement that is not met, whichever is less.
///
/// Proof. Either some requirement is not met, which costs at least the least of the penalties; or
/// all are. Then three things that no plan pays for twice are due:
/// (1) The lit links, with the leases bought, hold for every requirement a route within its
///     latency budget, two disjoint ones for a pair, by whatever modes, regenerators and grooming.
///     The cheapest such set of links, one fiber pair or one module each and the sites at their
///     ends in use, is found by branch and bound over the links. Cut short, its place is taken by
///     the dual ascent of Wong (Math. Prog. 28, 1984): a cut that a requirement has to cross is
///     raised until one of its links is paid for, which never adds up to more than the cheapest
///     set.
/// (2) All that flows ask to go out of or into a site at its busiest hour ends there in
///     transceivers, once more for 1+1 protection; the cheapest of the catalog that carry it. What
///     restoration adds is shared, and left out, as are sites with leased links. Each transceiver
///     stands at one site, so the sites add up.
/// (3) A site that must send or receive is in use.
double networkBound(const NetworkQuestion& question, const Patience& patience);

}  // namespace continua::engine
