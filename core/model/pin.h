// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/model/site.h"
#include "core/model/workload.h"

namespace continua {

struct Pin;
using PinId = Id<Pin>;

/// A decision the planner must respect.
struct Pin {
    enum class Kind { MustHost, MustNotHost, KeepOpen, KeepClosed };

    PinId id;
    Kind kind = Kind::MustHost;
    SiteId site;
    WorkloadId workload = {};  ///< With MustHost and MustNotHost.
    int replica = -1;          ///< Index into Workload::replicas; -1: every replica.

    friend bool operator==(const Pin&, const Pin&) = default;
};

}  // namespace continua
