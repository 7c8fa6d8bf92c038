// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/problem.h"

#include <vector>

namespace continua::engine {

/// Which rules of rack and site one kit breaks at a site, numbers of both sides with each: the
/// ceiling per rack, the floor, the cooling, and what its frame can bear. Nothing when it fits.
std::vector<Refusal> kitRefusals(const Design& design, const KitType& kit, const HostSite& site);

/// What a site can take while nothing stands there.
Room roomOf(const SiteLimits& limits);

}  // namespace continua::engine
