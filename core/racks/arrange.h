// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/racks/fit.h"

#include <string>
#include <vector>

namespace continua {

/// What filling a rack up brings, and why it ends there.
struct Filling {
    std::vector<RackItem> added = {};
    FitProblem stoppedBy = {};  ///< What refuses one more.
};

/// As many of `equipment` as fit on one face of `rack`, from the bottom up.
Filling fillWith(const Design& design, const Rack& rack, const std::string& equipment,
                 RackItem::Face face = RackItem::Face::Front);

/// The slot for one more of an item of `rack`: the nearest free one below it, else above; 0 when
/// none is free. @pre index is one of its items
int slotForDuplicate(const Design& design, const Rack& rack, int index);

/// `count` names after `pattern` that no rack of `site` has: "R##" gives R01, R02. Hash marks stand
/// for the number, with leading zeros; a pattern without them gets it at its end.
std::vector<std::string> freeRackNames(const Design& design, SiteId site,
                                       const std::string& pattern, int count);

}  // namespace continua
