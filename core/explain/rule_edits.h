// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/change_set.h"
#include "core/model/id_source.h"

namespace continua::explain {

/// A replica of a workload and a site for it.
struct Berth {
    WorkloadId workload;
    int replica = 0;
    SiteId site;
};

/// Takes away the pins that keep the replica from the site: pins elsewhere, pins away, a closed
/// site. A pin of all replicas stays for the others.
void unpin(const Design& design, const Berth& berth, IdSource& ids, ChangeSet& edit);

/// Pins the replica to the site, as unpin() and then a pin of its own.
void pin(const Design& design, const Berth& berth, IdSource& ids, ChangeSet& edit);

/// Widens the locality rules of `workload` and of its replica just so far that they allow the site.
/// Countries are never widened: where data may be is not the planner's to say.
void allow(const Design& design, const Berth& berth, Workload& workload);

}  // namespace continua::explain
