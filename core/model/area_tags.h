// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <map>
#include <string>
#include <vector>

namespace continua {

class ChangeSet;
class Design;
struct Link;
struct Site;

/// The tags of those sites and links that areas add to: their own, then the names of the areas, in
/// the order of their ids; each once.
struct AreaTags {
    std::map<Id<Site>, std::vector<std::string>> failureDomains = {};
    std::map<Id<Link>, std::vector<std::string>> riskGroups = {};
};

/// What a site shares failures with: its own tags and the areas that it stands in.
/// @pre The design has it.
const std::vector<std::string>& failureDomainsOf(const Design& design, const Site& site);

/// What a link shares failures with: its own groups and the areas that its drawn way touches.
/// @pre The design has it.
const std::vector<std::string>& riskGroupsOf(const Design& design, const Link& link);

/// The tags of `design`, of which those not touched by `edit` are as they were before.
/// @param design  After the edit; its tags are still those of before.
AreaTags areaTagsAfter(const Design& design, const ChangeSet& edit);

}  // namespace continua
