// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/random.h"
#include "tests/support/engine_design.h"

namespace continua::test {

/// A random network with few fiber pairs, flows of all rates and kinds of protection, and
/// shared-risk groups.
inline Design randomNetwork(std::uint64_t seed, bool asPlanned)
{
    Random random(seed);
    const auto pick = [&](auto... options) {
        const std::initializer_list<std::common_type_t<decltype(options)...>> list{options...};
        return *(list.begin() + random.below(list.size()));
    };
    DesignBuilder builder;
    std::vector<SiteId> sites;
    std::vector<LinkId> links;
    const double kmScale = pick(60.0, 400.0, 1200.0);
    for (int i = 0; i < 8; ++i)
        sites.push_back(builder.site(
            "S" + std::to_string(i),
            pick(SiteKind::CoreDc, SiteKind::RegionalDc, SiteKind::Industrial, SiteKind::TelecomCo),
            static_cast<double>(i % 3), static_cast<double>(i / 3)));
    sites.push_back(builder.site("D", SiteKind::CoreDc, 3.0));
    for (std::size_t a = 0; a < sites.size(); ++a)
        for (std::size_t b = a + 1; b < sites.size(); ++b)
            if (b == a + 1 || random.below(10) < 3)
                links.push_back(
                    builder.link(sites[a], sites[b], kmScale * (0.3 + random.fraction())));
    std::vector<Flow> flows;
    for (int f = 0; f < 10; ++f) {
        Flow flow = DesignBuilder::flow("f" + std::to_string(f), sites[random.below(sites.size())],
                                        0, pick(2.0, 30.0, 180.0, 700.0), pick(0.0, 0.0, 8.0));
        flow.protection = pick(Protection::None, Protection::OnePlusOne, Protection::Restoration,
                               Protection::OnePlusOneSiteDisjoint);
        if (random.below(3) == 0)
            flow.schedule = {.always = false, .fromHour = 20.0, .hours = 6.0};
        flows.push_back(flow);
    }
    builder.workload("W", {DesignBuilder::replica("one", "nv-l40s", 8)}, flows);
    Design design = builder.design();
    ChangeSet edit;
    for (const LinkId id : links)
        if (random.below(4) == 0) {
            Link link = design.at(id);
            link.riskGroups = {pick(std::string("duct 1"), std::string("duct 2"))};
            edit.replace(design.at(id), link);
        }
    for (const auto& [id, row] : design.all<Assumption>())
        if (row.key == "spectrum_as_planned" && asPlanned) {
            Assumption changed = row;
            changed.value = 1.0;
            edit.replace(row, changed);
        }
    if (!edit.applyTo(design))
        qFatal("the network is not whole");
    return design;
}

}  // namespace continua::test
