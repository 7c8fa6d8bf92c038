// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/assignment.h"
#include "core/engine/patience.h"

#include <vector>

namespace continua::engine {

/// Where placing a replica costs least.
struct Insertion {
    int site = -1;        ///< -1: nowhere costs less than leaving it unserved.
    double cost = 0.0;    ///< Total with it there.
    double regret = 0.0;  ///< How much more the next best site, or none, would cost.
};

/// Tries every candidate site. Leaves the assignment as it was.
Insertion bestInsertion(Assignment& assignment, int replica);

/// The site where a replica, which is nowhere, costs least, if the total with it there is below
/// `limit`; else `known`, which is not tried. Leaves the assignment as it was.
int bestSiteBelow(Assignment& assignment, int replica, double limit, int known);

/// Places the given replicas, which are nowhere, one by one: those that one site alone can take
/// first, then by falling regret (Potvin and Rousseau, EJOR 66, 1993). When its time is over it
/// gives the rest the first site that serves them, so that what it leaves is whole; told to stop it
/// leaves them in a large problem.
void insertByRegret(Assignment& assignment, std::vector<int> replicas, const Patience& patience);

}  // namespace continua::engine
