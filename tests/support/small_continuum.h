// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/random.h"
#include "tests/support/engine_design.h"

namespace continua::test {

/// A handful of sites of mixed kinds in a random network, a few workloads with tight and loose
/// budgets, some protected, some impossible.
inline Design smallContinuum(std::uint64_t seed)
{
    Random random(seed);
    const auto pick = [&](auto... options) {
        const std::initializer_list<std::common_type_t<decltype(options)...>> list{options...};
        return *(list.begin() + random.below(list.size()));
    };
    DesignBuilder builder;
    std::vector<SiteId> sites;
    for (int i = 0; i < 4; ++i)
        sites.push_back(
            builder.site("S" + std::to_string(i),
                         pick(SiteKind::CoreDc, SiteKind::RegionalDc, SiteKind::Colocation,
                              SiteKind::Industrial, SiteKind::TelecomCo),
                         static_cast<double>(i % 2), static_cast<double>(i / 2)));
    for (std::size_t a = 0; a < sites.size(); ++a)
        for (std::size_t b = a + 1; b < sites.size(); ++b)
            if (random.below(10) < 7)
                builder.link(sites[a], sites[b], 10.0 + 90.0 * random.fraction());
    for (int w = 0; w < 3; ++w) {
        std::vector<Replica> replicas;
        std::vector<Flow> flows;
        const std::uint64_t count = 1 + random.below(2);
        for (std::uint64_t r = 0; r < count; ++r) {
            std::vector<SiteId> allowed;
            for (const SiteId site : sites)
                if (random.below(2) == 0)
                    allowed.push_back(site);
            Replica replica = DesignBuilder::replica(
                "r" + std::to_string(r), pick("nv-l40s", "nv-l40s", "nv-h200"),
                static_cast<int>(1 + random.below(20)), allowed);
            replica.compute.cpuSleds = static_cast<int>(random.below(3));
            replica.compute.dedicatedRacks = random.below(5) == 0;
            replicas.push_back(replica);
            Flow flow = DesignBuilder::flow(
                "f" + std::to_string(r), sites[random.below(sites.size())], static_cast<int>(r),
                1.0 + 300.0 * random.fraction(), pick(0.0, 0.0, 0.3, 0.6, 1.2));
            flow.protection = pick(Protection::None, Protection::OnePlusOne);
            flows.push_back(flow);
        }
        builder.workload("W" + std::to_string(w), replicas, flows);
    }
    return builder.design();
}

}  // namespace continua::test
