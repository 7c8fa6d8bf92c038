// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/model/link.h"
#include "core/model/phase.h"
#include "core/model/rack.h"
#include "core/model/site.h"
#include "core/model/workload.h"

#include <string>

namespace continua {

struct Approval;
using ApprovalId = Id<Approval>;

/// A finding of the rules that somebody has looked at and lets stand. It is known by its rule and
/// its object, not by its figures, so that it outlives edits of other things.
struct Approval {
    ApprovalId id;
    std::string rule;  ///< "NET-SINGLE".
    /// The object; at most one of them is set.
    SiteId site = {};
    LinkId link = {};
    RackId rack = {};
    WorkloadId workload = {};
    int part = -1;            ///< Of a workload: its flow or replica, where the rule speaks of one.
    std::string detail = {};  ///< What else tells it from others of that rule at that object.
    std::string reason;       ///< Why; not empty.
    PhaseId until = {};       ///< From this phase on it stands no longer; none: it stands for good.

    friend bool operator==(const Approval&, const Approval&) = default;
};

}  // namespace continua
