// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job_control.h"
#include "core/explain/survey.h"

#include <vector>

namespace continua::explain {

/// How far all demand that the plan runs at a site can grow there, and what then runs out first.
struct Headroom {
    SiteId site;
    double growth = 1.0;       ///< The demand of now times this fits, a hundredth more does not.
    bool isOpenEnded = false;  ///< kMostGrowth fits, too.
    std::vector<Refusal> binding = {};  ///< What breaks a hundredth further on.
    engine::Room stranded = {};  ///< Left at that growth of what does not bind: no use any more.

    static constexpr double kMostGrowth = 64.0;
};

/// The headroom of a site, by kits alone: demand grows evenly and whole accelerators are counted
/// up, the cheapest kits that fit are stood there anew beside what is drawn. Nothing where the plan
/// runs nothing that needs compute.
std::optional<Headroom> headroomAt(const Survey& survey, SiteId site);

/// Of all sites, what runs out first coming first. A stop request ends it with the sites that were
/// looked at.
std::vector<Headroom> headrooms(const Survey& survey, const JobControl* control = nullptr);

}  // namespace continua::explain
