// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/catalog.h"
#include "core/model/workload.h"

#include <vector>

namespace continua::ui {

/// The kinds of workload, in the order they are offered.
const std::vector<WorkloadKind>& workloadKinds();

/// What one replica of a new workload of that kind needs: a modest, round figure, on the
/// accelerators whose air-cooled kits carry it at the lowest price in `catalog`.
ComputeNeed defaultCompute(const Catalog& catalog, WorkloadKind kind);

/// What flows between users, or a replica, and a replica of that kind; ends and name are empty.
Flow defaultFlow(WorkloadKind kind);

/// How many of a unit, output token/s or video streams, one accelerator is planned for; 0 when
/// the catalog does not know.
double planningRate(const Accelerator& accelerator, RateNeed::Kind kind);

/// How that rate came about, for RateNeed::basis.
std::string planningRateBasis(const Accelerator& accelerator, RateNeed::Kind kind);

}  // namespace continua::ui
