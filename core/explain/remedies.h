// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explain/remedy.h"
#include "core/explain/survey.h"

#include <functional>

namespace continua::explain {

/// What would let an unserved replica, flow or second path be served: a wider budget, another
/// site, hollow-core fiber on the longest link, an added link, a higher limit, a lifted rule. Each
/// was evaluated and works by itself; few of each kind, with a price where there is one.
std::vector<Remedy> remediesFor(Survey& survey, const Unserved& unserved);

/// The same for a flow that goes from one site to another and fails its budget or finds no
/// second path.
std::vector<Remedy> flowRemedies(Survey& survey, const Workload& workload, int flow, SiteId from,
                                 SiteId to);

/// Those of them that leave both ends where they are.
std::vector<Remedy> wayRemedies(Survey& survey, const Workload& workload, int flow, SiteId from,
                                SiteId to);

/// Hollow-core fiber (the quickest of the catalog) on the longest of these links, if that is
/// enough.
///
/// @param reached  Says what the changed design reaches: ms of a flow; nothing if not enough.
std::optional<Remedy> hollowCore(Survey& survey, const std::vector<LinkId>& links,
                                 const std::function<std::optional<double>(Survey&)>& reached);

/// A limit to put down: `value` with three figures, never less.
double roundedUp(double value);

}  // namespace continua::explain
