// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explain/remedy.h"
#include "core/explain/survey.h"

namespace continua::explain {

/// Where one limit of a site or the rules are all that keeps a replica out: the limit raised as far
/// as it needs, the rules lifted.
std::vector<Remedy> placeRemedies(Survey& survey, const Workload& workload, int replica);

/// Whether the reason is a limit of a site, which building work would raise.
bool isLimit(RefusalReason reason);

/// Whether the site stands in a country that the replica may be in.
bool couldBeAllowed(const Survey& survey, const Workload& workload, int replica, SiteId site);

}  // namespace continua::explain
