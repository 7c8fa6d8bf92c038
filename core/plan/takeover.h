// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"

namespace continua {

/// What of a plan can still be made part of a design that has moved on since the plan was made.
struct Takeover {
    ChangeSet edit;
    std::vector<KitOrder> leftOut = {};     ///< No longer fit: their site is gone or too small now.
    std::vector<SiteId> sitesLeftOut = {};  ///< Opened by the plan; gone, or no candidate now.
};

/// Checks a plan's changes against the design as it is: a kit is taken over where its site still
/// stands and has the rack positions, power and cooling for it beside what is drawn there now.
///
/// @param ids  Numbers the new racks.
Takeover takeover(const Design& now, const Plan& plan, IdSource& ids);

/// Whether two designs are the same but for words and looks: titles, names, notes, approvals,
/// places in the diagram. A plan of the one is a plan of the other.
bool sameButForWords(const Design& a, const Design& b);

/// Whether two designs are the same but for what no plan and no rule looks at: notes, approvals,
/// places in the diagram, what the project says of itself. All that is said of the one holds for
/// the other.
bool sameButForRemarks(const Design& a, const Design& b);

}  // namespace continua
