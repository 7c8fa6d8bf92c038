// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explain/survey.h"

namespace continua::explain {

/// Why a replica cannot run at a site, as things stand: every rule that fails, with what it needs
/// and what there is. Locality, pins and kits; the distance to where the plan runs the other
/// replicas; the budgets and second paths of its flows to ends that are known; and the room
/// beside what else the plan runs there. Nothing when nothing speaks against it.
std::vector<Refusal> whyNotHere(Survey& survey, WorkloadId workload, int replica, SiteId site);

/// The same for a single question.
std::vector<Refusal> whyNotHere(const Design& design, const Plan* plan, WorkloadId workload,
                                int replica, SiteId site);

/// Why a flow cannot go from one site to another within its rules; nothing when it can.
std::vector<Refusal> flowRefusals(Survey& survey, const engine::FlowEntry& flow, SiteId from,
                                  SiteId to);

/// The other end of a flow of a replica, where it is known.
std::optional<SiteId> otherEnd(const Survey& survey, const Workload& workload, const Flow& flow,
                               int replica);

/// Whether a refusal is a rule of the architect's (locality, pin, separation), which could be
/// lifted, rather than a fact of the place.
bool isRule(RefusalReason reason);

}  // namespace continua::explain
