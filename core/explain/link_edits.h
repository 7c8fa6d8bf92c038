// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/change_set.h"
#include "core/model/id_source.h"

#include <utility>

namespace continua::explain {

/// The link with other glass, which is to be laid, whatever lies there.
Link withFiber(Link link, std::string fiber);

/// The link with equal spans no longer than `longest`.
Link withSpans(const Design& design, Link link, Length longest);

/// What a link becomes when a site divides it.
struct Division {
    Site site;
    Link first;   ///< Keeps the id of the link.
    Link second;  ///< From the site on.
};

/// Puts a central office on the drawn line of a link, `at` of its fiber from its start: fiber
/// before and behind it keep glass, amplifiers, launch power, pairs and risk groups, and share
/// length and costs.
Division divided(const Design& design, const Link& link, Length at, IdSource& ids);

}  // namespace continua::explain
