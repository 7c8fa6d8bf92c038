// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"

#include <map>

namespace continua {

/// What is another in a later design and its plan than in an earlier one, as a map can show it.
/// Each list is in the order of ids.
struct PlanChanges {
    /// A replica that runs elsewhere; none: nowhere.
    struct Move {
        WorkloadId workload;
        int replica = 0;
        SiteId from = {};
        SiteId to = {};

        friend bool operator==(const Move&, const Move&) = default;
    };

    std::vector<SiteId> sitesAdded, sitesRemoved, sitesChanged;
    std::vector<SiteId> sitesOpened, sitesClosed;  ///< Candidates, taken up or given up.
    std::vector<LinkId> linksAdded, linksRemoved, linksChanged;
    std::vector<LinkId> linksLit, linksDark;  ///< By lightpaths or leased modules.
    std::map<SiteId, int> racks;              ///< More, or fewer, drawn and ordered together.
    std::vector<Move> moves;

    bool isEmpty() const;
    /// Racks that come, of all sites.
    int racksAdded() const;
    int racksRemoved() const;

    friend bool operator==(const PlanChanges&, const PlanChanges&) = default;
};

/// From one design and its plan to another; a plan may be null: there is none.
PlanChanges planChanges(const Design& before, const Plan* planBefore, const Design& after,
                        const Plan* planAfter);

}  // namespace continua
