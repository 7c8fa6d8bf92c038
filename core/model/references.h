// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/model/change_set.h"

#include <optional>

namespace continua {

/// The first row that names an object or catalog entry that is not there, as an error with the
/// row's name as subject and the field as place; nothing when the design is whole.
std::optional<Error> brokenReference(const Design& design);

/// The edit that removes these objects and all that cannot be without them: a site's links,
/// racks, pins and approvals, the flows that start there, and its mentions in locality rules (a
/// rule that named nothing else then allows every site).
ChangeSet removal(const Design& design, const std::vector<SiteId>& sites,
                  const std::vector<LinkId>& links, const std::vector<RackId>& racks,
                  const std::vector<WorkloadId>& workloads);

/// The edit that removes these notes and areas.
ChangeSet remarksRemoval(const Design& design, const std::vector<NoteId>& notes,
                         const std::vector<RiskAreaId>& areas);

/// The edit that removes a phase. What began or ended with it does so with the next one; where it
/// is the last, what began with it is there from the first on, and what ended with it stays.
/// @pre The design has it.
ChangeSet withoutPhase(const Design& design, PhaseId gone);

}  // namespace continua
