// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/site_use.h"

#include <map>
#include <optional>

namespace continua::report {

/// How much of what a site can give is taken: 1 is all of it, infinity is something on a limit of
/// zero. Nothing where there is neither use nor limit.
std::optional<double> powerShare(const SiteUse& use);
/// Of air or liquid, whichever is nearer its limit.
std::optional<double> coolingShare(const SiteUse& use);
/// Of the accelerators of one kind or the CPU sleds, whichever is nearer being used up.
std::optional<double> computeShare(const SiteUse& use);
/// Of the rack positions.
std::optional<double> spaceShare(const SiteUse& use);

/// How much of the rate of the lightpaths that end at a site is carried, at its peak; only sites
/// where some end.
std::map<SiteId, double> opticalShares(const Plan& plan);

}  // namespace continua::report
