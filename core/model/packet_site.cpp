// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/packet_site.h"

#include <algorithm>

namespace continua {

bool switchesPackets(const Design& design, const Site& site)
{
    if (site.kind == SiteKind::AmplifierHut)
        return false;
    if (site.kind != SiteKind::TelecomCo)
        return true;
    const auto& workloads = design.all<Workload>();
    return std::any_of(workloads.begin(), workloads.end(), [&](const auto& entry) {
        const std::vector<Flow>& flows = entry.second.flows;
        return std::any_of(flows.begin(), flows.end(), [&](const Flow& flow) {
            return flow.fromReplica < 0 && flow.at == site.id;
        });
    });
}

bool canRegenerate(const Site& site) { return site.kind != SiteKind::AmplifierHut; }

}  // namespace continua
