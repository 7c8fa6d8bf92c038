// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/id_source.h"
#include "ui/models/row_ref.h"

#include <vector>

namespace continua::ui {

/// The id of a pin: the same pin always has the same one, so that it is one row when set, cleared
/// and set again.
PinId pinId(const Pin& pin);

/// A workload of that kind with one replica, two of a database, and what they need by default.
///
/// @param users  Where its users are: a flow from each. A database's replicas also speak with
///               each other.
Workload newWorkload(const Design& design, WorkloadKind kind, const std::vector<SiteId>& users,
                     IdSource& ids);

/// Another replica like the last one, free of where that one must be.
/// @pre the workload is in the design
ChangeSet addReplica(const Design& design, WorkloadId workload);

/// A flow to the first replica, from `at`; its figures are those of the workload's last flow, or
/// the defaults of its kind. @pre both are in the design, and the workload has a replica
ChangeSet addFlow(const Design& design, WorkloadId workload, SiteId at);

/// A flow from one replica to the first other one. @pre the workload has two replicas
ChangeSet addFlowFromReplica(const Design& design, const ReplicaRow& from);

/// Where another flow of the workload is most likely to come from: the first site by code that
/// none comes from yet, else the first; none in a design without sites.
SiteId likelySource(const Design& design, WorkloadId workload);

/// The edit that removes flows and replicas, and with a replica its flows and pins. A workload
/// keeps its first replica when all would go: without one it would not run.
/// Rows of other kinds are left alone.
ChangeSet removeParts(const Design& design, const std::vector<RowRef>& rows);

}  // namespace continua::ui
