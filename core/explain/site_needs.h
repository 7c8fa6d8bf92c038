// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explain/survey.h"

namespace continua::explain {

/// What the plan's replicas at a site need, by pool of racks, each multiplied by `factor`, those of
/// `scaled` only when it names a workload.
std::vector<engine::PoolNeed> needsAt(const Survey& survey, SiteId site, double factor = 1.0,
                                      WorkloadId scaled = {});

/// Which limits of a site kits for these needs break, beside what is drawn; nothing when they fit.
std::vector<Refusal> shortages(const Survey& survey, SiteId site,
                               const std::vector<engine::PoolNeed>& needs);

}  // namespace continua::explain
