// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explain/remedy.h"
#include "core/explain/survey.h"

#include <string_view>

namespace continua::explain {

/// What would let light over a route: other amplifiers, huts closer together, other fiber; each on
/// all links of the route, each enough by itself, the cheapest of its kind. Prices are what the
/// links cost more over the horizon.
///
/// @param links  Of fiber, in order.
/// @param mode   "transceiver/mode" that is to close; empty: any mode within its reach.
std::vector<Remedy> lineRemedies(const Survey& survey, const std::vector<LinkId>& links,
                                 std::string_view mode = {});

/// A site halfway along a link that no mode crosses, where some mode crosses both halves; nothing
/// where light crosses the link, or does not cross its halves either.
std::vector<Remedy> regeneratorRemedies(const Survey& survey, const std::vector<LinkId>& links);

}  // namespace continua::explain
